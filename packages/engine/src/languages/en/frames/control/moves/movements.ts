import { chunkAt, isType, overAuxiliaries } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { foilingVerbs } from '../../../words/incident.ts';
import { type Actor, standingOf } from '../actors/actor.ts';
import { doerOf, holderOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { around, called, intoPlace, isNoun, ofPlace } from '../clauses/around.ts';
import type { Holding } from '../found.ts';
import { leftPlace } from './withdrawing.ts';

const [no] = ids('no');

/** "the withdrawal of the army from the town", "the army’s retreat from" */
export function withdrawalNoun(sentence: Sentence, token: number): Holding | null {
  const at = chunkOf(sentence.chunks, token);
  if (sentence.chunks[at]!.type === 'verb' && !isNoun(sentence, token)) return null;
  const { actor } = around(sentence, at, ofPlace);
  const left = leftPlace(sentence, actor === null ? at : actor.end - 1);
  const owner = ownerBefore(sentence, token);
  // "confirmed the withdrawal": from where the sentences before were.
  if (left === null && isConfirmed(sentence, at)) {
    return { concept: 'withdraw', rule: 'en/control/withdrawal', index: at, area: null, holder: actor ?? owner.actor };
  }
  if (left === null && isLookedBackOn(sentence, owner.first)) {
    const holder = actor ?? owner.actor;
    return holder !== null && isForce(sentence, holder)
      ? { concept: 'withdraw', rule: 'en/control/withdrawal', index: at, area: null, holder }
      : null;
  }
  if (left === null || !left.out) return null;
  return {
    concept: 'withdraw',
    rule: 'en/control/withdrawal',
    index: at,
    area: left.area,
    holder: actor ?? owner.actor,
    modality: called(sentence, chunkOf(sentence.chunks, owner.first)),
  };
}

/** Said to be so, of one that was told of before. */
function isConfirmed({ chunks }: Sentence, at: number): boolean {
  return chunks[at]!.group?.definite === true && confirming.has(chunkAt(chunks, at - 1)?.word);
}

/** "after the withdrawal of the army", "since the rebels’ retreat": it is over; first token of the phrase. */
function isLookedBackOn({ chunks }: Sentence, first: number): boolean {
  return behind.has(chunkAt(chunks, chunkOf(chunks, first) - 1)?.word);
}

const behind = wordList(['after', 'since', 'following']);

/** "the army", "the rebels’": whoever bears arms by their own noun; "the rebel advance" is as open as "the government advance". */
function isForce({ passage }: Sentence, { armed, group: { first, last, population } }: Actor): boolean {
  const person = wordAt(passage, last - 1)?.person;
  const people = population ?? (person?.plural === true ? (person.group ?? null) : null);
  return armed || standingOf(passage, first, last, people) === 'armed';
}

const confirming = verbList(['confirm', 'announce', 'report']);

/** "the army’s advance into the town", "made an advance in the south", "advances around the city" */
export function advanceNoun(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  if (!isNoun(sentence, token)) return null;
  const { area, actor } = around(sentence, at, intoPlace);
  if (area === null) return goesOn(sentence, token, at);
  const gained = wordAt(sentence.passage, token)?.form === 'gains';
  const owner = ownerBefore(sentence, token);
  const verb = chunkOf(chunks, owner.first) - 1;
  const made = isType(chunks[verb], 'verb') && makings.has(chunks[verb]!.word) ? doerOf(sentence, verb) : null;
  const doer = actor ?? owner.actor;
  // "repelled an advance on the city": tried, not made.
  if (verb >= 0 && foiling.has(chunks[verb]!.word))
    return { concept: 'assault', rule: 'en/control/foiled-advance', index: at, area, holder: doer };
  // "made no gains"
  if (sentence.chunks[at]!.group?.none === true || id(sentence.passage, token - 1) === no) return null;
  // "made gains in the town": only of those who bear arms.
  if (gained && !(doer === null && made?.type === 'actor' && made.actor.armed)) return null;
  if (doer === null && made !== null && made.type !== 'other')
    return {
      concept: 'advance',
      rule: 'en/control/made-advance',
      index: verb,
      area,
      ...holderOf(made),
      modality: made.subject.weakened,
    };
  return { concept: 'advance', rule: 'en/control/advance-noun', index: at, area, holder: doer };
}

/** "The rebels’ advance is continuing": in the place that is spoken of. */
function goesOn(sentence: Sentence, token: number, at: number): Holding | null {
  const { chunks } = sentence;
  const verb = overAuxiliaries(chunks, at + 1);
  const { actor } = ownerBefore(sentence, token);
  if (actor === null || chunks[verb]?.word?.verb?.lemma !== 'continue' || !isForce(sentence, actor)) return null;
  return { concept: 'advance', rule: 'en/control/advance-goes-on', index: at, area: null, holder: actor };
}

const foiling = verbList(foilingVerbs);

const makings = verbList('make achieve continue record begin launch halt stop'.split(' '));
