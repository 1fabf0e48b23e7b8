import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { aimedAt } from '../nouns/aimed.ts';
import { hitByIt } from '../nouns/harmed.ts';
import { isAddedUp } from '../parties/armed.ts';
import { byPhrase, isPlaced, namedIn } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { weaponOf } from '../parties/weapons.ts';
import { ownerIn } from '../typed.ts';
import { isMilitary } from './attacks.ts';

const [fire, from] = ids('fire from');
const joints = wordList('in during amid after by');

/** "Sniper fire killed three civilians", "were wounded by machine-gun fire": of guns, by whom nobody says. */
export function gunfire(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const guns = chunkAt(chunks, at - 1)?.group;
  if (!isWord(chunks[at], fire) || guns === undefined || !smallArms.isAt(passage, guns.last - 1)) return null;
  const behind =
    isType(chunks[at + 1], 'verb') && hurting.has(chunks[at + 1]!.word) ? chunks[at + 2]?.group : undefined;
  const verb = chunkAt(chunks, at - 3)?.word;
  // "killed by sniper fire" is told as by a sniper.
  const told = guns.sort === 'people' && verb?.verb?.lemma === 'kill';
  const before =
    !told && hurtBy.has(chunkAt(chunks, at - 2)?.word) && hurting.has(verb)
      ? subjectOf(chunks, at - 3)?.group
      : undefined;
  const hurt = behind ?? before;
  if (hurt === undefined || (hurt.sort !== 'people' && hurt.sort !== 'bare') || isAddedUp(sentence)) return null;
  return {
    concept: isMilitary(passage, hurt) ? 'clash' : 'attack',
    rule: 'en/incident/gunfire',
    index: at - 1,
    by: [],
    against: hurt.sort === 'bare' ? [] : [namedIn(passage, hurt)],
    weapon: null,
  };
}

const smallArms = formList('sniper snipers machine-gun gun small-arms rifle weapons'.split(' '));
const hurting = verbList('kill wound injure hit leave hurt');
const hurtBy = wordList('by in from');

/** "killed in rocket fire on the port", "after heavy artillery fire from the hills": a noun whose weapon stands before it. */
export function weaponFire(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const weapon = chunkAt(chunks, at - 1)?.group;
  // "by gun and mortar fire"
  const first = isType(chunkAt(chunks, at - 2), 'conjunction') ? at - 3 : at - 1;
  if (!isWord(chunks[at], fire) || weapon === undefined || !joints.has(chunkAt(chunks, first - 1)?.word)) return null;
  const means = weaponOf(passage, weapon);
  if (means?.concept !== 'shell' || weapon.definite) return null;
  const aimed = aimedAt(sentence, at);
  const against = aimed.length > 0 ? aimed : hitByIt(sentence, first);
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
