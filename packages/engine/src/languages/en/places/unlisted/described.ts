import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { idOf } from '../../lexicon.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../../look.ts';
import { isPeoples } from '../../peoples.ts';
import { Tag } from '../../word.ts';
import { formList, wordList } from '../../word-list.ts';
import { settlementAt } from '../kinds.ts';
import { inside, isLocative, of, the } from '../words.ts';

/** Nouns for a part of a land: "in large swathes of Utopia". */
export const shares = formList(
  'part parts swathe swathes swath swaths corner corners pockets stretch stretches forest forests jungle jungles woods',
);

/** Those that have a name of their own: "in the forest of Korda". */
export const forests = formList('forest forests jungle jungles woods');

/** Whether a preposition of place leads to the noun at `at`: "in parts", "over a large swathe"; not "was part". */
export function isSharePlaced(passage: Passage, at: number): boolean {
  let back = at - 1;
  while (back > at - 3 && (tags(passage, back) & (Tag.determiner | Tag.adjective)) !== 0) back--;
  return isLocative(passage, back) && id(passage, back) !== of;
}

/** "in Korda Zai Lun village of": a name of several words and no article before it is the village's own. */
export function isLongName(passage: Passage, last: number): boolean {
  let at = last;
  while (at > passage.first && isCapitalised(passage, at)) at--;
  return last - at > 1 && isLocative(passage, at);
}

/** Settlements that no town has for a part. */
export const settlement = wordList(['village', 'hamlet']);

/** Whether token `at`, between a preposition of place, an article or none, and a name or direction, is some word that describes it. */
export function isDescribed(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.lower || id(passage, at) !== 0) return false;
  const bare = id(passage, at - 1) !== the;
  // "in troubled northeast Utopia", "in tambon Korda": with no article, only before a direction, or behind "in".
  if (
    bare &&
    (tags(passage, at + 1) & Tag.direction) === 0 &&
    (id(passage, at - 1) !== inside || at === passage.first + 1)
  )
    return false;
  const joint = bare ? at - 1 : at - 2;
  return isLocative(passage, joint) && id(passage, joint) !== of;
}

/**
 * "the Pacific port of Korda", "the Sunni-Shia neighbourhood of Ostra": whether the word with a capital that ends before `last` only
 * says of what sort a settlement is that has a name of its own behind. "the Korda neighbourhood of Homs" is Korda.
 */
export function describesNamed(passage: Passage, at: number, last: number): boolean {
  // "in Korda village of Belun township": with no article, its own.
  let article = at - 1;
  while (article > at - 3 && shapeAt(passage, article) === Shape.lower && id(passage, article) !== the) article--;
  if (id(passage, article) !== the) return false;
  let noun = last;
  while (noun < last + 2 && id(passage, noun + 1) !== of && shapeAt(passage, noun) === Shape.lower) noun++;
  if (id(passage, noun + 1) !== of || !isCapitalised(passage, noun + 2)) return false;
  if (quarters.isAt(passage, noun)) return /^\p{Lu}.*-/u.test(wordsOf(passage, last - 1, last));
  return id(passage, noun) === port || settlementAt(passage, noun) !== null;
}

/** "mainly Muslim", "Uighur": a creed or a people, with a capital, that says who lives in what is named behind. */
export function isPeopled(passage: Passage, at: number): boolean {
  if (!isCapitalised(passage, at)) return false;
  if (creeds.isAt(passage, at) || peoples.isAt(passage, at)) return true;
  return (tags(passage, at) & Tag.adjective) !== 0 && isPeoples(wordAt(passage, at)!.form);
}

export const creeds = formList(
  'shia shiite sunni alawite maronite christian muslim moslem jewish druze catholic protestant orthodox hindu buddhist',
);

/** Peoples whose names do not end as most do. */
const peoples = formList(
  'uighur uyghur hazara tuareg fulani hausa igbo yoruba oromo amhara kachin karen shan hutu tutsi dinka nuer pashtun tajik uzbek turkmen yazidi berber roma serb croat zulu moro',
);

/** Not "suburb" or "village": the Homs suburb of Korda is Korda. */
export const quarters = wordList('district area neighbourhood neighborhood quarter region township ward wards');
const port = idOf('port');
