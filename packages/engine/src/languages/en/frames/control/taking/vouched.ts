import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import type { Doer } from '../actors/doer.ts';
import { type Area, areaAt, isSaidToBePlace } from '../areas/area.ts';
import { isWon } from './taken.ts';

const [to] = ids('to');

/**
 * "The army overran Kanda", "fighters seized Kanda, a town in the north": by its verb or by what is said of it behind a comma a
 * name can only be a place's. Whoever bears arms seizes people too, and may have to recapture them.
 */
export function isVouchedFor(sentence: Sentence, at: number, area: Area, doer: Doer): boolean {
  if (doer.type === 'none' || doer.type === 'other') return false;
  const { chunks } = sentence;
  const armed = doer.type === 'actor' && doer.actor.armed && doer.actor.group.population !== 'police';
  const lemma = chunks[at]!.word!.verb!.lemma;
  // "forced the army to abandon Kanda": nobody is forced to abandon a person.
  const given = lemma === 'abandon' && isWord(chunkAt(chunks, at - 1), to);
  if (armed && (given || grounded.has(lemma) || lemma === 'enter')) return true;
  // "took Kanda on Friday"; "took Kone hostage"
  if (armed && lemma === 'take' && isWon(sentence, at, area)) return true;
  return isSaidToBePlace(sentence, area.end) || (armed && isWithGround(sentence, area.end));
}

/** "captured Kanda and two other villages": the one is a place as the others are. */
function isWithGround(sentence: Sentence, end: number): boolean {
  const behind = isType(sentence.chunks[end], 'conjunction') ? areaAt(sentence, end + 1) : null;
  return behind !== null && !behind.named;
}

/** Verbs whose object is never a person. */
const grounded = new Set(
  'overrun retake reconquer reoccupy occupy regain reclaim besiege blockade encircle storm'.split(' '),
);

export function isGrounded(lemma: string): boolean {
  return grounded.has(lemma);
}
