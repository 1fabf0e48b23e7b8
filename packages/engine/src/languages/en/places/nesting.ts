import type { PlaceMention } from '../../../mentions/place/mention.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt, tags } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { datelineEnd } from './layout/dateline.ts';
import { a, and, between, inside, isLocative, near, on, the, where } from './words.ts';

const none: readonly number[] = [];

/** Tokens between a place and the wider one that is named right behind it: "in Ostra, in the province of Belun". */
const gapMax = 3;

const leading = formList('in of the about some');

/** First tokens of the places to which no more than a comma and "in" lead from the one before: "Ostra, in Belun province". */
export function holdersIn(passage: Passage, places: readonly PlaceMention[]): readonly number[] {
  if (places.length < 2) return none;
  const found: number[] = [];
  for (let at = 1; at < places.length; at++)
    if (leadsOn(passage, places[at - 1]!.last, places[at]!.first) || isFromThere(places[at - 1]!, places[at]!))
      found.push(places[at]!.first);
  return found;
}

/** "Ostra east of Korda": right behind a place, from where it lies. */
function isFromThere({ last }: PlaceMention, { first, nameFirst, partial }: PlaceMention): boolean {
  return first === last && partial && nameFirst - first >= directionMin;
}

/** Tokens of "east of". */
const directionMin = 2;

function leadsOn(passage: Passage, last: number, first: number): boolean {
  if (first > last + gapMax && first <= last + kindGapMax) return isKindBetween(passage, last, first);
  if (first <= last || first - last > gapMax) return false;
  for (let at = last; at < first; at++)
    if (shapeAt(passage, at) !== Shape.mark && !leading.isAt(passage, at)) return false;
  return true;
}

/** Tokens of what says of what kind a place is: ", a small farming town in the remote", ", a mostly Druze village in a mountain". */
const kindGapMax = 12;

/** "Ostra, a town in troubled southern Belun": a comma, the place's kind, and a preposition. */
function isKindBetween(passage: Passage, last: number, first: number): boolean {
  const comma = isQuote(markAt(passage, last)) ? last + 1 : last;
  if (markAt(passage, comma) !== mark.comma || id(passage, comma + 1) !== a) return false;
  let kind = false;
  for (let at = comma + 2; at < first; at++) {
    const shape = shapeAt(passage, at);
    if ((shape !== Shape.lower && shape !== Shape.title) || (tags(passage, at) & Tag.conjunction) !== 0) return false;
    if (settlements.isAt(passage, at)) kind = true;
  }
  return kind;
}

const settlements = formList('municipality village town city hamlet suburb settlement district township commune');

/** First tokens of places that go on a list which ends with "and": "to Mali, Sudan and Yemen". */
export function listedIn(passage: Passage, places: readonly PlaceMention[]): readonly number[] {
  if (places.length < 2) return none;
  const found: number[] = [];
  let goesOn = false;
  for (let at = places.length - 1; at > 0; at--) {
    const { last } = places[at - 1]!;
    const { first } = places[at]!;
    const comma = markAt(passage, last) === mark.comma;
    const joint = comma ? last + 1 : last;
    // "between Mali and Sudan" is what lies there, not either.
    if (id(passage, places[at - 1]!.first - 1) === between) goesOn = false;
    else if (id(passage, joint) === and && leadsOver(passage, joint + 1, first))
      goesOn = id(passage, joint + 1) !== inside || endsPhrase(passage, places[at]!.last);
    else if (!comma || first !== joint) goesOn = false;
    if (goesOn) found.unshift(first);
  }
  return found;
}

/** "and the", "and in": nothing but what may stand before a name. */
function leadsOver(passage: Passage, from: number, first: number): boolean {
  return first === from || (first === from + 1 && (id(passage, from) === the || id(passage, from) === inside));
}

/** First tokens of places behind which "where" tells what happened there: "near Ostra, where two died". */
export function relatedIn(passage: Passage, places: readonly PlaceMention[]): readonly number[] {
  if (places.length === 0) return none;
  const found: number[] = [];
  for (const { first, last: end } of places) {
    // "in Utopia state, where"
    const last = (tags(passage, end) & Tag.placeNoun) !== 0 ? end + 1 : end;
    const next = markAt(passage, last) === mark.comma ? last + 1 : last;
    if (id(passage, next) === where) found.push(first);
  }
  return found;
}

/** First tokens of places that are only near the one before: "a village close to Ostra". */
export function nearIn(passage: Passage, places: readonly PlaceMention[]): readonly number[] {
  return places
    .filter(({ first }) => id(passage, first - 1) === near || close.isAt(passage, first - 2))
    .map(({ first }) => first);
}

const close = formList(['close']);

/** "hurt in Ostra, and in Korda nine were killed": where more than a mark or a phrase stands behind "and in", a clause has begun. */
function endsPhrase(passage: Passage, at: number): boolean {
  return (
    at >= passage.last ||
    shapeAt(passage, at) === Shape.mark ||
    (tags(passage, at) & (Tag.preposition | Tag.conjunction | Tag.time | Tag.subordinator)) !== 0
  );
}

/** Verbs that say where a place lies, not what happened there: "Ostra, located in", "the road leading to". */
const lying = formList(
  'is are was were located situated lies lying lie called known named bordering borders surrounding surrounds leading leads linking links connecting connects overlooking overlooks adjoining facing separating',
);

/** Tokens in which a sentence says where all of it is set: "In Gao, a mortar hit the market". */
const openingTokens = 4;

/** First tokens of places that a verb parts from the one before: "raided Ostra and fled to Korda". */
export function partedIn({ passage, chunks }: Sentence, places: readonly PlaceMention[]): readonly number[] {
  if (places.length < 2) return none;
  const found: number[] = [];
  let at = 1;
  for (const { type, first } of chunks) {
    while (at < places.length && places[at]!.first <= first) at++;
    if (at === places.length) break;
    const before = places[at - 1]!;
    // "a town recently seized by rebels in": what stands right behind a place says which one.
    const behind = (tags(passage, before.last) & Tag.adverb) !== 0 ? before.last + 1 : before.last;
    if (first <= behind || (type !== 'verb' && type !== 'auxiliary') || lying.isAt(passage, first)) continue;
    if (before.first <= passage.first + openingTokens || describes(passage, first)) continue;
    if (found.length === 0 || found[found.length - 1] !== places[at]!.first) found.push(places[at]!.first);
  }
  return found;
}

/**
 * First token of a place to which nothing but a preposition, what describes it, and a time or an adverb leads from the sentence's start:
 * "In the restive city of Ostra", "Meanwhile, on Monday in Ostra"; -1 if there is none.
 */
export function openingIn(passage: Passage, places: readonly PlaceMention[]): number {
  const [place] = places;
  if (place === undefined || place.role !== 'locative' || place.first > passage.first + leadInMax) return -1;
  let joint = place.first - 1;
  while (joint > passage.first && !isLocative(passage, joint)) {
    const bits = tags(passage, joint);
    const describing = (bits & (Tag.determiner | Tag.adjective | Tag.direction)) !== 0;
    // "downtown": a word that is known for nothing else
    if (!describing && (shapeAt(passage, joint) !== Shape.lower || bits !== 0)) return -1;
    joint--;
  }
  if (!isLocative(passage, joint)) return -1;
  if (joint === passage.first) return place.first > passage.first + openingTokens ? -1 : place.first;
  const start = datelineEnd(passage);
  for (let at = start; at < joint; at++) {
    const bits = tags(passage, at);
    const leads = shapeAt(passage, at) === Shape.number || markAt(passage, at) === mark.comma || id(passage, at) === on;
    if (!leads && ((bits & (Tag.time | Tag.adverb | Tag.conjunction)) === 0 || (bits & Tag.verb) !== 0)) return -1;
  }
  return place.first;
}

/** Tokens of a dateline and a time before the place with which a sentence opens. */
const leadInMax = 16;

/** "the besieged town of", "Utopia’s divided city": a participle before what it describes. */
function describes(passage: Passage, at: number): boolean {
  const before = tags(passage, at - 1);
  return (
    (before & (Tag.determiner | Tag.preposition | Tag.direction | Tag.adjective)) !== 0 ||
    shapeAt(passage, at - 1) === Shape.possessive ||
    isCapitalised(passage, at - 1)
  );
}

/** Tokens of "and", where a sentence names a place: "in Homs seven and in Mosul three". */
export function jointsIn({ chunks }: Sentence, places: readonly PlaceMention[]): readonly number[] {
  if (places.length === 0) return none;
  const found: number[] = [];
  for (const { id, first } of chunks) if (id === and) found.push(first);
  return found;
}
