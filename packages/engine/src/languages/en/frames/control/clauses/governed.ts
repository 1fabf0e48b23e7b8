import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { leftByNoun, leftByVerb } from '../../../intent.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { Control } from '../../../words/control.ts';
import { type Climb, none, plain, type Subject } from './leans.ts';
import { phraseHead } from './phrase-head.ts';

const [about, on, byId, of, toId, and] = ids('about on by of to and');

/** Verbs whose object acts: "forced the rebels to withdraw". */
const causing = new Set(
  'force oblige compel cause lead push prompt allow enable order urge ask call tell help press permit convince'.split(
    ' ',
  ),
);

/** "to": of a verb ("tried to", "were forced to"), of its object ("forced the rebels to"), or of a noun ("an attempt to"). */
export function governedBy(sentence: Sentence, to: number, depth: number, climb: Climb): Subject {
  const { chunks } = sentence;
  let at = to - 1;
  while (at >= 0 && (chunks[at]!.type === 'adverb' || chunks[at]!.type === 'date')) at--;
  const before = chunks[at];
  if (before === undefined) return none;
  if (before.type === 'preposition' && before.id === about)
    return { ...climb.subjectAt(sentence, at, depth + 1), weakened: 'expected' };
  if (before.type === 'verb') {
    const lemma = before.word?.verb?.lemma ?? '';
    // "in their drive to capture the town": the noun that the verb's form is as well.
    if (campaigns.has(lemma) && isOwned(chunkAt(chunks, at - 1)))
      return { ...climb.carriedFrom(sentence, at - 1, depth), fought: true };
    const outer = climb.subjectAt(sentence, at, depth + 1);
    // "were close to capturing": no verb.
    if (lemma === 'close' && readiness.has(before.word?.form ?? '')) return { ...outer, weakened: 'possible' };
    if (((before.word?.control ?? 0) & Control.contest) !== 0) return { ...outer, fought: true };
    return { ...outer, weakened: leftByVerb(lemma) ?? outer.weakened };
  }
  // "went on to capture": they did.
  if (before.id === on && isGoing(chunkAt(chunks, at - 1))) return climb.subjectAt(sentence, at - 1, depth + 1);
  if (before.type === 'auxiliary') return { ...climb.subjectAt(sentence, at, depth + 1), weakened: 'expected' };
  // "forcing them to withdraw": whom the pronoun means is not told here.
  if (isForced(chunks, at)) return plain(forced(chunks, at));
  if (before.type !== 'group') return { ...climb.carriedFrom(sentence, at, depth), weakened: 'possible' };
  const last = formAt(sentence.passage, before.last - 1);
  if (readiness.has(last))
    return {
      ...climb.subjectAt(sentence, at, depth + 1),
      weakened: last === 'unable' ? 'denied' : last === 'able' ? null : last === 'close' ? 'possible' : 'expected',
    };
  const head = phraseHead(chunks, at);
  const verb = chunkAt(chunks, head - 1);
  // "an attempt by the army to", "a push by the army to": the noun's form is also a verb's.
  if (isBy(verb) && isType(chunkAt(chunks, head - 2), 'verb')) {
    const lemma = chunks[head - 2]!.word?.verb?.lemma ?? '';
    return campaigns.has(lemma)
      ? { ...plain(head), fought: true }
      : { ...plain(head), weakened: leftByVerb(lemma) ?? 'possible' };
  }
  const lemma =
    verb?.type === 'verb'
      ? (verb.word?.verb?.lemma ?? '')
      : verb?.id === on && chunkAt(chunks, head - 2)?.word?.verb?.lemma === 'call'
        ? 'call'
        : '';
  if (causing.has(lemma)) return { ...plain(head), weakened: leftByVerb(lemma) };
  const both = causedWith(chunks, head);
  if (both >= 0) return { ...plain(both), weakened: leftByVerb(chunks[both - 1]!.word!.verb!.lemma) };
  return purpose(sentence, head, at, depth, climb);
}

/** "prompted the army and its allies to": the first of two, right behind a verb of causing; -1 if none is. */
function causedWith(chunks: readonly Chunk[], second: number): number {
  if (!isWord(chunkAt(chunks, second - 1), and) || !isType(chunkAt(chunks, second - 2), 'group')) return -1;
  const first = phraseHead(chunks, second - 2);
  return causing.has(chunkAt(chunks, first - 1)?.word?.verb?.lemma ?? '') ? first : -1;
}

function isGoing(chunk: Chunk | undefined): boolean {
  return chunk?.word?.verb?.lemma === 'go';
}

/** "its drive", "the push": a noun, though its form is also a verb's. */
function isOwned(chunk: Chunk | undefined): boolean {
  return ((chunk?.word?.tags ?? 0) & Tag.determiner) !== 0;
}

/** "forcing them": a pronoun that a verb of causing takes. */
export function isForced(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at], 'pronoun') && causing.has(chunkAt(chunks, at - 1)?.word?.verb?.lemma ?? '');
}

/** "forcing the rebels to withdraw": an object that acts. */
export function isCaused(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at + 1], toId) && causing.has(chunkAt(chunks, at - 1)?.word?.verb?.lemma ?? '');
}

/** "won battles over the rebels, forcing them to": whom the words before the verb name last, unless they do it; -1 if nobody. */
export function forced(chunks: readonly Chunk[], pronoun: number): number {
  for (let at = pronoun - 2; at > 0; at--) {
    const { type } = chunks[at]!;
    if (type === 'pronoun' || type === 'subordinator') return -1;
    if (type !== 'group') continue;
    const before = chunks[at - 1]!.type;
    return before === 'verb' || before === 'preposition' ? at : -1;
  }
  return -1;
}

const readiness = new Set('close able unable likely ready poised due willing certain bound'.split(' '));

function isBy(chunk: Chunk | undefined): boolean {
  return chunk?.id === byId || chunk?.id === of;
}

/** "an attempt by the army to", "launched an operation to": a noun's own doer, or the doer of its verb. */
export function purpose(sentence: Sentence, head: number, last: number, depth: number, climb: Climb): Subject {
  const { passage, chunks } = sentence;
  const word = wordAt(passage, chunks[head]!.last - 1);
  const fought =
    ((word?.control ?? 0) & (Control.offensive | Control.contest)) !== 0 ||
    campaigns.has(formAt(passage, chunks[head]!.last - 1));
  const weakened = fought ? null : (leftByNoun(word?.form ?? '') ?? 'possible');
  const by = isWord(chunks[head + 1], byId) && head + 2 <= last;
  // The noun is what its verb brings about ("launched an operation to"), not what is spoken of ("said an operation to").
  const verb = isType(chunkAt(chunks, head - 1), 'verb') && chunks[head - 1]!.word?.verb?.speech === undefined;
  const index = by ? head + 2 : verb ? climb.carriedFrom(sentence, head - 1, depth).index : -1;
  return { index, weakened, fought, ...(fought || by ? {} : { purpose: true as const }) };
}

const campaigns = new Set('campaign operation operations attack raid battle fight push drive'.split(' '));
