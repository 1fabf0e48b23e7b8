import { createPhrases } from '../../../matching/phrases.ts';
import type { Figure } from '../../../mentions/quantity/figure.ts';
import { limitsOf, rangeOf } from '../../../model/bound.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, touches } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { serialEnd } from '../labels.ts';
import { idOf } from '../lexicon.ts';
import { formAt, hyphenIn, id, markAt, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { wordList } from '../word-list.ts';
import { hedges } from '../words/hedges.ts';
import { readNumber } from './number.ts';
import { readBetween, readGuess, readRange, scaledAs } from './ranges.ts';
import { readFractionWords, readPercent, readShare } from './shares.ts';
import { a, after, an, before, couple, figure, its, number, of, the, their } from './words.ts';

const [another, pair, under, over] = ['another', 'pair', 'under', 'over'].map(idOf) as [number, number, number, number];

export const nearlyAll = createPhrases(
  [['nearly' as const, ['nearly all', 'almost all', 'virtually all', 'practically all']]],
  idOf,
);

/**
 * The figure that starts at token `at`, hedge and all; `null` if none does.
 * `taken` says which tokens already belong to a date.
 */
export function readFigure(passage: Passage, at: number, taken: (token: number) => boolean): Figure | null {
  if (!mayOpen(passage, at) || taken(at)) return null;
  // "so many people": wondering, not counting.
  if (many.isAt(passage, at) && wondering.isAt(passage, at - 1)) return null;
  return (
    readNearlyAll(passage, at) ??
    readBetween(passage, at, taken) ??
    readManyThousands(passage, at) ??
    readHedged(passage, at, taken) ??
    readShare(passage, at) ??
    readVagueNumber(passage, at)
  );
}

const controls = wordList(['control']);
const coming = wordList('come came comes coming');
const many = wordList('many few');
const wondering = wordList('so how too');

/** Words that a figure can start with; the others need no try. */
export function mayOpen(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  if (shape === Shape.number) return markAt(passage, at - 1) !== mark.stop || serialEnd(passage, at - 2) !== at + 1;
  if (shape < Shape.lower || shape > Shape.capitals) return false;
  const word = id(passage, at);
  // "twenty-five", "two-thirds": no lexicon lists compounds.
  if (word === 0) return hyphenIn(passage, at);
  if (articles.hasId(word)) return mayFollowArticle(passage, at + 1);
  return (tags(passage, at) & (Tag.number | Tag.hedge)) !== 0 || openers.hasId(word);
}

/** "a dozen", "an estimated", "the vast majority", "a large number of": most articles open no figure. */
function mayFollowArticle(passage: Passage, at: number): boolean {
  const word = id(passage, at);
  if (word === 0) return shapeAt(passage, at) <= Shape.capitals && at < passage.last && hyphenIn(passage, at);
  return (
    (tags(passage, at) & (Tag.number | Tag.hedge | Tag.adjective)) !== 0 ||
    openers.hasId(word) ||
    behindArticles.hasId(word)
  );
}

const articles = wordList('a an the');
const behindArticles = wordList(
  [
    'number couple pair',
    // "a minimum of", "an estimated"
    ...hedges.flatMap(([, phrases]) =>
      phrases.filter((phrase) => /^an? /.test(phrase)).map((phrase) => phrase.split(' ')[1]!),
    ),
  ].join(' '),
);

export const openers = wordList(
  'a an between from the great vast majority most virtually practically nearly almost half untold countless',
);

/** "nearly all of its 90,000" */
export function readNearlyAll(passage: Passage, at: number): Figure | null {
  const found = nearlyAll.startingAt(passage, at);
  if (found === undefined) return null;
  let next = found[1];
  if (id(passage, next) === of) next++;
  if (id(passage, next) === the || id(passage, next) === its || id(passage, next) === their) next++;
  const n = readNumber(passage, next);
  if (n === null || n.vague) return null;
  return figure(at, n.last, limitsOf('nearly', n.value), 'en/quantity/nearly-all-of-number');
}

/** "many thousands", "untold hundreds": no more than the scale is said. */
function readManyThousands(passage: Passage, at: number): Figure | null {
  if (!untold.isAt(passage, at)) return null;
  const n = readNumber(passage, at + 1);
  return n?.vague ? figure(at, n.last, limitsOf('vague', n.value), 'en/quantity/vague') : null;
}

const untold = wordList('many several untold countless');

/** [hedge] number [to|–|, maybe] number [hedge] */
export function readHedged(passage: Passage, at: number, taken: (token: number) => boolean): Figure | null {
  // "came under 40 attacks"
  if (id(passage, at) === under && coming.isAt(passage, at - 1)) return null;
  // "regained control over three towns"
  if (id(passage, at) === over && controls.isAt(passage, at - 1)) return null;
  const first = before.startingAt(passage, at);
  // "an estimated at least 50", "at least some 50": of two hedges the one that bounds it.
  const second = first === undefined ? undefined : before.startingAt(passage, first[1]);
  const hedge = second !== undefined && first?.[0] === 'about' ? second : first;
  const end = second?.[1] ?? first?.[1];
  const start = end === undefined ? at : skipArticle(passage, overStop(passage, end));
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
  // "250+ people"
  if (markAt(passage, n.last) === mark.plus && touches(passage, n.last) && !n.vague)
    return figure(at, n.last + 1, limitsOf('at-least', n.value), 'en/quantity/plus');
  // "thirty-odd" is one token.
  if (!n.vague && formAt(passage, n.last - 1).endsWith('-odd'))
    return figure(at, n.last, limitsOf('about', n.value), 'en/quantity/about');
  // "20-odd"
  const odd = markAt(passage, n.last) === mark.hyphen && touches(passage, n.last) ? n.last + 1 : n.last;
  const trailing = after.startingAt(passage, odd);
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

/** "approx. 12": over the stop of a shortened hedge. */
function overStop(passage: Passage, at: number): number {
  const shortened = markAt(passage, at) === mark.stop && (tags(passage, at - 1) & Tag.abbreviation) !== 0;
  return shortened ? at + 1 : at;
}

/** "an estimated 11", "about a dozen", "at least another 12": the article belongs to the number. */
export function skipArticle(passage: Passage, at: number): number {
  const opens = id(passage, at) === the || id(passage, at) === another;
  return opens && readNumber(passage, at + 1) !== null ? at + 1 : at;
}

/** A mark, "and", or a verb's first word: nothing that a noun could be part of. */
function endsGroup(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  return (
    at >= passage.last ||
    shapeAt(passage, at) === Shape.mark ||
    ((bits & (Tag.conjunction | Tag.be | Tag.have | Tag.event)) !== 0 && (bits & Tag.number) === 0)
  );
}

/** "a number of", "a couple of", "a couple" */
export function readVagueNumber(passage: Passage, at: number): Figure | null {
  const opener = id(passage, at);
  if (opener !== a && opener !== an) return null;
  let next = at + 1;
  if (tags(passage, next) & Tag.adjective) next++;
  // "A couple and their three children", "an elderly couple were killed": two people.
  if (id(passage, next) === couple && endsGroup(passage, next + 1))
    return figure(at, next + 1, limitsOf('exact', 2), 'en/quantity/couple');
  if (id(passage, next + 1) !== of || opener !== a) return null;
  if (id(passage, next) === number) return figure(at, next + 2, limitsOf('vague', 3), 'en/quantity/a-number-of');
  if (id(passage, next) === pair) return figure(at, next + 2, limitsOf('exact', 2), 'en/quantity/a-pair-of');
  if (id(passage, next) === couple) return figure(at, next + 2, limitsOf('about', 2), 'en/quantity/a-couple-of');
  return null;
}
