import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import type { Range } from '../typed.ts';
import { isCrowd } from './attacks.ts';

const [toId, upId] = ids('to up');
const forces = wordList(forceNouns);
const using = verbList('use fire shoot');
/** What is fired at people to kill or wound them. */
const deadly = wordList('bullets ammunition rounds gunfire');
/** What only drives them off. */
export const harmless = wordList('gas cannon');
/** Chunks between "fired" and "to disperse", and between "dispersed" and "with gas". */
const reach = 9;

/** "fired live rounds to disperse protesters", "police dispersed a crowd with tear gas": those sent against people in the street. */
export function dispersed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done: met } = sidesOf(sentence, at);
  const done = met.length > 0 ? met : gathering(sentence, at);
  const first = done[0]?.group;
  if (first === undefined || !(isCrowd(passage, first) || gatherings.isAt(passage, first.last - 1))) return null;
  if (isAddedUp(sentence)) return null;
  const used = isPassive(chunks, at) || !isWord(chunkAt(chunks, at - 1), toId) ? at : usedBefore(chunks, at);
  if (used < 0) return null;
  const who = used === at ? doer : (subjectOf(chunks, used)?.group ?? null);
  if (who === null || !forces.isAt(passage, who.last - 1)) return null;
  const shot = weaponBehind(passage, chunks, used, deadly);
  const weapon = shot ?? weaponBehind(passage, chunks, used, harmless);
  if (weapon === null && used !== at) return null;
  return {
    concept: shot === null ? 'break-up' : 'put-down',
    rule: 'en/incident/dispersed',
    index: at,
    by: actorsOf(sentence, who),
    against: targets(passage, done),
    weapon,
  };
}

const gatherings = formList(
  'protest protests demonstration demonstrations sit-in sit-ins rally rallies march marches vigil gathering gatherings procession'.split(
    ' ',
  ),
);

/** "dispersed a sit-in", "broke up the rally": the object, which is no target of arms. */
function gathering({ chunks }: Sentence, at: number): readonly Placed[] {
  const object = isWord(chunks[at + 1], upId) ? at + 2 : at + 1;
  const group = isPassive(chunks, at) ? undefined : chunks[object]?.group;
  return group === undefined ? [] : [{ group, index: object }];
}

/** The verb of using something "to disperse" them; -1 if there is none. */
function usedBefore(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 2; back > 0 && back > at - reach; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'subordinator') return -1;
    if (type === 'verb' && using.has(word)) return back;
  }
  return -1;
}

/** "live ammunition and tear gas": which of `weapons` stands behind the verb at chunk `verb`. */
function weaponBehind(passage: Passage, chunks: readonly Chunk[], verb: number, weapons: typeof deadly): Range | null {
  for (let next = verb + 1; next < verb + reach; next++) {
    const group = chunks[next]?.group;
    if (group !== undefined && weapons.isAt(passage, group.last - 1)) return [group.first, group.last];
    if (isType(chunks[next], 'subordinator') || isType(chunks[next], 'verb')) return null;
  }
  return null;
}
