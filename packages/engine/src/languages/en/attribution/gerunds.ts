import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { wordAt } from '../look.ts';
import { cue, isSpeaker } from './speakers.ts';
import { clauseSource, firstVerb } from './subject.ts';

const [withId, to] = ids('with to');

/** "claimed responsibility", "claimed the lives of", "claimed an attack that": no saying. */
export function isResponsibility(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  let next = at;
  while (isType(chunks[next], 'adverb') || isType(chunks[next], 'date')) next++;
  const chunk = chunks[next];
  if (chunk?.type !== 'group') return false;
  if (/\b(?:responsibility|credit|lives|life)$/i.test(wordsOf(passage, chunk.first, chunk.last))) return true;
  const behind = chunks[next + 1]?.type;
  const event = wordAt(passage, chunk.group!.head)?.thing?.category === 'events';
  // "claimed the attack killed 12" says something of it.
  return event && behind !== 'verb' && behind !== 'auxiliary';
}

/** ", with the observatory reporting a new attack": from the gerund on it is what they say. */
export function withReporting(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  const { first, last, type, group } = chunkAt(chunks, at - 1) ?? {};
  if (
    type !== 'group' ||
    group!.figure !== null ||
    !isWord(chunkAt(chunks, at - 2), withId) ||
    !isSpeaker(passage, chunks, at - 1)
  )
    return null;
  const source = { first: first!, last: last!, anaphor: false };
  const content = [chunks[at]!.first, passage.last] as const;
  return cue('say', chunks[at]!.first, chunks[at]!.last, [source], content, 'en/attribution/with-reporting');
}

/** "Rebels attacked a convoy, claiming they killed 12": whoever did the one says the other. */
export function claimingToo(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  const { word, first, last } = chunks[at]!;
  const { lemma, speech } = word!.verb!;
  if ((lemma !== 'say' && speech !== 'claim') || !isMark(chunkAt(chunks, at - 1), mark.comma)) return null;
  if (lemma === 'claim' && isResponsibility(passage, chunks, at + 1)) return null;
  const verb = firstVerb(chunks, at);
  if (verb < 0) return null;
  // Who says one thing and then another has said both by the first cue; "claimed responsibility" and "declined to comment" are none.
  const said = chunks[verb]!.word?.verb?.speech !== undefined && !isWord(chunkAt(chunks, verb - 1), to);
  if (said && !isResponsibility(passage, chunks, verb + 1)) return null;
  const source = clauseSource(passage, chunks, verb);
  if (source === null) return null;
  return cue(speech!, first, last, [source], [last, passage.last], 'en/attribution/claiming-too');
}
