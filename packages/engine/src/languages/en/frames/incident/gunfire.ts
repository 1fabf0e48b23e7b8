import { chunkAt, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import type { Sentence } from '../../sentence.ts';
import { wordList } from '../../word-list.ts';
import { byPhrase, isPlaced } from './around.ts';
import { actorsOf } from './doer.ts';
import type { Happening } from './found.ts';
import { hitByIt } from './harmed.ts';
import { aimedAt } from './nouns.ts';
import { ownerIn } from './typed.ts';
import { weaponOf } from './weapons.ts';

const [fire, from] = ids('fire from');
const joints = wordList('in during amid after by');

/** "killed in rocket fire on the port", "after heavy artillery fire from the hills": a noun whose weapon stands before it. */
export function weaponFire(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const weapon = chunkAt(chunks, at - 1)?.group;
  if (!isWord(chunks[at], fire) || weapon === undefined || !joints.has(chunkAt(chunks, at - 2)?.word)) return null;
  const means = weaponOf(passage, weapon);
  if (means?.concept !== 'shell' || weapon.definite) return null;
  const aimed = aimedAt(sentence, at);
  const against = aimed.length > 0 ? aimed : hitByIt(sentence, at - 1);
  if (against.length === 0 && !isPlaced(sentence, at - 1, at + 1)) return null;
  // "from the hills" says where.
  const behind = isWord(chunks[at + 1], from) ? chunks[at + 2]?.group : undefined;
  const sender = behind?.sort === 'people' ? behind : null;
  const owner = ownerIn(passage, weapon, weapon.last - 1);
  return {
    concept: 'shell',
    rule: 'en/incident/weapon-fire',
    index: at - 1,
    by: owner !== null ? [owner] : actorsOf(sentence, byPhrase(passage, chunks, at + 1) ?? sender),
    against,
    weapon: means.weapon,
  };
}
