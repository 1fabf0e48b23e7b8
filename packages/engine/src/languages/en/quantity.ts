import { createPhrases } from '../../matching/phrases.ts';
import type { Figure } from '../../mentions/quantity/figure.ts';
import { type Limits, limitsOf, type Qualifier, rangeOf } from '../../model/bound.ts';
import { isDash, mark } from '../../text/marks.ts';
import { type Passage, touches } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { idOf } from './lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from './look.ts';
import { type NumberRead, readNumber } from './number.ts';
import { Tag } from './word.ts';
import { hedges, trailingHedges } from './words/hedges.ts';

type Hedge = Exclude<Qualifier, 'range' | 'exact' | 'vague'>;

const before = createPhrases(hedges, idOf);
const after = createPhrases(trailingHedges, idOf);
const nearlyAll = createPhrases(
  [['nearly' as const, ['nearly all', 'almost all', 'virtually all', 'practically all']]],
  idOf,
);
const guesses = createPhrases(
  [
    [
      true,
      [
        'maybe',
        'perhaps',
        'may be',
        'possibly',
        'or even',
        'if not',
        'or perhaps',
        'and possibly',
        'and maybe',
        'and perhaps',
        'or',
        'even',
      ],
    ],
  ],
  idOf,
);
const [
  of,
  between,
  and,
  to,
  from,
  the,
  its,
  their,
  a,
  out,
  number,
  most,
  majority,
  percent,
  per,
  cent,
  great,
  vast,
  one,
  inId,
  couple,
] = [
  'of',
  'between',
  'and',
  'to',
  'from',
  'the',
  'its',
  'their',
  'a',
  'out',
  'number',
  'most',
  'majority',
  'percent',
  'per',
  'cent',
  'great',
  'vast',
  'one',
  'in',
  'couple',
].map(idOf) as [number, ...number[]];

/**
 * The figure that starts at token `at`, hedge and all; `null` if none does.
 * `taken` says which tokens already belong to a date.
 */
export function readFigure(passage: Passage, at: number, taken: (token: number) => boolean): Figure | null {
  if (!mayOpen(passage, at) || taken(at)) return null;
  return (
    readNearlyAll(passage, at) ??
    readBetween(passage, at, taken) ??
    readHedged(passage, at, taken) ??
    readShare(passage, at) ??
    readVagueNumber(passage, at)
  );
}

/** Words that a figure can start with; the others need no try. */
function mayOpen(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  if (shape === Shape.number) return true;
  if (shape < Shape.lower || shape > Shape.capitals) return false;
  const word = id(passage, at);
  // "twenty-five", "two-thirds": no lexicon lists compounds.
  if (word === 0) return hyphenIn(passage, at);
  return (tags(passage, at) & (Tag.number | Tag.hedge)) !== 0 || openers.has(word);
}

function hyphenIn(passage: Passage, at: number): boolean {
  const { start, end } = passage.tokens;
  for (let position = start[at]! + 3; position < end[at]! && position < start[at]! + 8; position++) {
    if (passage.text.charCodeAt(position) === mark.hyphen) return true;
  }
  return false;
}

const openers = new Set(
  'a an between from the great vast majority most virtually practically nearly almost half'.split(' ').map(idOf),
);

/** "nearly all of its 90,000" */
function readNearlyAll(passage: Passage, at: number): Figure | null {
  const found = nearlyAll.startingAt(passage, at);
  if (found === undefined) return null;
  let next = found[1];
  if (id(passage, next) === of) next++;
  if (id(passage, next) === the || id(passage, next) === its || id(passage, next) === their) next++;
  const n = readNumber(passage, next);
  if (n === null || n.vague) return null;
  return figure(at, n.last, limitsOf('nearly', n.value), 'en/quantity/nearly-all-of-number');
}

/** "between 40 and 60", "from 40 to 60" */
function readBetween(passage: Passage, at: number, taken: (token: number) => boolean): Figure | null {
  const word = id(passage, at);
  if (word !== between && word !== from) return null;
  const low = readNumber(passage, at + 1);
  if (low === null || taken(at + 1)) return null;
  const joint = id(passage, low.last);
  if (joint !== (word === between ? and : to)) return null;
  const high = readNumber(passage, low.last + 1);
  if (high === null || taken(low.last + 1)) return null;
  return figure(at, high.last, rangeOf(scaledAs(low, high), high.value), 'en/quantity/between');
}

/** [hedge] number [to|–|, maybe] number [hedge] */
function readHedged(passage: Passage, at: number, taken: (token: number) => boolean): Figure | null {
  const hedge = before.startingAt(passage, at);
  const start = hedge === undefined ? at : skipArticle(passage, hedge[1]);
  if (taken(start)) return null;
  const n = readNumber(passage, start);
  if (n === null) return null;
  const share = readPercent(passage, n) ?? readFractionWords(passage, start, n);
  if (share !== null) {
    return figure(at, share.last, limitsOf(hedge?.[0] ?? 'exact', share.value), 'en/quantity/share', 'fraction');
  }
  const range = readRange(passage, n);
  if (range !== null && (hedge === undefined || hedge[0] === 'about')) {
    return figure(at, range.last, rangeOf(scaledAs(n, range), range.value), 'en/quantity/range');
  }
  const guessed = readGuess(passage, n);
  if (guessed !== null && hedge === undefined) return { ...guessed, first: at };
  if (hedge !== undefined) {
    // "at least dozens", "more than several hundred": the floor is all that is said.
    const limits = n.vague ? limitsOf('vague', n.value) : limitsOf(hedge[0], n.value);
    return figure(at, n.last, limits, `en/quantity/${hedge[0]}`);
  }
  const trailing = after.startingAt(passage, n.last);
  if (trailing !== undefined && !n.vague && readNumber(passage, trailing[1]) === null) {
    return figure(at, trailing[1], limitsOf(trailing[0], n.value), `en/quantity/number-${trailing[0]}`);
  }
  return figure(
    at,
    n.last,
    limitsOf(n.vague ? 'vague' : 'exact', n.value),
    n.vague ? 'en/quantity/vague' : 'en/quantity/number',
  );
}

/** "an estimated 11", "about a dozen": the article belongs to the number. */
function skipArticle(passage: Passage, at: number): number {
  return id(passage, at) === the && readNumber(passage, at + 1) !== null ? at + 1 : at;
}

function readPercent(passage: Passage, n: NumberRead): { value: number; last: number } | null {
  if (n.vague) return null;
  if (markAt(passage, n.last) === mark.percent) return { value: n.value / 100, last: n.last + 1 };
  if (id(passage, n.last) === percent) return { value: n.value / 100, last: n.last + 1 };
  if (id(passage, n.last) === per && id(passage, n.last + 1) === cent)
    return { value: n.value / 100, last: n.last + 2 };
  return null;
}

/** "two out of three", "one in four", "two thirds" */
function readFractionWords(passage: Passage, start: number, n: NumberRead): { value: number; last: number } | null {
  if (n.vague || n.value <= 0) return null;
  const part = wordAt(passage, n.last)?.fraction;
  if (part !== undefined && part < 1 / 2 && n.value * part < 1) return { value: n.value * part, last: n.last + 1 };
  let next = -1;
  if (id(passage, n.last) === out && id(passage, n.last + 1) === of) next = n.last + 2;
  else if (id(passage, n.last) === inId && id(passage, start) === one) next = n.last + 1;
  if (next < 0) return null;
  if (id(passage, next) === the || tags(passage, next) & Tag.determiner) next++;
  const whole = readNumber(passage, next);
  if (whole === null || whole.vague || whole.value <= n.value || whole.value > 100) return null;
  return { value: round4(n.value / whole.value), last: whole.last };
}

/** "40 to 60", "40–60", "12 or 13" */
function readRange(passage: Passage, n: NumberRead): NumberRead | null {
  if (n.vague) return null;
  const joined = isDash(markAt(passage, n.last)) && touches(passage, n.last + 1) === touches(passage, n.last);
  if (!joined && id(passage, n.last) !== to) return null;
  const high = readNumber(passage, n.last + 1);
  if (high === null || high.vague || high.value <= scaledAs(n, high)) return null;
  return high;
}

/** "hundreds, maybe up to 2,000" */
function readGuess(passage: Passage, n: NumberRead): Figure | null {
  let at = n.last;
  const comma = markAt(passage, at) === mark.comma || isDash(markAt(passage, at));
  if (comma) at++;
  const guess = guesses.startingAt(passage, at);
  if (guess === undefined || (!comma && !n.vague)) return null;
  const hedge = before.startingAt(passage, guess[1]);
  const high = readNumber(passage, hedge?.[1] ?? guess[1]);
  if (high === null || high.value <= n.value) return null;
  // The list goes on after a comma ("hundreds, up to 2,000, rebels"): the figure ends with its number.
  const limits: Limits = high.vague ? limitsOf('vague', n.value) : rangeOf(n.value, high.value);
  return figure(n.first, high.last, limits, 'en/quantity/guess-upwards');
}

/** "half of", "most of", "the majority of", "two-thirds" */
function readShare(passage: Passage, at: number): Figure | null {
  const hedge = before.startingAt(passage, at);
  let next = hedge?.[1] ?? at;
  const qualifier: Hedge | 'exact' = hedge?.[0] ?? 'exact';
  if (id(passage, next) === a) next++;
  const part = wordAt(passage, next)?.fraction;
  if (part !== undefined && part <= 1 / 2 && isShareOf(passage, next + 1)) {
    return figure(at, next + 1, limitsOf(qualifier, part), 'en/quantity/share', 'fraction');
  }
  const hyphenated = readHyphenatedShare(passage, next);
  if (hyphenated !== null)
    return figure(at, next + 1, limitsOf(qualifier, hyphenated), 'en/quantity/share', 'fraction');
  if (id(passage, next) === most && id(passage, next + 1) === of) {
    return figure(at, next + 1, limitsOf('more-than', 1 / 2), 'en/quantity/most', 'fraction');
  }
  let major = next;
  if (tags(passage, major) & Tag.determiner) major++;
  if (id(passage, major) === great || id(passage, major) === vast) major++;
  if (id(passage, major) === majority && id(passage, major + 1) === of) {
    return figure(at, major + 1, limitsOf('more-than', 1 / 2), 'en/quantity/most', 'fraction');
  }
  return null;
}

/** A share needs its whole: "half of the city", "half the population"; "half an hour" and "a half later" have none. */
function isShareOf(passage: Passage, at: number): boolean {
  return id(passage, at) === of || id(passage, at) === the || id(passage, at) === its || id(passage, at) === their;
}

function readHyphenatedShare(passage: Passage, at: number): number | null {
  if (shapeAt(passage, at) !== Shape.lower && shapeAt(passage, at) !== Shape.title) return null;
  if (id(passage, at) !== 0) return null;
  const match = /^(one|two|three|four)-(third|thirds|quarter|quarters|fifth|fifths|half)$/i.exec(
    passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!),
  );
  if (match === null) return null;
  const times = { one: 1, two: 2, three: 3, four: 4 }[match[1]!.toLowerCase()] ?? 1;
  const part = { thi: 3, qua: 4, fif: 5, hal: 2 }[match[2]!.slice(0, 3).toLowerCase()] ?? 1;
  return round4(times / part);
}

/** "a number of", "a couple of" */
function readVagueNumber(passage: Passage, at: number): Figure | null {
  if (id(passage, at) !== a) return null;
  let next = at + 1;
  if (tags(passage, next) & Tag.adjective) next++;
  if (id(passage, next + 1) !== of) return null;
  if (id(passage, next) === number) return figure(at, next + 2, limitsOf('vague', 3), 'en/quantity/a-number-of');
  if (id(passage, next) === couple) return figure(at, next + 2, limitsOf('about', 2), 'en/quantity/a-couple-of');
  return null;
}

/** "3 to 4 million": the scale of the second holds for the first. */
function scaledAs(low: NumberRead, high: NumberRead): number {
  return low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? low.value * high.scale : low.value;
}

function round4(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function figure(first: number, last: number, limits: Limits, rule: string, unit: 'fraction' | null = null): Figure {
  return { first, last, ...limits, unit, article: false, rule };
}
