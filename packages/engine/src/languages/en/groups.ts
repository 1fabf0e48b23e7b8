import type { Group, GroupSort } from '../../mentions/group.ts';
import type { Figure } from '../../mentions/quantity/figure.ts';
import { limitsOf } from '../../model/bound.ts';
import type { PopulationGroup } from '../../model/claim.ts';
import { isQuote, mark } from '../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { Form } from './inflection.ts';
import { idOf } from './lexicon.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from './look.ts';
import { memberGroup, narrowedGroup } from './population.ts';
import { readFigure } from './quantity.ts';
import { Tag, type Word } from './word.ts';

const [of, no, one, them, whom, which, us, those, these, more] = [
  'of',
  'no',
  'one',
  'them',
  'whom',
  'which',
  'us',
  'those',
  'these',
  'more',
].map(idOf) as [number, ...number[]];
const none = idOf('none');
const nobody = idOf('nobody');

/** Tags that end a noun group wherever they come. */
const closers =
  Tag.preposition |
  Tag.conjunction |
  Tag.subordinator |
  Tag.relative |
  Tag.be |
  Tag.have |
  Tag.modal |
  Tag.do |
  Tag.negation |
  Tag.pronoun |
  Tag.determiner;

const nounish = Tag.person | Tag.thing | Tag.casualty | Tag.placeNoun | Tag.source;

/** The noun group that starts at token `at`, or `null`. `taken` says which tokens belong to a date. */
export function readGroup(passage: Passage, at: number, taken: (token: number) => boolean): Group | null {
  if (taken(at)) return null;
  let next = at;
  let figure: Figure | null = null;
  let negative = false;
  let definite = false;
  let indefinite = false;
  let partOfThem = false;

  const nobodyEnd =
    id(passage, next) === nobody ? next + 1 : id(passage, next) === no && id(passage, next + 1) === one ? next + 2 : 0;
  if (nobodyEnd > 0 && shapeAt(passage, nobodyEnd) !== Shape.possessive) {
    return bareGroup(at, nobodyEnd, {
      first: at,
      last: nobodyEnd,
      ...limitsOf('exact', 0),
      unit: null,
      article: false,
      rule: 'en/quantity/none',
    });
  }
  if (id(passage, next) === no || id(passage, next) === none) {
    if (readFigure(passage, next, taken) === null) {
      negative = true;
      next++;
      if (id(passage, next) === of || id(passage, next) === one) return null;
    }
  }
  figure = negative ? null : readFigure(passage, next, taken);
  if (figure === null && !negative && (tags(passage, next) & Tag.determiner) !== 0 && !isRelativeThat(passage, next)) {
    const form = wordAt(passage, next)?.form;
    indefinite = form === 'a' || form === 'an' || form === 'another';
    definite = !indefinite;
    next++;
    figure = taken(next) ? null : readFigure(passage, next, taken);
  }
  if (figure !== null) {
    next = figure.last;
    // "hundreds, maybe up to 2,000, of its fighters"
    if (
      figure.rule.endsWith('guess-upwards') &&
      markAt(passage, next) === mark.comma &&
      (id(passage, next + 1) === of || (tags(passage, next + 1) & Tag.person) !== 0)
    )
      next++;
    // "dozens more", "fifty more civilians"
    if (id(passage, next) === more && !figure.article) {
      if (!isNounAhead(passage, next + 1) && (tags(passage, next + 1) & nounish) === 0)
        return bareGroup(at, next + 1, figure);
      next++;
    }
    if (id(passage, next) === of) {
      const inner = next + 1;
      const word = id(passage, inner);
      if (word === them || word === whom || word === which || word === us) {
        return { ...bareGroup(at, inner + 1, figure), partOfThem: true };
      }
      // "dozens of people", "two of the soldiers", "half of its population"
      const skipped = (tags(passage, inner) & Tag.determiner) !== 0 && word !== 0 ? inner + 1 : inner;
      if (
        shapeAt(passage, inner) >= 0 &&
        shapeAt(passage, inner) !== Shape.mark &&
        (tags(passage, skipped) & (closers & ~Tag.determiner)) === 0
      ) {
        next = skipped;
        if (word === those || word === these) partOfThem = false;
      }
    } else if ((tags(passage, next) & Tag.determiner) !== 0 && figure.unit === 'fraction') next++;
  } else if (!negative && !definite && !indefinite && !opensGroup(passage, next)) {
    return null;
  }

  const end = scanNouns(passage, next, taken, figure !== null || definite || indefinite || negative);
  if (end === next) {
    if (figure !== null) return isFigureAlone(passage, figure) ? bareGroup(at, figure.last, figure) : null;
    return null;
  }
  return classify(passage, { at, from: next, end, figure, negative, definite, indefinite, partOfThem });
}

/** "that" opens a clause, unless it points: at a sentence's start or behind a preposition, with a noun right behind it. */
function isRelativeThat(passage: Passage, at: number): boolean {
  if ((tags(passage, at) & Tag.relative) === 0) return false;
  const points = at === passage.first || (tags(passage, at - 1) & Tag.preposition) !== 0;
  return !points || (tags(passage, at + 1) & nounish) === 0;
}

function bareGroup(first: number, last: number, figure: Figure): Group {
  return {
    first,
    last,
    head: -1,
    sort: 'bare',
    figure,
    population: null,
    side: null,
    plural: true,
    none: false,
    definite: false,
    indefinite: false,
    elided: true,
    partOfThem: false,
  };
}

/** A bare number is a figure unless a unit, a currency or a name makes it something else. */
function isFigureAlone(passage: Passage, figure: Figure): boolean {
  if ((tags(passage, figure.last) & Tag.measureUnit) !== 0) return false;
  const before = markAt(passage, figure.first - 1);
  // "John Example, 42, of Springfield": an age.
  if (
    before === mark.comma &&
    markAt(passage, figure.last) === mark.comma &&
    isCapitalised(passage, figure.first - 2) &&
    (figure.best ?? 0) < 120
  )
    return false;
  return before !== mark.dollar && before !== mark.pound && before !== mark.euro && before !== mark.openSquare;
}

function opensGroup(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  if (shape !== Shape.lower && shape !== Shape.title && shape !== Shape.capitals) return false;
  const bits = tags(passage, at);
  if ((bits & closers) !== 0 && (bits & nounish) === 0) return false;
  if ((bits & Tag.verb) !== 0 && (bits & (nounish | Tag.adjective)) === 0) return isCapitalName(passage, at, bits);
  if ((bits & Tag.adverb) !== 0 && (bits & (nounish | Tag.adjective)) === 0) return false;
  return (bits & Tag.state) === 0 || isNounAhead(passage, at + 1);
}

/** A verb's form with a capital inside a sentence is part of a name ("Rose", "Read") only when a name surrounds it. */
function isCapitalName(passage: Passage, at: number, bits: number): boolean {
  return bits === 0 || (at > passage.first && isCapitalised(passage, at) && shapeAt(passage, at) === Shape.capitals);
}

/** One past the last token of modifiers and nouns from `at`. */
function scanNouns(passage: Passage, at: number, taken: (token: number) => boolean, inside: boolean): number {
  let next = at;
  let lastNoun = -1;
  while (next < passage.last && !taken(next)) {
    const shape = shapeAt(passage, next);
    if (shape === Shape.possessive) {
      next++;
      continue;
    }
    if (shape === Shape.mark) {
      if (isScareQuote(passage, next)) {
        next++;
        continue;
      }
      if (isBracketedAside(passage, next)) {
        next += 3;
        continue;
      }
      if (markAt(passage, next) === mark.apostrophe && isPluralPossessive(passage, next)) {
        next++;
        continue;
      }
      break;
    }
    if (shape === Shape.number) {
      // "a 68-year-old man": an age qualifies; any other number ends the group.
      const age = ageEnd(passage, next);
      if (age < 0) break;
      next = age;
      continue;
    }
    const bits = tags(passage, next);
    const word = wordAt(passage, next);
    const started = next > at || inside;
    if ((bits & Tag.number) !== 0 && (bits & nounish) === 0 && started) break;
    if ((bits & closers) !== 0 && (bits & nounish) === 0) break;
    if (lastNoun === next - 1 && endsAtPlural(passage, lastNoun, next)) break;
    if (lastNoun === next - 1 && isKin(passage, next) && isKin(passage, lastNoun) && !isYoung(passage, lastNoun)) break;
    if (lastNoun === next - 1 && startsName(passage, lastNoun, next)) break;
    // "Human Rights Watch", "Save the Children": a verb's form in capitals behind a capital, in running text, is part of the name.
    const named =
      !passage.unended &&
      isCapitalised(passage, next) &&
      isCapitalised(passage, next - 1) &&
      next - 1 > passage.first &&
      !startsObject(passage, next + 1);
    if ((bits & Tag.verb) !== 0 && !named) {
      if (!isNounHere(passage, next, bits, word, started, lastNoun)) break;
    } else if ((bits & Tag.state) !== 0 && !isNounAhead(passage, next + 1)) break;
    else if (
      (bits & Tag.adverb) !== 0 &&
      (bits & (nounish | Tag.adjective)) === 0 &&
      !(lastNoun < 0 && isParticipleAhead(passage, next + 1))
    )
      break;
    else if (bits === 0 && isVerbLike(passage, next) && !isNounAhead(passage, next + 1)) break;
    if ((bits & nounish) !== 0 || (bits === 0 && word === undefined)) lastNoun = next;
    next++;
  }
  // A group does not end on a lone adjective before nothing: it is still a group ("the wounded"), and its caller decides.
  return next;
}

/** Quotes around a word or two of a group: 30 “terrorists”. */
function isScareQuote(passage: Passage, at: number): boolean {
  if (!isQuote(markAt(passage, at))) return false;
  const opens =
    (tags(passage, at + 1) & (nounish | Tag.adjective)) !== 0 && !touches(passage, at) && touches(passage, at + 1);
  if (opens) return isQuote(markAt(passage, at + 2)) || isQuote(markAt(passage, at + 3));
  return (
    touches(passage, at) &&
    (tags(passage, at - 1) & nounish) !== 0 &&
    (isQuote(markAt(passage, at - 2)) || isQuote(markAt(passage, at - 3)))
  );
}

/** One past "68-year-old" at token `at`, or -1. */
function ageEnd(passage: Passage, at: number): number {
  if (markAt(passage, at + 1) !== mark.hyphen || !touches(passage, at + 1) || !touches(passage, at + 2)) return -1;
  return /^(?:year|month|week|day)s?-olds?$/i.test(wordsOf(passage, at + 2, at + 3)) ? at + 3 : -1;
}

/** "(rebel)" inside a group: one bracketed word between an adjective and its noun. */
function isBracketedAside(passage: Passage, at: number): boolean {
  return (
    markAt(passage, at) === mark.open &&
    markAt(passage, at + 2) === mark.close &&
    isCapitalised(passage, at + 3) &&
    shapeAt(passage, at + 1) === Shape.lower
  );
}

/** "rebels’ positions": an apostrophe that touches an s and stands before a noun. */
function isPluralPossessive(passage: Passage, at: number): boolean {
  if (!touches(passage, at) || touches(passage, at + 1)) return false;
  const last = passage.text[passage.tokens.end[at - 1]! - 1];
  return last === 's' && shapeAt(passage, at + 1) >= 0 && (tags(passage, at + 1) & closers) === 0;
}

/** A known plural noun ends its group, unless a known noun follows that it qualifies ("weapons caches"). */
function endsAtPlural(passage: Passage, noun: number, next: number): boolean {
  const word = wordAt(passage, noun);
  const plural =
    word?.person?.plural === true ||
    word?.casualty?.plural === true ||
    (word?.thing?.plural === true && word.person === undefined);
  if (!plural) return false;
  const bits = tags(passage, next);
  if (word?.person !== undefined || word?.casualty !== undefined) {
    // "police officers", "troops positions": only uninflected collectives qualify.
    return !(uninflected.has(word.form) && (bits & nounish) !== 0);
  }
  return (bits & nounish) === 0;
}

/** "a rocket shelling Reuters reported": a name does not go on from a lower-case thing; a place noun takes its name. */
function startsName(passage: Passage, noun: number, next: number): boolean {
  if (!isCapitalised(passage, next) || shapeAt(passage, noun) !== Shape.lower) return false;
  const bits = tags(passage, noun);
  // Nor from a lower-case word that no list knows.
  if (bits === 0) return wordAt(passage, noun) === undefined && isCapitalised(passage, next);
  return (bits & Tag.thing) !== 0 && (bits & (Tag.placeNoun | Tag.person)) === 0;
}

/** "A man woman and child": in comma-less text each is a group of its own. */
function isKin(passage: Passage, at: number): boolean {
  return kin.has(wordAt(passage, at)?.form ?? '');
}

/** "a girl child" is one. */
function isYoung(passage: Passage, at: number): boolean {
  const form = wordAt(passage, at)?.form;
  return form === 'girl' || form === 'boy' || form === 'baby' || form === 'infant';
}

const kin = new Set(
  'man woman child boy girl father mother son daughter husband wife brother sister grandfather grandmother baby infant'.split(
    ' ',
  ),
);

const uninflected = new Set(['police', 'troops', 'personnel', 'staff', 'militants']);

/** Whether a word that can be a verb is a noun or a modifier where it stands. */
function isNounHere(
  passage: Passage,
  at: number,
  bits: number,
  word: Word | undefined,
  started: boolean,
  lastNoun: number,
): boolean {
  const forms = word?.verb?.forms ?? 0;
  const participle = (forms & (Form.participle | Form.gerund)) !== 0;
  // "killing 22", "shelling the town": a gerund before its object is a verb.
  if ((forms & Form.gerund) !== 0 && (startsObject(passage, at + 1) || readFigure(passage, at + 1, never) !== null))
    return false;
  if ((bits & nounish) !== 0) {
    // "air strikes", "the attack": a noun after a modifier; after a plural subject a verb ("rebels attack").
    if (!started) return !startsObject(passage, at + 1);
    if (
      (forms & Form.base) !== 0 &&
      lastNoun === at - 1 &&
      startsObject(passage, at + 1) &&
      isPluralAt(passage, lastNoun)
    )
      return false;
    if (
      (forms & Form.third) !== 0 &&
      lastNoun === at - 1 &&
      startsObject(passage, at + 1) &&
      (bits & Tag.person) === 0 &&
      !isModifierNoun(passage, lastNoun)
    )
      return false;
    return true;
  }
  if (participle && isNounAhead(passage, at + 1)) {
    // "armed men", "12 wounded civilians": inside a group that has begun, or a capital name does not end here.
    if (!started) return (forms & Form.gerund) === 0 && word?.verb?.concept === undefined;
    return lastNoun < 0 || (forms & Form.past) === 0 ? (forms & Form.gerund) === 0 || lastNoun < 0 : false;
  }
  return false;
}

function isModifierNoun(passage: Passage, at: number): boolean {
  const form = wordAt(passage, at)?.form;
  return form !== undefined && modifierNouns.has(form);
}

const modifierNouns = new Set(
  'air drone missile rocket mortar artillery suicide car bomb gun ground shell barrel aircraft police army'.split(' '),
);

function isPluralAt(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  return word?.person?.plural ?? word?.thing?.plural ?? /s$/i.test(wordsOf(passage, at, at + 1));
}

/** Whether a direct object seems to start here: a determiner, a figure or a name. */
function startsObject(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  if ((bits & (Tag.determiner | Tag.number)) !== 0) return true;
  return shapeAt(passage, at) === Shape.number || (isCapitalised(passage, at) && bits === 0);
}

/** Whether a noun follows within the modifiers that may stand before it. */
function isNounAhead(passage: Passage, at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const bits = tags(passage, next);
    if ((bits & nounish) !== 0) return (bits & Tag.verb) === 0 || next > at || !startsObject(passage, next + 1);
    const shape = shapeAt(passage, next);
    if (shape !== Shape.lower && shape !== Shape.title) return false;
    if ((bits & Tag.adjective) === 0)
      return bits === 0 && shape === Shape.lower && !isVerbLike(passage, next) && next > at - 1;
  }
  return false;
}

/** "severely injured children" */
function isParticipleAhead(passage: Passage, at: number): boolean {
  return ((wordAt(passage, at)?.verb?.forms ?? 0) & Form.participle) !== 0 && (tags(passage, at + 1) & nounish) !== 0;
}

/** An unknown word that looks like a verb's form. */
function isVerbLike(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.lower) return false;
  const end = passage.tokens.end[at]!;
  const text = passage.text;
  if (end - passage.tokens.start[at]! < 5) return false;
  const tail = text.slice(end - 3, end);
  return tail.endsWith('ed') || tail === 'ing' || tail.endsWith('ly');
}

interface Scanned {
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly figure: Figure | null;
  readonly negative: boolean;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly partOfThem: boolean;
}

/** Finds the head and says what the group is about. */
function classify(passage: Passage, scanned: Scanned): Group | null {
  const { at, from, end, negative, definite, indefinite, partOfThem } = scanned;
  let { figure } = scanned;
  const head = headOf(passage, from, end);
  const word = wordAt(passage, head);
  if (figure !== null && (tags(passage, figure.last) & Tag.measureUnit) !== 0) return unitGroup(at, end);
  const unitWord = wordAt(passage, from);
  if (figure !== null && unitWord?.timeUnit !== undefined) return unitGroup(at, end);
  // "injured seven Homs Governor …": a number of several does not count one governor; the noun is another group's.
  if (figure !== null && !figure.article && isSeveral(figure) && word?.person?.plural === false && !isCollective(word))
    return bareGroup(at, figure.last, figure);
  let sort: GroupSort = 'other';
  let population: PopulationGroup | null = null;
  let plural = true;
  if (head >= 0 && word !== undefined && (word.tags & nounish) !== 0) {
    // A refugee or a martyr is a person first; what happened to them is read from the frame.
    if (word.person !== undefined) {
      sort = 'people';
      population = narrowedGroup(passage, from, head) ?? memberGroup(passage, head) ?? word.person.group ?? 'people';
      plural = word.person.plural;
    } else if (word.casualty !== undefined) {
      sort = 'casualty';
      plural = word.casualty.plural;
    } else if (word.thing !== undefined) {
      sort = 'things';
      plural = word.thing.plural;
    } else if ((word.tags & Tag.placeNoun) !== 0) sort = 'place';
  } else if (
    head >= 0 &&
    (isDemonymPlural(passage, head) || (figure !== null && !figure.article && isDemonym(passage, head)))
  ) {
    sort = 'people';
    population = 'people';
  }
  const age = ageOf(passage, from, end);
  if (sort === 'other' && age >= 0 && end === from + 3) {
    // "a 10-year-old was killed"
    sort = 'people';
    plural = false;
    population = age < adultAge ? 'children' : 'people';
  }
  if (figure === null && indefinite && sort !== 'other' && !plural) {
    figure = { first: at, last: from, ...limitsOf('exact', 1), unit: null, article: true, rule: 'en/quantity/article' };
  }
  // "woman" behind "a man": the article of the first holds for all of a list.
  if (
    figure === null &&
    !definite &&
    !indefinite &&
    !negative &&
    !plural &&
    end - from === 1 &&
    isKin(passage, head) &&
    followsKin(passage, from)
  ) {
    figure = {
      first: from,
      last: from + 1,
      ...limitsOf('exact', 1),
      unit: null,
      article: true,
      rule: 'en/quantity/article-of-list',
    };
  }
  if (negative && sort !== 'other') {
    figure = { first: at, last: from, ...limitsOf('exact', 0), unit: null, article: true, rule: 'en/quantity/none' };
  }
  return {
    first: at,
    last: end,
    head,
    sort,
    figure,
    population,
    plural,
    none: negative,
    definite,
    indefinite,
    partOfThem,
    elided: word?.form === 'others' || word?.form === 'ones',
    side: sideOf(passage, figure !== null && !figure.article ? figure.last : from, head, population),
  };
}

/** Below this age a person is a child. Source: Convention on the Rights of the Child, article 1. */
const adultAge = 18;

/** The years of "68-year-old" in `[from, end)`; -1 if there is no age. */
function ageOf(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (shapeAt(passage, at) === Shape.number && ageEnd(passage, at) > 0) return Number(wordsOf(passage, at, at + 1));
  }
  return -1;
}

function isSeveral({ best, low, unit }: Figure): boolean {
  return unit === null && Math.max(best ?? 0, low ?? 0) >= 2;
}

function isCollective({ form }: Word): boolean {
  return form === 'population' || form === 'youth' || form === 'family' || form === 'staff' || form === 'wife';
}

function followsKin(passage: Passage, at: number): boolean {
  const before =
    (tags(passage, at - 1) & Tag.conjunction) !== 0 || markAt(passage, at - 1) === mark.comma ? at - 2 : at - 1;
  return isKin(passage, before);
}

function unitGroup(first: number, last: number): Group {
  return {
    first,
    last,
    head: -1,
    sort: 'other',
    figure: null,
    population: null,
    side: null,
    plural: true,
    none: false,
    definite: false,
    indefinite: false,
    elided: false,
    partOfThem: false,
  };
}

const never = (): boolean => false;

/** The last noun before a name in apposition: "Foreign Minister Sergei Lavrov" is a minister. */
function headOf(passage: Passage, from: number, end: number): number {
  let known = -1;
  for (let at = end - 1; at >= from; at--) {
    const shape = shapeAt(passage, at);
    if (shape === Shape.possessive) break;
    if ((tags(passage, at) & nounish) !== 0) {
      known = at;
      break;
    }
  }
  if (known < 0) return end - 1;
  for (let at = known + 1; at < end; at++) {
    if (!isCapitalised(passage, at)) return end - 1;
  }
  return known;
}

/** "Syrians", "Palestinians": a capital plural that the lexicon does not know and that a figure counts. */
function isDemonymPlural(passage: Passage, at: number): boolean {
  if (shapeAt(passage, at) !== Shape.title || tags(passage, at) !== 0) return false;
  return /(?:ians|eans|ans|is|ese|ish|arians|egians|ites|tes)$/.test(wordsOf(passage, at, at + 1));
}

/** "10 million Sudanese", "one Israeli": an adjective of a people with a capital, counted. */
function isDemonym(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.title &&
    (tags(passage, at) & Tag.adjective) !== 0 &&
    (tags(passage, at) & Tag.direction) === 0
  );
}

/** Whose people: what stands between the figure and the noun, or the noun itself for "rebels". */
function sideOf(
  passage: Passage,
  from: number,
  head: number,
  population: PopulationGroup | null,
): readonly [number, number] | null {
  if (population === null || head < 0) return null;
  let start = from;
  while (
    start < head &&
    (markAt(passage, start) !== 0 || id(passage, start) === of || (tags(passage, start) & Tag.determiner) !== 0)
  )
    start++;
  while (start < head && plainModifiers.has(wordAt(passage, start)?.form ?? '')) start++;
  while (start < head && shapeAt(passage, start) === Shape.number && ageEnd(passage, start) > 0)
    start = ageEnd(passage, start);
  if (start < head) return [start, head];
  const form = wordAt(passage, head)?.form ?? '';
  return partisanNouns.has(form) ? [head, head + 1] : null;
}

const plainModifiers = new Set(
  'other more additional further young old innocent unarmed armed wounded injured dead several male female adult'.split(
    ' ',
  ),
);
const partisanNouns = new Set(
  'rebel rebels insurgent insurgents mujahideen separatists islamists loyalists'.split(' '),
);
