import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { formAt, isCapitalised, isShouted, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { nounish } from './nouns.ts';

/** The last noun before a name in apposition: "Foreign Minister Sergei Lavrov" is a minister. */
export function headOf(passage: Passage, from: number, behind: number): number {
  let end = behind;
  while (end > from + 1 && shapeAt(passage, end - 1) === Shape.mark) end--;
  let known = -1;
  for (let at = end - 1; at >= from; at--) {
    const shape = shapeAt(passage, at);
    if (shape === Shape.possessive) break;
    if ((tags(passage, at) & nounish) !== 0) {
      known = at;
      break;
    }
  }
  if (known < 0) return end - 1;
  for (let at = known + 1; at < end; at++) {
    if (!isCapitalised(passage, at)) return end - 1;
  }
  return known;
}

/** "Syrians", "Palestinians": a capital plural that the lexicon does not know and that a figure counts. */
export function isDemonymPlural(passage: Passage, at: number): boolean {
  if (tags(passage, at) !== 0 || (shapeAt(passage, at) !== Shape.title && !isLongAmongCapitals(passage, at)))
    return false;
  const last = passage.text.charCodeAt(passage.tokens.end[at]! - 1) | small;
  // No other letter ends one.
  if (last !== 0x73 && last !== 0x65 && last !== 0x68) return false;
  return /(?:ans|is|ese|ish|tes)$/.test(formAt(passage, at));
}

/** "SYRIANS WERE KILLED", no "ISIS". */
function isLongAmongCapitals(passage: Passage, at: number): boolean {
  return isShouted(passage, at) && passage.tokens.end[at]! - passage.tokens.start[at]! >= longMin;
}

/** Letters from which a word in capitals is no short form. */
const longMin = 6;

/** The bit by which a small letter differs from its capital. */
const small = 0x20;

/** "10 million Sudanese", "one Israeli": an adjective of a people with a capital, counted. */
export function isDemonym(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.title &&
    (tags(passage, at) & Tag.adjective) !== 0 &&
    (tags(passage, at) & Tag.direction) === 0
  );
}
