import type { PlaceMention, PlaceRole } from '../../mentions/place/mention.ts';
import type { Gazetteer, PlaceCandidate } from '../../model/gazetteer.ts';
import { mark } from '../../text/marks.ts';
import { type Passage, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { idOf } from './lexicon.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from './look.ts';
import { Tag } from './word.ts';
import { locative as locativeWords, pointedPlaces, typesBehindNames } from './words/places.ts';

const locatives = new Set(locativeWords.map(idOf));
const [of, the, to, into, from, and, a] = ['of', 'the', 'to', 'into', 'from', 'and', 'a'].map(idOf) as [
  number,
  ...number[],
];
const pointed = new Set(pointedPlaces);
const typesBehind = new Set(typesBehindNames.map(idOf));

/** Longest name tried, in tokens. */
const nameTokensMax = 5;
/** A candidate below this score is a place only where the words around it say so. */
const wellKnown = 0.5;
/** Least score of a place whose name only sounds like the one written. */
const soundsLikeMin = 0.4;

/** Every place that a sentence names or points at, from left to right. */
export function findPlaces(passage: Passage, gazetteer: Gazetteer): PlaceMention[] {
  const found: PlaceMention[] = [];
  for (let at = passage.first; at < passage.last; ) {
    const mention = isNameLike(passage, at) ? readNamed(passage, at, gazetteer) : readPointed(passage, at);
    if (mention === null) at++;
    else {
      found.push(mention);
      at = mention.last;
    }
  }
  return found;
}

/** A capital letter, or an Arabic article before one: "al-Khalidiye". */
function isNameLike(passage: Passage, at: number): boolean {
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

interface Name {
  readonly last: number;
  readonly candidates: readonly PlaceCandidate[];
}

function readNamed(passage: Passage, at: number, gazetteer: Gazetteer): PlaceMention | null {
  if ((tags(passage, at) & (Tag.time | Tag.pronoun | Tag.modal | Tag.be)) !== 0) return null;
  // "The", "On", "He": a common word with a capital that no name continues.
  if (isCommonWord(passage, at) && !continuesName(passage, at + 1)) return null;
  let context = contextOf(passage, at);
  if (isExample(passage, at) || isDatelineCity(passage, at) || isInOrganisation(passage, at)) return null;
  const name = lookUp(passage, at, gazetteer, context) ?? unlisted(passage, at, context);
  if (name === null) return null;
  const typed = typeBehind(passage, name.last);
  const best = name.candidates[0];
  const last = typed;
  const isTyped = typed > name.last || context.typed;
  if (isPartOfOtherName(passage, at, last)) return null;
  if (modifies(passage, last) && !context.typed) {
    // "in US air strikes", "at a Mosul funeral": the name qualifies a noun that is no place.
    if (best === undefined || isActorLike(best)) return null;
    context = { ...context, locative: false };
  }
  if (!context.locative && !isTyped && speaks(passage, last)) return null;
  let role: PlaceRole;
  if (context.locative) role = 'locative';
  else if (isTyped || (best !== undefined && best.score >= wellKnown)) role = 'topic';
  else return null;
  if (
    role === 'topic' &&
    best !== undefined &&
    isActorLike(best) &&
    !isTyped &&
    !hosts(passage, name.last) &&
    !owns(passage, at, name.last) &&
    !qualifiesPlace(passage, name.last)
  )
    return null;
  if (role === 'locative' && !isTyped && best !== undefined && best.score < 0.2 && tags(passage, at) !== 0) return null;
  return {
    first: context.first,
    last,
    nameFirst: at,
    nameLast: name.last,
    role,
    candidates: name.candidates,
    partial: context.partial,
    rule: best === undefined ? 'en/place/unlisted' : context.partial ? 'en/place/part' : 'en/place/name',
  };
}

/** A country, or a capital that stands for its government, outside a place's position: "Russia bombed", "Ankara said". */
function isActorLike({ place }: PlaceCandidate): boolean {
  return place.kind === 'country' || place.kind === 'region';
}

/** "Jordan, which hosts 600,000 refugees": the host is where they are. */
function hosts(passage: Passage, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const lemma = wordAt(passage, next)?.verb?.lemma;
    if (lemma === 'host' || lemma === 'shelter') return true;
  }
  return false;
}

/** "IS Syria stronghold": a country before a noun for a place. */
function qualifiesPlace(passage: Passage, at: number): boolean {
  return (tags(passage, at) & Tag.placeNoun) !== 0 && (tags(passage, at) & Tag.verb) === 0;
}

/** Whether a lower-case noun that is no place follows: a person, a thing, an event. */
function modifies(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.lower) return false;
  const bits = tags(passage, at);
  if ((bits & (Tag.placeNoun | Tag.verb | Tag.preposition | Tag.conjunction)) !== 0)
    return airWords.has(wordAt(passage, at)?.form ?? '');
  return (
    (bits & (Tag.thing | Tag.person | Tag.casualty)) !== 0 ||
    airWords.has(wordAt(passage, at)?.form ?? '') ||
    wordsOf(passage, at, at + 1) === 'air'
  );
}

const airWords = new Set(
  'raid raids attack attacks strike strikes bombing bombings shelling offensive assault operation'.split(' '),
);

/** "Damascus denied", "Ankara has said": a capital that speaks for its government. */
function speaks(passage: Passage, at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const bits = tags(passage, next);
    if ((bits & Tag.speech) !== 0) return true;
    if ((bits & (Tag.have | Tag.adverb)) === 0) return false;
  }
  return false;
}

/** "Syria’s conflict", "Syrias conflict" */
function owns(passage: Passage, first: number, last: number): boolean {
  return (
    shapeAt(passage, last) === Shape.possessive ||
    (last === first + 1 && /[a-z]s$/.test(wordsOf(passage, first, last)) && shapeAt(passage, last) === Shape.lower)
  );
}

/** "cities such as Aleppo": named as an example, not as a place of what is told. */
function isExample(passage: Passage, at: number): boolean {
  const form = wordAt(passage, at - 1)?.form;
  return form === 'like' || (form === 'as' && wordsOf(passage, at - 2, at - 1) === 'such');
}

/** "MOSCOW (Sputnik)", "BEIRUT –": where the report was filed, not where anything took place. */
function isDatelineCity(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.capitals || passage.tokens.end[at]! - passage.tokens.start[at]! < 4) return false;
  const next = markAt(passage, at + 1);
  return (
    next === mark.open ||
    next === mark.enDash ||
    next === mark.emDash ||
    next === mark.slash ||
    (next === mark.hyphen && at <= passage.first + 2)
  );
}

/** "Islamic State in Iraq", "University of Damascus": a name that takes a place's. */
function isInOrganisation(passage: Passage, at: number): boolean {
  const joint = wordAt(passage, at - 1)?.form;
  // "Islamic State in Iraq and the Levant"
  if (joint === 'and' && at - 4 > passage.first)
    return (
      wordAt(passage, at - 3)?.form === 'in' &&
      wordAt(passage, at - 4)?.form === 'state' &&
      isCapitalised(passage, at - 4)
    );
  if (joint !== 'of' && joint !== 'in' && joint !== 'for') return false;
  if (!isCapitalised(passage, at - 2) || at - 2 === passage.first) return false;
  const bits = tags(passage, at - 2);
  if (joint === 'of') return bits === 0 || (bits & (Tag.placeNoun | Tag.direction | Tag.time)) === 0;
  return wordAt(passage, at - 2)?.form === 'state' || (joint === 'for' && bits === 0);
}

/** The longest listed name from token `at`. */
function lookUp(passage: Passage, at: number, gazetteer: Gazetteer, context: Context): Name | null {
  let end = at + 1;
  while (end < passage.last && end < at + nameTokensMax && continuesName(passage, end)) end++;
  let sounding: Name | null = null;
  for (let last = end; last > at; last--) {
    if (!isNameLike(passage, last - 1)) continue;
    if (last === at + 1 && (isCommonWord(passage, at) || isAcronym(passage, at, gazetteer))) continue;
    const words = wordsOf(passage, at, last);
    // "Syrias", where an apostrophe was lost, before what it would own.
    if (
      last === at + 1 &&
      /[a-z]s$/.test(words) &&
      shapeAt(passage, last) >= Shape.lower &&
      shapeAt(passage, last) <= Shape.capitals
    ) {
      const owner = gazetteer
        .find(words.slice(0, -1))
        .filter(({ score, match }) => match === 'name' && score >= wellKnown);
      if (owner.length > 0 && gazetteer.find(words)[0]?.match !== 'name') return { last, candidates: owner };
    }
    const directed =
      (tags(passage, at - 1) & Tag.direction) !== 0 ? gazetteer.find(wordsOf(passage, at - 1, last)) : [];
    // "eastern Ghouta" may have a name of its own.
    if (directed[0]?.match === 'name') return { last, candidates: directed };
    const candidates = trusted(gazetteer.find(words), context);
    if (candidates[0]?.match === 'name') return { last, candidates };
    // A listed name inside it is better than a longer one that only sounds right.
    if (candidates.length > 0) sounding ??= { last, candidates };
  }
  return sounding;
}

/** A name that only sounds like a listed one is a place where the words around it say that a place stands here. */
function trusted(candidates: readonly PlaceCandidate[], context: Context): readonly PlaceCandidate[] {
  if (candidates[0]?.match !== 'transliteration' || context.typed) return candidates;
  return context.locative ? candidates.filter(({ score }) => score >= soundsLikeMin) : [];
}

function continuesName(passage: Passage, at: number): boolean {
  if (isCapitalised(passage, at)) return true;
  if (shapeAt(passage, at) !== Shape.lower) return false;
  const words = wordsOf(passage, at, at + 1);
  return particles.has(words) || /^(?:al|el|az|as|ash|ad|ar|an|at|ez|es|et|ed)-/.test(words);
}

const particles = new Set(
  'al el de la le du des ad az ar as an ash ez ed es et ur-and der von van da do dos di del bin ibn'.split(' '),
);

/** Capitals of four letters or fewer are a place only if a country bears them. */
function isAcronym(passage: Passage, at: number, gazetteer: Gazetteer): boolean {
  if (shapeAt(passage, at) !== Shape.capitals || passage.tokens.end[at]! - passage.tokens.start[at]! > 4) return false;
  return gazetteer.find(wordsOf(passage, at, at + 1))[0]?.place.kind !== 'country';
}

/** A word of the language that a sentence's first capital or a headline may dress as a name. */
function isCommonWord(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  return (bits & ~(Tag.direction | Tag.abbreviation | Tag.source | Tag.leaning)) !== 0;
}

interface Context {
  /** First token of the whole expression. */
  readonly first: number;
  readonly locative: boolean;
  /** "the town of", "north of": a noun says that a place follows. */
  readonly typed: boolean;
  readonly partial: boolean;
}

/** What stands before a name: "in", "near the town of", "in northern", "five miles south of". */
function contextOf(passage: Passage, at: number): Context {
  let back = at - 1;
  let first = at;
  let typed = false;
  let partial = false;
  let steps = 0;
  while (back >= passage.first && steps < 8) {
    steps++;
    const bits = tags(passage, back);
    const word = id(passage, back);
    if ((bits & Tag.direction) !== 0) {
      partial = true;
      first = back;
      back--;
    } else if (word === of && (tags(passage, back - 1) & (Tag.placeNoun | Tag.direction)) !== 0) {
      typed = true;
      if ((tags(passage, back - 1) & Tag.direction) !== 0 || partNouns.has(wordAt(passage, back - 1)?.form ?? ''))
        partial = true;
      first = back - 1;
      back -= 2;
    } else if (
      word === of &&
      (wordAt(passage, back - 1)?.thing?.category === 'events' || besieging.has(wordAt(passage, back - 1)?.form ?? ''))
    ) {
      // "the bombing of Guernica", "the siege of Sarajevo"
      return { first, locative: true, typed, partial };
    } else if (word === the && !(first === at && !isCapitalised(passage, at))) {
      back--;
      if (locatives.has(id(passage, back)) || first !== at) continue;
      break;
    } else if (
      (bits & Tag.placeNoun) !== 0 &&
      back === at - 1 &&
      shapeAt(passage, back) === Shape.lower &&
      (bits & Tag.verb) === 0
    ) {
      // "town Morek": the noun before its name.
      typed = true;
      first = back;
      back--;
    } else if ((bits & Tag.adjective) !== 0 && first !== at) {
      back--;
    } else break;
  }
  const before = back;
  const listed = id(passage, before) === and || markAt(passage, before) === mark.comma;
  const directed =
    directedWords.has(wordAt(passage, before)?.form ?? '') &&
    !moves.has(wordAt(passage, before - 1)?.verb?.lemma ?? '');
  const locative = locatives.has(id(passage, before))
    ? (id(passage, before) !== of || typed) && (!directed || typed || partial)
    : listed && isListedPlace(passage, before);
  const near = before >= passage.first && nearWords.has(wordAt(passage, before)?.form ?? '');
  return { first, locative: locative || (typed && partial), typed, partial: partial || near };
}

/** Prepositions that point at whom or what as often as where. */
const directedWords = new Set('to from between against off above'.split(' '));
const moves = new Set(
  'abduct kidnap come flee go arrive travel cross return move evacuate transfer displace escape retreat withdraw drive take bus'.split(
    ' ',
  ),
);
const nearWords = new Set('near around outside off beyond'.split(' '));
const besieging = new Set(
  'siege fall battle capture bombing bombardment shelling storming liberation recapture seizure'.split(' '),
);
const partNouns = new Set(
  'outskirts countryside part parts portion side edge vicinity suburbs centre center'.split(' '),
);

/** "in Syria and Iraq", "in Palmyra, Syria": the second takes the preposition of the first. */
function isListedPlace(passage: Passage, at: number): boolean {
  for (let back = at - 1; back >= passage.first && back > at - 7; back--) {
    if (locatives.has(id(passage, back)) && id(passage, back) !== of) return true;
    if (
      !isCapitalised(passage, back) &&
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

/** One past a noun that says what kind of place the name is: "Idlib province", "Izraa city". */
function typeBehind(passage: Passage, at: number): number {
  let next = at;
  if ((tags(passage, next) & Tag.direction) !== 0 && typesBehind.has(id(passage, next + 1))) next++;
  // "the Jenin refugee camp", "Aleppo military airport"
  if (
    shapeAt(passage, next) === Shape.lower &&
    typesBehind.has(id(passage, next + 1)) &&
    (tags(passage, next) & (Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner)) === 0
  )
    next++;
  return typesBehind.has(id(passage, next)) ? next + 1 : at;
}

/** "Damascus University", "Aleppo Police Command": the name goes on with what is no place. */
function isPartOfOtherName(passage: Passage, first: number, last: number): boolean {
  const bits = tags(passage, last);
  if (
    isCapitalised(passage, last) &&
    last > first &&
    (bits & (Tag.time | Tag.verb | Tag.preposition | Tag.conjunction | Tag.determiner)) === 0 &&
    isOrganisation(passage, last)
  )
    return true;
  return (
    first > passage.first &&
    isCapitalised(passage, first - 1) &&
    (tags(passage, first - 1) & (Tag.source | Tag.person)) !== 0 &&
    (tags(passage, first - 1) & Tag.preposition) === 0 &&
    !locatives.has(id(passage, first - 1)) &&
    shapeAt(passage, first - 1) === Shape.title &&
    first - 1 > passage.first
  );
}

function isOrganisation(passage: Passage, at: number): boolean {
  for (let next = at; next < at + 3 && isCapitalised(passage, next); next++) {
    if ((tags(passage, next) & (Tag.source | Tag.person)) !== 0 || bodies.has(wordsOf(passage, next, next + 1)))
      return true;
  }
  return false;
}

const bodies = new Set(
  'Front Army Party Union Brigade Brigades Battalion League Movement Bank University Airlines Times Post News Today State Islamic Liberation'.split(
    ' ',
  ),
);

/** "the town of Beinin", "in Salihiah neighbourhood": a name that no list has, where the words say that it is a place. */
function unlisted(passage: Passage, at: number, context: Context): Name | null {
  let last = at + 1;
  while (
    last < passage.last &&
    last < at + 4 &&
    continuesName(passage, last) &&
    (tags(passage, last) & (Tag.placeNoun | Tag.source)) === 0
  )
    last++;
  while (last > at + 1 && !isCapitalised(passage, last - 1)) last--;
  if (isCommonWord(passage, at) && last === at + 1) return null;
  const typed = context.typed || typeBehind(passage, last) > last;
  const before = id(passage, at - 1);
  if (typed && (context.locative || context.typed)) return { last, candidates: [] };
  const bare =
    context.locative &&
    before !== to &&
    before !== from &&
    before !== into &&
    before !== of &&
    (shapeAt(passage, at) === Shape.title || shapeAt(passage, at) === Shape.lower);
  return bare &&
    strictlyLocative.has(wordAt(passage, at - 1)?.form ?? '') &&
    (id(passage, at) === 0 || (tags(passage, at) & Tag.abbreviation) !== 0) &&
    !/\p{Lu}{2}/u.test(wordsOf(passage, at, last))
    ? { last, candidates: [] }
    : null;
}

const strictlyLocative = new Set('in at near around outside inside'.split(' '));

const reaches = new Set('flee leave abandon enter reach hit target shell bomb storm attack quit'.split(' '));

/** "the town", "a market", "the area" behind a preposition of place. */
function readPointed(passage: Passage, at: number): PlaceMention | null {
  const opener = id(passage, at);
  if (opener !== the && opener !== a) return null;
  let noun = at + 1;
  while (
    noun < at + 4 &&
    shapeAt(passage, noun) === Shape.lower &&
    !pointed.has(wordAt(passage, noun)?.form ?? '') &&
    (tags(passage, noun) & ~(Tag.adjective | Tag.placeNoun)) === 0
  )
    noun++;
  if (!pointed.has(wordAt(passage, noun)?.form ?? '') || shapeAt(passage, noun) !== Shape.lower) return null;
  if (
    id(passage, noun + 1) === of ||
    shapeAt(passage, noun + 1) === Shape.possessive ||
    isCapitalised(passage, noun + 1)
  )
    return null;
  const reached = reaches.has(wordAt(passage, at - 1)?.verb?.lemma ?? '');
  if (!reached && (!locatives.has(id(passage, at - 1)) || id(passage, at - 1) === of)) return null;
  if ((tags(passage, noun + 1) & (Tag.thing | Tag.person | Tag.source)) !== 0) return null;
  return {
    first: at,
    last: noun + 1,
    nameFirst: noun,
    nameLast: noun + 1,
    role: 'pointed',
    candidates: [],
    partial: false,
    rule: 'en/place/pointed',
  };
}
