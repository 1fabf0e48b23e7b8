import type { Modality } from '../../../../../model/claim.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { agentBehind, type Doer, doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { placeMeant } from '../areas/meant.ts';
import { isSettled } from '../areas/settled.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { objectAt } from '../clauses/objects.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';
import { passive, reduced } from '../taking/participles.ts';
import { lastWord } from './ways.ts';
import { leftPlace } from './withdrawing.ts';

const [ofId, backId, outId, byId, inId, toId] = ids('of back out by in to');

/** "drove the rebels out of the town", "was driven out of the town", "cleared the town of rebels" */
export function expelling(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (((chunks[at]!.word?.control ?? 0) & Control.expel) === 0) return null;
  // "were thrown back", "beaten out of"; a soldier is thrown from a horse and a prisoner beaten in a cell.
  if (rough.has(chunks[at]!.word) && !saysWay(sentence, at)) return null;
  if (isSuffered(chunks, at))
    return chunksSay(sentence, at, 'clear') ? (clearedBy(sentence, at) ?? driven(sentence, at)) : driven(sentence, at);
  // "drove out the militants from the town"
  const object = isWord(chunks[at + 1], outId) && isType(chunks[at + 2], 'group') ? at + 2 : objectAt(chunks, at);
  const doer = doerOf(sentence, at);
  const lemma = chunks[at]!.word?.verb?.lemma;
  if (doer.type === 'other' && lemma === 'clear') return clearedBy(sentence, at);
  const cleared = lemma === 'clear' || lemma === 'purge' ? areaAt(sentence, object) : null;
  if (cleared !== null) {
    // "purged the district in Kidal of militants"
    const inner = isWord(chunks[cleared.end], inId) && isWord(chunks[cleared.end + 2], ofId) ? 2 : 0;
    const of = isWord(chunks[cleared.end + inner], ofId) ? actorAt(sentence, cleared.end + inner + 1) : null;
    if (of === null) return clearedTowns(sentence, at, cleared, doer);
    if (doer.type === 'other') return null;
    // "an operation to clear the district of rebels": not done yet.
    if (doer.type === 'none' && isWord(chunkAt(chunks, at - 1), toId)) return null;
    return {
      concept: 'capture',
      rule: 'en/control/cleared-of',
      index: at,
      area: cleared,
      ...holderOf(doer),
      against: [of],
      modality: doer.subject.weakened,
    };
  }
  if (isType(chunks[object], 'pronoun')) return expelledThem(sentence, at, object);
  const removed = actorAt(sentence, object);
  // "expelled 8,000 Albanians": people, who held nothing.
  const people = removed?.group.figure != null && removed.group.population !== 'combatants';
  if (removed === null || people) return null;
  const left = leftPlace(sentence, removed.end - 1);
  if (left === null || !left.out) return left === null ? outOf(sentence, at, removed, doer) : null;
  // "forced the mayor out of his office"
  if (left.area.site && !removed.armed) return null;
  // Whoever helped or supported it drove nobody out: all that is sure is who lost the place.
  if (doer.type === 'other' || doer.type === 'none' || (doer.type === 'pronoun' && doer.subject.index < 0)) {
    const { weakened, fought } = subjectAt(sentence, at);
    const driven = { rule: 'en/control/driven-out', index: at, area: left.area, modality: weakened };
    // "an offensive to drive the rebels out of the city": an assault on the city, whoever leads it.
    return fought
      ? { ...driven, concept: 'assault', holder: null, against: [removed] }
      : { ...driven, concept: 'lose', holder: removed };
  }
  return { ...droveOut(doer, at, left.area), against: [removed], ...vouchedBy(left.area, removed) };
}

/** Whoever drove somebody out has the place that they left, or fought for it. */
function droveOut(doer: Exclude<Doer, { type: 'other' }>, index: number, area: Area | null): Holding {
  const { weakened, fought } = doer.subject;
  const concept = fought ? 'assault' : 'capture';
  return { concept, rule: 'en/control/drove-out', index, area, ...holderOf(doer), modality: weakened };
}

const rough = verbList(['throw/threw/thrown', 'beat/beat/beaten']);

/** "back" or "out" right behind the verb at chunk `at`, or behind whom it takes. */
function saysWay({ chunks }: Sentence, at: number): boolean {
  const next = isType(chunks[at + 1], 'group') ? at + 2 : at + 1;
  return isWord(chunks[next], backId) || isWord(chunks[next], outId);
}

/** "Troops cleared the towns of Kuri and Gana": of whoever held them; soldiers clear a road of mines, and police a square of crowds. */
function clearedTowns(sentence: Sentence, at: number, area: Area, doer: Doer): Holding | null {
  if (doer.type !== 'actor' || !isForce(doer.actor) || !isSettled(sentence, area)) return null;
  if (isWord(chunkAt(sentence.chunks, at - 1), toId)) return null;
  return {
    concept: 'capture',
    rule: 'en/control/cleared',
    index: at,
    area,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}

/** "villages previously cleared by troops", "the town was cleared by the army" */
function clearedBy(sentence: Sentence, at: number): Holding | null {
  const found = isSuffered(sentence.chunks, at)
    ? passive(sentence, at, Control.capture, 'capture')
    : reduced(sentence, at, Control.capture, 'capture');
  const { area, holder } = found ?? {};
  // "Six villages were cleared of militants"
  const foe = holder === null && isWord(sentence.chunks[at + 1], ofId) ? actorAt(sentence, at + 2) : null;
  if (found != null && area != null && foe?.armed === true && isSettled(sentence, area))
    return { ...found, against: [foe] };
  return found != null && area != null && holder != null && isForce(holder) && isSettled(sentence, area) ? found : null;
}

function isForce({ armed, group }: Actor): boolean {
  return armed && group.population !== 'police';
}

/** "pushed the rebels out", "drove the army back out": of the place that is spoken of. Both must be known to bear arms. */
function outOf(sentence: Sentence, at: number, removed: Actor, doer: Doer): Holding | null {
  const { chunks } = sentence;
  const out = isWord(chunks[removed.end], backId) ? removed.end + 1 : removed.end;
  const behind = chunks[out + 1];
  if (!isWord(chunks[out], outId) || (behind !== undefined && behind.type !== 'mark' && behind.type !== 'date'))
    return null;
  if (doer.type === 'other' || doer.type === 'none' || !removed.armed) return null;
  if (doer.type === 'actor' && !isForce(doer.actor)) return null;
  return { ...droveOut(doer, at, null), rule: 'en/control/drove-out-here', against: [removed] };
}

/** "ousted it from the capital", "drove them out of the town": whom the pronoun means is not told here, who took the place is. */
function expelledThem(sentence: Sentence, at: number, object: number): Holding | null {
  const form = sentence.chunks[object]!.word?.form;
  if (form !== 'it' && form !== 'them') return null;
  const left = leftPlace(sentence, object);
  const doer = doerOf(sentence, at);
  if (left === null || !(left.out || chunksSay(sentence, at, 'oust')) || doer.type !== 'actor') return null;
  return droveOut(doer, at, left.area);
}

function chunksSay({ chunks }: Sentence, at: number, lemma: string): boolean {
  return chunks[at]!.word?.verb?.lemma === lemma;
}

/** "was driven out of the city", "were pushed back" */
function driven(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const doer = doerOf(sentence, at);
  if (doer.type === 'other' || doer.type === 'none') return null;
  const agent = agentBehind(sentence, at);
  const left = leftPlace(sentence, at);
  const against = agent === null ? {} : { against: [agent] };
  if (left?.out === true)
    return {
      concept: 'lose',
      rule: 'en/control/was-driven-out',
      index: at,
      area: left.area,
      ...holderOf(doer),
      ...against,
      modality: doer.subject.weakened,
      ...(doer.type === 'actor' ? vouchedBy(left.area, doer.actor) : {}),
    };
  if (left === null && isWord(chunks[at + 1], outId) && agent !== null && doer.type === 'actor')
    return outOfHere(sentence, at, doer.actor, agent, doer.subject.weakened);
  const back = isWord(chunks[at + 1], backId) || lastWord(sentence, Math.min(at + 1, chunks.length - 1)) === 'back';
  if (!back || doer.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept: 'withdraw',
    rule: 'en/control/driven-back',
    index: at,
    area: null,
    holder: doer.actor,
    ...against,
    modality: doer.subject.weakened,
  };
}

/**
 * "took the town but were driven out by the army": of the place that is spoken of, which another verb of theirs may name. Both
 * must be known to bear arms.
 */
function outOfHere(
  sentence: Sentence,
  at: number,
  holder: Actor,
  agent: Actor,
  modality: Modality | null,
): Holding | null {
  const { chunks } = sentence;
  const by = isType(chunks[at + 2], 'date') ? at + 3 : at + 2;
  if (!holder.armed || !agent.armed || !isWord(chunks[by], byId)) return null;
  const area = isCarried(chunks, holder.end, at) ? placeMeant(sentence, at, { names: true }) : null;
  return { concept: 'lose', rule: 'en/control/driven-out-by', index: at, area, holder, against: [agent], modality };
}

/** Whether the verb at chunk `at` only shares a subject that another verb has. */
function isCarried(chunks: readonly Chunk[], from: number, at: number): boolean {
  for (let next = from; next < at; next++) if (chunks[next]!.type === 'conjunction') return true;
  return false;
}
