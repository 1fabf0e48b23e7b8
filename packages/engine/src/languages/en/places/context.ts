import { isQuote, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { id, isCapitalised, isShouted, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, verbList, wordList } from '../word-list.ts';
import { distanceBefore, measuredFrom } from './distance.ts';
import { isSeveralWithin, nounOfList } from './pointed/several.ts';
import { nounOfCalled } from './unlisted/called.ts';
import {
  forests,
  isDescribed,
  isLongName,
  isPeopled,
  isSharePlaced,
  quarters,
  settlement,
  shares,
} from './unlisted/described.ts';
import { isHit } from './unlisted/struck.ts';
import { isQuarterBehind, typeBehind } from './unlisted/type-behind.ts';
import { and, between, from, heldBy, isLocative, of, saysWhose, the } from './words.ts';

export interface Context {
  /** First token of the whole expression. */
  readonly first: number;
  readonly locative: boolean;
  /** "the town of", "north of": a noun says that a place follows. */
  readonly typed: boolean;
  readonly partial: boolean;
  /** First token of what says of what kind the place is: of `first`, or of the noun of the list in which it stands. */
  readonly kindFrom: number;
}

/** What stands before a name: "in", "near the town of", "in northern", "five miles south of". */
export function contextOf(passage: Passage, at: number): Context {
  let back = beforeQuote(passage, at);
  let first = at;
  let typed = false;
  let partial = false;
  let steps = 0;
  const called = nounOfCalled(passage, at);
  if (called >= 0) {
    const before = (tags(passage, called - 1) & Tag.determiner) !== 0 ? called - 2 : called - 1;
    return { first, locative: isLocative(passage, before), typed: true, partial, kindFrom: called };
  }
  while (back >= passage.first && steps < 8) {
    steps++;
    const bits = tags(passage, back);
    const word = id(passage, back);
    if (isShortDirection(passage, back)) {
      // "in S. Utopia"
      partial = true;
      first = back - 1;
      back -= 2;
    } else if ((bits & Tag.direction) !== 0) {
      partial = true;
      first = back;
      back--;
      // "in the Far North of Utopia"
      if (farWords.isAt(passage, back)) first = back--;
      // "in northern and eastern Syria"
      if (id(passage, back) === and && (tags(passage, back - 1) & Tag.direction) !== 0) back--;
    } else if (first === at && word === of && isKindOfNamed(passage, back - 1)) {
      return { first, locative: true, typed: true, partial, kindFrom: first };
    } else if (word === of && (tags(passage, back - 1) & (Tag.placeNoun | Tag.direction)) !== 0) {
      typed = true;
      if ((tags(passage, back - 1) & Tag.direction) !== 0 || partNouns.isAt(passage, back - 1)) partial = true;
      first = back - 1;
      back -= 2;
      if (farWords.isAt(passage, back)) first = back--;
    } else if (word === of && first >= back && shares.isAt(passage, back - 1) && isSharePlaced(passage, back - 1)) {
      // "in parts of Utopia", "across a large swathe of northern Utopia"
      const wild = forests.isAt(passage, back - 1);
      return { first: back - 1, locative: true, typed: typed || wild, partial: true, kindFrom: first };
    } else if (
      word === of &&
      (wordAt(passage, back - 1)?.thing?.category === 'events' || besieging.isAt(passage, back - 1))
    ) {
      // "the bombing of Guernica", "the siege of Sarajevo"
      return { first, locative: true, typed, partial, kindFrom: first };
    } else if (first === at && back === at - 1 && isCapitalBefore(passage, back)) {
      // "90 km south of the capital, Gao"
      typed = true;
      first = back - 1;
      back -= 2;
    } else if (word === the && (first !== at || isCapitalised(passage, at) || isQuarterBehind(passage, at + 1))) {
      back--;
      if (isLocative(passage, back) || first !== at) continue;
      break;
    } else if (
      (bits & Tag.placeNoun) !== 0 &&
      (back === at - 1 || (typed && back === first - 1)) &&
      (shapeAt(passage, back) === Shape.lower || isShouted(passage, back)) &&
      ((bits & Tag.verb) === 0 || typed)
    ) {
      // "town Morek", "the state capital Maiduguri": nouns before the name.
      typed = true;
      first = back;
      back--;
    } else if ((bits & Tag.adjective) !== 0 && (first !== at || beside.isAt(passage, back) || passage.unended)) {
      // "in neighbouring Idlib"; "in latest Utopia raid", in a headline
      back--;
    } else if ((first === at || (partial && !typed)) && saysWhose(passage, back)) {
      // "in rebel-held Homs", "in Lions-run Gao"
      back--;
    } else if (first === at && isPeopled(passage, back) && typeBehind(passage, at + 1) > at + 1) {
      // "in the mainly Muslim Korda region"
      back--;
      if (mostly.isAt(passage, back)) back--;
    } else if ((first === at || (partial && !typed)) && isDescribed(passage, back)) {
      // "in the troubled Utopia province"
      back--;
    } else if (
      typed &&
      back === first - 1 &&
      (describesTyped(passage, back, bits) || (id(passage, at - 1) === of && isNameBefore(passage, back)))
    ) {
      back--;
    } else if ((first === at || (partial && !typed)) && ownsPart(passage, back)) {
      // "in the city’s Karrada district", "in Utopia’s northern Karrada province": what stands before the owner is the owner's.
      back -= 2;
      // up to a preposition, for all that it has a capital at the front of a sentence
      while (
        !isLocative(passage, back) &&
        ((tags(passage, back) & Tag.direction) !== 0 || isCapitalised(passage, back))
      )
        back--;
      // "in the capital Gao’s Karrada district"
      if ((tags(passage, back) & Tag.placeNoun) !== 0) back--;
      // "in the far north of Utopia’s Karrada province"
      if (id(passage, back) === of && (tags(passage, back - 1) & Tag.direction) !== 0) back -= 2;
      if (farWords.isAt(passage, back)) back--;
      if (id(passage, back) === the) back--;
      break;
    } else break;
  }
  // "in five Belun province villages"
  if (first === at && isSeveralWithin(passage, back, at))
    return { first, locative: true, typed, partial: true, kindFrom: first };
  const before = back;
  // "80 km north of Mosul", "240 kilometres (150 miles) north of"
  if (partial && first < at && (tags(passage, first) & Tag.direction) !== 0) first = measuredFrom(passage, first);
  // "to the Prime Minister, Jane Kirby": behind an office its holder stands.
  const listed =
    id(passage, before) === and ||
    (markAt(passage, before) === mark.comma && (tags(passage, before - 1) & (Tag.source | Tag.person)) === 0);
  const noun = listed && !typed && first === at ? nounOfList(passage, at) : -1;
  if (noun >= 0) typed = true;
  const directed = directedWords.isAt(passage, before) && !moves.isAt(passage, before - 1);
  const locative = isLocative(passage, before)
    ? (id(passage, before) !== of || typed) && (!directed || typed || partial)
    : listed && isListedPlace(passage, before);
  const struck = isHit(passage, before, at);
  const near = before >= passage.first && nearWords.isAt(passage, before);
  const away = id(passage, before) === from ? distanceBefore(passage, before) : before;
  if (away < before) return { first: away, locative: true, typed, partial: true, kindFrom: away };
  return {
    first,
    locative: locative || struck || (typed && partial),
    typed: typed || isOfDwellers(passage, before),
    partial: partial || near,
    kindFrom: noun < 0 ? first : noun,
  };
}

/** The token before a name, or before the quote in which it stands: `at the "Korda" camp`. */
function beforeQuote(passage: Passage, at: number): number {
  if (!isQuote(markAt(passage, at - 1))) return at - 1;
  let end = at + 1;
  while (end < at + quotedMax && isCapitalised(passage, end)) end++;
  return isQuote(markAt(passage, end)) && (tags(passage, end + 1) & Tag.placeNoun) !== 0 ? at - 2 : at - 1;
}

/** Tokens of the longest name in quotes. */
const quotedMax = 4;

const capital = idOf('capital');

/** "Far North": a land that is named so, for all that "far" is no name. */
export function isFarLand(passage: Passage, at: number): boolean {
  return farWords.isAt(passage, at) && (tags(passage, at + 1) & Tag.direction) !== 0 && isCapitalised(passage, at + 1);
}

const farWords = formList('far deep extreme');

/** "N.", "S.": a letter for a quarter, its stop at token `stop`, right before a name. */
function isShortDirection({ text, tokens, first }: Passage, stop: number): boolean {
  const letter = stop - 1;
  return (
    tokens.shape[stop] === Shape.mark &&
    text.charCodeAt(tokens.start[stop]!) === mark.stop &&
    letter >= first &&
    tokens.end[letter]! - tokens.start[letter]! === 1 &&
    'NSEW'.includes(text[tokens.start[letter]!]!)
  );
}

/** "the Korda district of", right before a name: the noun is that of the name before it. */
function isKindOfNamed(passage: Passage, noun: number): boolean {
  const name = noun - 1;
  return (
    (quarters.isAt(passage, noun) || (settlement.isAt(passage, noun) && isLongName(passage, name))) &&
    shapeAt(passage, noun) === Shape.lower &&
    name > passage.first &&
    isCapitalised(passage, name) &&
    (tags(passage, name) & (Tag.direction | Tag.adjective | Tag.person)) === 0
  );
}

/** "residents of Korda", "villagers from Pano": what they live in is a place, whether or not a list has it. */
function isOfDwellers(passage: Passage, joint: number): boolean {
  return (id(passage, joint) === of || id(passage, joint) === from) && dwellers.isAt(passage, joint - 1);
}

const dwellers = wordList('resident residents villager villagers inhabitant inhabitants townspeople');

/** "in the seaside towns of", "in two regions of", "on the rebel-held town of": whatever describes or counts them. */
function describesTyped(passage: Passage, at: number, bits: number): boolean {
  if (heldBy.isAt(passage, at)) return true;
  return shapeAt(passage, at) === Shape.lower && (id(passage, at) === 0 || (bits & Tag.number) !== 0);
}

/** "south of the capital," before the name of the town: what lies in a direction of it is measured from there. */
function isCapitalBefore(passage: Passage, comma: number): boolean {
  if (markAt(passage, comma) !== mark.comma || id(passage, comma - 1) !== capital) return false;
  return id(passage, comma - 3) === of && (tags(passage, comma - 4) & Tag.direction) !== 0;
}

/** "the Pacific port of", "the Korda suburb of": a name between the article and the noun. */
function isNameBefore(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) && id(passage, at - 1) === the;
}

/** "the city’s", "Utopia’s", before the name of a part of it. */
function ownsPart(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.possessive &&
    ((tags(passage, at - 1) & Tag.placeNoun) !== 0 || isCapitalised(passage, at - 1))
  );
}

/** What may describe a place whose name follows with no article: "in neighbouring Idlib", "in war-torn Utopia". */
export const beside = wordList(
  'downtown coastal suburban oil-rich mineral-rich neighbouring neighboring nearby besieged embattled beleaguered restive volatile lawless remote mountainous breakaway impoverished ' +
    'war-torn war-ravaged war-battered war-wracked war-racked war-scarred war-hit war-weary war-stricken conflict-riven conflict-torn conflict-hit conflict-wracked conflict-racked conflict-ridden conflict-ravaged conflict-stricken conflict-affected ' +
    'strife-torn strife-hit strife-riven violence-hit violence-wracked violence-racked violence-plagued crisis-hit famine-hit famine-stricken drought-hit drought-stricken flood-hit quake-hit',
);

/** Prepositions that point at whom or what as often as where. */
const directedWords = wordList('to from between against off above');

const moves = verbList(
  'abduct kidnap come flee go arrive travel cross return move evacuate transfer displace escape retreat withdraw drive take bus',
);

const nearWords = wordList('near around outside off beyond');

/** What only ground undergoes: "the siege of Sarajevo". */
export const besieging = wordList(
  'siege fall battle capture bombing bombardment shelling storming liberation recapture seizure',
);

const mostly = formList('mainly mostly predominantly largely overwhelmingly majority'.split(' '));

const partNouns = wordList('outskirts countryside side suburbs centre center');

/** "in Syria and Iraq", "in Palmyra, Syria": the second takes the preposition of the first. */
function isListedPlace(passage: Passage, at: number): boolean {
  for (let back = at - 1; back >= passage.first && back > at - 7; back--) {
    // "mercenaries from Utopia and Erewhon": where they come from. "the war between Utopia and Erewhon": who is in it.
    if (isLocative(passage, back) && id(passage, back) !== of)
      return id(passage, back) !== from && id(passage, back) !== between;
    const describes = id(passage, back) === 0 && (tags(passage, back + 1) & Tag.placeNoun) !== 0;
    if (
      !isCapitalised(passage, back) &&
      !describes &&
      id(passage, back) !== the &&
      (tags(passage, back) & (Tag.placeNoun | Tag.direction)) === 0 &&
      id(passage, back) !== of &&
      markAt(passage, back) !== mark.comma &&
      id(passage, back) !== and
    )
      return false;
  }
  return false;
}
