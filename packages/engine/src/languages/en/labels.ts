import { mark } from '../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { formAt, isPlain, markAt, shapeAt } from './look.ts';

/** Ends of words that begin with a number: "3rd" or "3d", "120mm". */
const suffixes = /^(?:st|[nr]?d|th|mm|cm|kg|lbs?)$/i;

/** One past a number at token `at` that counts nothing but says which or what kind: "3rd", "120mm", "500-pound"; -1 elsewhere. */
export function labelEnd(passage: Passage, at: number): number {
  if (!touches(passage, at + 1)) return -1;
  const shape = shapeAt(passage, at + 1);
  if (shape >= Shape.lower && shape <= Shape.capitals)
    return suffixes.test(wordsOf(passage, at + 1, at + 2)) ? at + 2 : -1;
  if (markAt(passage, at + 1) !== mark.hyphen || !touches(passage, at + 2) || !isPlain(passage, at + 2)) return -1;
  // "20-odd" counts.
  return formAt(passage, at + 2) === 'odd' ? -1 : at + 3;
}
