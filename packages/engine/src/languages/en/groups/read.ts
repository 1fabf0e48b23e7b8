import type { Group } from '../../../mentions/group.ts';
import type { Figure } from '../../../mentions/quantity/figure.ts';
import { limitsOf } from '../../../model/bound.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, touches } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { Form } from '../inflection.ts';
import { labelEnd } from '../labels.ts';
import { idOf } from '../lexicon.ts';
import { id, isCapitalised, isShouted, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { readFigure } from '../quantity/read.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { isAgeOfName } from './ages.ts';
import { isBracketed } from './brackets.ts';
import { bareGroup, classify } from './classify.ts';
import { inFamily, ofFamily } from './families.ts';
import { ofLongName } from './long-name.ts';
import { closers, isNounAhead, nounish } from './nouns.ts';
import { isOneAnother, isOneMore, isThird, oneMore } from './one-more.ts';
import { isRescueTeam } from './rescue-teams.ts';
import { scanNouns } from './scan.ts';

const [atId, least, of, no, one, them, whom, which, us, those, these, more, the, most, victims] = [
  'at',
  'least',
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
  'the',
  'most',
  'victims',
].map(idOf) as [number, ...number[]];

const adding = formList(['further', 'additional']);

const indefinites = wordList('a an another');

/** What may stand between a determiner and its noun, whatever it is elsewhere. */
const unique = wordList(['same', 'only']);

export const none = idOf('none');

const nobody = idOf('nobody');
const others = idOf('others');

/** Words that open a group of nobody. */
export const nobodies: ReadonlySet<number> = new Set([no!, none, nobody]);

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
  if (isOneAnother(passage, at)) return null;
  if (isOneMore(passage, at)) {
    const more = oneMore(passage, at);
    return bareGroup(at, more.last, more);
  }
  figure = negative ? null : readFigure(passage, next, taken);
  if (figure === null && !negative && (tags(passage, next) & Tag.determiner) !== 0 && !isRelativeThat(passage, next)) {
    indefinite = indefinites.isAt(passage, next);
    definite = !indefinite;
    next++;
    // "the same district", "the only clinic"
    if (unique.isAt(passage, next) && (tags(passage, next + 1) & closers) === 0) next++;
    if (indefinite && isThird(passage, next)) next++;
    // "a further four", "an additional 12 people"
    if (indefinite && adding.isAt(passage, next) && readFigure(passage, next + 1, taken) !== null) next++;
    figure = taken(next) ? null : readFigure(passage, next, taken);
  }
  if (figure !== null) {
    next = isBracketed(passage, figure) ? figure.last + 1 : figure.last;
    if (figure.rule === 'en/quantity/couple')
      return { ...bareGroup(at, next, figure), sort: 'people', population: 'people', elided: false };
    // "hundreds, maybe up to 2,000, of its fighters"
    if (
      figure.rule.endsWith('guess-upwards') &&
      markAt(passage, next) === mark.comma &&
      (id(passage, next + 1) === of || (tags(passage, next + 1) & Tag.person) !== 0)
    )
      next++;
    // "dozens more", "fifty more civilians"
    if (id(passage, next) === more && !figure.article && id(passage, next + 1) === of) next++;
    // "51 more of its soldiers" counts soldiers.
    else if (id(passage, next) === more && !figure.article) {
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
      // "156 of the victims were children"
      if (word === the && id(passage, inner + 1) === victims && (tags(passage, inner + 2) & Tag.be) !== 0)
        return { ...bareGroup(at, inner + 2, figure), partOfThem: true };
      // "dozens of people", "two of the soldiers", "half of its population"
      if (isOfTheHurt(passage, inner)) return bareGroup(at, next, figure);
      // "150 of more than 800 houses"
      if (id(passage, inner) === more && readFigure(passage, inner, taken) !== null) return bareGroup(at, next, figure);
      const skipped = (tags(passage, inner) & Tag.determiner) !== 0 && word !== 0 ? inner + 1 : inner;
      if (
        shapeAt(passage, inner) >= 0 &&
        shapeAt(passage, inner) !== Shape.mark &&
        (tags(passage, skipped) & (closers & ~Tag.determiner)) === 0
      ) {
        next = skipped > inner ? overTheirNumber(passage, skipped, taken) : skipped;
        if (next === skipped) next = overOwnersNumber(passage, skipped, taken);
        if (word === those || word === these) partOfThem = false;
      }
    } else if ((tags(passage, next) & Tag.determiner) !== 0 && figure.unit === 'fraction') next++;
    // "wounding dozens activists said": no noun goes with "dozens" without its "of".
    else if (needsOf(passage, figure) && next === figure.last && id(passage, next) !== others)
      return bareGroup(at, next, figure);
  } else if (!negative && !definite && !indefinite && !opensGroup(passage, next)) {
    return null;
  }

  const end = scanNouns(passage, next, taken, figure !== null || definite || indefinite || negative);
  if (end === next) {
    if (figure !== null)
      return isFigureAlone(passage, figure) ? { ...bareGroup(at, figure.last, figure), indefinite } : null;
    return null;
  }
  const sorted = classify(passage, { at, from: next, end, figure, negative, definite, indefinite, partOfThem });
  if (sorted === null) return null;
  const group = inFamily(passage, sorted);
  const behind = id(passage, group.last);
  if (behind === of)
    return ofFamily(passage, group, taken) ?? ofMembers(passage, group, taken) ?? ofLongName(passage, group) ?? group;
  return behind === atId ? hedgedBehind(passage, group) : group;
}

/** "125 gunmen at least": the hedge stands behind the noun. */
function hedgedBehind(passage: Passage, group: Group): Group {
  const { figure, last } = group;
  if (figure === null || figure.qualifier !== 'exact' || figure.article || figure.unit !== null) return group;
  if (id(passage, last + 1) !== least || figure.best === null) return group;
  if (shapeAt(passage, last + 2) === Shape.number || (tags(passage, last + 2) & Tag.number) !== 0) return group;
  return { ...group, figure: { ...figure, ...limitsOf('at-least', figure.best) } };
}

const collectives = formList('crew group team party squad patrol gang band delegation garrison'.split(' '));

/** "a group of 12 women", "its crew of five": as many people as it is made of. */
function ofMembers(passage: Passage, group: Group, taken: (token: number) => boolean): Group | null {
  if (id(passage, group.last) !== of || group.figure?.article === false) return null;
  if (!collectives.isAt(passage, group.last - 1)) return null;
  const first = group.last + 1;
  const figure = readFigure(passage, first, taken);
  if (figure === null || figure.article || figure.unit !== null) return null;
  const members = readGroup(passage, first, taken);
  if (members?.figure == null || (members.sort !== 'people' && members.sort !== 'bare')) return null;
  return {
    ...members,
    first: group.first,
    sort: 'people',
    plural: true,
    indefinite: group.indefinite,
    definite: group.definite,
  };
}

/** "that" opens a clause, unless it points: at a sentence's start or behind a preposition, with a noun right behind it. */
function isRelativeThat(passage: Passage, at: number): boolean {
  if ((tags(passage, at) & Tag.relative) === 0) return false;
  const points = at === passage.first || (tags(passage, at - 1) & Tag.preposition) !== 0;
  return !points || (tags(passage, at + 1) & nounish) === 0;
}

/** "the most seriously injured", "the wounded" behind "50 of": those to whom it happened, with no noun. */
function isOfTheHurt(passage: Passage, at: number): boolean {
  if (id(passage, at) !== the) return false;
  let next = at + 1;
  if (id(passage, next) === most) next++;
  while ((tags(passage, next) & Tag.adverb) !== 0 && (tags(passage, next) & nounish) === 0) next++;
  const word = wordAt(passage, next);
  if (((word?.verb?.forms ?? 0) & Form.participle) === 0 || word?.verb?.concept === undefined) return false;
  return !isNounAhead(passage, next + 1);
}

/** "250 of the 276 girls", "150 of the 300 homes": the second number counts the lot; the token behind it, if a noun stands there. */
function overTheirNumber(passage: Passage, at: number, taken: (token: number) => boolean): number {
  const lot = readFigure(passage, at, taken);
  if (lot === null || lot.unit !== null) return at;
  return ((tags(passage, lot.last) | tags(passage, lot.last + 1)) & (Tag.person | Tag.thing | Tag.casualty)) !== 0
    ? lot.last
    : at;
}

/** Tokens of whose people are counted: "the island nation's". */
const ownerMax = 4;

/** "2 million of Utopia's 6 million people": the same behind whose they are. */
function overOwnersNumber(passage: Passage, from: number, taken: (token: number) => boolean): number {
  for (let at = from + 1; at <= from + ownerMax; at++) {
    if (shapeAt(passage, at) === Shape.possessive || isLoneApostrophe(passage, at)) {
      const behind = overTheirNumber(passage, at + 1, taken);
      return behind > at + 1 ? behind : from;
    }
    if (shapeAt(passage, at) === Shape.mark || (tags(passage, at) & closers) !== 0) return from;
  }
  return from;
}

/** "the Philippines' 100 million" */
function isLoneApostrophe(passage: Passage, at: number): boolean {
  return markAt(passage, at) === mark.apostrophe && touches(passage, at);
}

/** "dozens", "hundreds", "tens of thousands": a noun behind them needs an "of". */
function needsOf(passage: Passage, { qualifier, low, last }: Figure): boolean {
  return qualifier === 'vague' && (low ?? 0) >= 24 && passage.text[passage.tokens.end[last - 1]! - 1] === 's';
}

/** A bare number is a figure unless a unit, a currency or a name makes it something else. */
function isFigureAlone(passage: Passage, figure: Figure): boolean {
  if ((tags(passage, figure.last) & Tag.measureUnit) !== 0) return false;
  if (isAgeOfName(passage, figure)) return false;
  // "a number of 'military-style' rifles": what it counts stands in quotation marks.
  if (figure.rule === 'en/quantity/a-number-of') return false;
  const before = markAt(passage, figure.first - 1);
  return before !== mark.dollar && before !== mark.pound && before !== mark.euro && before !== mark.openSquare;
}

function opensGroup(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  if (shape === Shape.number) return labelEnd(passage, at) > 0;
  if (shape !== Shape.lower && shape !== Shape.title && shape !== Shape.capitals) return false;
  const bits = tags(passage, at);
  if ((bits & closers) !== 0 && (bits & nounish) === 0) return false;
  if (isRescueTeam(passage, at)) return true;
  if ((bits & Tag.verb) !== 0 && (bits & (nounish | Tag.adjective)) === 0) return isCapitalName(passage, at, bits);
  if ((bits & Tag.adverb) !== 0 && (bits & (nounish | Tag.adjective)) === 0) return false;
  return (bits & Tag.state) === 0 || isNounAhead(passage, at + 1);
}

/** A verb's form with a capital inside a sentence is part of a name ("Rose", "Read") only when a name surrounds it. */
function isCapitalName(passage: Passage, at: number, bits: number): boolean {
  return (
    bits === 0 ||
    (at > passage.first &&
      isCapitalised(passage, at) &&
      shapeAt(passage, at) === Shape.capitals &&
      !isShouted(passage, at))
  );
}
