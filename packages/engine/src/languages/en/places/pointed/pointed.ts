import {
  ofBorder,
  type PlaceMention,
  referred,
  theCapital,
  thereBefore,
  wholeCountry,
} from '../../../../mentions/place/mention.ts';
import { mark } from '../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList, verbList, wordList, wordsThat } from '../../word-list.ts';
import { pointedPlaces, pointedPlurals } from '../../words/places.ts';
import { settlementAt } from '../kinds.ts';
import { isStruck } from '../unlisted/struck.ts';
import { a, an, and, country, inside, isLocative, near, of, other, the, there, where, withWord } from '../words.ts';
import { coastEnd, isCountrysQuarter, isQuarter } from './quarters.ts';

const pointed = wordList(pointedPlaces);
const pointedMany = wordList(pointedPlurals);

const pointedAny = wordList([...pointedPlaces, ...pointedPlurals]);

/** "strikes on the villages": several that were told of before. */
const bounded = wordList(
  'villages towns cities districts neighbourhoods neighborhoods suburbs camps hospitals schools',
);

const [capital, countryside] = ids('capital countryside');

const landNouns = formList('area district region province territory enclave');

/** "the district", "the area": whatever its sentence named before, of any kind. */
function isLand(passage: Passage, at: number): boolean {
  return landNouns.isAt(passage, at);
}

const wholes = wordList('country city town province region district village capital camp');

/** Nouns of blows: what stands behind their "of" is where they fell. */
const blows = wordList(
  'bombardment bombardments bombing bombings shelling raid raids storming siege capture seizure recapture',
);

const reaches = verbList(
  'flee leave abandon enter reach hit target shell bomb storm attack quit spare defend capture seize overrun raid assault ambush recapture retake strike pound bombard',
);

/** "the town", "a market", "two villages", "rebel-held areas" behind a preposition of place. */
export function readPointed(passage: Passage, at: number): PlaceMention | null {
  const opener = id(passage, at);
  if (passage.unended && isOfHeadline(passage, at)) return pointing(at, at + 1);
  if (!openers.hasId(opener)) return null;
  // "fled to other areas": from where stands elsewhere.
  if (opener === other && id(passage, at - 1) !== inside) return null;
  if (nationwide.isAt(passage, at))
    return isAdverb(passage, at + 1) ? { ...pointing(at, at + 1), rule: wholeCountry } : null;
  if (opener === there) return isPointing(passage, at) ? { ...pointing(at, at + 1), rule: thereBefore } : null;
  const article = opener === the || opener === a || opener === an;
  if (opener === the && (tags(passage, at + 1) & Tag.direction) !== 0 && id(passage, at + 2) === of) {
    const whole = wholeBehind(passage, at + 3);
    if (whole >= 0 && isLocative(passage, at - 1))
      return { ...pointing(whole, whole + 1), first: at, rule: ruleOf(passage, opener, whole) };
  }
  if (opener === the && isQuarter(passage, at)) return { ...pointing(at, at + 2), rule: wholeCountry };
  if (opener === the && isCountrysQuarter(passage, at)) return { ...pointing(at, at + 4), rule: wholeCountry };
  const coast = opener === the ? coastEnd(passage, at) : -1;
  if (coast >= 0) return { ...pointing(at, coast), rule: wholeCountry };
  if (pointedMany.hasId(opener))
    return (bounding.isAt(passage, at + 1) || isInNamed(passage, at)) && isPlaced(passage, at - 1)
      ? pointing(at, at + 1)
      : null;
  // Several places are pointed at where a number or whoever holds them says which: "areas" alone says nothing.
  const several = !article || (opener === the && (qualifying.isAt(passage, at + 1) || bounded.isAt(passage, at + 1)));
  const nouns = several ? (article ? pointedAny : pointedMany) : pointed;
  let noun = at + 1;
  while (noun < at + 4 && !nouns.isAt(passage, noun) && mayQualify(passage, noun, opener !== the)) {
    // "in other eastern and southern provinces"
    noun += opener === other && areDirections(passage, noun) ? 3 : 1;
  }
  if (!nouns.isAt(passage, noun) || shapeAt(passage, noun) !== Shape.lower) return null;
  // "a border crossing"
  if (nouns.isAt(passage, noun + 1) && shapeAt(passage, noun + 1) === Shape.lower) noun++;
  const whole = id(passage, noun + 1) === of ? wholeBehind(passage, noun + 2) : -1;
  if (
    (id(passage, noun + 1) === of && whole < 0 && !isOfPeople(passage, noun)) ||
    shapeAt(passage, noun + 1) === Shape.possessive ||
    isCapitalised(passage, noun + 1)
  )
    return null;
  // "two buildings in Utopia were hit" counts them.
  const isCounted = (tags(passage, at) & Tag.number) !== 0 && !article;
  // "in Utopia, an area where": what the name before the comma is.
  const named = markAt(passage, at - 1) === mark.comma;
  const isWhere = isPlaced(passage, at - 1) || (article && !named && id(passage, noun + 1) === where);
  if (!isWhere && (isCounted || !isStruck(passage, noun))) return null;
  if ((tags(passage, noun + 1) & (Tag.thing | Tag.person | Tag.source)) !== 0) return null;
  if (borders.isAt(passage, noun))
    return { ...pointing(noun, noun + 1), first: at, last: borderEnd(passage, noun), rule: ofBorder };
  const end = whole < 0 ? noun + 1 : whole + 1;
  const rule = ruleOf(passage, opener, whole < 0 ? noun : whole);
  return {
    ...pointing(noun, noun + 1),
    first: at,
    last: end,
    pointsAt: rule !== referred ? null : isLand(passage, noun) ? 'area' : settlementAt(passage, noun),
    rule,
  };
}

const nationwide = wordList('nationwide countrywide');

/** "killed nationwide since", but "a nationwide truce": nothing that it describes stands behind. */
function isAdverb(passage: Passage, next: number): boolean {
  const ends = Tag.preposition | Tag.conjunction | Tag.time | Tag.subordinator | Tag.be | Tag.have | Tag.number;
  return next >= passage.last || shapeAt(passage, next) === Shape.mark || (tags(passage, next) & ends) !== 0;
}

/** "strikes on villages in southern Utopia": settlements that a name behind them bounds. */
function isInNamed(passage: Passage, at: number): boolean {
  if (id(passage, at + 1) !== inside || !bounded.isAt(passage, at)) return false;
  const name = (tags(passage, at + 2) & Tag.direction) !== 0 ? at + 3 : at + 2;
  return isCapitalised(passage, name);
}

export const borders = wordList('border borders frontier');

/** One past "the border with Utopia", "the borders with Utopia and Erewhon". */
function borderEnd(passage: Passage, noun: number): number {
  if (id(passage, noun + 1) !== withWord) return noun + 1;
  let end = noun + 2;
  if (id(passage, end) === the) end++;
  if (!isCapitalised(passage, end)) return noun + 1;
  while (isCapitalised(passage, end) || (id(passage, end) === and && isCapitalised(passage, end + 1))) end++;
  return end;
}

/** "raid on village", "blast near market": headlines drop their articles. */
function isOfHeadline(passage: Passage, at: number): boolean {
  if (!pointed.isAt(passage, at) || id(passage, at) === country || !isPlaced(passage, at - 1)) return false;
  const next = at + 1;
  return (
    next >= passage.last ||
    (shapeAt(passage, next) === Shape.lower &&
      (tags(passage, next) & (Tag.preposition | Tag.conjunction)) !== 0 &&
      id(passage, next) !== of)
  );
}

/** "eastern and southern" */
function areDirections(passage: Passage, at: number): boolean {
  if ((tags(passage, at) & Tag.direction) === 0 || id(passage, at + 1) !== and) return false;
  return (tags(passage, at + 2) & Tag.direction) !== 0;
}

/** "the town" is one spoken of before, "a town" is not; "the country" is the report's, and so are "other provinces". */
function ruleOf(passage: Passage, opener: number, noun: number): string {
  if (opener === other) return wholeCountry;
  if (opener !== the) return 'en/place/pointed';
  // "the provincial capital" may be any town.
  if (id(passage, noun) === capital && id(passage, noun - 1) === the) return theCapital;
  return id(passage, noun) === country || id(passage, noun) === countryside ? wholeCountry : referred;
}

/** Whether what stands behind token `at` is where something is: behind a preposition of place, a blow, "the bombing of". */
export function isPlaced(passage: Passage, at: number): boolean {
  if (reaches.isAt(passage, at)) return true;
  if (!isLocative(passage, at)) return false;
  return id(passage, at) !== of || blows.isAt(passage, at - 1) || sides.isAt(passage, at - 1);
}

/** "in the parking lot of a hotel": a part of a place, or what is right beside it. */
const sides = formList(
  'lot park yard courtyard gate gates entrance entrances front vicinity grounds outside corner middle edge outskirts rear back doors steps roof wall walls',
);

/** "a village of Fulani herders": settled by them. */
function isOfPeople(passage: Passage, noun: number): boolean {
  if (!settled.isAt(passage, noun)) return false;
  for (let at = noun + 2; at < noun + 4; at++) {
    if ((tags(passage, at) & Tag.person) !== 0 && shapeAt(passage, at) === Shape.lower) return true;
    if (!isCapitalised(passage, at)) return false;
  }
  return false;
}

const settled = formList('village villages hamlet settlement community camp neighbourhood neighborhood');

/** "of the city", "of the country": where the noun stands that names the whole; -1 if none does. */
function wholeBehind(passage: Passage, at: number): number {
  if (id(passage, at) !== the) return -1;
  let noun = at + 1;
  while (noun < at + 3 && !wholes.isAt(passage, noun) && mayQualify(passage, noun, true)) noun++;
  return wholes.isAt(passage, noun) && id(passage, noun + 1) !== of && !isCapitalised(passage, noun + 1) ? noun : -1;
}

/** "an eastern Syrian town", "a military base", "the rebel-held district", "the war-torn country" */
export function mayQualify(passage: Passage, at: number, one: boolean): boolean {
  const shape = shapeAt(passage, at);
  // "a UN base", "the IDP camp"
  if (shape === Shape.capitals) return true;
  if (shape !== Shape.lower && shape !== Shape.title) return false;
  const bits = tags(passage, at);
  if (qualifying.isAt(passage, at)) return true;
  // "the Turkish border" is a place of its own.
  if (shape === Shape.title)
    return (
      ((bits & (Tag.adjective | Tag.person)) !== 0 ||
        (one && (isUnlistedPeople(passage, at) || isNameOfKind(passage, at)))) &&
      (one ||
        id(passage, at + 1) === country ||
        parts.isAt(passage, at + 1) ||
        isOfSide(passage, at + 1) ||
        (borders.isAt(passage, at + 1) && near === id(passage, at - 2)))
    );
  return (bits & ~(Tag.adjective | Tag.placeNoun | Tag.direction)) === 0;
}

/** "the Utopian government enclave": whoever holds it says that the people before it names no place of its own. */
function isOfSide(passage: Passage, at: number): boolean {
  return qualifying.isAt(passage, at) && pointed.isAt(passage, at + 1);
}

/** "an Algerian village": a people that no list has, by its ending. */
function isUnlistedPeople(passage: Passage, at: number): boolean {
  return id(passage, at) === 0 && /(?:an|ish|ese)$/.test(wordsOf(passage, at, at + 1));
}

/** "a Jamia mosque", "a Fula camp", "two Fula villages": a word of its own between the article or number and the noun says what sort it is. */
function isNameOfKind(passage: Passage, at: number): boolean {
  const opened = openings.isAt(passage, at - 1) || (tags(passage, at - 1) & Tag.number) !== 0;
  return id(passage, at) === 0 && opened && shapeAt(passage, at + 1) === Shape.lower;
}

const openings = formList('a an ethnic mainly mostly predominantly largely');

/** "the Armenian quarter" is a part of its town; "the Turkish border" is a place of its own. */
const parts = wordList('quarter district neighbourhood neighborhood suburb');

/** Whose it is or what it is for; both sides of any war are among them. */
const qualifiers = new Set(
  'military army naval navy air police government opposition rebel regime militant insurgent surrounding same busy crowded besieged major main refugee displacement displaced persons idp'.split(
    ' ',
  ),
);
const holders = /-(?:held|controlled|occupied|ruled)$/;
const qualifying = wordsThat(({ form }) => qualifiers.has(form) || holders.test(form));
const openingForms = new Set(
  'nationwide countrywide the a an there several other rebel government opposition regime'.split(' '),
);

/** What may open such words: an article, a number, whoever holds them. */
const openers = wordsThat(
  ({ form, tags }) =>
    openingForms.has(form) || (tags & Tag.number) !== 0 || holders.test(form) || pointedPlurals.includes(form),
);

/** "in areas under siege", "in villages held by": what says which they are. */
const bounding = wordList('under held controlled');

/** A place without a name at tokens `[first, last)`. */
export function pointing(first: number, last: number): PlaceMention {
  return {
    first,
    last,
    nameFirst: first,
    nameLast: last,
    role: 'pointed',
    candidates: [],
    partial: false,
    kinds: [],
    pointsAt: null,
    rule: 'en/place/pointed',
  };
}

/** "killed 80 people there in April"; "there were 80" points at nothing. */
function isPointing(passage: Passage, at: number): boolean {
  if (at === passage.first || shapeAt(passage, at) !== Shape.lower) return false;
  // "soldiers serving there were killed"
  if (((wordAt(passage, at - 1)?.verb?.forms ?? 0) & Form.gerund) !== 0) return true;
  if ((tags(passage, at + 1) & (Tag.be | Tag.have | Tag.modal)) !== 0) return false;
  return (tags(passage, at - 1) & (Tag.person | Tag.casualty | Tag.thing | Tag.source | Tag.verb)) !== 0;
}
