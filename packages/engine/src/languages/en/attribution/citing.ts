import type { SourceWords } from '../../../mentions/attribution/cue.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { id } from '../look.ts';
import { nounEnd } from './speakers.ts';

const [reports, by] = ids('reports by');

/** "… reported", "Example Press reports" */
function isOtherSaying(passage: Passage, { type, word, last, group }: Chunk): boolean {
  if (type === 'group') return group!.figure === null && id(passage, last - 1) === reports;
  return type === 'verb' && word?.verb?.speech === 'say' && (word.verb.forms & Form.gerund) === 0;
}

/** "X, citing Y, said" and "X said, citing Y" */
export function citedBehind(passage: Passage, chunks: readonly Chunk[], verb: number): SourceWords | null {
  for (let at = Math.max(0, verb - 8); at < chunks.length && at < verb + 24; at++) {
    const form = chunks[at]!.word?.form;
    // "the ministry said, Example Press reports citing AFP": it is the other who cites.
    if (at > verb + 1 && isOtherSaying(passage, chunks[at]!)) return null;
    if ((form !== 'citing' && form !== 'quoting') || !isType(chunks[at + 1], 'group')) continue;
    let end = nounEnd(chunks, at + 1);
    // "citing a statement by the army"
    if (isWord(chunks[end], by) && isType(chunks[end + 1], 'group')) end = nounEnd(chunks, end + 1);
    return { first: chunks[at + 1]!.first, last: chunks[end - 1]!.last, anaphor: false };
  }
  return null;
}
