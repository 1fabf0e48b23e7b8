import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, chunkAt, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { idOf } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isPlaced } from '../parties/around.ts';
import { type Sides, targets } from '../parties/sides.ts';
import { weaponOf } from '../parties/weapons.ts';
import { sendersOf } from './strikes.ts';

const byId = idOf('by');

/** "Rockets fired by the militia killed": what was fired, over who fired it. */
export function sentBefore(chunks: readonly Chunk[], at: number): Group | null {
  for (let back = at - 1; back > 0 && back > at - 6; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb')
      return sending.has(word) && isWord(chunks[back + 1], byId) ? (chunkAt(chunks, back - 1)?.group ?? null) : null;
    if (type !== 'group' && type !== 'preposition' && type !== 'date') return null;
  }
  return null;
}

const sending = verbList('fire launch');

/** "was killed by a shell in Gao", "rockets killed six people in Gao": the weapon says the form. */
export function killedByWeapon(sentence: Sentence, at: number, doer: Group, done: Sides['done']): Happening | null {
  const { passage } = sentence;
  const means = weaponOf(passage, doer);
  // "fired rockets, killing six": of the deed before.
  const gerund = ((sentence.chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
  if (means === null || gerund || isAddedUp(sentence)) return null;
  // "Rockets fired by the militia killed 14": where, the sentences around it say.
  const sent = means.owner !== null || sentBefore(sentence.chunks, at) === doer;
  if (!isPlaced(sentence, at, at + 1) && !(sent && done[0]?.group.figure != null)) return null;
  // "A plane killed two": by falling; "warplanes killed", "a drone killed", "a jet of the coalition killed" from above.
  if (means.concept === 'air-strike' && means.owner === null && !doer.plural && !drones.isAt(passage, doer.last - 1))
    return null;
  return {
    concept: means.concept,
    rule: 'en/incident/killed-by-weapon',
    index: at,
    by: sendersOf(sentence, doer, means),
    against: targets(passage, done),
    weapon: means.weapon,
  };
}

const drones = wordList('drone drones');
