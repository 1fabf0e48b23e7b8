import { isQuote, mark } from '../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { Form } from '../../inflection.ts';
import { id, isCapitalised, isShouted, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { wordList } from '../../word-list.ts';
import { isCommonWord } from '../common-words.ts';
import { beside, type Context } from '../context.ts';
import { isKindAt } from '../kinds.ts';
import { continuesName, isNameLike, isOfPeoples, type Name } from '../names.ts';
import { isListedByKind } from '../pointed/several.ts';
import { a, from, into, isLocative, of, the, to, where } from '../words.ts';
import { isDescribed, isPeopled } from './described.ts';
import { isStruckAlone } from './struck.ts';
import { isQuarterBehind, isTypeOfName, typeBehind } from './type-behind.ts';

/** "the town of Beinin", "in Salihiah neighbourhood", "raided Ostra village": a name that no list has, where the words say that it is a place. */
export function unlisted(passage: Passage, at: number, context: Context): Name | null {
  // Where all is in capitals, only words that are none of the language's own can be a name.
  const shouted = isShouted(passage, at);
  if (shouted && isCommonWord(passage, at)) return null;
  let last = at + 1;
  while (
    last < passage.last &&
    last < at + 4 &&
    continuesName(passage, last) &&
    !ownedPlaces.isAt(passage, last) &&
    (tags(passage, last) & (passage.unended ? noNameInHeadline : noName)) === 0 &&
    !(shouted && tags(passage, last) !== 0)
  )
    last++;
  while (last > at + 1 && !isNameLike(passage, last - 1)) last--;
  // "the Uighur Korda region": who lives there is no part of the name.
  if (isPeopled(passage, at) && isNamedKind(passage, at + 1, last)) return null;
  if (isCommonWord(passage, at) && last === at + 1 && !isOfPeoples(passage, at)) return null;
  // "in Southern City of Homs": where a headline has capitals throughout.
  if (passage.unended && id(passage, last) === of && isKindOnly(passage, at, last)) return null;
  // "rebel town Monitor": who says so, at the end of a headline.
  if ((tags(passage, at) & Tag.source) !== 0 && typeBehind(passage, last) === last) return null;
  // "Gao city Mayor Sami Haddad": whose town it is.
  if (
    (tags(passage, at) & Tag.person) !== 0 &&
    (tags(passage, at - 1) & Tag.placeNoun) !== 0 &&
    typeBehind(passage, last) === last
  )
    return null;
  // "the headquarters of the Red Lions": whoever has them gives them no name of a place.
  if (ownedPlaces.isAt(passage, context.first) && typeBehind(passage, last) === last) return null;
  // "outside Red Lions strongholds": whose they are.
  if (ownedPlaces.isAt(passage, last)) return null;
  // "the Sri Lankan town of Ampara": whose town it is.
  if (isPeoplesTown(passage, last)) return null;
  // "the oldest town of the Basques": whose it is.
  if (context.typed && id(passage, at - 1) === the && id(passage, at - 2) === of && typeBehind(passage, last) === last)
    return null;
  // "at the Korda Corridor": the noun is the end of the name itself.
  const typed = context.typed || typeBehind(passage, last) > last || (last > at + 1 && isTypeOfName(passage, last - 1));
  const before = id(passage, at - 1);
  // "raided Ostra village", and `"invaded" Ostra village`, in somebody's own word
  const quoted = isQuote(markAt(passage, at - 1)) ? at - 2 : at - 1;
  // "shelled the Ostra neighbourhood": a part of a town, which people are not named for
  const verb = id(passage, quoted) === the && isQuarterBehind(passage, last) ? quoted - 1 : quoted;
  const struck = (tags(passage, verb) & Tag.verb) !== 0 && (shapeAt(passage, at) === Shape.title || verb < quoted);
  // "Homs province’s Rastan district", "Homs’s central Rastan district"
  let owner = at - 1;
  while ((tags(passage, owner) & Tag.direction) !== 0) owner--;
  const owned = shapeAt(passage, owner) === Shape.possessive && isCapitalised(passage, at);
  // "came to Ostra district"
  const led = before !== of && isLocative(passage, at - 1);
  // "the head of Ostra community"
  const headed = before === of && isKindAt(passage, typeBehind(passage, last) - 1);
  if (typed && (context.locative || context.typed || struck || owned || led || headed || isPlacedBehind(passage, last)))
    return { last, candidates: [] };
  // "Ostra village was raided"
  if (typed && isStruckAlone(passage, typeBehind(passage, last) - 1)) return { last, candidates: [] };
  if (isListedByKind(passage, at, last, context.locative)) return { last, candidates: [] };
  // "an attack on Korda, a village near Gao"
  if (shapeAt(passage, last) === Shape.mark && id(passage, at) === 0)
    if (isPlacedBehind(passage, last) || isDirectedBehind(passage, at, last)) return { last, candidates: [] };
  if (isApposed(passage, at, last)) return { last, candidates: [] };
  if (last === at + 1 && isPeoplesBefore(passage, at)) return null;
  if (owned && context.locative && !namesMore(passage, last) && isOwnName(passage, at, last))
    return { last, candidates: [] };
  const bare =
    context.locative &&
    before !== to &&
    before !== from &&
    before !== into &&
    before !== of &&
    (shapeAt(passage, at) === Shape.title || shapeAt(passage, at) === Shape.lower);
  // "in Ostra ambush": whoever lay in it.
  if (
    bare &&
    shapeAt(passage, last) === Shape.lower &&
    (tags(passage, last) & eventNouns) !== 0 &&
    !isPast(passage, last)
  )
    return null;
  return bare &&
    strictlyLocative.isAt(passage, beside.isAt(passage, at - 1) || isDescribed(passage, at - 1) ? at - 2 : at - 1) &&
    (id(passage, at) === 0 ||
      (tags(passage, at) & Tag.abbreviation) !== 0 ||
      isBeforeWhere(passage, at, last) ||
      isOfOwnWords(passage, at, last)) &&
    !/\p{Lu}{2}/u.test(wordsOf(passage, at, last))
    ? { last, candidates: [] }
    : null;
}

/** "Korda region": a name of its own up to `last`, and a noun for its kind in small letters behind it. */
function isNamedKind(passage: Passage, from: number, last: number): boolean {
  return last > from && id(passage, from) === 0 && typeBehind(passage, last) > last;
}

/** Whether a name that ends like a people's stands before a settlement that has a name of its own behind "of". */
function isPeoplesTown(passage: Passage, last: number): boolean {
  return (
    settlements.isAt(passage, last) &&
    id(passage, last + 1) === of &&
    isCapitalised(passage, last + 2) &&
    /(?:an|ese|ish)$/.test(wordsOf(passage, last - 1, last))
  );
}

/** "in Utopian clashes": the people that a noun belongs to, by its ending. */
function isPeoplesBefore(passage: Passage, at: number): boolean {
  return namesMore(passage, at + 1) && /(?:[ei]an|ish|ese)$/.test(wordsOf(passage, at, at + 1));
}

/** Whether token `at` goes on with what a name only qualifies: "clashes", not "on Monday" and no verb. */
function namesMore(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  return shapeAt(passage, at) === Shape.lower && ((bits & endsName) === 0 || (bits & eventNouns) !== 0);
}

/** "in Ostra killed": a verb, and no noun. */
function isPast(passage: Passage, at: number): boolean {
  return ((wordAt(passage, at)?.verb?.forms ?? 0) & Form.past) !== 0;
}

const endsName =
  Tag.preposition |
  Tag.conjunction |
  Tag.verb |
  Tag.be |
  Tag.have |
  Tag.modal |
  Tag.adverb |
  Tag.time |
  Tag.subordinator;

/** "clashes", "attacks": nouns for all that they are verbs. */
const eventNouns = Tag.thing | Tag.casualty | Tag.event;

/** "in Belun’s Korda": words that are none of the language's. */
function isOwnName(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (id(passage, at) !== 0) return false;
  return strictlyLocative.isAt(passage, beforeOwner(passage, first));
}

/** The token before the name that owns the one at `at`. */
function beforeOwner(passage: Passage, at: number): number {
  let back = at - 2;
  while (isCapitalised(passage, back)) back--;
  return back;
}

/**
 * "Kurna, 40 miles north of", "the Kokoro army camp, 17 km from": a name whose place a distance behind it gives; "Kurna, a small
 * village", whose kind stands behind it.
 */
export function isPlacedBehind(passage: Passage, last: number): boolean {
  const comma = typeBehind(passage, last);
  // "Kurna (40 miles north of Homs)"
  if (markAt(passage, comma) === mark.open)
    return shapeAt(passage, comma + 1) === Shape.number && (tags(passage, comma + 2) & Tag.measureUnit) !== 0;
  if (markAt(passage, comma) !== mark.comma) return false;
  if (shapeAt(passage, comma + 1) === Shape.number) return (tags(passage, comma + 2) & Tag.measureUnit) !== 0;
  return id(passage, comma + 1) === a && isKindBehind(passage, comma + 2);
}

/** "towards Kurna, north of Homs": a preposition leads to a name, and words behind say where it lies. */
export function isDirectedBehind(passage: Passage, at: number, last: number): boolean {
  return (
    markAt(passage, last) === mark.comma &&
    (tags(passage, last + 1) & Tag.direction) !== 0 &&
    id(passage, last + 2) === of &&
    isCapitalised(passage, last + 3) &&
    (tags(passage, at - 1) & Tag.preposition) !== 0
  );
}

/** "a second farming village, Kurna, where": the name of the settlement right before the comma. */
export function isApposed(passage: Passage, at: number, last: number): boolean {
  if (markAt(passage, at - 1) !== mark.comma || !settlements.isAt(passage, at - 2)) return false;
  if (shapeAt(passage, at - 2) !== Shape.lower || (tags(passage, at) & (Tag.source | Tag.person)) !== 0) return false;
  const unit = markAt(passage, last);
  if (unit !== mark.comma && unit !== mark.stop) return false;
  // "A doctor in the village, Sami Haddad, said": the name of whoever is there.
  if ((tags(passage, last + 1) & (Tag.speech | Tag.be | Tag.have)) !== 0) return false;
  let article = at - 3;
  while (article > at - 3 - describingMax && (tags(passage, article) & Tag.determiner) === 0) article--;
  return (tags(passage, article - 2) & (Tag.person | Tag.source)) === 0;
}

/** Words that describe a settlement before its noun: "small fishing". */
const describingMax = 3;

/** "village near", "small fishing village,": a settlement and nobody of it, "village elder". */
function isKindBehind(passage: Passage, from: number): boolean {
  let at = from;
  while (at < from + describingMax && !settlements.isAt(passage, at)) {
    if (shapeAt(passage, at) !== Shape.lower || (tags(passage, at) & (Tag.preposition | Tag.person)) !== 0)
      return false;
    at++;
  }
  if (!settlements.isAt(passage, at)) return false;
  const next = at + 1;
  if (shapeAt(passage, next) === Shape.mark) return true;
  return (tags(passage, next) & (Tag.preposition | Tag.relative | Tag.subordinator | Tag.verb)) !== 0;
}

const settlements = wordList(
  'village town city hamlet suburb settlement district camp township municipality commune neighbourhood neighborhood'.split(
    ' ',
  ),
);

function isKindOnly(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if ((tags(passage, at) & (Tag.direction | Tag.placeNoun)) === 0) return false;
  return true;
}

const ownedPlaces = wordList('headquarters stronghold strongholds bastion compound positions');

/** "at Lay Wah, where": a name, though its first word is one of the language's. */
function isBeforeWhere(passage: Passage, at: number, last: number): boolean {
  const relative = markAt(passage, last) === mark.comma ? last + 1 : last;
  return last > at + 1 && id(passage, relative) === where && at > passage.first + 1;
}

/** "in Ban Korda": a name, though its first word is one of the language's, where that is neither a person nor a thing. */
export function isOfOwnWords(passage: Passage, at: number, last: number): boolean {
  if (last === at + 1 || passage.unended || (tags(passage, at) & ofOther) !== 0) return false;
  // "In Ban Korda, gunmen": at the front of a sentence only up to a comma.
  if (at === passage.first + 1 && markAt(passage, last) !== mark.comma) return false;
  for (let next = at + 1; next < last; next++) if (id(passage, next) !== 0) return false;
  return true;
}

const ofOther =
  Tag.person |
  Tag.source |
  Tag.thing |
  Tag.casualty |
  Tag.event |
  Tag.time |
  Tag.number |
  Tag.ordinal |
  Tag.adjective |
  Tag.direction |
  Tag.placeNoun |
  Tag.determiner |
  Tag.preposition |
  Tag.pronoun;

/** What no name of a place goes on with: "the town Monitor At least". */
const noName =
  Tag.placeNoun | Tag.source | Tag.preposition | Tag.determiner | Tag.pronoun | Tag.hedge | Tag.time | Tag.conjunction;

/** Where all words have capitals: "Raids Outside Korda Strongholds Kill 12". */
const noNameInHeadline = noName | Tag.verb | Tag.casualty | Tag.event;

const strictlyLocative = wordList('in at near around outside inside across');
