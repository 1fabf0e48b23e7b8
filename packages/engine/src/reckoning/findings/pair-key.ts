import type { Entry } from '../entry.ts';

/** Numbers of claims stay below this, so that a pair of them is one number that a double holds exactly. */
const MOST = 2 ** 26;

/** The same for the same two claims of one reckoning, in whichever order. */
export function pairKey(a: Entry, b: Entry): number {
  return a.number < b.number ? a.number * MOST + b.number : b.number * MOST + a.number;
}
