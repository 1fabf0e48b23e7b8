import type { Modality } from '../../../../model/claim.ts';
import { isDash, isQuote, mark } from '../../../../text/marks.ts';
import { Shape } from '../../../../text/tokens.ts';
import type { Chunk } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { shapeAt, wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Control, governors } from '../../words/control.ts';
import { formAt } from './form.ts';

/** What a verb leans on to its left. */
export interface Subject {
  /** Chunk of the group or of the pronoun; -1 if the verb has none in this sentence. */
  readonly index: number;
  /** The words between take away from what the verb says: "tried to", "was ordered to", "failed to". */
  readonly weakened: Modality | null;
  /** The verb is what fighting is for: "an offensive to retake", "are fighting to push". */
  readonly fought: boolean;
  /** The verb only says what something else is for: "a corridor to enter the town". */
  readonly purpose?: true;
}

const weakening = new Map<string, Modality>();
for (const [modality, list] of Object.entries(governors) as [Modality, string][]) {
  for (const entry of list.split(' ')) weakening.set(entry.split('/')[0]!, modality);
}
/** Nouns before "to": "an attempt by the army to", "the order to". */
const weakeningNouns = new Map<string, Modality>([
  ['attempt', 'possible'],
  ['attempts', 'possible'],
  ['bid', 'possible'],
  ['effort', 'possible'],
  ['efforts', 'possible'],
  ['ability', 'possible'],
  ['plan', 'expected'],
  ['plans', 'expected'],
  ['deal', 'expected'],
  ['agreement', 'expected'],
  ['order', 'called-for'],
  ['orders', 'called-for'],
  ['deadline', 'called-for'],
  ['ultimatum', 'called-for'],
]);
/** Verbs whose object acts: "forced the rebels to withdraw". */
const causing = new Set(
  'force oblige compel cause lead push prompt allow enable order urge ask call tell help press permit convince'.split(
    ' ',
  ),
);

const none: Subject = { index: -1, weakened: null, fought: false };
const plain = (index: number): Subject => ({ index, weakened: null, fought: false });

/** How many verbs a subject is carried over. */
const carriedMax = 4;

/** The subject of the verb at chunk `verb`, over auxiliaries, phrases, asides and the verbs that it is joined to. */
export function subjectAt(sentence: Sentence, verb: number, depth = 0): Subject {
  const { chunks } = sentence;
  if (depth > carriedMax) return none;
  let at = verb - 1;
  while (at >= 0 && passes(chunks[at]!)) at--;
  const chunk = chunks[at];
  if (chunk === undefined) return isGerund(chunks[verb]) || depth > 0 ? behindOpening(sentence, verb) : none;
  if (chunk.word?.form === 'to' && chunk.type === 'preposition') return governedBy(sentence, at, depth);
  if (chunk.type === 'group' && formAt(sentence.passage, chunk.last - 1) === 'longer')
    return subjectAt(sentence, at, depth + 1);
  // "could soon capture": an adverb that no list has.
  if (chunk.type === 'group' && chunk.last - chunk.first === 1 && chunks[at - 1]?.type === 'auxiliary')
    return subjectAt(sentence, at, depth + 1);
  // "the army’s retreat" is a phrase, not a clause.
  if (chunk.type === 'group' && shapeAt(sentence.passage, chunk.last - 1) === Shape.possessive) return none;
  if (chunk.type === 'group') return plain(phraseHead(chunks, at));
  if (chunk.type === 'pronoun') return plain(at);
  if (chunk.type === 'conjunction' || chunk.type === 'verb') return carriedFrom(sentence, at, depth);
  if (chunk.type === 'subordinator') return relative(sentence, at, verb, depth);
  if (chunk.type === 'preposition') return isGerund(chunks[verb]) ? carriedFrom(sentence, at, depth) : none;
  if (chunk.unit === mark.close || chunk.unit === mark.comma || isDash(chunk.unit))
    return behindAside(sentence, at, verb, depth);
  return none;
}

function passes(chunk: Chunk): boolean {
  return (
    chunk.type === 'auxiliary' ||
    chunk.type === 'adverb' ||
    chunk.type === 'negation' ||
    chunk.type === 'date' ||
    isQuote(chunk.unit) ||
    chunk.unit === mark.apostrophe
  );
}

function isGerund(chunk: Chunk | undefined): boolean {
  return ((chunk?.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
}

/** Back from a phrase's last group to the one that heads it: "forces of the regime in the south". */
export function phraseHead(chunks: readonly Chunk[], at: number): number {
  let head = at;
  for (;;) {
    const before = chunks[head - 1];
    if (before?.type === 'preposition' && chunks[head - 2]?.type === 'group') head -= 2;
    else if (before?.type === 'preposition' && chunks[head - 2]?.type === 'date' && chunks[head - 3]?.type === 'group')
      head -= 3;
    else if (before?.type === 'preposition' && chunks[head - 2]?.type === 'verb' && isReduced(chunks, head - 2))
      head -= 3;
    else if (before?.type === 'adverb' && before.word === undefined && chunks[head - 2]?.type === 'group') head -= 2;
    else return head;
  }
}

/** "rebels backed by Turkey": a participle right behind its group, with no auxiliary. */
function isReduced(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[verb - 1]?.type === 'group' && qualifying.has(chunks[verb]!.word?.form ?? 'backed');
}

const qualifying = new Set(
  'backed led supported based trained armed funded known made formed deployed stationed dominated commanded headed'.split(
    ' ',
  ),
);

/** "to": of a verb ("tried to", "were forced to"), of its object ("forced the rebels to"), or of a noun ("an attempt to"). */
function governedBy(sentence: Sentence, to: number, depth: number): Subject {
  const { chunks } = sentence;
  let at = to - 1;
  while (at >= 0 && (chunks[at]!.type === 'adverb' || chunks[at]!.type === 'date')) at--;
  const before = chunks[at];
  if (before === undefined) return none;
  if (before.type === 'preposition' && before.word?.form === 'about')
    return { ...subjectAt(sentence, at, depth + 1), weakened: 'expected' };
  if (before.type === 'verb') {
    const lemma = before.word?.verb?.lemma ?? '';
    const outer = subjectAt(sentence, at, depth + 1);
    if (((before.word?.control ?? 0) & Control.contest) !== 0) return { ...outer, fought: true };
    return { ...outer, weakened: weakening.get(lemma) ?? outer.weakened };
  }
  if (before.type === 'auxiliary') return { ...subjectAt(sentence, at, depth + 1), weakened: 'expected' };
  if (before.type !== 'group') return { ...carriedFrom(sentence, at, depth), weakened: 'possible' };
  const last = formAt(sentence.passage, before.last - 1);
  if (readiness.has(last))
    return {
      ...subjectAt(sentence, at, depth + 1),
      weakened: last === 'unable' ? 'denied' : last === 'able' ? null : 'expected',
    };
  const head = phraseHead(chunks, at);
  const verb = chunks[head - 1];
  // "an attempt by the army to", "a push by the army to": the noun's form is also a verb's.
  if (isBy(verb) && chunks[head - 2]?.type === 'verb') {
    const lemma = chunks[head - 2]!.word?.verb?.lemma ?? '';
    return campaigns.has(lemma)
      ? { ...plain(head), fought: true }
      : { ...plain(head), weakened: weakening.get(lemma) ?? 'possible' };
  }
  const lemma =
    verb?.type === 'verb'
      ? (verb.word?.verb?.lemma ?? '')
      : verb?.word?.form === 'on' && chunks[head - 2]?.word?.verb?.lemma === 'call'
        ? 'call'
        : '';
  if (causing.has(lemma)) return { ...plain(head), weakened: weakening.get(lemma) ?? null };
  return purpose(sentence, head, at, depth);
}

const readiness = new Set('able unable likely ready poised due willing certain bound'.split(' '));

function isBy(chunk: Chunk | undefined): boolean {
  return chunk?.word?.form === 'by' || chunk?.word?.form === 'of';
}

/** "an attempt by the army to", "launched an operation to": a noun's own doer, or the doer of its verb. */
function purpose(sentence: Sentence, head: number, last: number, depth: number): Subject {
  const { passage, chunks } = sentence;
  const word = wordAt(passage, chunks[head]!.last - 1);
  const fought =
    ((word?.control ?? 0) & (Control.offensive | Control.contest)) !== 0 || campaigns.has(word?.form ?? '');
  const weakened = fought ? null : (weakeningNouns.get(word?.form ?? '') ?? 'possible');
  const by = chunks[head + 1]?.word?.form === 'by' && head + 2 <= last;
  // The noun is what its verb brings about ("launched an operation to"), not what is spoken of ("said an operation to").
  const verb = chunks[head - 1]?.type === 'verb' && chunks[head - 1]!.word?.verb?.speech === undefined;
  const index = by ? head + 2 : verb ? carriedFrom(sentence, head - 1, depth).index : -1;
  return { index, weakened, fought, ...(fought || by ? {} : { purpose: true as const }) };
}

const campaigns = new Set('campaign operation operations attack raid battle fight push drive'.split(' '));

/** "captured the town and entered": the subject of the nearest verb at or before chunk `at` that has one. */
function carriedFrom(sentence: Sentence, at: number, depth: number): Subject {
  const { chunks } = sentence;
  if (depth > carriedMax) return none;
  for (let back = at; back >= 0; back--) {
    const chunk = chunks[back]!;
    if (chunk.unit === mark.semicolon || chunk.unit === mark.colon) return none;
    if (chunk.type !== 'verb' && !(chunk.type === 'auxiliary' && chunks[back + 1]?.type !== 'verb')) continue;
    const subject = subjectAt(sentence, back, depth + 1);
    return subject.index < 0 ? none : plain(subject.index);
  }
  return none;
}

/** "ISIL, which controls", "rebels who had withdrawn": what the clause hangs on; "while controlling": the main clause's subject. */
function relative(sentence: Sentence, at: number, verb: number, depth: number): Subject {
  const { chunks } = sentence;
  const form = chunks[at]!.word?.form;
  if (form !== 'which' && form !== 'that' && form !== 'who')
    return isGerund(chunks[verb]) ? carriedFrom(sentence, at - 1, depth) : none;
  let before = at - 1;
  if (chunks[before]?.type === 'preposition') return none;
  if (chunks[before]?.unit === mark.comma) before--;
  if (chunks[before]?.unit === mark.close) {
    while (before >= 0 && chunks[before]!.unit !== mark.open) before--;
    before--;
  }
  return chunks[before]?.type === 'group' ? plain(before) : none;
}

/** "X, backed by Y, captured", "X (Z) captured"; ", capturing" is the main clause's. */
function behindAside(sentence: Sentence, at: number, verb: number, depth: number): Subject {
  const { chunks } = sentence;
  if (isGerund(chunks[verb]) && chunks[verb - 1] === chunks[at]) return carriedFrom(sentence, at - 1, depth);
  // "the Islamic State in Iraq and the Levant (ISIL) captured": the short name is the whole's.
  if (
    chunks[at]!.unit === mark.close &&
    chunks[at - 2]?.unit === mark.open &&
    chunks[at - 1]?.type === 'group' &&
    shapeAt(sentence.passage, chunks[at - 1]!.first) === Shape.capitals
  )
    return plain(at - 1);
  const opener = chunks[at]!.unit === mark.close ? mark.open : chunks[at]!.unit;
  for (let back = at - 1; back > 0 && back > at - 16; back--) {
    if (chunks[back]!.unit === mark.semicolon || chunks[back]!.unit === mark.colon) return none;
    if (chunks[back]!.unit !== opener) continue;
    if (chunks[back - 1]?.type === 'group') return plain(phraseHead(chunks, back - 1));
    return none;
  }
  return none;
}

/** "After capturing the town, the army advanced": the subject stands behind. */
function behindOpening(sentence: Sentence, verb: number): Subject {
  const { chunks } = sentence;
  for (let at = verb + 1; at < chunks.length && at < verb + 14; at++) {
    if (chunks[at]!.unit !== mark.comma) continue;
    const next = chunks[at + 1];
    if (next?.type === 'group') return plain(at + 1);
    return none;
  }
  return none;
}
