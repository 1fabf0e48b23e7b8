import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, objectsOf, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { peacefulPlaces } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { byPhrase, isTarget, namedIn } from '../parties/around.ts';
import { crowdConcept, isInCrowd } from '../parties/crowds.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { isBuilt, isMilitary } from './attacks.ts';

const [withId, and, of] = ids('with and of');

/** What people in the street throw. */
const thrown = formList(
  'stone stones rock rocks brick bricks bottle bottles firebomb firebombs fire-bombs bomb bombs cocktail cocktails paving-stones projectiles firecrackers fireworks slabs',
);
/** "petrol bombs" are thrown by hand; "bombs" are not of the street. */
const byHand = formList('petrol fire gasoline paint smoke molotov');
const bombs = wordList('bomb bombs');
const aims = wordList('at on into onto towards toward against');
/** Who may riot where they are held or taught, besides crowds. */
const inmates: ReadonlySet<string> = new Set(['prisoners', 'people', 'students', 'men', 'children', 'residents']);

/** "threw stones at soldiers", "hurled petrol bombs at the police": what a crowd throws, at somebody. */
export function threwStones(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const passive = isPassive(chunks, at);
  const own = passive ? subjectOf(chunks, at)?.group : objectsOf(chunks, at)[0]?.group;
  if (own === undefined || !isThrown(sentence, own)) return null;
  let behind = at + (passive ? 1 : 2);
  // "stones and petrol bombs at"
  while (isType(chunks[behind], 'conjunction') && isType(chunks[behind + 1], 'group')) behind += 2;
  const target = aims.has(chunks[behind]?.word) ? chunks[behind + 1]?.group : undefined;
  const doer = passive ? byPhrase(passage, chunks, behind + 2) : doerOf(sentence, at);
  if (target === undefined || !isTarget(passage, target) || !canBeMet(sentence, target)) return null;
  return byCrowd(sentence, at, doer, target);
}

/** People, what carries them, where they are; a river is none. */
function canBeMet({ passage }: Sentence, target: Group): boolean {
  if (target.sort === 'people' || isMilitary(passage, target) || isBuilt(passage, target)) return true;
  return peopled.isAt(passage, target.last - 1);
}

const peopled = wordList(peacefulPlaces);

/** "pelted the police with stones", "stoned the bus" */
export function stoned(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (first === undefined) return null;
  if (chunks[at]!.word?.form !== 'stoned' && !isPelted(sentence, at)) return null;
  // "was stoned to death" is for a court as often.
  if (isWord(chunks[at + 1], of)) return null;
  return isTarget(passage, first) ? byCrowd(sentence, at, doer, first) : null;
}

/** "with stones", "with rocks and bottles" behind whoever was pelted. */
function isPelted(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  for (let next = at + 1; next < at + pelting; next++)
    if (isWord(chunks[next], withId))
      return chunks[next + 1]?.group !== undefined && isThrown(sentence, chunks[next + 1]!.group!);
  return false;
}

const pelting = 7;

function isThrown({ passage }: Sentence, { last }: Group): boolean {
  if (bombs.isAt(passage, last - 1)) return byHand.isAt(passage, last - 2);
  return thrown.isAt(passage, last - 1);
}

function byCrowd(sentence: Sentence, at: number, doer: Group | null, target: Group): Happening | null {
  const { passage } = sentence;
  if (isAddedUp(sentence)) return null;
  if (doer === null ? target.population !== 'police' && target.population !== 'combatants' : !mayThrow(sentence, doer))
    return null;
  return {
    concept: doer === null ? 'riot' : crowdConcept(passage, doer, isMilitary(passage, target)),
    rule: 'en/incident/stones',
    index: at,
    by: actorsOf(sentence, doer),
    against: [namedIn(passage, target)],
    weapon: null,
  };
}

/** Anybody in number but those who have better arms. */
function mayThrow({ passage }: Sentence, doer: Group): boolean {
  // Fans throw things at matches.
  if (fans.isAt(passage, doer.last - 1)) return false;
  if (isInCrowd(passage, doer)) return true;
  return doer.plural && doer.sort === 'people' && doer.population !== 'combatants' && doer.population !== 'police';
}

const fans = wordList('fans');

/** "Inmates rioted at a prison": in a place; "Youths rioted". */
export function rioted(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const subject = isPassive(chunks, at) ? null : subjectOf(chunks, at);
  if (subject === null || isType(chunkAt(chunks, at - 1), 'negation') || isAddedUp(sentence)) return null;
  const { group } = subject;
  if (!isInCrowd(passage, group) && !(group.plural && inmates.has(group.population ?? ''))) return null;
  return {
    concept: 'riot',
    rule: 'en/incident/rioted',
    index: at,
    by: targets(passage, [subject]),
    against: [],
    weapon: null,
  };
}

/** "Protesters burned tyres": in the street, to bar it. */
export function burnedTyres(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (isPassive(chunks, at) || isAddedUp(sentence)) return null;
  const behind = tyresBehind(chunks, at);
  if (behind === undefined || !tyres.isAt(passage, behind.last - 1)) return null;
  const doer = doerOf(sentence, at);
  if (doer === null || !isInCrowd(passage, doer)) return null;
  return {
    concept: 'riot',
    rule: 'en/incident/tyres',
    index: at,
    by: actorsOf(sentence, doer),
    against: [],
    weapon: null,
  };
}

/** "burned tyres", "set fire to tyres", "set tyres on fire" */
function tyresBehind(chunks: readonly Chunk[], at: number): Group | undefined {
  for (let next = at + 1; next < at + 4; next++) {
    const group = chunks[next]?.group;
    if (group !== undefined) return group;
    if (isWord(chunks[next], and)) return undefined;
  }
  return undefined;
}

const tyres = formList('tyres tires barricades');
