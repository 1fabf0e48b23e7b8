import type { Measure, PopulationGroup } from '../../model/claim.ts';
import { dayNumber } from '../day.ts';
import type { Random } from './random.ts';
import { type TreeFacts, type TreeGazetteer, treeGazetteer } from './tree-gazetteer.ts';

/** One person's harm on one day in one town. */
interface Harm {
  readonly day: number;
  readonly town: string;
  readonly event: number;
  readonly measure: 'killed' | 'injured' | 'displaced';
  readonly person: 'boy' | 'boy-soldier' | 'woman' | 'man' | 'fighter';
  readonly side: 'Red army' | 'Blue front';
}

export interface HistoryEvent {
  readonly id: number;
  readonly day: number;
  readonly town: string;
}

/** What truly happened. Days are day numbers. */
export interface History {
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

const PERSONS = ['boy', 'boy-soldier', 'woman', 'man', 'man', 'man', 'fighter', 'fighter'] as const;

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
  return { gazetteer: treeGazetteer(facts), towns, provinces, first, last, events, harms };
}

function counted(harm: Harm, { group, side, withFighters }: Question): boolean {
  const { person } = harm;
  switch (group) {
    case 'people':
      return withFighters || person !== 'fighter';
    case 'civilians':
      return person === 'boy' || person === 'woman' || person === 'man';
    case 'combatants':
      return (person === 'fighter' || person === 'boy-soldier') && (side === undefined || harm.side === side);
    case 'children':
      return person === 'boy' || person === 'boy-soldier';
    case 'women':
      return person === 'woman';
    case 'men':
      return person === 'man';
    default:
      throw new Error(`this history knows no ${group}`);
  }
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
