import type { Gazetteer, PlaceCandidate } from '../../model/gazetteer.ts';
import { type AskSpan, rememberSpans } from '../../text/span-memo.ts';

/** The places that the words of a span can mean, best first; empty when none. */
export type PlaceNames = AskSpan<readonly PlaceCandidate[]>;

/** Names kept with their answers: what some thousand reports name; more would only be memory. */
const most = 10_000;

/** A gazetteer's names, looked for where they stand in a text. */
export function placeNames(gazetteer: Gazetteer): PlaceNames {
  // Copied: what a gazetteer gives may be frozen or not, and V8 tells such arrays apart wherever one is read.
  return rememberSpans((words) => [...gazetteer.find(words)], most);
}
