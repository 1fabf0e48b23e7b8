import type { Predication, Request } from '../../../../mentions/predication.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import { isSpeakerGroup } from '../../attribution/speakers.ts';
import type { Chunk } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import type { Sentence } from '../../sentence.ts';
import { appealVerbs } from '../../words/appeal.ts';
import { isSuffered } from '../control/found.ts';
import { subjectAt } from '../control/subject.ts';

/** What a sentence calls on others to do: "the council called on both sides to stop", "she urged restraint". */
export function findAppeals(sentence: Sentence): Predication[] {
  const { chunks } = sentence;
  const found: Predication[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const lemma = chunks[at]!.type === 'verb' ? chunks[at]!.word?.verb?.lemma : undefined;
    const joints = lemma === undefined ? undefined : appealVerbs[lemma];
    if (joints === undefined || isSuffered(chunks, at)) continue;
    const request = requestAt(sentence, at, joints);
    if (request === null) continue;
    const { by, to, text } = request;
    found.push({
      concept: 'call-for',
      trigger: [chunks[at]!.first, chunks[at]!.last],
      patients: [],
      agents: [],
      causes: [],
      request,
      modality: 'called-for',
      running: false,
      reach: [Math.min(chunks[at]!.first, ...by.map(([first]) => first)), Math.max(text[1], to?.[1] ?? 0)],
      rule: 'en/speech/appeal',
    });
  }
  return found;
}

function requestAt(sentence: Sentence, at: number, joints: readonly string[]): Request | null {
  const { chunks } = sentence;
  const by = callerOf(sentence, at);
  if (by === null) return null;
  let next = at + 1;
  while (chunks[next]?.type === 'adverb' || chunks[next]?.type === 'date') next++;
  const joint =
    chunks[next]?.type === 'preposition' || chunks[next]?.word?.form === 'that' ? (chunks[next]!.word?.form ?? '') : '';
  if (!joints.includes(joint)) return null;
  if (joint === 'for' || joint === 'that') return textFrom(sentence, next + 1, by, null);
  if (joint === 'on' || joint === 'upon' || joint === 'to') {
    // "appealed to both sides to", "called on the army to"; "demanded to see" has no addressee.
    const addressee = addresseeAt(chunks, next + 1);
    if (addressee === null)
      return joint === 'to' && chunks[next + 1]?.type === 'verb' ? textFrom(sentence, next, by, null) : null;
    return textFrom(sentence, addressee.end, by, addressee.words);
  }
  const addressee = addresseeAt(chunks, next);
  if (addressee !== null && isInfinitive(chunks, addressee.end))
    return textFrom(sentence, addressee.end, by, addressee.words);
  // "urged restraint", "demanded a ceasefire"
  return chunks[next]?.type === 'group' ? textFrom(sentence, next, by, null) : null;
}

/** Who calls: a speaker that this sentence names. */
function callerOf(sentence: Sentence, at: number): Request['by'] | null {
  const { passage, chunks } = sentence;
  const { index } = subjectAt(sentence, at);
  const group = chunks[index]?.group;
  if (group === undefined || !isSpeakerGroup(passage, group.first, group.last)) return null;
  let last = group.last;
  for (let next = index + 1; chunks[next]?.word?.form === 'of' && chunks[next + 1]?.type === 'group'; next += 2)
    last = chunks[next + 1]!.last;
  return [[group.first, last]];
}

/** The group called on, with those joined to it; `end` is the chunk behind it. */
function addresseeAt(
  chunks: readonly Chunk[],
  at: number,
): { readonly words: readonly [number, number]; readonly end: number } | null {
  let first = at;
  while (chunks[first]?.type === 'adverb' && chunks[first + 1]?.type === 'group') first++;
  if (chunks[first]?.type !== 'group') return null;
  let end = first + 1;
  while (
    (chunks[end]?.word?.form === 'of' || chunks[end]?.word?.form === 'in' || chunks[end]?.type === 'conjunction') &&
    chunks[end + 1]?.type === 'group'
  )
    end += 2;
  return { words: [chunks[at]!.first, chunks[end - 1]!.last], end };
}

function isInfinitive(chunks: readonly Chunk[], at: number): boolean {
  const verb =
    chunks[at + 1]?.type === 'adverb' || chunks[at + 1]?.type === 'negation' ? chunks[at + 2] : chunks[at + 1];
  return (
    chunks[at]?.word?.form === 'to' &&
    (verb?.type === 'auxiliary' || (verb?.type === 'verb' && ((verb.word?.verb?.forms ?? Form.base) & Form.base) !== 0))
  );
}

/** From chunk `at` to the end of its clause. */
function textFrom({ passage, chunks }: Sentence, at: number, by: Request['by'], to: Request['to']): Request | null {
  const start = chunks[at];
  if (start === undefined) return null;
  let end = at;
  while (end < chunks.length && !ends(chunks[end]!)) end++;
  const last = chunks[end - 1]?.last ?? passage.last;
  return end - at < 1 || last - start.first < 1 ? null : { by, to, text: [start.first, last] };
}

function ends({ unit, word }: Chunk): boolean {
  return (
    unit === mark.comma ||
    unit === mark.stop ||
    unit === mark.semicolon ||
    unit === mark.colon ||
    unit === mark.enDash ||
    unit === mark.emDash ||
    isQuote(unit) ||
    word?.form === 'while' ||
    word?.form === 'but'
  );
}
