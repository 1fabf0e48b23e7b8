/* The verb of a state: "left 12 people dead". */
import type { Chunk } from '../chunk.ts';

/** Chunks between a verb and the state that it says: "left 12 people dead". */
const stateReach = 4;

/** The verb at chunk `index`, or the one before the state there; -1 if there is none. */
export function verbOrBefore(chunks: readonly Chunk[], index: number): number {
  for (let at = index; at >= 0 && at > index - stateReach; at--) if (chunks[at]!.type === 'verb') return at;
  return -1;
}
