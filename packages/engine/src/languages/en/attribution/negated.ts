import type { Cue } from '../../../mentions/attribution/cue.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { verbList, wordList } from '../word-list.ts';
import { confirming, granting } from '../words/speech.ts';
import { cue } from './speakers.ts';
import { subjectSource } from './subject.ts';

const [that, to] = ids('that to');

/** Chunks between a refusal and the verb that it refuses: "refused again to accept". */
const refusedMax = 3;

/**
 * "did not accept that 400 had died", "refused to accept that": a denial; "could not confirm that 400 had died": what others say,
 * whoever they are. `null` where nothing is negated, or the verb says otherwise ("did not say when").
 */
export function negatedSaying(passage: Passage, chunks: readonly Chunk[], at: number): Cue | null {
  const word = chunks[at]!.word;
  const denies = grants.has(word);
  if (!isWord(chunks[at + 1], that) || !(denies || confirms.has(word))) return null;
  let back = at - 1;
  let found = false;
  for (const end = at - refusedMax; back >= end; back--) {
    const chunk = chunkAt(chunks, back);
    if (chunk?.type === 'negation' || (chunk?.type === 'verb' && refuses.has(chunk.word))) found = true;
    else if (chunk?.type !== 'auxiliary' && chunk?.type !== 'adverb' && !isWord(chunk, to)) break;
  }
  if (!found) return null;
  const content = [chunks[at + 1]!.first, passage.last] as const;
  if (!denies) return cue('claim', chunks[at]!.first, chunks[at]!.last, [], content, 'en/attribution/unconfirmed');
  const source = subjectSource(passage, chunks, back + 1);
  const chain = source === null ? [] : [source];
  return cue('deny', chunks[at]!.first, chunks[at]!.last, chain, content, 'en/attribution/not-granted');
}

const grants = verbList(granting);
const confirms = verbList(confirming);
const refuses = verbList(['refuse', 'decline']);

// "did not say when 12 were killed": that they were is said.
const asking = wordList('who whom whose whether if'.split(' '));

/** "did not say who killed 12", "has not said whether": what is not said is nobody's. */
export function leavesUnsaid(chunks: readonly Chunk[], at: number): boolean {
  if (!asking.has(chunks[at + 1]?.word)) return false;
  for (let back = at - 1; back >= 0 && back > at - 4; back--) {
    const { type } = chunks[back]!;
    if (type === 'negation') return true;
    if (type !== 'auxiliary' && type !== 'adverb') return false;
  }
  return false;
}
