import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import { createPredication, type Predication } from '../../../../mentions/predication.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt, isCapitalised, wordAt } from '../../look.ts';
import { modalityAt } from '../../modality.ts';
import { isPassive } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { Signal } from '../../signals.ts';
import { verbList, wordList } from '../../word-list.ts';
import {
  beginnings,
  beginningVerbs,
  behindThem,
  ofManySorts,
  ongoing,
  otherWars,
  startingVerbs,
  underArms,
  wholes,
} from '../../words/onset.ts';
import { unfolded } from '../control/clauses/clause-dates.ts';
import { doersOf } from '../incident/parties/doer.ts';
import { ownerIn } from '../incident/typed.ts';

const [ofId, launched, it, when] = ids('of launched it when');

const conceptOf = new Map<string, Concept>();
for (const [concept, nouns] of ongoing) for (const noun of nouns.split(' ')) conceptOf.set(noun, concept);
const many = wordList(ofManySorts);
const armed = wordList(underArms);
const whole = wordList(wholes);
const other = wordList(otherWars);
const begins = verbList(beginningVerbs);
const starts = verbList(startingVerbs);
const beginning = wordList(beginnings);

const owning = wordList(['its', 'their', 'his']);

/** What goes on, by the chunk that names it. */
interface Ongoing {
  readonly index: number;
  readonly concept: Concept;
  /** A war as a whole. */
  readonly war: boolean;
}

/** Chunks from a verb or a noun of beginning to its date. */
const dateWithin = 9;

/** That something which goes on began, and on which day: of each such thing in a sentence what first says so. */
export function findOnsets(whole: Sentence): Predication[] {
  if ((whole.signals & Signal.ongoing) === 0) return [];
  const sentence = unfolded(whole, holdsOnset);
  const found: Predication[] = [];
  const taken = new Set<number>();
  for (let at = 0; at < sentence.chunks.length; at++) {
    const onset = onsetAt(sentence, at);
    if (onset === null || taken.has(onset.index)) continue;
    taken.add(onset.index);
    found.push(onset.predication);
  }
  return found;
}

function holdsOnset({ passage }: Sentence, { first, last }: Chunk): boolean {
  for (let at = first + 1; at < last; at++) {
    const word = wordAt(passage, at);
    if (begins.has(word) || starts.has(word) || beginning.has(word)) return true;
  }
  return false;
}

function onsetAt(sentence: Sentence, at: number): { readonly index: number; readonly predication: Predication } | null {
  const { chunks } = sentence;
  const { type, word, last } = chunks[at]!;
  if (type === 'verb' && begins.has(word)) {
    const whole = isParticle(chunks, at);
    // "The fighting broke his spirit": without its "out" it begins nothing.
    const subject = whole || !behindThem.has(word?.verb?.lemma ?? '') ? ongoingBefore(sentence, at) : null;
    if (subject !== null) return onsetOf(sentence, subject, { verb: at, from: whole ? at + 2 : at + 1 });
  }
  if (type === 'verb' && starts.has(word)) {
    const passive = isPassive(chunks, at) || isParticiple(chunks, at);
    const named = passive ? ongoingBefore(sentence, at) : ongoingAt(sentence, at + 1);
    if (named !== null) return onsetOf(sentence, named, { verb: at, from: passive ? at + 1 : at + 2 });
  }
  // "The start of": a noun, though its form is a verb's too.
  if (type !== 'date' && beginning.has(wordAt(sentence.passage, last - 1)) && isOf(chunks[at + 1])) {
    const named = ongoingAt(sentence, at + 2);
    if (named !== null) return onsetOf(sentence, named, { verb: null, from: at + 3 });
  }
  return null;
}

function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.id === ofId;
}

/** "the offensive launched in April": right behind its noun, with no object of its own. */
function isParticiple(chunks: readonly Chunk[], at: number): boolean {
  const before = isType(chunkAt(chunks, at - 1), 'mark')
    ? chunkAt(chunks, at - 2)?.type
    : chunkAt(chunks, at - 1)?.type;
  return before === 'group' && !isType(chunks[at + 1], 'group') && chunks[at]!.id === launched;
}

function isParticle(chunks: readonly Chunk[], verb: number): boolean {
  const particle = behindThem.get(chunks[verb]!.word?.verb?.lemma ?? '');
  return particle !== undefined && chunks[verb + 1]?.word?.form === particle;
}

/** What is said to begin by the verb at `at`: over auxiliaries, "which", places, and "it" for what the sentence named before. */
function ongoingBefore(sentence: Sentence, at: number): Ongoing | null {
  const { chunks } = sentence;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  if (isType(chunkAt(chunks, back), 'mark') && isParticiple(chunks, at)) back--;
  const pronoun = isWord(chunkAt(chunks, back), it);
  const relative = isType(chunkAt(chunks, back), 'subordinator') && isWhich(chunks[back]!);
  if (!pronoun && !relative) {
    return ongoingAt(sentence, back) ?? overPlaces(sentence, back);
  }
  back--;
  if (relative) {
    if (isType(chunks[back], 'mark')) back--;
    return ongoingAt(sentence, back) ?? overPlaces(sentence, back);
  }
  // "The offensive has killed 400 since it began": what the sentence is about, and nothing else that it could be.
  const about = chunks.findIndex(({ type }) => type === 'group');
  const named = ongoingAt(sentence, about);
  return named !== null && named.index < back ? named : null;
}

function isWhich({ word }: Chunk): boolean {
  return word?.form === 'which' || word?.form === 'that';
}

/** "the offensive on the town": back over phrases that say where, on whom and by whom. */
function overPlaces(sentence: Sentence, from: number): Ongoing | null {
  const { chunks } = sentence;
  for (let at = from; at >= 2 && at > from - dateWithin; at -= 2) {
    if (!isType(chunks[at], 'group') || !isType(chunkAt(chunks, at - 1), 'preposition')) return null;
    const named = ongoingAt(sentence, at - 2);
    if (named !== null) return named;
  }
  return null;
}

/** What goes on, where a chunk names it. */
function ongoingAt({ passage, chunks }: Sentence, index: number): Ongoing | null {
  const chunk = chunkAt(chunks, index);
  if (chunk === undefined || (chunk.group === undefined && formAt(passage, chunk.first) !== 'fighting')) return null;
  const { first, last, group } = chunk;
  // "An offensive" is one; "three offensives" have more than one beginning.
  if (group !== undefined && (group.none || (group.figure !== null && !group.figure.article))) return null;
  const name = nameIn({ passage, chunks }, group);
  const head = wordAt(passage, last - 1);
  const concept = name === null ? conceptOf.get(head?.form ?? '') : 'attack';
  if (concept === undefined) return null;
  if (name === null && many.has(head) && !armed.isAt(passage, last - 2)) return null;
  for (let at = first; at < last; at++) if (other.isAt(passage, at)) return null;
  const war = whole.has(head);
  // "a war": any, not this one. "Its air war": what one side does in it.
  if (war && (group?.definite !== true || owning.isAt(passage, first))) return null;
  return { index, concept, war };
}

/** "Operation Northern Dawn": what it is called. */
function nameIn(
  { passage }: Pick<Sentence, 'passage' | 'chunks'>,
  group: Group | undefined,
): readonly [number, number] | null {
  if (group === undefined) return null;
  for (let at = group.first; at + 1 < group.last; at++) {
    if (formAt(passage, at) !== 'operation' || !isCapitalised(passage, at) || !isCapitalised(passage, at + 1)) continue;
    return [at, group.last];
  }
  return null;
}

/** The claim that it began, where the sentence has the day of it and does not doubt it. */
function onsetOf(
  sentence: Sentence,
  { index, concept, war }: Ongoing,
  { verb, from }: { readonly verb: number | null; readonly from: number },
): { readonly index: number; readonly predication: Predication } | null {
  const { passage, chunks } = sentence;
  const chunk = chunks[index]!;
  const date = dateBehind(chunks, from) ?? dateBefore(chunks, Math.min(index, verb ?? index));
  if (date === null) return null;
  if (modalityAt(chunks, verb ?? index) !== 'asserted') return null;
  const { group } = chunk;
  const name = nameIn(sentence, group);
  const owner = group === undefined || war ? null : ownerIn(passage, group, name?.[0] ?? sortedFrom(sentence, group));
  const first = Math.min(chunk.first, verb === null ? chunk.first : chunks[verb]!.first);
  // "broke out": with what the verb needs behind it.
  const ending = verb !== null && isParticle(chunks, verb) ? 1 : 0;
  const last = Math.max(chunk.last, verb === null ? chunk.last : chunks[verb + ending]!.last);
  return {
    index,
    predication: createPredication({
      concept,
      trigger: [first, last],
      incident: {
        by: owner !== null ? [owner] : war ? [] : doersOf(sentence, index),
        against: [],
        weapon: null,
        moving: false,
        ofState: false,
        ofArmed: false,
        town: null,
      },
      lasting: war,
      modality: 'asserted',
      onset: { date: [date.first, date.last], name, alone: true },
      rule: 'en/incident/onset',
    }),
  };
}

/** Where the words begin that say which campaign or operation it is: "the army’s bombing campaign". */
function sortedFrom({ passage }: Sentence, { first, last }: Group): number {
  let from = last - 1;
  if (many.isAt(passage, from)) while (from > first && armed.isAt(passage, from - 1)) from--;
  return from;
}

/** The date of the same clause behind it, over phrases that say where. */
function dateBehind(chunks: readonly Chunk[], from: number): Chunk | null {
  for (let at = from; at < chunks.length && at < from + dateWithin; at++) {
    const { type } = chunks[at]!;
    if (type === 'date') return chunks[at]!;
    if (type !== 'preposition' && type !== 'group' && type !== 'adverb' && type !== 'conjunction') return null;
  }
  return null;
}

/** "In April the offensive began", "since April, when the offensive began" */
function dateBefore(chunks: readonly Chunk[], at: number): Chunk | null {
  const before = chunkAt(chunks, at - 1);
  if (before?.type === 'date') return before;
  const joint = before?.id === when ? at - 2 : before?.type === 'mark' ? at - 2 : -1;
  const date = isType(chunkAt(chunks, joint), 'mark') ? chunkAt(chunks, joint - 1) : chunkAt(chunks, joint);
  return date?.type === 'date' ? date : null;
}
