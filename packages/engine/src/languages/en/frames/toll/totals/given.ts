/* How a noun's number is given behind it: "stand at 31", "amounted to 40", "were put at 12", "are 10". */
import { type Chunk, isType } from '../../../chunk.ts';
import { auxiliaryOf } from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { puttingVerb } from './put-too.ts';

/** Verbs that give the number of what is their subject. */
export const numbering = verbList(['stand', 'rise', 'reach', 'number', 'total', 'amount', 'exceed', 'climb']);
const joints = wordList(['at', 'to']);

/** Chunk of the figure that the verb at chunk `at` gives its subject; -1 where it is no verb that does. */
export function givenBy(chunks: readonly Chunk[], at: number): number {
  if (!isType(chunks[at], 'verb')) return -1;
  const { word } = chunks[at]!;
  const joined = joints.has(chunks[at + 1]?.word);
  if (numbering.has(word)) return joined ? at + 2 : at + 1;
  // "are estimated at", "were put at"
  const isPut = puttingVerb.has(word) && ((auxiliaryOf(chunks, at)?.word?.tags ?? 0) & Tag.be) !== 0;
  return isPut && joined ? at + 2 : -1;
}
