import type { Group } from '../../mentions/group.ts';
import { nameMention, type PlaceMention } from '../../mentions/place/mention.ts';
import type { PlaceNames } from '../../mentions/place/place-names.ts';
import type { Predication } from '../../mentions/predication.ts';
import { endOf, type Passage, startOf, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { attackedName } from './frames/control/attacks/attacked.ts';
import type { Candidate } from './frames/control/found.ts';
import { surrendered } from './frames/control/moves/falling.ts';
import { id, isCapitalised, shapeAt, tags } from './look.ts';
import { isToldAsPlace } from './places/told-as-place.ts';
import { Tag } from './word.ts';

/** Longest name tried, in tokens. */
const nameTokensMax = 5;
/** Rules of what befalls a town, and with a country is something else. */
const ofNoCountry: ReadonlySet<string> = new Set([
  surrendered,
  attackedName,
  'en/control/attack-launched',
  'en/control/attack-headline',
  'en/control/attack-made',
  'en/control/attack-met',
  'en/control/under-attack',
  'en/control/was-attacked',
  'en/control/fighting-in',
  'en/control/both-fought',
]);
/** Rules whose object may be somebody who is called like a town. */
const ofNames: ReadonlySet<string> = new Set([attackedName, 'en/control/active']);
/** A name whose best place scores below this is rather a person's. */
const scoreMin = 0.3;

/**
 * Claims on places whose names a list of places bears out, and the places with those that only a verb shows to be one
 * ("captured Morek"). A claim on a name that no list has is left out, since it may be a person's, unless the words vouch for it
 * ("overran Kanda", "captured Kanda, a town").
 */
export function settleHoldings(
  passage: Passage,
  candidates: readonly Candidate[],
  places: readonly PlaceMention[],
  names: PlaceNames,
): { readonly predications: readonly Predication[]; readonly places: readonly PlaceMention[] } {
  const predications: Predication[] = [];
  let all = places;
  for (const { predication, named, vouched } of candidates) {
    const { place } = predication;
    if (named && place != null && !all.some((mention) => isNameIn(mention, place.first, place.last))) {
      const mention = readName(passage, place.first, place.last, names) ?? readNew(passage, place, vouched);
      if (mention === null) continue;
      all = [...all, mention].sort((a, b) => a.first - b.first);
    }
    if (ofNoCountry.has(predication.rule) && place != null && isCountry(all, place.first, place.last)) continue;
    // "attacked Mr Kone": the town is called Kone, he has more to his name.
    if (ofNames.has(predication.rule) && named && place != null && !isWholeName(passage, all, place)) continue;
    predications.push(predication);
  }
  return { predications, places: all };
}

/** Whether the name that the phrase `[first, last)` ends with is a country's. */
function isCountry(places: readonly PlaceMention[], first: number, last: number): boolean {
  const mention = places.find((each) => isNameIn(each, first, last));
  return mention?.candidates[0]?.place.kind === 'country';
}

/** Whether a listed name has all of the capitals of a phrase, bearings aside ("northern Gao"). */
function isWholeName(passage: Passage, places: readonly PlaceMention[], { first, last }: Group): boolean {
  const mention = places.find((each) => isNameIn(each, first, last));
  for (let at = first; mention !== undefined && at < mention.nameFirst; at++)
    if (isCapitalised(passage, at) && (tags(passage, at) & (Tag.direction | Tag.determiner)) === 0) return false;
  return true;
}

/** Whether a mention names the place that the phrase `[first, last)` ends with. */
function isNameIn(mention: PlaceMention, first: number, last: number): boolean {
  return mention.role !== 'pointed' && mention.nameFirst >= first && mention.nameFirst < last && mention.last >= last;
}

/** The longest listed name at the end of tokens `[first, last)`. */
function readName(passage: Passage, first: number, last: number, names: PlaceNames): PlaceMention | null {
  let end = last;
  while (end > first && shapeAt(passage, end - 1) === Shape.possessive) end--;
  let start = end;
  while (
    start > first &&
    start > end - nameTokensMax &&
    (isCapitalised(passage, start - 1) || isJoint(passage, start - 1))
  )
    start--;
  for (let from = start; from < end; from++) {
    if (!isCapitalised(passage, from) || isAcronym(passage, from, end)) continue;
    if (end - from === 1 && (tags(passage, from) & ~(Tag.direction | Tag.abbreviation | Tag.leaning)) !== 0) continue;
    const candidates = names(passage.text, startOf(passage, from), endOf(passage, end - 1));
    const best = candidates[0];
    if (best === undefined || best.score < scoreMin) continue;
    return nameMention(from, end, candidates, ofHolding);
  }
  return null;
}

const ofHolding = 'en/place/held';

/** A name that no list has, if the words around it or elsewhere in the report show that it is a place's: "northern Kanda", "in Kanda". */
function readNew(passage: Passage, { first, last }: Group, vouched: boolean): PlaceMention | null {
  let start = first;
  while (start < last - 1 && (tags(passage, start) & Tag.direction) !== 0) start++;
  const shown = vouched || start > first || isToldAsPlace(passage, start, last);
  return shown ? newName(passage, start, last) : null;
}

/** A name that no list has: tokens `[first, last)`, if each is written as one and is no word of the language. */
function newName(passage: Passage, first: number, last: number): PlaceMention | null {
  for (let at = first; at < last; at++)
    if (shapeAt(passage, at) !== Shape.title || id(passage, at) !== 0 || last - first > 2) return null;
  return nameMention(first, last, [], ofHolding);
}

/** "al-", "bin": lower-case words inside a name. */
function isJoint(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.lower &&
    /^(?:al|el|as|ash|de|la|el|bin|ibn|abu)(?:-.+)?$/.test(wordsOf(passage, at, at + 1))
  );
}

function isAcronym(passage: Passage, from: number, end: number): boolean {
  return (
    end - from === 1 &&
    shapeAt(passage, from) === Shape.capitals &&
    passage.tokens.end[from]! - passage.tokens.start[from]! <= 4
  );
}
