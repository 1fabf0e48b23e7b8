import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { formAt, shapeAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';

export const relatives = wordList(['that', 'which', 'who', 'whom']);

/** The group that a relative clause ending with the verb at chunk `at` hangs on; -1 if no such clause ends there. */
export function hangsOn(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back > 0 && back > at - 5; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'subordinator')
      return isType(chunkAt(chunks, back - 1), 'group') && relatives.has(word) ? back - 1 : -1;
    if (type === 'verb' || type === 'mark') return -1;
  }
  return -1;
}

/** How many chunks a clause within a subject may have. */
const clauseMax = 9;

/**
 * "The town which lies in the north is", "The Front which has fought the army and its militias has": what a clause with a verb of
 * its own hangs on, where it ends with the group at chunk `at`; -1 if none does.
 */
export function endsClause({ passage, chunks }: Sentence, at: number): number {
  if (!isType(chunks[at + 1], 'auxiliary')) return -1;
  let joined = false;
  for (let back = at - 1; back > 0 && back > at - clauseMax; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'mark' || (type === 'verb' && word?.verb?.speech !== undefined)) return -1;
    if (type === 'conjunction') joined = true;
    if (type !== 'subordinator') continue;
    const verb = isType(chunks[back + 1], 'auxiliary') ? back + 2 : back + 1;
    if (
      !relatives.has(word) ||
      !isType(chunks[back - 1], 'group') ||
      !(isType(chunks[verb], 'verb') || lying.isAt(passage, chunks[verb]!.first))
    )
      return -1;
    if (!joined) return back - 1;
    // "which has fought the army and its militias has": the verb does not agree with the last noun.
    const last = chunks[at]!.last - 1;
    const several = shapeAt(passage, last) === Shape.lower && formAt(passage, last).endsWith('s');
    return several && forOne.has(chunks[at + 1]!.word) ? back - 1 : -1;
  }
  return -1;
}

/** "The areas targeted in the operation were": what the participle behind it says more of, before the phrase that chunk `at` heads; -1 if none does. */
export function endsReduced(chunks: readonly Chunk[], at: number): number {
  const { verb } = chunkAt(chunks, at - 2)?.word ?? {};
  if (verb === undefined || verb.speech !== undefined || (verb.forms & Form.participle) === 0) return -1;
  if (!isType(chunks[at - 1], 'preposition') || !isType(chunks[at + 1], 'auxiliary')) return -1;
  return isType(chunkAt(chunks, at - 3), 'group') ? at - 3 : -1;
}

const forOne = wordList(['has', 'was', 'is']);
/** "which lies in": whether chunk `at` is the verb of a relative clause, taken for the noun. */
export function isLyingIn({ passage, chunks }: Sentence, at: number): boolean {
  return isType(chunkAt(chunks, at - 1), 'subordinator') && lying.isAt(passage, chunks[at]!.first);
}

const lying = formList(['lies', 'sits']);
