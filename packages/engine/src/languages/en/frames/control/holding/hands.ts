import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList } from '../../../word-list.ts';
import { alternatingDegrees, Control } from '../../../words/control.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { doerOf, holderOf } from '../actors/doer.ts';
import { chunkOf, type Owner, ownerBefore } from '../actors/owner.ts';
import { type Area, areaAt, areaBefore } from '../areas/area.ts';
import { isIt, onlyPlaceMeant } from '../areas/meant.ts';
import { isPicked, pickedBefore } from '../areas/picked.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { certaintyAt } from '../clauses/certainty.ts';
import { subjectAt } from '../clauses/subject.ts';
import { isManner } from '../form.ts';
import type { Holding } from '../found.ts';
import { areaOfControl } from './area-of-control.ts';
import { overSpan, siegeSpan } from './siege-spans.ts';
import { slippedFrom } from './slipped.ts';

const [back, toId, underId, into, control, inId, of] = ids('back to under into control in of');

const under = new Set(['under', 'in', 'into', 'within']);
/** Verbs by which a place comes into somebody's hands. */
const becoming = new Set('come fall pass return slip'.split(' '));
/** Verbs that put a place into them. */
const putting = new Set('bring put place restore return deliver'.split(' '));
const staying = new Set('remain stay lie stand keep appear seem'.split(' '));
/** "under rebel control", "in the hands of the army", "under siege": the place stands before. */
export function inHands(sentence: Sentence, token: number, role: number): Holding | null {
  const { passage, chunks } = sentence;
  const owner = ownerBefore(sentence, token);
  if ((role & Control.hands) !== 0 && owner.first === token) return changedHands(sentence, chunkOf(chunks, token));
  if ((role & Control.siege) !== 0) {
    const suffered = subjectedTo(sentence, token, owner);
    if (suffered !== null) return suffered;
    const spanned = siegeSpan(sentence, token, owner);
    if (spanned !== null) return spanned;
  }
  const slipped = slippedFrom(sentence, token, role, owner);
  if (slipped !== null) return slipped;
  const land = (role & Control.control) === 0 ? null : areaOfControl(sentence, token, owner);
  if (land !== null) return land;
  const preposition = owner.first - 1;
  const given = (role & Control.siege) === 0 && id(passage, preposition) === toId;
  if (!given && !under.has(wordAt(passage, preposition)?.form ?? '')) return null;
  if (
    !given &&
    (role & Control.hands) === 0 &&
    id(passage, preposition) !== underId &&
    !isInControlOf(sentence, token, owner)
  )
    return null;
  const holder: Actor | null = actorBehind(sentence, token, (role & Control.siege) !== 0 ? 'by' : 'of') ?? owner.actor;
  if (holder === null && (role & Control.siege) === 0 && owner.pronoun === undefined) return null;
  const index = chunkOf(chunks, token);
  const fields = {
    index,
    holder,
    ...(holder === null && owner.pronoun !== undefined ? { pronoun: owner.pronoun } : {}),
  };
  const byTurns = turns.isAt(passage, token - 1);
  const state: Concept = (role & Control.siege) !== 0 ? 'besiege' : byTurns ? 'contest' : 'hold';
  let before = chunkOf(chunks, preposition) - 1;
  while (
    before > 0 &&
    (isManner(passage, chunks[before]!) || isType(chunks[before], 'date') || isWord(chunks[before], back))
  )
    before--;
  // "is no longer under government control"
  const ended = formAt(passage, (chunkAt(chunks, before)?.last ?? 0) - 1) === 'longer';
  if (ended) while (before > 0 && isNoLonger(chunks[before]!)) before--;
  // "Gao, now under rebel control, is quiet"
  const close = isType(chunks[index + 1], 'date') ? index + 2 : index + 1;
  if (isMark(chunks[before], mark.comma) && isMark(chunks[close], mark.comma)) before--;
  // "Gao: under rebel control"
  if (isMark(chunks[before], mark.colon) && before <= 2) before--;
  const chunk = chunks[before];
  // "Areas no longer under rebel control": nothing is said of who has them.
  if (chunk === undefined || (ended && (state !== 'hold' || chunk.type === 'group'))) return null;
  const entered = id(passage, preposition) === into;
  // "returned to government control", "restored the town to rebel hands"
  if (given && !(chunk.type === 'group' ? isGivenBack(sentence, before) : returning.has(chunk.word))) return null;
  if (chunk.type === 'group') {
    const area = areaBefore(sentence, before + 1);
    if (area === null) return null;
    const verb = chunkAt(chunks, area.index - 1);
    if (verb?.type === 'verb' && putting.has(verb.word?.verb?.lemma ?? '') && state === 'besiege' && holder === null) {
      const doer = doerOf(sentence, area.index - 1);
      if (doer.type === 'actor')
        return {
          ...fields,
          concept: state,
          rule: 'en/control/put-under',
          area,
          ...holderOf(doer),
          modality: doer.subject.weakened,
        };
    }
    if (verb?.type === 'verb' && putting.has(verb.word?.verb?.lemma ?? '') && state === 'hold') {
      const doer = doerOf(sentence, area.index - 1);
      return {
        ...fields,
        concept: 'capture',
        rule: 'en/control/put-under',
        area,
        modality: doer.type === 'other' ? null : doer.subject.weakened,
      };
    }
    return { ...fields, concept: state, rule: 'en/control/place-under', area: theOne(sentence, area) };
  }
  const lemma = chunk.word?.verb?.lemma ?? '';
  const copula = chunk.type === 'auxiliary' && ((chunk.word?.tags ?? 0) & Tag.be) !== 0;
  if (!copula && !becoming.has(lemma) && !putting.has(lemma) && !staying.has(lemma)) return null;
  const subject = subjectAt(sentence, before);
  const picked = pickedBefore(sentence, before);
  const area: Area | null =
    subject.index < 0
      ? (picked ?? areaBefore(sentence, before))
      : isIt(sentence, subject.index)
        ? placeOfIt(sentence, subject.index)
        : (areaBefore(sentence, subject.index + 1) ?? areaAt(sentence, subject.index));
  if (area === null) return null;
  const changed = entered || becoming.has(lemma) || putting.has(lemma);
  return {
    ...fields,
    concept: state !== 'hold' ? state : ended ? 'lose' : changed ? 'capture' : state,
    rule: ended ? 'en/control/no-longer-under' : 'en/control/is-under',
    area,
    modality: ended ? 'asserted' : ((picked === null ? subject.weakened : null) ?? certaintyAt(chunks, before)),
    ...(state === 'hold' ? (area.named && holder?.bare !== true ? { vouched: true } : vouchedBy(area, holder)) : {}),
  };
}

/** "no", "longer", in one phrase or two. */
function isNoLonger({ type, group }: Chunk): boolean {
  return type === 'negation' || type === 'adverb' || group !== undefined;
}

const returning = verbList(['return', 'restore', 'bring']);

/** "restore the town", "bring the town back": the verb before the place that ends at chunk `at`. */
function isGivenBack(sentence: Sentence, at: number): boolean {
  const area = areaBefore(sentence, at + 1);
  return area !== null && returning.has(chunkAt(sentence.chunks, area.index - 1)?.word);
}

/** The place that "it" means; of "the clinic in Gao" it is the clinic. */
function placeOfIt(sentence: Sentence, pronoun: number): Area | null {
  const { chunks } = sentence;
  const area = onlyPlaceMeant(sentence, pronoun);
  if (area === null || !isType(chunkAt(chunks, area.index - 1), 'preposition')) return area;
  return isType(chunkAt(chunks, area.index - 2), 'group') ? null : area;
}

/** "the largest city in the west under their control": of many places the one that the words pick out, not where it lies. */
function theOne(sentence: Sentence, nearest: Area): Area {
  const { passage, chunks } = sentence;
  const head = chunkAt(chunks, nearest.index - 2);
  if (!isWord(chunkAt(chunks, nearest.index - 1), inId) || head?.group === undefined) return nearest;
  if (!isPicked(passage, head.group)) return nearest;
  return areaAt(sentence, nearest.index - 2) ?? nearest;
}

/** "has changed hands three times" */
function changedHands(sentence: Sentence, index: number): Holding | null {
  const { chunks } = sentence;
  if (chunkAt(chunks, index - 1)?.word?.verb?.lemma !== 'change') return null;
  const subject = subjectAt(sentence, index - 1);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  if (area === null) return null;
  return {
    concept: 'contest',
    rule: 'en/control/changed-hands',
    index: index - 1,
    area,
    holder: null,
    modality: subject.weakened,
  };
}

/** "has been subjected to a tight government siege", "faces a siege" */
function subjectedTo(sentence: Sentence, token: number, owner: Owner): Holding | null {
  const { passage, chunks } = sentence;
  const front = overSpan(sentence, chunkOf(chunks, owner.first) - 1);
  const to = isWord(chunkAt(chunks, front), toId);
  const verb = to ? front - 1 : front;
  if (!isType(chunkAt(chunks, verb), 'verb')) return null;
  if (!(to ? formAt(passage, chunks[verb]!.first) === 'subjected' : enduring.has(chunks[verb]!.word))) return null;
  const subject = subjectAt(sentence, verb);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  if (area === null) return null;
  const holder = actorBehind(sentence, token, 'by') ?? owner.actor;
  return {
    concept: 'besiege',
    rule: 'en/control/suffers-siege',
    index: verb,
    area,
    holder,
    modality: subject.weakened,
  };
}

const enduring = verbList(['endure', 'face', 'suffer']);

/** "in rebel control": whose it is stands before; "in control of" is another phrase. */
function isInControlOf({ passage }: Sentence, token: number, { actor, first }: Owner): boolean {
  return (
    actor !== null && id(passage, token) === control && id(passage, first - 1) === inId && id(passage, token + 1) !== of
  );
}

const turns = formList(alternatingDegrees);

/** "control of the army", "control between the army and the rebels", "siege by the army" */
function actorBehind(sentence: Sentence, token: number, joint: 'of' | 'by'): Actor | null {
  const form = wordAt(sentence.passage, token + 1)?.form;
  if (form !== joint && !(joint === 'of' && form === 'between')) return null;
  return actorAt(sentence, chunkOf(sentence.chunks, token + 1) + 1);
}
