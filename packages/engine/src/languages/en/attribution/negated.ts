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
  return asking.has(chunks[at + 1]?.word) && isNegated(chunks, at);
}

/** Chunks between a negation and its verb: "could not be independently verified". */
const negationMax = 4;

/** "did not say", "could not be verified": whether a negation stands among what belongs to the verb at chunk `verb`. */
export function isNegated(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - negationMax; at--) {
    const { type } = chunks[at]!;
    if (type === 'negation') return true;
    if (type !== 'auxiliary' && type !== 'adverb') return false;
  }
  return false;
}
