import type { SourceWords } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../chunk.ts';
import { wordList } from '../word-list.ts';
import { isSpeaker, nounStart } from './speakers.ts';

/** Words between a clause that says what somebody did and one in which they say something. */
const turns = wordList('when but after although though while before'.split(' '));

/**
 * "The rebels lost a base, but they said …", "Utopia gave a figure in May, when it put its dead at 90": whom the pronoun at a
 * chunk means, where the clause right before it says what its subject did; `null` elsewhere, as where that clause is itself speech.
 */
export function subjectMeant(passage: Passage, chunks: readonly Chunk[], pronoun: number): SourceWords | null {
  if (!turns.has(chunkAt(chunks, pronoun - 1)?.word)) return null;
  for (let verb = pronoun - 2; verb > 0; verb--) {
    const { type, unit, word } = chunks[verb]!;
    if (type === 'subordinator' || type === 'pronoun' || type === 'conjunction') return null;
    if (unit !== 0 && unit !== mark.comma) return null;
    if (type !== 'verb') continue;
    if (word?.verb?.speech !== undefined) return null;
    const meant = subjectBefore(passage, chunks, verb, chunks[pronoun]!.word?.form === 'they');
    if (meant !== null) return meant;
  }
  return null;
}

/** The subject of the verb at a chunk, where it can speak and a pronoun of that number can mean it; else `null`. */
function subjectBefore(passage: Passage, chunks: readonly Chunk[], verb: number, plural: boolean): SourceWords | null {
  let subject = verb - 1;
  while (isType(chunkAt(chunks, subject), 'adverb') || isType(chunkAt(chunks, subject), 'auxiliary')) subject--;
  const group = chunkAt(chunks, subject)?.group;
  if (group === undefined || group.figure !== null || (plural ? !group.plural : group.sort === 'people')) return null;
  const start = nounStart(passage, chunks, subject);
  return isSpeaker(passage, chunks, start)
    ? { first: chunks[start]!.first, last: chunks[subject]!.last, anaphor: false }
    : null;
}
