import { createPredication, type Predication, type Request } from '../../../../mentions/predication.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import { Shape } from '../../../../text/tokens.ts';
import { isSpeakerGroup } from '../../attribution/speakers.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { shapeAt, tags } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Signal } from '../../signals.ts';
import { wordList } from '../../word-list.ts';
import { appealVerbs } from '../../words/appeal.ts';
import { isSuffered } from '../control/actors/doer.ts';
import { subjectAt } from '../control/clauses/subject.ts';
import { isActor } from '../incident/parties/around.ts';
import { trimmedEnd } from './quoted.ts';

const [that, toId, of, inId] = ids('that to of in');

/** What a sentence calls on others to do: "the council called on both sides to stop", "she urged restraint". */
export function findAppeals(sentence: Sentence): Predication[] {
  const { chunks, signals } = sentence;
  const found: Predication[] = [];
  if ((signals & Signal.appeal) === 0) return found;
  for (let at = 0; at < chunks.length; at++) {
    const lemma = chunks[at]!.type === 'verb' ? chunks[at]!.word?.verb?.lemma : undefined;
    const joints = lemma === undefined ? undefined : appealVerbs[lemma];
    if (joints === undefined || isSuffered(chunks, at)) continue;
    const request = requestAt(sentence, at, joints);
    if (request === null) continue;
    const { by, to, text } = request;
    found.push(
      createPredication({
        concept: 'call-for',
        trigger: [chunks[at]!.first, chunks[at]!.last],
        request,
        modality: 'called-for',
        reach: [Math.min(chunks[at]!.first, ...by.map(([first]) => first)), Math.max(text[1], to?.[1] ?? 0)],
        rule: 'en/speech/appeal',
      }),
    );
  }
  return found;
}

function requestAt(sentence: Sentence, at: number, joints: readonly string[]): Request | null {
  const { chunks } = sentence;
  const by = callerOf(sentence, at);
  if (by === null) return null;
  let next = at + 1;
  while (isType(chunks[next], 'adverb') || isType(chunks[next], 'date')) next++;
  const joint =
    isType(chunks[next], 'preposition') || isWord(chunks[next], that) ? (chunks[next]!.word?.form ?? '') : '';
  if (!joints.includes(joint)) return null;
  if (joint === 'for') {
    // "called for the rebels to leave": whom, and what.
    const asked = chunks[next + 1]?.group;
    const addressee =
      asked !== undefined && !asked.indefinite && isActor(sentence.passage, asked) && isWord(chunks[next + 2], toId)
        ? addresseeAt(sentence, next + 1)
        : null;
    return textFrom(sentence, addressee?.end ?? next + 1, by, addressee?.words ?? null);
  }
  if (joint === 'that') return textFrom(sentence, next + 1, by, null);
  if (joint === 'on' || joint === 'upon' || joint === 'to') {
    // "appealed to both sides to", "called on the army to"; "demanded to see" has no addressee.
    const addressee = addresseeAt(sentence, next + 1);
    if (addressee === null)
      return joint === 'to' && isType(chunks[next + 1], 'verb') ? textFrom(sentence, next, by, null) : null;
    return textFrom(sentence, addressee.end, by, addressee.words);
  }
  const addressee = addresseeAt(sentence, next);
  if (addressee !== null) return textFrom(sentence, addressee.end, by, addressee.words);
  // "urged restraint", "demanded a ceasefire"
  return isType(chunks[next], 'group') ? textFrom(sentence, next, by, null) : null;
}

/** Who calls: a speaker that this sentence names. */
function callerOf(sentence: Sentence, at: number): Request['by'] | null {
  const { passage, chunks } = sentence;
  // "protesters demanding reform": a gerund right behind a group is its own.
  const gerund = ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0 && isType(chunkAt(chunks, at - 1), 'group');
  const index = gerund ? at - 1 : subjectAt(sentence, at).index;
  const group = chunkAt(chunks, index)?.group;
  if (group === undefined || !isSpeakerGroup(passage, group.first, group.last)) return null;
  // "resolutions on Syria which called for", "a report from Gao calling for": where, not who.
  if (placing.has(chunkAt(chunks, index - 1)?.word)) return null;
  let last = group.last;
  for (let next = index + 1; isWord(chunks[next], of) && isType(chunks[next + 1], 'group'); next += 2)
    last = chunks[next + 1]!.last;
  return [[group.first, last]];
}

const placing = wordList(['in', 'on', 'at', 'near', 'from', 'to', 'where']);

/** How far behind the verb "to" may stand, in chunks: "on all sides in the conflict to". */
const addresseeReach = 10;

/** Who is called on: all up to the infinitive that says to do what; `end` is its chunk. */
function addresseeAt(
  sentence: Sentence,
  at: number,
): { readonly words: readonly [number, number]; readonly end: number } | null {
  const { chunks } = sentence;
  for (let end = at + 1; end < chunks.length && end < at + addresseeReach; end++) {
    const { type, unit } = chunks[end]!;
    if (isInfinitive(sentence, end)) {
      // "urged both sides not to": what is asked for starts with "not".
      const start = chunks[end - 1]!.type === 'negation' ? end - 1 : end;
      const last = trimmedEnd(sentence.passage, chunks[at]!.first, chunks[behindForum(chunks, at, start)]!.last);
      return { words: [chunks[isQuote(chunks[at]!.unit) ? at + 1 : at]!.first, last], end: start };
    }
    if (type === 'verb' || type === 'auxiliary' || type === 'subordinator' || (unit !== 0 && !isQuote(unit)))
      return null;
  }
  return null;
}

/** Last chunk of an addressee that ends before chunk `end`, without the letter or speech that calls on them: "the envoys in a statement to". */
function behindForum(chunks: readonly Chunk[], at: number, end: number): number {
  const forum = chunkAt(chunks, end - 1)?.group;
  return end - 3 >= at && forum?.indefinite === true && chunks[end - 2]!.id === inId ? end - 3 : end - 1;
}

function isInfinitive({ passage, chunks }: Sentence, at: number): boolean {
  if (!isWord(chunks[at], toId)) return false;
  const next = isType(chunks[at + 1], 'adverb') || isType(chunks[at + 1], 'negation') ? chunks[at + 2] : chunks[at + 1];
  if (next === undefined || next.type === 'auxiliary') return next !== undefined;
  if (next.type === 'verb') return ((next.word?.verb?.forms ?? Form.base) & Form.base) !== 0;
  // A verb that no list has is taken for a noun: "to protect civilians". A place or a person behind "to" has an article or a capital.
  return next.type === 'group' && shapeAt(passage, next.first) === Shape.lower && tags(passage, next.first) === 0;
}

/** From chunk `at` to the end of its clause. */
function textFrom({ passage, chunks }: Sentence, at: number, by: Request['by'], to: Request['to']): Request | null {
  const start = chunks[at];
  if (start === undefined) return null;
  let end = at;
  // "protesters demanding reform were shot": a verb behind what is demanded is the sentence's own.
  const noun = start.type === 'group' && !isWord(chunkAt(chunks, at - 1), that);
  while (
    end < chunks.length &&
    !ends(chunks[end]!) &&
    !(noun && chunks[end]!.type === 'auxiliary' && !holdsRelative(chunks, at, end))
  )
    end++;
  const last = trimmedEnd(passage, start.first, chunkAt(chunks, end - 1)?.last ?? passage.last);
  return end - at < 1 || last - start.first < 1 ? null : { by, to, text: [start.first, last] };
}

/** "an end to attacks that have killed": the auxiliary belongs to a clause inside. */
function holdsRelative(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks[at]!.type === 'subordinator') return true;
  return false;
}

function ends({ unit, word }: Chunk): boolean {
  return (
    unit === mark.comma ||
    unit === mark.stop ||
    unit === mark.semicolon ||
    unit === mark.colon ||
    unit === mark.enDash ||
    unit === mark.emDash ||
    word?.form === 'while' ||
    word?.form === 'but'
  );
}
