import type { Figure } from '../../../mentions/quantity/figure.ts';
import { limitsOf } from '../../../model/bound.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isPlain, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { type NumberRead, readNumber } from './number.ts';
import {
  a,
  before,
  cent,
  figure,
  great,
  type Hedge,
  inId,
  its,
  majority,
  most,
  of,
  one,
  out,
  per,
  percent,
  round4,
  the,
  their,
  vast,
} from './words.ts';

export function readPercent(passage: Passage, n: NumberRead): { value: number; last: number } | null {
  if (n.vague) return null;
  if (markAt(passage, n.last) === mark.percent) return { value: n.value / 100, last: n.last + 1 };
  if (id(passage, n.last) === percent) return { value: n.value / 100, last: n.last + 1 };
  if (id(passage, n.last) === per && id(passage, n.last + 1) === cent)
    return { value: n.value / 100, last: n.last + 2 };
  return null;
}

/** "two out of three", "one in four", "two thirds" */
export function readFractionWords(
  passage: Passage,
  start: number,
  n: NumberRead,
): { value: number; last: number } | null {
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

/** "half of", "most of", "the majority of", "two-thirds" */
export function readShare(passage: Passage, at: number): Figure | null {
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
export function isShareOf(passage: Passage, at: number): boolean {
  return id(passage, at) === of || id(passage, at) === the || id(passage, at) === its || id(passage, at) === their;
}

export function readHyphenatedShare(passage: Passage, at: number): number | null {
  if (!isPlain(passage, at) && shapeAt(passage, at) !== Shape.title) return null;
  if (id(passage, at) !== 0) return null;
  const match = /^(one|two|three|four)-(third|thirds|quarter|quarters|fifth|fifths|half)$/i.exec(
    passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!),
  );
  if (match === null) return null;
  const times = { one: 1, two: 2, three: 3, four: 4 }[match[1]!.toLowerCase()] ?? 1;
  const part = { thi: 3, qua: 4, fif: 5, hal: 2 }[match[2]!.slice(0, 3).toLowerCase()] ?? 1;
  return round4(times / part);
}
