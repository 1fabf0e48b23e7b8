import type { PlaceNames } from '../../../mentions/place/place-names.ts';
import type { PlaceCandidate } from '../../../model/gazetteer.ts';
import { mark } from '../../../text/marks.ts';
import { isWritten, type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { isDistrict } from '../dates/named.ts';
import { isDemonymPlural } from '../groups/head.ts';
import { id, isCapitalised, isNumberAt, isShouted, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, wordList, wordsThat } from '../word-list.ts';
import { isCommonWord } from './common-words.ts';
import type { Context } from './context.ts';
import { creeds, settlement } from './unlisted/described.ts';
import { typeBehind } from './unlisted/type-behind.ts';
import { a, an, and, of, the } from './words.ts';

/** Longest name tried, in tokens. */
const nameTokensMax = 5;

/** A candidate below this score is a place only where the words around it say so. */
export const wellKnown = 0.5;

/** Least score of a place whose name only sounds like the one written. */
const soundsLikeMin = 0.4;

/** A capital letter, or an Arabic article before one: "al-Khalidiye". */
export function isNameLike(passage: Passage, at: number): boolean {
  if (isCapitalised(passage, at)) return true;
  return (
    shapeAt(passage, at) === Shape.lower &&
    id(passage, at) === 0 &&
    hasArticle(passage, at) &&
    /^(?:al|el|az|as|ash|ad|ar|an|at|ez|es|et|ed)-[A-Z]/.test(wordsOf(passage, at, at + 1))
  );
}

/** A hyphen as third or fourth letter: what an article before a name leaves. */
function hasArticle({ text, tokens }: Passage, at: number): boolean {
  const start = tokens.start[at]!;
  return text.charCodeAt(start + 2) === mark.hyphen || text.charCodeAt(start + 3) === mark.hyphen;
}

export interface Name {
  readonly last: number;
  readonly candidates: readonly PlaceCandidate[];
}

/** Words with which a name only begins. */
const openings = formList('abu umm bani beni deir beit wadi khan tell sidi ain oued ouled');

/** What is named after a land behind "of": "the Bay of Bengal". */
const waters = formList('gulf bay strait straits sea horn line vale');

/** "the Democratic Republic of the Congo": one past the name behind "of", at token `joint`; `joint` if none stands there. */
function overRepublic(passage: Passage, joint: number): number {
  const name = id(passage, joint + 1) === the ? joint + 2 : joint + 1;
  return isCapitalised(passage, name) ? name + 1 : joint;
}

const old = formList(['old']);
const quarterNouns = formList('city town quarter');

/**
 * "the Old City of Homs": many towns have one, so that by itself it is of none that a list has. Whose it is, its own words say or the
 * report does.
 */
function oldQuarter(passage: Passage, at: number, names: PlaceNames): Name | null {
  if (!old.isAt(passage, at) || !quarterNouns.isAt(passage, at + 1) || !isCapitalised(passage, at + 1)) return null;
  const alone: Name = { last: at + 2, candidates: [] };
  if (id(passage, at + 2) !== of || !isCapitalised(passage, at + 3)) return alone;
  const whole = namesAt(passage, at, at + 4, names);
  return whole[0]?.match === 'name' ? { last: at + 4, candidates: whole } : alone;
}

/** The longest listed name from token `at`. */
export function lookUp(passage: Passage, at: number, names: PlaceNames, context: Context): Name | null {
  const quarter = oldQuarter(passage, at, names);
  if (quarter !== null) return quarter;
  let end = at + 1;
  while (end < passage.last && end < at + nameTokensMax && continuesName(passage, end)) end++;
  if (id(passage, end) === of && isWritten(passage, end - 1, 'republic')) end = overRepublic(passage, end);
  if (id(passage, end) === of && waters.isAt(passage, end - 1)) {
    // "the Gulf of Aden" is not the Gulf, whether or not a list has it.
    const last = overRepublic(passage, end);
    if (last > end) return { last, candidates: namesAt(passage, end - 1, last, names) };
  }
  if (id(passage, at + 1) === and && isCapitalised(passage, at + 2)) {
    // "Jammu and Kashmir" is one.
    const both = namesAt(passage, at, at + 3, names);
    if (both[0]?.match === 'name') return { last: at + 3, candidates: both };
  }
  let sounding: Name | null = null;
  for (let last = end; last > at; last--) {
    if (!isNameLike(passage, last - 1)) continue;
    // "Abu Salim" is never Abu.
    if (last === at + 1 && isCapitalised(passage, last) && openings.isAt(passage, at)) continue;
    // "THE TOWN OF LOS KORDOS": an article, where all is in capitals.
    if (last === at + 1 && joining.isAt(passage, at) && isCapitalised(passage, last) && isShouted(passage, at))
      continue;
    // "nine Somalis"
    if (last === at + 1 && isNumberAt(passage, at - 1) && isDemonymPlural(passage, at)) continue;
    if (last === at + 1 && ((isCommonWord(passage, at) && !isOfPeoples(passage, at)) || isAcronym(passage, at, names)))
      continue;
    // "Syrias", where an apostrophe was lost, before what it would own.
    if (
      last === at + 1 &&
      // "12 Gazans": people, and nothing that a place owns.
      !(isNumberAt(passage, at - 1) && isDemonymPlural(passage, at)) &&
      mayHaveLostApostrophe(passage, at) &&
      shapeAt(passage, last) >= Shape.lower &&
      shapeAt(passage, last) <= Shape.capitals &&
      namesAt(passage, at, last, names)[0]?.match !== 'name'
    ) {
      const owner = withoutS(passage, at, names).filter((candidate) => mayOwn(passage, candidate, last));
      if (owner.length > 0) return { last, candidates: owner };
    }
    const directed = (tags(passage, at - 1) & Tag.direction) !== 0 ? namesAt(passage, at - 1, last, names) : [];
    // "eastern Ghouta" may have a name of its own; "south Yemen", with a small letter, is a part of today's.
    if (directed[0]?.match === 'name' && (!isPastPart(directed[0]) || isCapitalised(passage, at - 1)))
      return { last, candidates: directed };
    const candidates = trusted(namesAt(passage, at, last, names), context);
    if (candidates[0]?.match === 'name') {
      // "Tan Son Nhut air base": behind two words only a noun for a place says that the third goes on with them.
      const mayGoOn = last === at + 1 || (isOwnWord(passage, last) && typeBehind(passage, last + 1) > last + 1);
      const longer =
        (context.locative || context.typed) && mayGoOn
          ? longerName(passage, last, names, candidates[0].score < wellKnown)
          : last;
      const whole = longer > last ? longer : overArticle(passage, last);
      return whole === last ? { last, candidates } : { last: whole, candidates: [] };
    }
    // A listed name inside it is better than a longer one that only sounds right.
    if (candidates.length > 0) sounding ??= { last, candidates };
  }
  return sounding;
}

/**
 * One past the word that makes a listed name a longer one that no list has, "Barrios" of "Barrios Altos"; `last` if the name
 * ends there. Only a word that is nothing else counts, before something that is no name and no verb.
 */
function longerName(passage: Passage, last: number, names: PlaceNames, obscure: boolean): number {
  // "Korda Zai Lun village", where Korda alone is but a hamlet elsewhere
  if (isOwnWord(passage, last) && isCapitalised(passage, last + 1) && (obscure || isOwnWord(passage, last + 1))) {
    let end = last + 1;
    // "Korda Zai Village", too
    while (end < last + 3 && isCapitalised(passage, end) && (tags(passage, end) & Tag.placeNoun) === 0) end++;
    const isKind = obscure ? (tags(passage, end) & Tag.placeNoun) !== 0 : settlement.isAt(passage, end);
    // "Korda Zai Lun in Belun", too
    const isWhole = obscure && (shapeAt(passage, end) === Shape.mark || (tags(passage, end) & Tag.preposition) !== 0);
    if ((isKind || isWhole) && namesAt(passage, last, end, names).length === 0) return end;
  }
  const longer =
    last < passage.last &&
    shapeAt(passage, last) === Shape.title &&
    id(passage, last) === 0 &&
    !isCapitalised(passage, last + 1) &&
    // "In Gao Haddad said": behind a place that opens its sentence somebody's name may stand.
    ((tags(passage, last + 1) & (Tag.verb | Tag.be | Tag.have | Tag.modal)) === 0 ||
      (obscure && last > passage.first + openingTokens)) &&
    (shapeAt(passage, last + 1) !== Shape.possessive || obscure) &&
    // "Petit Korda", where Petit is but a hamlet elsewhere
    (obscure || namesAt(passage, last, last + 1, names).length === 0) &&
    // "Aleppo Syrias largest city", where an apostrophe was lost.
    !(mayHaveLostApostrophe(passage, last) && withoutS(passage, last, names).length > 0);
  return longer ? last + 1 : last;
}

/** Tokens in which a sentence says where it is set. */
const openingTokens = 4;

/** A capital letter, and no word of the language. */
function isOwnWord(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.title && id(passage, at) === 0;
}

/** A region inside one country: a state of the past, such as South Yemen. */
function isPastPart({ place }: PlaceCandidate): boolean {
  return place.kind === 'region' && place.country !== undefined;
}

/** One past "Los Ranchos", which makes San Antonio another town, or past "de Korda"; `last` where no such words go on. */
function overArticle(passage: Passage, last: number): number {
  return joining.isAt(passage, last) && isCapitalised(passage, last + 1) ? last + 2 : last;
}

const joining = formList('los las de du des del della do da dos el al');

/** What tokens `[first, last)` can name. */
export function namesAt(
  { text, tokens }: Passage,
  first: number,
  last: number,
  names: PlaceNames,
): readonly PlaceCandidate[] {
  return names(text, tokens.start[first]!, tokens.end[last - 1]!);
}

/** What token `at` can name without its last letter. */
function withoutS({ text, tokens }: Passage, at: number, names: PlaceNames): readonly PlaceCandidate[] {
  return names(text, tokens.start[at]!, tokens.end[at]! - 1);
}

/** "Syrias army", "Aleppos old city": a land that all know, or a town before anything but people; gunmen belong to movements. */
function mayOwn(passage: Passage, { place, score, match }: PlaceCandidate, owned: number): boolean {
  if (match !== 'name' || score < wellKnown) return false;
  // "12 Hamas and Fatah men": nothing that anybody could own stands behind.
  if ((tags(passage, owned) & (Tag.conjunction | Tag.preposition)) !== 0) return false;
  const wide = place.kind === 'country' || place.kind === 'region';
  return wide || (tags(passage, owned) & (Tag.person | Tag.adjective)) !== Tag.person;
}

/** "Syrias", in a report that writes no apostrophe: a small letter and an s end the token. */
export function mayHaveLostApostrophe(passage: Passage, at: number): boolean {
  const { text, tokens, looked } = passage;
  // "a Hamas official": an article before its owner is none of what is owned.
  if (looked.apostrophes || id(passage, at - 1) === a || id(passage, at - 1) === an) return false;
  const end = tokens.end[at]!;
  const before = text.charCodeAt(end - 2);
  return text.charCodeAt(end - 1) === 0x73 && before >= 0x61 && before <= 0x7a;
}

/** A name that only sounds like a listed one is a place where the words around it say that a place stands here. */
function trusted(candidates: readonly PlaceCandidate[], context: Context): readonly PlaceCandidate[] {
  if (candidates[0]?.match !== 'transliteration' || context.typed) return candidates;
  return context.locative ? candidates.filter(({ score }) => score >= soundsLikeMin) : [];
}

export function continuesName(passage: Passage, at: number): boolean {
  if (isCapitalised(passage, at)) return true;
  if (shapeAt(passage, at) !== Shape.lower) return false;
  const word = id(passage, at);
  if (word !== 0) return knownParticles.hasId(word);
  if (passage.tokens.end[at]! - passage.tokens.start[at]! > 3 && !hasArticle(passage, at)) return false;
  const words = wordsOf(passage, at, at + 1);
  return particles.has(words) || articled.test(words);
}

const articled = /^(?:al|el|az|as|ash|ad|ar|an|at|ez|es|et|ed)-/;

const particles = new Set(
  'al el de la le du des ad az ar as an ash ez ed es et ur-and der von van da do dos di del bin ibn'.split(' '),
);

const knownParticles = wordsThat(({ form }) => particles.has(form) || articled.test(form));

/** Capitals of four letters or fewer are a place only if a country bears them. */
function isAcronym(passage: Passage, at: number, names: PlaceNames): boolean {
  if (isShouted(passage, at)) return false;
  if (shapeAt(passage, at) !== Shape.capitals || passage.tokens.end[at]! - passage.tokens.start[at]! > 4) return false;
  return namesAt(passage, at, at + 1, names)[0]?.place.kind !== 'country';
}

/** "the Amhara region", "Plateau state": the name of a people, or a noun for a place, before a noun for the land. */
export function isOfPeoples(passage: Passage, at: number): boolean {
  // "Mon district": a day's name, too
  if (isLandOfNoun(passage, at) || isDistrict(passage, at)) return true;
  if (!isCapitalised(passage, at) || !lands.isAt(passage, at + 1)) return false;
  // "the Shia district of Utopolis" is named for its town.
  if (creeds.isAt(passage, at)) return false;
  const bits = tags(passage, at);
  return (bits & Tag.person) !== 0 || ((bits & Tag.placeNoun) !== 0 && shapeAt(passage, at + 1) === Shape.lower);
}

/** "the state of Plateau", "in Nigeria’s Plateau": a noun for a place that is some land’s name, by its capital letter. */
function isLandOfNoun(passage: Passage, at: number): boolean {
  if (passage.unended || (tags(passage, at) & Tag.placeNoun) === 0 || shapeAt(passage, at) !== Shape.title)
    return false;
  if (isCapitalised(passage, at + 1)) return false;
  if (id(passage, at - 1) === of) return lands.isAt(passage, at - 2);
  return shapeAt(passage, at - 1) === Shape.possessive && isCapitalised(passage, at - 2);
}

const lands = wordList('region state province district zone hills mountains area');
