import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { idOf } from '../../lexicon.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList, verbList, wordList } from '../../word-list.ts';
import { batteringVerbs, disasters, typesBehindNames } from '../../words/places.ts';
import { the } from '../words.ts';

const striking = verbList('shell bomb bombard strafe pound');

const hitting = verbList([
  'hit',
  'target',
  'strike',
  'attack',
  'storm',
  'raid',
  'rock',
  'devastate',
  'ravage',
  ...batteringVerbs,
]);

/** What is done only to ground, where its kind is named: "swept the Korda district". */
const groundwork = verbList('sweep clear enter reach evacuate burn torch loot seize retake recapture liberate');

/** "shelled", "attacked": whether the verb at a token strikes what stands behind it. */
export function strikesGround(passage: Passage, at: number): boolean {
  return striking.isAt(passage, at) || hitting.isAt(passage, at);
}

/** Words that describe what is struck, before its name. */
const describingMax = 2;

/** "shelled the besieged Abu Shouk camp": whether what is named at token `at` is where, since a verb right before, at `before` or over what describes it, strikes it. */
export function isHit(passage: Passage, before: number, at: number): boolean {
  let hit = before;
  while (hit > before - describingMax && describes(passage, hit)) hit--;
  if (id(passage, hit) === the) hit--;
  const article = id(passage, at - 1) === the;
  // "rockets hit Qasr Square": what else can be hit is no place unless its words say so.
  return (
    striking.isAt(passage, hit) ||
    (groundwork.isAt(passage, hit) && isTypedBehind(passage, at)) ||
    (hitting.isAt(passage, hit) && (isTypedBehind(passage, at) || isBlowBefore(passage, hit, article)))
  );
}

/** "besieged", and what is no word that is known for anything else: "high-end". */
function describes(passage: Passage, at: number): boolean {
  return (tags(passage, at) & Tag.adjective) !== 0 || (id(passage, at) === 0 && shapeAt(passage, at) === Shape.lower);
}

/** Tokens from what strikes to its verb, its name among them: "typhoon Ada has battered". */
const blowMax = 4;

/** "a quake hit Utopia", "blasts rock Utopia": what strikes before the verb at `hit` is no army, and what it struck is where; behind an `article` only what nature struck. */
export function isBlowBefore(passage: Passage, hit: number, article = false): boolean {
  // "a quake that struck Utopia"; what "a shell that hit the Homs museum" struck is the museum.
  const related = (tags(passage, hit - 1) & Tag.relative) !== 0;
  for (let at = related ? hit - 2 : hit - 1; at >= passage.first && at >= hit - blowMax; at--) {
    if (natural.isAt(passage, at)) return true;
    if (!related && !article && (blows.isAt(passage, at) || wordAt(passage, at)?.thing?.category === 'events'))
      return true;
    const passed = isCapitalised(passage, at) || (tags(passage, at) & (Tag.have | Tag.adverb)) !== 0;
    if (!passed) return false;
  }
  return false;
}

const natural = wordList(disasters);
const blows = formList(
  'blast blasts explosion explosions violence storm bomb bombs rocket rockets missile missiles shell shells mortar mortars drone drones gunfire shellfire jets warplanes aircraft bombers helicopters',
);

/** Whether a noun for a part of a town ends the name at `at`: "Qasr Square", "the Karrada district", "the Korda bus station". */
function isTypedBehind(passage: Passage, at: number): boolean {
  let next = at + 1;
  while (next < at + 3 && isCapitalised(passage, next) && !partsOfTowns.isAt(passage, next)) next++;
  return partsOfTowns.isAt(passage, next) || partsOfTowns.isAt(passage, overSort(passage, next));
}

const partsOfTowns = formList([
  ...typesBehindNames,
  ...'hospital school church mosque prison hotel community station mine restaurant university outpost headquarters'.split(
    ' ',
  ),
]);

/** "gold" of "the Korda gold mine", "bus" of "Gao bus station": one past what says of what sort a building is, before its noun. */
export function overSort(passage: Passage, at: number): number {
  const bits = tags(passage, at);
  const isSort = (bits & Tag.thing) !== 0 || (bits & noSort) === 0;
  return isSort && shapeAt(passage, at) === Shape.lower ? at + 1 : at;
}

const noSort =
  Tag.placeNoun |
  Tag.verb |
  Tag.be |
  Tag.have |
  Tag.modal |
  Tag.adverb |
  Tag.preposition |
  Tag.conjunction |
  Tag.determiner |
  Tag.pronoun;

/** Tokens from what was struck to the verb that says so: "a hospital in the north of Utopia was shelled". */
const struckMax = 20;

/** "A hospital in Utopia was shelled", "the Korda mine came under fire": what was struck is where, though no preposition says so. */
export function isStruck(passage: Passage, noun: number): boolean {
  for (let at = noun + 1; at < noun + struckMax && at < passage.last; at++) {
    const bits = tags(passage, at);
    // "has been shelled"
    if ((bits & Tag.have) !== 0 && (tags(passage, at + 1) & Tag.be) !== 0) continue;
    if ((bits & Tag.be) !== 0) {
      const verb = (tags(passage, at + 1) & Tag.adverb) !== 0 ? at + 2 : at + 1;
      return strikes.isAt(passage, verb);
    }
    if (wordAt(passage, at)?.verb?.lemma === 'come')
      return id(passage, at + 1) === under || id(passage, at + 2) === under;
    if (
      (bits & (Tag.verb | Tag.have | Tag.modal | Tag.relative | Tag.subordinator)) !== 0 &&
      !heldBehind.isAt(passage, at)
    )
      return false;
  }
  return false;
}

/** "Korda village, in the north, was raided": the same of one place; of "parts of Gao and two villages in Homs were hit" the verb is not Gao's alone. */
export function isStruckAlone(passage: Passage, noun: number): boolean {
  for (let at = noun + 1; at < noun + struckMax && at < passage.last; at++) {
    const bits = tags(passage, at);
    if ((bits & Tag.conjunction) !== 0) return false;
    if ((bits & (Tag.be | Tag.verb)) !== 0) return isStruck(passage, noun);
  }
  return false;
}

const strikes = verbList('hit target shell bomb storm attack raid strike pound bombard ambush');
const heldBehind = wordList('held controlled');
const under = idOf('under');
