import { dayNumber } from '../../model/calendar.ts';
import type { Measure, PopulationGroup } from '../../model/claim.ts';
import type { Random } from './random.ts';
import { type TreeFacts, type TreeGazetteer, treeGazetteer } from './tree-gazetteer.ts';

/** Whom this history knows: every way in which a child, a woman or a man can be a civilian or bear arms. */
export type Person = 'boy' | 'boy-soldier' | 'woman' | 'woman-soldier' | 'man' | 'man-soldier' | 'fighter';

/** One person's harm on one day in one town. */
interface Harm {
  readonly day: number;
  readonly town: string;
  readonly event: number;
  readonly measure: 'killed' | 'injured' | 'displaced';
  readonly person: Person;
  readonly side: 'Red army' | 'Blue front';
}

export interface HistoryEvent {
  readonly id: number;
  readonly day: number;
  readonly town: string;
}

/** What truly happened. Days are day numbers. */
export interface History {
  /** Two towns and a few weeks, and sources that ask much the same. */
  readonly crowded: boolean;
  readonly gazetteer: TreeGazetteer;
  readonly towns: readonly string[];
  readonly provinces: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly events: readonly HistoryEvent[];
  readonly harms: readonly Harm[];
}

/** What a claim's words may mean; `people` may or may not count (grown) fighters, which its words do not say. */
export interface Question {
  readonly measure: Measure;
  readonly group: PopulationGroup;
  readonly side?: string;
  readonly withFighters: boolean;
  readonly place: string;
  readonly from: number;
  readonly to: number;
  readonly event?: number;
}

const PERSONS: readonly Person[] = [
  ...(['boy', 'boy-soldier', 'woman', 'woman-soldier', 'man', 'man'] as const),
  ...(['man-soldier', 'fighter', 'fighter'] as const),
];

/** `crowded`: two towns and a few weeks, so that much of what is told lies inside other things told. */
export function history(random: Random, { crowded = false } = {}): History {
  const facts: Record<string, TreeFacts[string]> = { land: ['country'] };
  const provinces = ['north', 'south', 'west'].slice(0, crowded ? 1 : random.int(1, 3));
  const towns: string[] = [];
  for (const province of provinces) {
    facts[province] = ['province', 'land'];
    for (let i = crowded ? 2 : random.int(1, 3); i > 0; i -= 1) {
      const town = `${province}ville${i}`;
      facts[town] = ['town', province];
      towns.push(town);
    }
  }
  const first = dayNumber(2020, 1, 1);
  const last = first + (crowded ? random.int(8, 24) : random.int(20, 300));
  const events: HistoryEvent[] = [];
  const harms: Harm[] = [];
  for (let id = random.int(2, 14); id > 0; id -= 1) {
    const event = { id, day: random.int(first, last), town: random.pick(towns) };
    events.push(event);
    for (let n = random.int(1, 30); n > 0; n -= 1) {
      harms.push({
        day: event.day,
        town: event.town,
        event: id,
        measure: random.pick(['killed', 'killed', 'injured', 'displaced']),
        person: random.pick(PERSONS),
        side: random.pick(['Red army', 'Blue front']),
      });
    }
  }
  return { crowded, gazetteer: treeGazetteer(facts), towns, provinces, first, last, events, harms };
}

/** Who can be counted by a word, as one may mean it. `people` may leave out fighters of whom it says no more. */
export function personsOf(group: PopulationGroup, withFighters: boolean): ReadonlySet<Person> {
  switch (group) {
    case 'people':
      return new Set(withFighters ? PERSONS : PERSONS.filter((person) => person !== 'fighter'));
    case 'civilians':
      return new Set(['boy', 'woman', 'man'] as const);
    case 'combatants':
      return new Set(['boy-soldier', 'woman-soldier', 'man-soldier', 'fighter'] as const);
    case 'children':
      return new Set(['boy', 'boy-soldier'] as const);
    case 'women':
      return new Set(['woman', 'woman-soldier'] as const);
    case 'men':
      return new Set(['man', 'man-soldier'] as const);
    default:
      throw new Error(`this history knows no ${group}`);
  }
}

function counted({ person, side: whose }: Harm, { group, side, withFighters }: Question): boolean {
  return personsOf(group, withFighters).has(person) && (side === undefined || whose === side);
}

/** The true answer. */
export function truth(world: History, question: Question): number {
  return world.harms.filter(
    (harm) =>
      (harm.measure === question.measure || (question.measure === 'casualties' && harm.measure !== 'displaced')) &&
      harm.day >= question.from &&
      harm.day <= question.to &&
      (question.event === undefined || question.event === harm.event) &&
      world.gazetteer.contains(question.place, harm.town) === 'yes' &&
      counted(harm, question),
  ).length;
}
