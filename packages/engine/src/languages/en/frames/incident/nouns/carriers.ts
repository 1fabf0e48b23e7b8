import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { doingVerbs } from '../../../words/incident.ts';
import { byPhrase } from '../parties/around.ts';
import { beforeNoun, isMet } from '../parties/doer.ts';
import { type Means, weaponOf } from '../parties/weapons.ts';

const [inId, withId, byId] = ids('in with by');

const doing = verbList(doingVerbs);

/** The verb of carrying out whose object the noun at chunk `at` is; -1 if none is. */
export function doingBefore(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  const back = beforeNoun(sentence, at);
  if (!isType(chunkAt(chunks, back), 'verb') || !doing.has(chunks[back]!.word)) return -1;
  return isPassive(chunks, back) || isMet(chunks, back) ? -1 : back;
}

/** "fired nine missiles in an attack on the port", "attacks with shells on the market", "mortar and sniper attacks": what was fired says the form. */
export function weaponBeside({ passage, chunks }: Sentence, at: number): Means | null {
  const joined = isType(chunkAt(chunks, at - 1), 'conjunction') ? chunkAt(chunks, at - 2)?.group : undefined;
  if (
    joined !== undefined &&
    joined.last - joined.first <= 2 &&
    !joined.definite &&
    shooters.isAt(passage, chunks[at]!.last - 2)
  )
    return weaponOf(passage, joined);
  // "shelled the post with mortars in an attack": told by the verb.
  const told = isWord(chunkAt(chunks, at - 3), withId);
  const sent = isWord(chunkAt(chunks, at - 1), inId) && !told ? chunkAt(chunks, at - 2)?.group : undefined;
  const used = isWord(chunks[at + 1], withId) ? chunks[at + 2]?.group : undefined;
  const weapon = used ?? sent;
  return weapon === undefined ? null : weaponOf(passage, weapon);
}

/** What a second form of attack is by: "rocket and sniper attacks". */
const shooters = wordList('sniper gun small-arms machine-gun ground');

/** "an attack by a helicopter" */
export function flownBy({ passage, chunks }: Sentence, at: number): Means | null {
  const behind = isWord(chunks[at + 1], byId) ? chunks[at + 2]?.group : undefined;
  return behind === undefined ? null : weaponOf(passage, behind);
}

/** The aircraft or guns that the event is by: "raids by Russian warplanes", "helicopters carried out raids". */
export function carrierOf(sentence: Sentence, at: number): Means | null {
  const { passage, chunks } = sentence;
  const behind = byPhrase(passage, chunks, at + 1);
  const named = behind === null ? null : weaponOf(passage, behind);
  if (named !== null) return named;
  const verb = doingBefore(sentence, at);
  const subject = verb < 0 ? null : subjectOf(chunks, verb);
  return subject === null ? null : weaponOf(passage, subject.group);
}
