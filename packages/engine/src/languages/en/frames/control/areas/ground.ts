import type { Passage } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { isInhabited } from '../../../groups/set-phrases.ts';
import { formAt, shapeAt, tags } from '../../../look.ts';
import { Tag } from '../../../word.ts';
import { formList } from '../../../word-list.ts';
import { ownerWords } from '../../../words/control.ts';
import { isNameLike } from '../form.ts';

/** Nouns that mean ground only behind another word. */
export function isGround(passage: Passage, at: number): boolean {
  return (
    isBank(passage, at) ||
    isLine(passage, at) ||
    isHigh(passage, at) ||
    isPosition(passage, at) ||
    isHall(passage, at) ||
    isInhabited(passage, at)
  );
}

/** "the high ground overlooking Gao": any other ground may be one for a suit. */
function isHigh(passage: Passage, at: number): boolean {
  const before = formAt(passage, at - 1);
  return formAt(passage, at) === 'ground' && (before === 'high' || before === 'higher');
}

/** "the town hall": any other hall may be one for dances. */
function isHall(passage: Passage, at: number): boolean {
  return formAt(passage, at) === 'hall' && centred.isAt(passage, at - 1);
}

/** "a regime position": where somebody stands; any other may be one in a talk. */
function isPosition(passage: Passage, at: number): boolean {
  return formAt(passage, at) === 'position' && whose.isAt(passage, at - 1);
}

const whose = formList([
  ...ownerWords,
  ...'military infantry brigade battalion regiment marine artillery machine-gun defensive fortified forward'.split(' '),
]);

/** "an oil field": a plant, where any other field is of grass. */
export function isOilField(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  return (form === 'field' || form === 'fields') && drilled.isAt(passage, at - 1);
}

const drilled = formList(['oil', 'gas', 'diamond']);

/** "40 square miles": so much ground, where other miles are a way. */
export function isSquare(passage: Passage, at: number): boolean {
  return formAt(passage, at - 1) === 'square' && lengths.isAt(passage, at);
}

const lengths = formList('kilometres kilometers km miles metres meters'.split(' '));

/** "the eastern bank", "the left bank" of a river; any other bank keeps money. */
function isBank(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  if (form !== 'bank' && form !== 'banks') return false;
  return (tags(passage, at - 1) & Tag.direction) !== 0 || hands.isAt(passage, at - 1);
}

const hands = formList(['left', 'right']);

/** "a rebel defence line": any other line may be of words. */
export function isLine(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  return (form === 'line' || form === 'lines') && lined.isAt(passage, at - 1);
}

const lined = formList(['defence', 'defense', 'defensive']);

/** "the city centre": a part of a town, where any other centre may be a building. */
export function isTownCentre(passage: Passage, at: number): boolean {
  const form = formAt(passage, at);
  return (form === 'centre' || form === 'center') && centred.isAt(passage, at - 1);
}

const centred = formList(['city', 'town', 'village', 'district']);

/** "North Darfur State": a province by its name, where any other state may be a government. */
export function isNamedState(passage: Passage, last: number): boolean {
  return formAt(passage, last) === 'state' && shapeAt(passage, last) === Shape.title && isNameLike(passage, last - 1);
}
