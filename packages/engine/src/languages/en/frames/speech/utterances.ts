import type { Cue } from '../../../../mentions/attribution/cue.ts';
import { createPredication, type Predication, type Utterance } from '../../../../mentions/predication.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { formAt, markAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { sayingNouns } from '../../words/speech.ts';
import { thatVerbs } from '../../words/titles.ts';
import { chunkOf } from '../control/actors/owner.ts';
import { quotedWithin, trimmedEnd } from './quoted.ts';
import { speakerOf } from './speaker.ts';

/** Fewer words say nothing that could be set against another's: "he said so". */
const saidTokensMin = 4;
/** Rules whose source speaks by itself; a figure's label or a headline's tail names one who is passed on. */
const spoken = new Set([
  'en/attribution/speaks',
  'en/attribution/said-source',
  'en/attribution/quoted-as-saying',
  'en/attribution/according-to',
]);
const stating = new Set(['say', 'claim', 'deny', 'warn', 'accuse']);
const needsThat = new Set(thatVerbs);

/** What a sentence says that somebody said: one for each cue that has a speaker and words of some length. */
export function findUtterances(sentence: Sentence, cues: readonly Cue[]): Predication[] {
  const found: Predication[] = [];
  for (const cue of cues) {
    // "AFP quoted a doctor as saying": the doctor speaks; "AFP, citing a doctor, said": AFP does.
    const source = cue.rule === 'en/attribution/quoted-as-saying' || isPassedOn(cue) ? cue.chain.at(-1) : cue.chain[0];
    if (source === undefined || !spoken.has(cue.rule) || !stating.has(cue.speech)) continue;
    const said = saidBy(sentence, cue, cues.length === 1);
    // "According to our information" inside a quotation is the speaker's own word.
    if (said === null || (source.first >= said.quote[0] && source.first < said.quote[1])) continue;
    const named = source.anaphor
      ? { speaker: [source.first, source.last] as const, role: null }
      : speakerOf(sentence.passage, source.first, source.last, cue.first);
    found.push(
      createPredication({
        concept: 'say',
        trigger: [cue.first, cue.last],
        utterance: { ...named, ...said, anaphor: source.anaphor },
        modality: cue.speech === 'deny' ? 'denied' : 'asserted',
        reach: [Math.min(source.first, cue.first, said.quote[0]), Math.max(source.last, cue.last, said.quote[1])],
        rule: said.direct ? 'en/speech/direct' : 'en/speech/indirect',
      }),
    );
  }
  return found;
}

/** The words said: those in quotation marks, or else the clause that the cue governs, without "that". */
function saidBy(sentence: Sentence, cue: Cue, alone: boolean): Pick<Utterance, 'direct' | 'quote'> | null {
  const { passage } = sentence;
  const quoted = quotedWithin(passage, alone ? passage.first : cue.content[0], alone ? passage.last : cue.content[1]);
  if (quoted !== null) return { direct: true, quote: quoted };
  const sourceFirst = Math.min(cue.first, ...cue.chain.map(({ first }) => first));
  const ahead = cue.content[0] < sourceFirst;
  // "Speaking in Geneva, the envoy said:": what is said follows.
  if (ahead && (cue.speech === 'deny' || markAt(passage, cue.last) === mark.colon)) return null;
  const from = ahead ? cue.content[0] : clauseStart(sentence, cue);
  if (from < 0) return null;
  const end = trimmedEnd(passage, from, ahead ? Math.min(cue.content[1], sourceFirst) : cue.content[1]);
  return end - from < saidTokensMin || !holdsVerb(sentence, from, end) ? null : { direct: false, quote: [from, end] };
}

/** Token at which what is said starts behind its verb: behind "that" if only adverbs and phrases stand before it; -1 if nothing is said. */
function clauseStart({ passage, chunks }: Sentence, { last, rule, first, content, chain }: Cue): number {
  const lemma = chunks[chunkOf(chunks, first)]!.word?.verb?.lemma ?? '';
  let start = chunkOf(chunks, Math.max(last, content[0]));
  if (chunks[start]!.first < Math.max(last, content[0])) start++;
  while (chunks[start] !== undefined && opensNothing(chunks[start]!)) start++;
  // "from what residents say is", "an attack which the army says killed": the clause has no subject of its own.
  const opener = chunks[start];
  if (opener?.type === 'auxiliary') return -1;
  const relative = isType(chunkAt(chunks, chunkOf(chunks, chain[0]!.first) - 1), 'subordinator');
  if (relative && opener?.type === 'verb' && isFiniteVerb(opener)) return -1;
  for (let at = start; at < chunks.length && at < start + 8; at++) {
    const { type, word } = chunks[at]!;
    // "said six bombers that took off": a group right before is what "that" hangs on, if nobody is told.
    if (word?.form === 'that' && isOwn(passage, chunks, start, at, told.has(lemma))) return chunks[at]!.last;
    if (type === 'auxiliary' || (type === 'verb' && at > start + 1 && !isType(chunkAt(chunks, at - 1), 'group'))) break;
  }
  if (rule === 'en/attribution/speaks' && needsThat.has(lemma)) return -1;
  return chunks[start]?.first ?? -1;
}

function isFiniteVerb({ word }: Chunk): boolean {
  const forms = word?.verb?.forms ?? 0;
  return (forms & (Form.past | Form.third)) !== 0 && (forms & Form.gerund) === 0;
}

/** Whether "that" at a chunk opens what is said, and hangs on no group before it; of "denied reports that" it does both. */
function isOwn(passage: Passage, chunks: readonly Chunk[], start: number, at: number, isTold: boolean): boolean {
  const before = chunkAt(chunks, at - 1);
  if (before?.type !== 'group' || at - 1 < start || isTold) return true;
  if (sayingNouns[formAt(passage, before.last - 1)] !== undefined) return true;
  const joint = at - 2 < start ? undefined : chunks[at - 2]!.type;
  return joint === 'preposition' || joint === 'subordinator';
}

const told = new Set(['tell', 'inform', 'remind', 'warn', 'assure', 'explain', 'report', 'announce']);

function opensNothing({ type, unit, word }: Chunk): boolean {
  return type === 'date' || isQuote(unit) || unit === mark.comma || unit === mark.colon || word?.form === 'out';
}

function holdsVerb({ chunks }: Sentence, from: number, to: number): boolean {
  return chunks.some(
    ({ type, first }) => first >= from && first < to && (type === 'verb' || type === 'auxiliary' || type === 'state'),
  );
}

/** "…, the command said, according to the agency": the one that stands first is who said it. */
function isPassedOn({ chain }: Cue): boolean {
  const [outer, inner] = chain;
  return outer !== undefined && inner !== undefined && inner.first < outer.first;
}
