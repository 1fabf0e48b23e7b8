import type { PopulationGroup } from '../../model/claim.ts';
import type { Reading } from '../../model/report.ts';
import { civilDay, dayNumber, isoDay, lastDayOfMonth } from '../day.ts';
import { policies } from '../policy.ts';
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

/** Words for a day that are true of it. */
function dated(day: number, random: Random): string {
  const { approximate } = policies.spread;
  switch (random.int(0, 4)) {
    case 0:
      return isoDay(day).slice(0, 7);
    case 1:
      return `${isoDay(day + random.int(-approximate.day, approximate.day))}~`;
    case 2:
      return `${isoDay(day + random.int(-20, 20)).slice(0, 7)}~`;
    default:
      return isoDay(day);
  }
}

function placesOf(place: string, world: History, random: Random): TollFacts['where'] {
  const named = world.gazetteer.named(place);
  const around = world.gazetteer.get(place)!.within[0];
  if (around !== undefined && random.chance(0.3)) return [named, world.gazetteer.named(around)];
  return random.chance(0.06) ? [] : [named];
}

function sidesOf(group: PopulationGroup, random: Random): Pick<TollFacts, 'side'> {
  return group === 'combatants' && random.chance(0.5) ? { side: random.pick(['Red army', 'Blue front']) } : {};
}

interface Told {
  readonly facts: TollFacts;
  readonly question: Question;
}

function aboutEvent(world: History, random: Random): Told {
  const event = random.pick(world.events);
  const group = random.pick(GROUPS);
  const side = sidesOf(group, random);
  const place = random.chance(0.8) ? event.town : world.gazetteer.get(event.town)!.within[0]!;
  const measure = random.pick(['killed', 'killed', 'killed', 'injured', 'casualties', 'displaced'] as const);
  const withFighters = random.chance(0.5);
  const question = { measure, group, ...side, withFighters, place, from: event.day, to: event.day, event: event.id };
  return {
    question,
    facts: {
      ...hedged(truth(world, question), random),
      measure,
      group,
      ...side,
      scope: 'event',
      when: random.chance(0.05) ? null : dated(event.day, random),
      where: placesOf(place, world, random) ?? [],
    },
  };
}

function aboutPeriod(world: History, random: Random): Told {
  const group = random.pick(GROUPS);
  const side = sidesOf(group, random);
  const place = random.pick([...world.towns, ...world.provinces, ...world.provinces, 'land']);
  const measure = random.pick(['killed', 'killed', 'killed', 'injured', 'casualties', 'displaced'] as const);
  let from = random.int(world.first, world.last);
  let to = random.int(from, world.last);
  let when = `${dated(from, random)}/${random.chance(0.8) ? isoDay(to) : dated(to, random)}`;
  if (random.chance(0.2)) {
    // A whole month, named as such.
    const { year, month } = civilDay(from);
    from = dayNumber(year, month, 1);
    to = from + lastDayOfMonth(year, month) - 1;
    when = isoDay(from).slice(0, 7);
  }
  const withFighters = random.chance(0.5);
  const question = { measure, group, ...side, withFighters, place, from, to };
  return {
    question,
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

export interface Testimony {
  readonly readings: readonly Reading[];
  /** The true number behind each claim, by its id. */
  readonly truths: ReadonlyMap<string, number>;
}

/** Sources that report the history from windows, places and people of their own, truthfully. */
export function testimony(world: History, random: Random): Testimony {
  const truths = new Map<string, number>();
  const readings: Reading[] = [];
  for (let r = random.int(2, 6); r > 0; r -= 1) {
    const id = `r${r}`;
    const told = Array.from({ length: random.int(1, 12) }, () =>
      random.chance(0.5) ? aboutEvent(world, random) : aboutPeriod(world, random),
    );
    for (const [i, { question }] of told.entries()) truths.set(`${id}-${i}`, truth(world, question));
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
  return { readings, truths };
}
