import { civilDate, dayNumber, daysInMonth, isoDay } from '../../model/calendar.ts';
import type { PopulationGroup } from '../../model/claim.ts';
import type { Reading } from '../../model/report.ts';
import { policies } from '../policy/policy.ts';
import { type History, type Question, truth } from './history.ts';
import type { Random } from './random.ts';
import { readingOf, type TollFacts } from './toll.ts';

const GROUPS: readonly PopulationGroup[] = ['people', 'people', 'civilians', 'combatants', 'children', 'women', 'men'];
const SOURCES = ['Red Agency', 'Blue Monitor', 'The Relief League', 'Green Post'] as const;

/** A figure that is true of `n` in some hedge. */
function hedged(n: number, random: Random): Pick<TollFacts, 'n' | 'qualifier'> {
  const { about, nearly } = policies.spread.tolerance;
  switch (random.int(0, 8)) {
    case 0:
      return { n: random.int(0, n), qualifier: 'at-least' };
    case 1:
      return n > 0 ? { n: random.int(0, n - 1), qualifier: 'more-than' } : { n };
    case 2:
      return { n: n + random.int(0, 5), qualifier: 'up-to' };
    case 3:
      return { n: n + random.int(1, 5), qualifier: 'less-than' };
    case 4: {
      const k = n + random.int(-3, 3);
      return k > 0 && Math.abs(n - k) <= about * k ? { n: k, qualifier: 'about' } : { n };
    }
    case 5: {
      const k = n + random.int(0, 4);
      return k - n <= nearly * k ? { n: k, qualifier: 'nearly' } : { n };
    }
    case 6:
      return { n: [Math.max(0, n - random.int(0, 4)), n + random.int(0, 4)] };
    case 7:
      return n >= 3 ? { n: random.int(3, n), qualifier: 'vague' } : { n };
    default:
      return { n };
  }
}

/** Days, both included, of which one is meant. */
export type Between = readonly [number, number];

/** A day in words as plain as they are in a crowded world mostly. */
function plainly(day: number, { crowded }: History, random: Random): ReturnType<typeof dated> {
  return crowded && random.chance(0.7)
    ? { words: isoDay(day), plain: [day, day], days: [day, day] }
    : dated(day, random);
}

/** Words for a day that are true of it, and between which days it can be by them: as they stand, and with their hedge. */
function dated(
  day: number,
  random: Random,
): { readonly words: string; readonly plain: Between; readonly days: Between } {
  const { approximate } = policies.spread;
  const month = (at: number): Between => {
    const { year, month: m } = civilDate(at);
    const first = dayNumber(year, m, 1);
    return [first, first + daysInMonth(year, m) - 1];
  };
  switch (random.int(0, 4)) {
    case 0:
      return { words: isoDay(day).slice(0, 7), plain: month(day), days: month(day) };
    case 1: {
      const near = day + random.int(-approximate.day, approximate.day);
      return { words: `${isoDay(near)}~`, plain: [near, near], days: [near - approximate.day, near + approximate.day] };
    }
    case 2: {
      const near = day + random.int(-20, 20);
      const [first, last] = month(near);
      return {
        words: `${isoDay(near).slice(0, 7)}~`,
        plain: [first, last],
        days: [first - approximate.month, last + approximate.month],
      };
    }
    default:
      return { words: isoDay(day), plain: [day, day], days: [day, day] };
  }
}

function placesOf(place: string, world: History, random: Random): TollFacts['where'] {
  const named = world.gazetteer.named(place);
  const around = world.gazetteer.get(place)!.within[0];
  if (around !== undefined && random.chance(0.3)) return [named, world.gazetteer.named(around)];
  return random.chance(0.06) ? [] : [named];
}

const TOLLS = ['killed', 'killed', 'killed', 'injured', 'casualties', 'displaced'] as const;

/** Whom a source asks after, and what happened to them. */
function matter({ crowded }: History, random: Random): Pick<Question, 'measure' | 'group'> {
  if (crowded && random.chance(0.7))
    return { measure: 'killed', group: random.pick(['civilians', 'civilians', 'children']) };
  return { measure: random.pick(TOLLS), group: random.pick(GROUPS) };
}

function sidesOf(group: PopulationGroup, random: Random): Pick<TollFacts, 'side'> {
  return group === 'combatants' && random.chance(0.5) ? { side: random.pick(['Red army', 'Blue front']) } : {};
}

/** What a source says, and what is behind it. */
export interface Told {
  readonly facts: TollFacts;
  readonly question: Question;
  /** Between which days it began and ended by its words; null where they give none. */
  readonly began: Between | null;
  readonly ended: Between | null;
}

function aboutEvent(world: History, random: Random): Told {
  const event = random.pick(world.events);
  const { measure, group } = matter(world, random);
  const side = sidesOf(group, random);
  const place = random.chance(0.8) ? event.town : world.gazetteer.get(event.town)!.within[0]!;
  const withFighters = random.chance(0.5);
  const question = { measure, group, ...side, withFighters, place, from: event.day, to: event.day, event: event.id };
  const when = random.chance(0.05) ? null : plainly(event.day, world, random);
  return {
    question,
    began: when?.days ?? null,
    ended: when?.days ?? null,
    facts: {
      ...hedged(truth(world, question), random),
      measure,
      group,
      ...side,
      scope: 'event',
      when: when?.words ?? null,
      where: placesOf(place, world, random) ?? [],
    },
  };
}

function aboutPeriod(world: History, random: Random): Told {
  const { measure, group } = matter(world, random);
  const side = sidesOf(group, random);
  const place = random.pick([...world.towns, ...world.provinces, ...world.provinces, 'land']);
  let from = random.int(world.first, world.last);
  let to = random.int(from, world.last);
  const [start, end] = [plainly(from, world, random), random.chance(0.8) ? null : plainly(to, world, random)];
  let when = `${start.words}/${end?.words ?? isoDay(to)}`;
  // "From about the 24th to the 11th": words that end before they begin say nothing of when.
  const backwards = (end?.plain[1] ?? to) < start.plain[0];
  let [began, ended]: [Between | null, Between | null] = backwards ? [null, null] : [start.days, end?.days ?? [to, to]];
  if (random.chance(0.2)) {
    // A whole month, named as such.
    const { year, month } = civilDate(from);
    from = dayNumber(year, month, 1);
    to = from + daysInMonth(year, month) - 1;
    when = isoDay(from).slice(0, 7);
    [began, ended] = [
      [from, from],
      [to, to],
    ];
  }
  const withFighters = random.chance(0.5);
  const question = { measure, group, ...side, withFighters, place, from, to };
  return {
    question,
    began,
    ended,
    facts: {
      ...hedged(truth(world, question), random),
      measure,
      group,
      ...side,
      scope: 'period',
      when,
      where: placesOf(place, world, random) ?? [],
    },
  };
}

/** How many had fled up to a day: a number at a date, for nobody comes back in these histories. */
function aboutStock(world: History, random: Random): Told {
  const group = random.pick(GROUPS);
  const place = random.pick([...world.towns, ...world.provinces, 'land']);
  const day = random.int(world.first, world.last);
  const question = {
    measure: 'displaced',
    group,
    withFighters: random.chance(0.5),
    place,
    from: world.first,
    to: day,
  } as const;
  const sure = random.chance(0.8);
  return {
    question,
    began: sure ? [day, day] : null,
    ended: sure ? [day, day] : null,
    facts: {
      ...hedged(truth(world, question), random),
      measure: 'displaced',
      group,
      flow: 'stock',
      scope: 'period',
      when: sure ? isoDay(day) : random.pick([null, `${isoDay(day)}~`]),
      where: placesOf(place, world, random) ?? [],
    },
  };
}

/** Many numbers of one day, so that some can be compared. */
function stockDay(told: Told, day: number, world: History): Told {
  if (told.began === null) return told;
  const question = { ...told.question, to: day };
  const n = truth(world, question);
  return {
    question,
    began: [day, day],
    ended: [day, day],
    facts: { ...told.facts, n, qualifier: 'exact', when: isoDay(day) },
  };
}

export interface Testimony {
  readonly readings: readonly Reading[];
  /** The true number behind each claim, by its id. */
  readonly truths: ReadonlyMap<string, number>;
  /** What was told with each, by its id. */
  readonly told: ReadonlyMap<string, Told>;
}

/** Sources that report the history from windows, places and people of their own, truthfully. */
export function testimony(world: History, random: Random): Testimony {
  const truths = new Map<string, number>();
  const all = new Map<string, Told>();
  const readings: Reading[] = [];
  for (let r = random.int(2, 6); r > 0; r -= 1) {
    const id = `r${r}`;
    const told = Array.from({ length: random.int(1, 12) }, () => {
      const sort = random.int(0, 8);
      if (sort === 0) return stockDay(aboutStock(world, random), world.last, world);
      if (sort === 1) return aboutStock(world, random);
      return sort < 5 ? aboutEvent(world, random) : aboutPeriod(world, random);
    });
    for (const [i, one] of told.entries()) {
      truths.set(`${id}-${i}`, truth(world, one.question));
      all.set(`${id}-${i}`, one);
    }
    readings.push(
      readingOf({
        id,
        published: isoDay(world.last + random.int(0, 30)),
        publisher: random.pick(SOURCES),
        about: [world.gazetteer.named(random.pick(world.provinces))],
        tolls: told.map(({ facts }) => ({ ...facts, ...(random.chance(0.4) ? { by: [random.pick(SOURCES)] } : {}) })),
      }),
    );
  }
  return { readings, truths, told: all };
}
