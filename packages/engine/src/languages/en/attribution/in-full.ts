import type { Cue, SourceWords } from '../../../mentions/attribution/cue.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { id } from '../look.ts';
import { isPassive } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import { formList, verbList } from '../word-list.ts';
import { givenInFull, giving } from '../words/speech.ts';
import { byWhom, cue, nounEnd } from './speakers.ts';
import { subjectSource } from './subject.ts';

const [as, by, from, of, following, follows] = ids('as by from of following follows');
const texts = formList(givenInFull);
const givers = verbList(giving);

/** Whether a word can make the cue of this file. */
export function opensTextInFull({ form }: Word): boolean {
  return form === 'following' || form === 'follows';
}

/** "The ministry's statement is as follows:", "The army issued the following communique:": whose words stand behind it. */
export function inFull(sentence: Sentence, at: number): Cue | null {
  const word = sentence.chunks[at]!.id;
  if (word !== following && word !== follows) return null;
  return asFollows(sentence, at) ?? givenText(sentence, at);
}

/** "The statement reads as follows", "The text of the statement follows" */
function asFollows({ passage, chunks }: Sentence, at: number): Cue | null {
  // "The statement follows a raid": it only came after.
  if (!endsBefore(chunks, at + 1)) return null;
  const verb = isWord(chunkAt(chunks, at - 1), as) ? at - 2 : at;
  const before = chunkAt(chunks, verb);
  const isVerb = isType(before, 'verb') || isType(before, 'auxiliary');
  // "The minister spoke as follows": the verb of saying is the cue.
  if (!isVerb || before?.word?.verb?.speech !== undefined) return null;
  // "The text of the army's statement follows"
  const source = subjectSource(passage, chunks, verb) ?? groupAt(chunks, verb - 1);
  return source === null || !isOfText(passage, source) ? null : opened(passage, chunks, verb, at, [source]);
}

/** "issued the following statement by the governor", "The following statement was issued by the ministry" */
function givenText({ passage, chunks }: Sentence, at: number): Cue | null {
  const text = chunks[at + 1];
  if (!isType(text, 'group') || !texts.isAt(passage, text!.last - 1)) return null;
  const end = nounEnd(chunks, at + 1);
  const verb = isType(chunkAt(chunks, at - 1), 'verb') ? at - 1 : at - 2;
  if (verb >= 0 && givers.has(chunks[verb]!.word)) {
    const outer = subjectSource(passage, chunks, verb);
    const inner = isBySomebody(chunks[at + 2]) ? groupAt(chunks, at + 3) : null;
    const chain = [outer, inner].filter((source) => source !== null);
    // "carried the following letter when they came": nobody gives its words.
    return chain.length === 0 || !endsBefore(chunks, Math.max(end, at + 2))
      ? null
      : opened(passage, chunks, verb, Math.max(end - 1, at + 1), chain);
  }
  const given = isType(chunks[end], 'auxiliary') ? end + 1 : end;
  if (!givers.has(chunks[given]?.word) || !isPassive(chunks, given)) return null;
  const giver = byWhom(passage, chunks, given + 1);
  return giver === null || !endsBefore(chunks, giver.end)
    ? null
    : opened(passage, chunks, given, giver.end - 1, [giver.source]);
}

/** Whether the sentence ends at a chunk, or a colon, a quotation or a time stands there. */
function endsBefore(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  return (
    next === undefined ||
    next.unit === mark.colon ||
    next.unit === mark.stop ||
    isQuote(next.unit) ||
    next.type === 'date'
  );
}

function isBySomebody(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.id === by || chunk.id === from || chunk.id === of);
}

function groupAt(chunks: readonly Chunk[], at: number): SourceWords | null {
  const chunk = chunkAt(chunks, at);
  if (!isType(chunk, 'group')) return null;
  return { first: chunk!.first, last: chunks[nounEnd(chunks, at) - 1]!.last, anaphor: false };
}

/** "the army's statement", "The text of the communique" */
function isOfText(passage: Passage, { first, last }: SourceWords): boolean {
  for (let at = first; at < last; at++)
    if (texts.isAt(passage, at) && (at === last - 1 || id(passage, at + 1) === of || id(passage, at + 1) === by))
      return true;
  return false;
}

function opened(
  passage: Passage,
  chunks: readonly Chunk[],
  verb: number,
  end: number,
  chain: readonly SourceWords[],
): Cue {
  const { first } = chunks[verb]!;
  const { last } = chunks[end]!;
  return cue('say', first, last, chain, [last, passage.last], 'en/attribution/in-full');
}
