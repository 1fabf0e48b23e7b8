import {
  nameMention,
  ofBorder,
  ofPerson,
  struckName as ofStruckName,
  type PlaceMention,
  type PlaceRole,
} from '../../../mentions/place/mention.ts';
import type { PlaceNames } from '../../../mentions/place/place-names.ts';
import type { PlaceCandidate, PlaceKind } from '../../../model/gazetteer.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { isDistrict } from '../dates/named.ts';
import { startsSubject } from '../groups/ends.ts';
import { id, isCapitalised, markAt, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { isCommonWord } from './common-words.ts';
import { type Context, contextOf, isFarLand } from './context.ts';
import { kindsNamed, settlementAt } from './kinds.ts';
import { headingCountry } from './layout/country-heading.ts';
import { datelineEnd, isDatelineLine } from './layout/dateline.ts';
import { headlined, isHeadline, opensHeadline } from './layout/headline.ts';
import { continuesName, isNameLike, isOfPeoples, lookUp, type Name, wellKnown } from './names.ts';
import { withJourneys } from './nowhere/journeys.ts';
import {
  isAhead,
  isAtBriefing,
  isAwayFrom,
  isCode,
  isDatelineCity,
  isExample,
  isInOrganisation,
  isPartOfOtherName,
} from './nowhere/no-place.ts';
import {
  dealsBlow,
  goesOnFromPerson,
  hosts,
  isActorLike,
  isAtHome,
  isFieldOf,
  isOfPerson,
  modifies,
  namesBody,
  namesPeople,
  owns,
  ownsBlows,
  qualifiesPlace,
  seesViolence,
  speaks,
} from './nowhere/not-where.ts';
import { isOfPersonsName } from './nowhere/person-names.ts';
import { readCapital } from './pointed/capitals.ts';
import { readHere } from './pointed/here.ts';
import { borders, readPointed } from './pointed/pointed.ts';
import { isRankedWithin } from './pointed/ranked.ts';
import { isListedByKind } from './pointed/several.ts';
import { describesNamed } from './unlisted/described.ts';
import { facilityEnd, facilityName } from './unlisted/facility.ts';
import { nounFirst } from './unlisted/noun-first.ts';
import { isShoutedNoun, isShoutedPhrase, shoutedName } from './unlisted/shouted.ts';
import { isStruckAlone } from './unlisted/struck.ts';
import { struckName } from './unlisted/struck-name.ts';
import { isQuarterBehind, ownsUnit, typeBehind } from './unlisted/type-behind.ts';
import { isApposed, isDirectedBehind, isPlacedBehind, unlisted } from './unlisted/unlisted.ts';
import { near, of, same, saysWhose, the, where } from './words.ts';

/** Every place that a sentence names or points at, from left to right. */
export function findPlaces(passage: Passage, names: PlaceNames): readonly PlaceMention[] {
  if (isDatelineLine(passage)) return [];
  const heading = headingCountry(passage, names);
  const found: PlaceMention[] = heading === null ? [] : [heading];
  for (let at = heading?.last ?? datelineEnd(passage); at < passage.last; ) {
    // "Zintan-held villages": a capital, and yet no name of theirs.
    const nameLike = isNameLike(passage, at);
    const named = nameLike && !saysWhose(passage, at) ? readNamed(passage, at, names) : null;
    const mention = named ?? (nameLike && id(passage, at) === 0 ? null : pointedAt(passage, at, names));
    const idle = mention !== null && found.length > 0 && saysLittle(passage, mention);
    if (mention === null || idle) at++;
    else {
      found.push(mention);
      at = mention.last;
    }
  }
  return found.length > 0 ? withJourneys(passage, found) : found;
}

/** "a market", "a Fula camp"; not "a Homs market", which is read by its name. */
function pointedAt(passage: Passage, at: number, names: PlaceNames): PlaceMention | null {
  const mention = readHere(passage, at) ?? readCapital(passage, at, names) ?? readPointed(passage, at);
  if (mention === null || id(passage, at + 1) !== 0) return mention;
  // "the al-Korda neighbourhood"
  if (isNameLike(passage, at + 1) && isQuarterBehind(passage, mention.last - 1)) return null;
  if (shapeAt(passage, at + 1) !== Shape.title) return mention;
  return isNamed(passage, at + 1, names) ? null : mention;
}

/** Whether a list has token `at`, or its first part before a hyphen: "Mali-Niger". */
function isNamed({ text, tokens }: Passage, at: number, names: PlaceNames): boolean {
  const [start, end] = [tokens.start[at]!, tokens.end[at]!];
  const hyphen = text.indexOf('-', start);
  return names(text, start, hyphen > start && hyphen < end ? hyphen : end)[0]?.match === 'name';
}

function readNamed(passage: Passage, at: number, names: PlaceNames): PlaceMention | null {
  if ((tags(passage, at) & (Tag.time | Tag.pronoun | Tag.modal | Tag.be)) !== 0)
    if (!isFarLand(passage, at) && !isDistrict(passage, at)) return null;
  // "The", "On", "He": a common word with a capital that no name continues.
  if (isCommonWord(passage, at) && !continuesName(passage, at + 1) && !isOfPeoples(passage, at))
    if (nounFirst(passage, at) === null) return null;
  if (isInitial(passage, at) || namesPeople(passage, at, at + 1)) return null;
  if (isShoutedPhrase(passage, at) || isShoutedNoun(passage, at)) return null;
  let context = contextOf(passage, at);
  if (isCode(passage, at) || isAtBriefing(passage, at) || isAhead(passage, context.first)) return null;
  if (isAwayFrom(passage, at) || isExample(passage, at) || isDatelineCity(passage, at)) return null;
  if (isInOrganisation(passage, at) && !ownsUnit(passage, at + 1)) return null;
  const listed = lookUp(passage, at, names, context);
  const facility = facilityEnd(passage, at, context);
  const known =
    facility > at
      ? facilityName(passage, facility, listed)
      : (listed ?? nounFirst(passage, at) ?? unlisted(passage, at, context) ?? shoutedName(passage, at, names));
  const struck = known === null ? struckName(passage, at) : null;
  const own = known ?? struck;
  if (own === null) return null;
  const name = overStreet(passage, own);
  const best = name.candidates[0];
  if ((best === undefined || best.score < wellKnown) && describesNamed(passage, at, name.last)) return null;
  const typed = facility > at ? facility : Math.max(typeBehind(passage, name.last), departmentEnd(passage, name));
  const last = typed;
  // "in the southern Ostra city of Korda": the city has a name of its own.
  if (best?.place.kind === 'town' && isCityOf(passage, at, last)) return null;
  const isTyped = typed > name.last || context.typed || facility > at;
  if (typed > name.last && namesBody(passage, typed)) return null;
  if (best !== undefined && isActorLike(best) && (ownsBlows(passage, last) || isFieldOf(passage, at))) return null;
  // "Ostra city Mayor Sami Haddad": whose mayor.
  const isWhose = typed > name.last && best !== undefined && holdsOffice(passage, last);
  if (!isWhose && isPartOfOtherName(passage, at, last)) return null;
  if (best !== undefined && !isTyped && isOfPersonsName(passage, at, last, best)) return null;
  // "in East Utopia Attacks": where a headline has it, a part of a country is where.
  const isPart = passage.unended && context.partial && context.locative;
  // "In Ostra militiamen burned": those who act are no part of the name.
  const opens = startsSubject(passage, at, last);
  if (modifies(passage, last) && !context.typed && !isPart && !opens) {
    // "in US air strikes", "at a Mosul funeral": the name qualifies a noun that is no place.
    if ((best === undefined || isActorLike(best)) && typed === name.last) {
      // "12 killed in Utopia attack", in a headline: where or who, as at its front.
      const isOpen =
        opensHeadline(passage, at) || (isHeadline(passage) && context.locative && !dealsBlow(passage, last));
      return best !== undefined && isOpen ? headlined(passage, context, at, name) : null;
    }
    context = { ...context, locative: false };
  }
  if (
    best !== undefined &&
    isActorLike(best) &&
    opensHeadline(passage, at) &&
    (markAt(passage, name.last) === mark.colon || isAtHome(passage, name.last))
  )
    return headlined(passage, context, at, name);
  if (!context.locative && !isTyped && speaks(passage, last) && !isOfPerson(passage, at)) return null;
  if (struck !== null) return nameMention(at, name.last, [], ofStruckName);
  let role: PlaceRole;
  // "Syria, where 300 have died"
  const relative = markAt(passage, last) === mark.comma ? last + 1 : last;
  if (
    context.locative ||
    id(passage, relative) === where ||
    isPlacedBehind(passage, name.last) ||
    (best === undefined && isDirectedBehind(passage, at, name.last)) ||
    isApposed(passage, at, name.last) ||
    (best === undefined && isListedByKind(passage, at, name.last, false)) ||
    (isTyped && isStruckAlone(passage, last - 1)) ||
    (best !== undefined && ownsUnit(passage, name.last))
  )
    role = 'locative';
  else if (isTyped || (best !== undefined && best.score >= wellKnown)) role = 'topic';
  else return null;
  if (
    role === 'topic' &&
    best !== undefined &&
    isActorLike(best) &&
    !isTyped &&
    !hosts(passage, name.last) &&
    !seesViolence(passage, name.last) &&
    !owns(passage, at, name.last) &&
    !qualifiesPlace(passage, name.last)
  )
    return null;
  // A hamlet of one word that is one of the language's; "Ban Korda" is none.
  const isWord = name.last === at + 1 && tags(passage, at) !== 0;
  if (role === 'locative' && !isTyped && best !== undefined && best.score < 0.2 && isWord) return null;
  if (role === 'locative' && isRankedWithin(passage, context.first - 1)) role = 'topic';
  const kinds = kindsNamed(passage, context.kindFrom, at, name.last, last, best !== undefined);
  // `the "Korda" camp`: with the quote that opens before it.
  const isQuoted = last > name.last && context.first === at && isQuote(markAt(passage, name.last));
  return {
    first: isQuoted ? at - 1 : context.first,
    last,
    nameFirst: at,
    nameLast: name.last,
    role,
    candidates: last === name.last && kinds.some(isSettlement) ? withoutCountries(name.candidates) : name.candidates,
    partial: context.partial,
    kinds,
    pointsAt: null,
    rule:
      borders.isAt(passage, last - 1) || isNearCountry(passage, context.first, best)
        ? ofBorder
        : isWhose
          ? ofPerson
          : ruleOf(passage, context, at, best !== undefined),
  };
}

/** "Mayor", "Governor": an office with a capital, behind the noun for the kind of what its holder heads. */
function holdsOffice(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.title && (tags(passage, at) & Tag.person) !== 0 && !passage.unended;
}

/** Whether a name ends with a noun for a town, in small letters, behind which "of" and another name stand. */
function isCityOf(passage: Passage, at: number, last: number): boolean {
  const noun = last - 1;
  const article = (tags(passage, at - 1) & Tag.direction) !== 0 ? at - 2 : at - 1;
  return (
    id(passage, article) === the &&
    shapeAt(passage, noun) === Shape.lower &&
    id(passage, last) === of &&
    isCapitalised(passage, last + 1) &&
    settlementAt(passage, noun) === 'town'
  );
}

/** "Meta Department": one past the noun, behind the name of a province; the Police Department is a body. */
function departmentEnd(passage: Passage, { last, candidates }: Name): number {
  const isUnit = departments.isAt(passage, last) && id(passage, last + 1) !== of;
  return isUnit && candidates.some(({ place }) => place.kind === 'province') ? last + 1 : last;
}

const departments = formList('department departments');

/** "Haifa Street", "Homs Square": a name of its own, and not that of the town that it was given. */
function overStreet(passage: Passage, name: Name): Name {
  const { last } = name;
  return shapeAt(passage, last) === Shape.title && streets.isAt(passage, last)
    ? { last: last + 1, candidates: [] }
    : name;
}

const streets = formList('street avenue boulevard square');

/** "near the Utopian border", of whose land only an adjective speaks, or "in the same province": nothing beside another place. */
function saysLittle(passage: Passage, { first, last, role, rule }: PlaceMention): boolean {
  if (role !== 'pointed') return false;
  if (rule === ofBorder) return id(passage, first - 1) === near && isCapitalised(passage, last - 2);
  return id(passage, first + 1) === same;
}

/** "in western Utopia, near Erewhon": a country that it is only close to, as close as its border. */
function isNearCountry(passage: Passage, first: number, best: PlaceCandidate | undefined): boolean {
  return best?.place.kind === 'country' && id(passage, first - 1) === near;
}

function isSettlement(kind: PlaceKind): boolean {
  return kind === 'town' || kind === 'village' || kind === 'neighbourhood';
}

/** "the village of Gana": no country, though some language calls one so. */
function withoutCountries(candidates: readonly PlaceCandidate[]): readonly PlaceCandidate[] {
  return candidates[0]?.place.kind === 'country'
    ? candidates.filter(({ place }) => place.kind !== 'country')
    : candidates;
}

/** "S. Utopia", "J. Haddad": a letter with a stop before a name is none of its own. */
function isInitial(passage: Passage, at: number): boolean {
  const { end, start } = passage.tokens;
  return end[at]! - start[at]! === 1 && markAt(passage, at + 1) === mark.stop && isCapitalised(passage, at + 2);
}

function ruleOf(passage: Passage, { first, partial, locative }: Context, at: number, listed: boolean): string {
  const from = Math.min(first, at);
  if ((!locative && isOfPerson(passage, from)) || goesOnFromPerson(passage, from)) return ofPerson;
  return listed ? (partial ? 'en/place/part' : 'en/place/name') : 'en/place/unlisted';
}
