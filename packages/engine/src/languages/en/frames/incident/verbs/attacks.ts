import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id, shapeAt, wordAt } from '../../../look.ts';
import { isPassive, type Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { armedBodies, commonFolk, crowdNouns } from '../../../words/combatants.ts';
import { attackingVerbs } from '../../../words/incident.ts';
import {
  armedTargets,
  builtPlaces,
  hardTargets,
  openPlaces,
  peacefulPlaces,
  seats,
  vehicles,
} from '../../../words/targets.ts';
import { isPartisan } from '../../control/actors/actor.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp, isAtHand, isDressed, isNamed, isOfThem, theyAre } from '../parties/armed.ts';
import { isBareName, isPlaced, namedIn } from '../parties/around.ts';
import { crowdConcept, isInCrowd } from '../parties/crowds.ts';
import { actorsOf } from '../parties/doer.ts';
import { befellOne } from '../parties/one-person.ts';
import { peopleMeant, standsForPeople } from '../parties/pronouns.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { attackedAsListed } from './attacked-town.ts';

const [byId, fromId, air, inId, ofId] = ids('by from air in of');

const peaceful = wordList(peacefulPlaces);
const armedTarget = wordList(armedTargets);
const soldierly = formList(
  'military army training police militia naval navy patrol forces au nato peacekeeping peacekeepers'.split(' '),
);
const carriers = wordList(vehicles);
/** Military and police ones. */
const guarded = wordList(['station', 'stations', 'academy', 'compound']);
const crowds = wordList(crowdNouns);
/** "gunmen attacked a village", "a base was attacked": armed people against people and where they live, pray, heal or watch. */
export function attacked(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (!attacking.has(chunks[at]!.word)) return null;
  const raids = chunks[at]!.word!.verb!.lemma === 'raid';
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group ?? peopleBefore(sentence, at, doer);
  if (first === null) return raids ? null : befellOne(sentence, at, doer);
  const they = doer === null ? theyAre(sentence, at) : null;
  const known = doer ?? they;
  // Police raid houses to search them.
  if (raids && (known?.population === 'police' || (known === null && !isOfThem(chunks, at)))) return null;
  const plain = known === null ? unsaid(sentence, at, first) : conceptOf(passage, known, first, raids);
  const concept = plain === 'attack' && isOfSoldiers(sentence, done[0]) ? 'clash' : plain;
  const name = known === null && isBareName(passage, first) && !isPeaceful(passage, first);
  const listed =
    concept === null && known !== null ? attackedAsListed(sentence, at, known, first, hitOf(passage, first)) : null;
  if ((concept === null && listed === null) || isAddedUp(sentence, at)) return null;
  return {
    concept: concept ?? listed!.concept,
    ofArmed: listed?.ofArmed === true,
    town: listed?.town ?? (name ? [first.first, first.last] : null),
    rule: 'en/incident/attacked',
    index: at,
    by: actorsOf(sentence, known),
    against:
      isBareName(passage, first) && !isPeaceful(passage, first)
        ? []
        : done.length === 0
          ? [namedIn(passage, first)]
          : targets(passage, done),
    weapon: null,
  };
}

/** "The soldiers had left when gunmen attacked them", "He was attacked by two gunmen": whom those who bear arms attacked. */
function peopleBefore({ passage, chunks }: Sentence, at: number, doer: Group | null): Group | null {
  if (doer === null || !bearsArms(passage, doer)) return null;
  if (!isPassive(chunks, at)) return standsForPeople(chunks[at + 1]) ? peopleMeant(chunks, at + 1, doer) : null;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  return standsForPeople(chunkAt(chunks, back)) ? peopleMeant(chunks, back, doer) : null;
}

const attacking = verbList(attackingVerbs);
const hard = wordList(hardTargets);
const folk = wordList(commonFolk);
const lonely = wordList('village villages hamlet hamlets outpost outposts barracks garrison patrol patrols convoy');
const strongholds: ReadonlySet<string> = new Set('stronghold strongholds redoubt redoubts lair'.split(' '));

/** Villages, convoys, and people who are nobody's officials. */
function isOfFolk(passage: Passage, { sort, population, last }: Group): boolean {
  return hard.isAt(passage, last - 1) || (sort === 'people' && population !== null && population !== 'officials');
}

/** "A mob attacked the embassy", "Protesters stormed the parliament": people, or what is built; villagers attack plans with words. */
function byCrowd(passage: Passage, doer: Group, first: Group): Concept | null {
  if (first.population === 'officials' || fans.isAt(passage, doer.last - 1)) return null;
  const met =
    first.sort === 'people'
      ? first.population !== null
      : isPeaceful(passage, first) || isBuilt(passage, first) || isMilitary(passage, first);
  return met ? crowdConcept(passage, doer, isMilitary(passage, first)) : null;
}

const fans = wordList('fans');

/** What an attack by somebody on somebody or something is. */
function conceptOf(passage: Passage, doer: Group, first: Group, raids: boolean): Concept | null {
  const military = isMilitary(passage, first) || strongholds.has(formAt(passage, first.last - 1));
  if (isInCrowd(passage, doer) && !isDressed(passage, doer.last)) return byCrowd(passage, doer, first);
  if (!bearsArms(passage, doer)) {
    // "Dozens of men attacked the village": with arms, where it is one that people of peace live in or soldiers hold.
    if (folk.isAt(passage, doer.last - 1) && doer.plural && (military || isOfFolk(passage, first)))
      return military ? 'clash' : 'attack';
    if (isByBody(passage, doer, first) || isRuling(passage, doer, first)) return military ? 'clash' : 'attack';
    // "Boko Haram attacked a village", never "the Tribune attacked the school".
    const guarded = armedTarget.isAt(passage, first.last - 1) && soldierly.isAt(passage, first.last - 2);
    // "Communists attacked two villages": no critics do.
    if (isPartisan(passage, doer.last - 1) && lonely.isAt(passage, first.last - 1))
      return military ? 'clash' : 'attack';
    if (!isNamed(passage, doer) || !(guarded || hard.isAt(passage, first.last - 1))) return null;
    return military ? 'clash' : 'attack';
  }
  if (military) return 'clash';
  if (first.sort === 'people') return first.population === null ? null : 'attack';
  if (isTown(passage, first) || isPeaceful(passage, first) || isBuilt(passage, first)) return 'attack';
  // "rebels attacked Gao"; whom the army raids or attacks by name are as often people.
  return !raids && isAtHand(passage, doer) && isBareName(passage, first) && !bearsArms(passage, first)
    ? 'attack'
    : null;
}

/** "a base was attacked", "they attacked a convoy": who did it the words do not say. */
function unsaid(sentence: Sentence, at: number, first: Group): Concept | null {
  const { passage, chunks } = sentence;
  const passive = isPassive(chunks, at);
  if (passive ? isWord(chunks[at + 1], byId) || isLookedBack(chunks, at, first) : !isOfThem(chunks, at)) return null;
  // "was attacked from the air"
  if (isWord(chunks[at + 1], fromId) && id(passage, chunks[at + 1]!.last + 1) === air) return 'air-strike';
  if (isMilitary(passage, first)) return first.sort === 'people' && !passive ? null : 'clash';
  if (hard.isAt(passage, first.last - 1)) return 'attack';
  if (!passive || isOfWords(chunks, at)) return null;
  // "Two nurses were attacked near Gao"; of ministers it may be with words.
  if (first.sort === 'people' && first.figure !== null && first.population !== null && first.population !== 'officials')
    return isPlaced(sentence, at, at + 1) && !isWord(chunks[at + 1], inId) ? 'attack' : null;
  if (carriers.isAt(passage, first.last - 1)) return 'attack';
  const placed = isPlaced(sentence, at, at + 1);
  // "Villagers were attacked near Gao"
  if (first.sort === 'people' && first.population !== null && first.population !== 'officials')
    return placed && besides.has(chunks[at + 1]?.word) ? 'attack' : null;
  // "A pipeline was attacked in the north"; the bank in the papers.
  if (isBuilt(passage, first) && placed && (first.indefinite || !isWord(chunks[at + 1], inId))) return 'attack';
  // "Gao was attacked", "The town was attacked"; "in the press" with words.
  if (isTown(passage, first) || isBareName(passage, first)) return isWord(chunks[at + 1], inId) ? null : 'attack';
  // "The hotel was attacked in reviews": with words, unless it says where.
  return peaceful.isAt(passage, first.head) && placed ? 'attack' : null;
}

const besides = wordList(['near', 'outside', 'along']);

/** "when the convoy was attacked": of what was told before. */
function isLookedBack(chunks: readonly Chunk[], at: number, first: Group): boolean {
  if (!first.definite) return false;
  for (let back = at - 1; back > 0 && back > at - 8; back--)
    if (chunks[back]!.group === first) return isType(chunkAt(chunks, back - 1), 'subordinator');
  return false;
}

/** "was attacked for its plans", "over its plans", "as weak": with words. */
function isOfWords(chunks: readonly Chunk[], at: number): boolean {
  return ofWords.has(chunks[at + 1]?.word);
}

function isPeaceful(passage: Passage, { head, last }: Group): boolean {
  return peaceful.isAt(passage, head) || peaceful.isAt(passage, last - 1);
}

const ofWords = wordList('for over as');

/** What an attack with arms on a group would be. */
function hitOf(passage: Passage, first: Group): Concept | null {
  if (isMilitary(passage, first)) return 'clash';
  const met =
    first.sort === 'people' ? first.population !== null : isPeaceful(passage, first) || isBuilt(passage, first);
  return met || isTown(passage, first) ? 'attack' : null;
}

/** A plant, a compound, a bus: a thing that somebody owns and that can be hit. */
export function isBuilt(passage: Passage, { sort, head, last }: Group): boolean {
  const category = sort === 'things' ? wordAt(passage, head)?.thing?.category : undefined;
  return category === 'structures' || built.isAt(passage, last - 1);
}

const built = wordList([...builtPlaces, ...seats, ...vehicles]);

/** A town or an airport: who bears arms attacks them with arms. */
function isTown(passage: Passage, { head, last }: Group): boolean {
  // "the Chadian capital N'Djamena"
  return towns.isAt(passage, last - 1) || (head >= 0 && towns.isAt(passage, head));
}

/** "the government had attacked villages": with its forces; its words are no attack on these. */
export function isRuling(passage: Passage, doer: Group, first: Group): boolean {
  return doer.last - doer.first <= 3 && rulers.isAt(passage, doer.last - 1) && hard.isAt(passage, first.last - 1);
}

const rulers = formList(['government', 'regime', 'junta']);

/** A base, a camp, a village, attacked by a body that may bear arms: its words are no attack on these. */
function isByBody(passage: Passage, doer: Group, { sort, population, last }: Group): boolean {
  if (!bodies.isAt(passage, doer.last - 1)) return false;
  return sort === 'people' ? population === 'residents' : camps.test(formAt(passage, last - 1));
}

export const towns = wordList(openPlaces);
const bodies = wordList(armedBodies);
const camps = /^(?:base|camp|village|checkpoint|outpost)s?$|^barracks$/;

/** "an army base", "a training camp", "soldiers": who or what fights back. */
export function isMilitary(passage: Passage, { last, population }: Pick<Group, 'last' | 'population'>): boolean {
  if (population === 'combatants' || population === 'police' || population === 'peacekeepers') return true;
  const word = wordAt(passage, last - 1);
  return (
    armedTarget.has(word) ||
    (barred.isAt(passage, last - 1) && guards.isAt(passage, beforeNoun(passage, last))) ||
    ((peaceful.has(word) || carriers.has(word) || guarded.has(word)) &&
      soldierly.isAt(passage, beforeNoun(passage, last)))
  );
}

/** "a convoy of soldiers" */
function isOfSoldiers({ passage, chunks }: Sentence, first: Placed | undefined): boolean {
  const of = first === undefined ? undefined : chunks[first.index + 1];
  const whose = isWord(of, ofId) ? chunks[first!.index + 2]?.group : undefined;
  return whose !== undefined && isMilitary(passage, whose);
}

/** The word before a noun, over the mark of whose it is: "a security forces’ camp". */
function beforeNoun(passage: Passage, last: number): number {
  const before = last - 2;
  const shape = shapeAt(passage, before);
  return shape === Shape.possessive || shape === Shape.mark ? before - 1 : before;
}

/** "security officials", "a military barricade" */
const barred = formList(
  'officials personnel barricade barricades roadblock roadblocks vehicle vehicles truck trucks bus buses train installation installations facility facilities depot unit units column team teams'.split(
    ' ',
  ),
);
const guards = formList('military army police security militia naval gendarmerie'.split(' '));

export function isCrowd(passage: Passage, group: Group | null): boolean {
  return group !== null && crowds.isAt(passage, group.head);
}
