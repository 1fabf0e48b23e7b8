import type { Settlement } from '../../../../mentions/predication.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt, shapeAt, tags, wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import { formList, lemmaOf, verbList, wordList } from '../../word-list.ts';
import { asObject, asSubject, fateNouns } from '../../words/agreement.ts';
import { isSuffered } from '../control/actors/doer.ts';

const [of, off, into, inId, down] = ids('of off into in down');

type AgreementStatus = Settlement['status'];

/** What a sentence says became of an agreement. */
export interface Said {
  readonly said: AgreementStatus | null;
  /** Chunk of the verb that says it; -1 if a noun does, or nothing. */
  readonly verb: number;
  /** The verb's subject made it: "the two sides agreed a ceasefire". */
  readonly bySubject: boolean;
  readonly rule: string;
}

const byLemma = (list: typeof asSubject): ReadonlyMap<string, AgreementStatus> =>
  new Map(list.flatMap(([status, verbs]) => verbs.split(' ').map((entry) => [lemmaOf(entry), status] as const)));
const subjects = byLemma(asSubject);
const objects = byLemma(asObject);
const fates = new Map<string, AgreementStatus>(
  fateNouns.flatMap(([status, list]) => list.split(' ').map((form) => [form, status] as const)),
);
/** Chunks over which a verb is looked for. */
const reach = 14;

export function statusOf(sentence: Sentence, at: number): Said {
  return (
    fateBefore(sentence, at) ??
    governing(sentence, at) ??
    governed(sentence, at) ??
    reducedBehind(sentence, at) ??
    madeBehind(sentence, at) ?? { said: null, verb: -1, bySubject: false, rule: 'between' }
  );
}

/** "the collapse of the ceasefire", "ceasefire violations" */
function fateBefore({ passage, chunks }: Sentence, at: number): Said | null {
  const within = fates.get(formAt(passage, chunks[at]!.last - 1));
  // "a breach of the cessation of hostilities agreement"
  const named = isWord(chunkAt(chunks, at - 1), of) && isCessation(passage, chunkAt(chunks, at - 2)) ? at - 2 : at;
  const before =
    isWord(chunkAt(chunks, named - 1), of) && chunkAt(chunks, named - 2) !== undefined
      ? fates.get(formAt(passage, chunks[named - 2]!.last - 1))
      : undefined;
  const said = within ?? before;
  return said === undefined ? null : { said, verb: -1, bySubject: false, rule: 'fate' };
}

function isCessation(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.type === 'group' && formAt(passage, chunk.last - 1) === 'cessation';
}

/** "a deal reached in May", "the truce brokered by" */
function reducedBehind({ chunks }: Sentence, at: number): Said | null {
  const verb = isMark(chunks[at + 1], 0x2c) ? at + 2 : at + 1;
  const next = chunks[verb];
  const lemma = next?.type === 'verb' ? next.word?.verb?.lemma : undefined;
  if (
    lemma === undefined ||
    !reduced.has(lemma) ||
    (!isType(chunks[verb + 1], 'preposition') && !isType(chunks[verb + 1], 'date'))
  )
    return null;
  return { said: lemma === 'sign' ? 'signed' : 'announced', verb: -1, bySubject: false, rule: 'reached' };
}

/** "the deal which Turkey and Russia signed", "the agreement, which both worked out" */
function madeBehind({ chunks }: Sentence, at: number): Said | null {
  const verb = makerVerb(chunks, at);
  if (verb < 0) return null;
  const said = chunks[verb]!.word?.verb?.lemma === 'sign' ? 'signed' : 'announced';
  return { said, verb: -1, bySubject: false, rule: 'made' };
}

/** Chunk of the verb of making in the relative clause of which the agreement at chunk `at` is the object; -1 if there is none. */
export function makerVerb(chunks: readonly Chunk[], at: number): number {
  const opener = isMark(chunks[at + 1], 0x2c) ? at + 2 : at + 1;
  const form = chunks[opener]?.word?.form;
  if ((form !== 'which' && form !== 'that') || !isType(chunks[opener + 1], 'group')) return -1;
  for (let next = opener + 2; next < chunks.length && next < opener + 7; next++) {
    const { type, word, unit } = chunks[next]!;
    if (type === 'verb') return makers.has(word) && !isType(chunks[next + 1], 'group') ? next : -1;
    if (type === 'subordinator' || unit !== 0) return -1;
  }
  return -1;
}

const makers = verbList(['sign', 'reach', 'strike', 'agree', 'conclude', 'negotiate', 'work', 'make', 'seal']);

const reduced = new Set(['reach', 'sign', 'broker', 'announce', 'strike', 'agree', 'mediate', 'negotiate']);

/** "the two sides signed a deal", "have agreed to a ceasefire" */
function governing({ passage, chunks }: Sentence, at: number): Said | null {
  // "announced the agreement had expired": the noun belongs to the verb behind it.
  if (isType(chunks[at + 1], 'auxiliary') || isAttributive(passage, chunks, at)) return null;
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    const chunk = chunks[back]!;
    if (chunk.type === 'verb') {
      const lemma = chunk.word?.verb?.lemma ?? '';
      if (lemma === 'call' && !isWord(chunks[back + 1], off)) return null;
      if (lemma === 'break' && isWord(chunks[back + 1], off))
        return { said: 'collapsed', verb: back, bySubject: true, rule: 'object' };
      const status = objects.get(lemma);
      if (status !== undefined) return { said: status, verb: back, bySubject: true, rule: 'object' };
      if (!between.has(lemma)) return null;
    } else if (chunk.unit === hyphen && shapeAt(passage, chunk.first - 1) === Shape.number) {
      // "agreed to a 72-hour ceasefire"
      back--;
    } else if (chunk.type === 'group') {
      // "reached agreement on a ceasefire", "put an end to the truce"
      if (wordAt(passage, chunk.last - 1)?.agrees === undefined) return null;
    } else if (
      chunk.type === 'subordinator' ||
      chunk.type === 'conjunction' ||
      (chunk.unit !== 0 && chunk.unit !== 0x22)
    )
      return null;
    else if (chunk.type === 'preposition' && !opening.has(chunk.word)) return null;
  }
  return null;
}

const hyphen = 0x2d;

/** "a US-brokered truce", "the Russian brokered deal": a participle that qualifies the noun; its own object would have an article. */
function isAttributive(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  if (
    before?.type !== 'verb' ||
    !reduced.has(before.word?.verb?.lemma ?? '') ||
    !isType(chunkAt(chunks, at - 2), 'group')
  )
    return false;
  if (passage.unended || (tags(passage, chunks[at]!.first) & (Tag.determiner | Tag.number)) !== 0) return false;
  return !formAt(passage, chunks[at]!.last - 1).endsWith('s');
}

const between = new Set(['set', 'implement', 'establish', 'create', 'carry', 'conclude']);
const opening = wordList(['to', 'on', 'into', 'up', 'off', 'out', 'over', 'for', 'about']);

/** "a ceasefire took effect", "the deal was signed", "talks have collapsed" */
function governed({ passage, chunks }: Sentence, at: number): Said | null {
  const before = chunkAt(chunks, at - 1);
  // "attempts at securing a truce have failed": what failed is the attempt.
  if (before?.type === 'preposition' || (before?.type === 'verb' && isType(chunkAt(chunks, at - 2), 'preposition')))
    return null;
  for (let next = at + 1; next < chunks.length && next < at + reach; next++) {
    const chunk = chunks[next]!;
    if (chunk.type === 'verb') {
      if (isType(chunkAt(chunks, next - 1), 'preposition') || isReducedAt(chunks, at, next)) continue;
      const lemma = chunk.word?.verb?.lemma ?? '';
      if (lemma === 'break' && isDown(chunks, next))
        return { said: 'collapsed', verb: next, bySubject: false, rule: 'subject' };
      const passive = isSuffered(chunks, next);
      const status = passive
        ? (subjects.get(lemma) ?? objects.get(lemma))
        : active.has(lemma)
          ? subjects.get(lemma)
          : undefined;
      if (status === undefined) return null;
      if (lemma === 'come' && !isWord(chunks[next + 1], into)) return null;
      // "the truce ended": it is over; "the deal ended the fighting": it holds.
      const over = (lemma === 'end' || lemma === 'halt') && (passive || !isType(chunks[next + 1], 'group'));
      return { said: over ? 'collapsed' : status, verb: next, bySubject: false, rule: 'subject' };
    }
    if (chunk.type === 'auxiliary' && isType(chunks[next + 1], 'preposition') && isWord(chunks[next + 1], inId)) {
      const place = chunks[next + 2];
      if (place !== undefined && standing.isAt(passage, place.last - 1))
        return { said: 'in-force', verb: next, bySubject: false, rule: 'in-place' };
    }
    if (chunk.type === 'subordinator' || chunk.unit === 0x3b) return null;
  }
  return null;
}

const standing = formList(['place', 'force', 'effect']);
/** Verbs of which an agreement is the doer by itself: "took effect", "held", "collapsed", "halted the fighting". */
const active = new Set(
  'take hold enter start begin last remain continue come go collapse fail expire unravel crumble stall halt end resume'.split(
    ' ',
  ),
);

/** "a deal brokered by Qatar was signed": the participle right behind is no verb of its own. */
function isReducedAt(chunks: readonly Chunk[], at: number, next: number): boolean {
  if (
    (next !== at + 1 && !(next === at + 2 && isMark(chunks[at + 1], 0x2c)) && !isBehindPhrase(chunks, at, next)) ||
    !reduced.has(chunks[next]!.word?.verb?.lemma ?? '')
  )
    return false;
  return isType(chunks[next + 1], 'preposition') || isType(chunks[next + 1], 'date');
}

/** "a ceasefire in Syria brokered by", "a truce between the army and the rebels signed in": phrases between. */
function isBehindPhrase(chunks: readonly Chunk[], at: number, next: number): boolean {
  for (let back = next - 1; back > at; back--) {
    const { type } = chunks[back]!;
    if (type !== 'preposition' && type !== 'group' && type !== 'conjunction' && type !== 'date') return false;
  }
  return next > at + 2;
}

function isDown(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at + 1], down);
}
