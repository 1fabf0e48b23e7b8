import type { Concept } from '../../concepts.ts';
import type { Parsed } from '../../language.ts';
import type { Measure } from '../../model/claim.ts';
import { madeBefore } from '../made.ts';
import { lookBack } from '../state.ts';
import type { Work } from '../work.ts';

/** What somebody did who came, by what befell those of whom a report tells. */
const moves: ReadonlyMap<Measure, Concept> = new Map<Measure, Concept>([
  ['displaced', 'flee'],
  ['refugees', 'flee-abroad'],
  ['returned', 'return'],
  ['evacuated', 'evacuate'],
]);

/** "Another 650 crossed": as those of whom the sentences before told moved, if they told of such last; `null` where they did not. */
export function movedAs({ passage: { sentence } }: Parsed, { made }: Work): Concept | null {
  for (const { claim } of madeBefore(made, sentence, lookBack)) {
    if (claim.kind !== 'toll') continue;
    return moves.get(claim.measure) ?? null;
  }
  return null;
}
