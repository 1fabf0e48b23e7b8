import type { PlaceMention } from '../../../mentions/place/mention.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { shapeAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { formList } from '../word-list.ts';

const and = idOf('and');
const none: readonly number[] = [];

/** Tokens between a place and the wider one that is named right behind it: "in Ostra, in Belun province". */
const gapMax = 2;

const leading = formList('in the about some');

/** First tokens of the places to which no more than a comma and "in" lead from the one before: "Ostra, in Belun province". */
export function holdersIn(passage: Passage, places: readonly PlaceMention[]): readonly number[] {
  if (places.length < 2) return none;
  const found: number[] = [];
  for (let at = 1; at < places.length; at++)
    if (leadsOn(passage, places[at - 1]!.last, places[at]!.first)) found.push(places[at]!.first);
  return found;
}

function leadsOn(passage: Passage, last: number, first: number): boolean {
  if (first <= last || first - last > gapMax) return false;
  for (let at = last; at < first; at++)
    if (shapeAt(passage, at) !== Shape.mark && !leading.isAt(passage, at)) return false;
  return true;
}

/** Tokens of "and", where a sentence names a place: "in Homs seven and in Mosul three". */
export function jointsIn({ chunks }: Sentence, places: readonly PlaceMention[]): readonly number[] {
  if (places.length === 0) return none;
  const found: number[] = [];
  for (const { id, first } of chunks) if (id === and) found.push(first);
  return found;
}
