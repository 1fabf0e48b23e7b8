import { mark } from '../../../text/marks.ts';
import { type Passage, touches } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { labelEnd, spacedAgeEnd } from '../labels.ts';
import { idOf } from '../lexicon.ts';
import { hyphenIn, id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { wordsThat } from '../word-list.ts';
import { suffixes } from '../words/numbers.ts';
import { hyphenatedScale, hyphenatedValue } from './hyphenated-number.ts';

const score = idOf('score');

/** A number without its hedge: tokens `[first, last)`. */
export interface NumberRead {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** "dozens", "several": `value` is a floor. */
  readonly vague: boolean;
  /** The largest scale word read ("million"), 1 if none. */
  readonly scale: number;
}

const [a, and, of, half] = ['a', 'and', 'of', 'half'].map(idOf) as [number, number, number, number];
const few = idOf('few');
const many = idOf('many');

/** The number that starts at token `at`, in digits or words; `null` if none does. */
export function readNumber(passage: Passage, at: number): NumberRead | null {
  if (shapeAt(passage, at) === Shape.number) return readDigits(passage, at);
  return opensNumber(passage, at) ? (readVague(passage, at) ?? readWords(passage, at)) : null;
}

/** Whether token `at` may be the first word of a number; most words may not, and need no try. */
export function opensNumber(passage: Passage, at: number): boolean {
  const word = id(passage, at);
  // "twenty-five": no lexicon lists compounds.
  return word === 0 ? shapeAt(passage, at) <= Shape.capitals && hyphenIn(passage, at) : numeric.hasId(word);
}

const numeric = wordsThat(
  ({ form, value, scale, vague }) =>
    value !== undefined || scale !== undefined || vague !== undefined || form === 'a' || form === 'half',
);

/** "1,400", "3.6 million", "1.2m", "2 dozen" */
function readDigits(passage: Passage, at: number): NumberRead | null {
  if (!standsAlone(passage, at) || qualifies(passage, at) || spacedAgeEnd(passage, at) > 0) return null;
  let text = passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!);
  let last = at + 1;
  // A space parts thousands: a narrow or unbreakable one, or a plain one between digits in threes.
  while (shapeAt(passage, last) === Shape.number && isThousandsGap(passage, last, text)) {
    text += passage.text.slice(passage.tokens.start[last]!, passage.tokens.end[last]!);
    last++;
  }
  const value = parseDigits(text);
  if (value === null) return null;
  if (touches(passage, last) && shapeAt(passage, last) >= Shape.lower && shapeAt(passage, last) <= Shape.capitals) {
    const suffix = suffixes[passage.text.slice(passage.tokens.start[last]!, passage.tokens.end[last]!).toLowerCase()];
    if (suffix === undefined) return null;
    return { first: at, last: last + 1, value: scaled(value, suffix), vague: false, scale: suffix };
  }
  let scale = 1;
  for (
    let word = wordAt(passage, last);
    word?.scale !== undefined && word.form !== 'score';
    word = wordAt(passage, last)
  ) {
    scale *= word.scale;
    last++;
  }
  if (scale > 1) return { first: at, last, value: scaled(value, scale), vague: false, scale };
  // "3 millions", "2.7 lakhs": by itself the plural is two of them at least.
  const plural = wordAt(passage, last)?.vague;
  if (plural !== undefined && plural >= scalingPluralMin)
    return { first: at, last: last + 1, value: scaled(value, plural / 2), vague: false, scale: plural / 2 };
  return { first: at, last, value, vague: false, scale };
}

/** The least that a plural comes to which scales the digits before it: "lakhs", but not "dozens". */
const scalingPluralMin = 200_000;

/** Digits are no figure of ours behind a currency sign, a hyphenated word, or as an ordinal. */
function standsAlone(passage: Passage, at: number): boolean {
  if (at === passage.first || !touches(passage, at)) return true;
  const unit = markAt(passage, at - 1);
  // "900 families/4,200 people"
  if (unit === mark.slash) return (tags(passage, at - 2) & Tag.person) !== 0;
  return (
    unit === mark.open ||
    unit === 0x7c ||
    unit === mark.quote ||
    unit === mark.openQuote ||
    unit === mark.apostrophe ||
    unit === mark.openSingle ||
    unit === mark.enDash ||
    unit === mark.emDash ||
    unit === mark.colon ||
    unit === mark.hyphen ||
    unit === mark.comma ||
    unit === mark.stop
  );
}

/** "15-year-old", "155-mm", "20-strong": the number belongs to a compound. */
function qualifies(passage: Passage, at: number): boolean {
  if (markAt(passage, at + 1) !== mark.hyphen || !touches(passage, at + 1) || !touches(passage, at + 2)) return false;
  const shape = shapeAt(passage, at + 2);
  return shape >= Shape.lower && shape <= Shape.capitals;
}

function isThousandsGap(passage: Passage, at: number, before: string): boolean {
  const { start, end } = passage.tokens;
  // "10 155mm shells"
  if (end[at]! - start[at]! !== 3 || labelEnd(passage, at) > 0) return false;
  const gap = passage.text.slice(end[at - 1]!, start[at]!);
  if (/^[\u00a0\u2009\u202f]$/.test(gap)) return true;
  return (
    gap === ' ' && /^[1-9]\d{0,2}(?:\d{3})*$/.test(before) && /^\d{3}$/.test(passage.text.slice(start[at]!, end[at]!))
  );
}

function isPlainDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return true;
}

function parseDigits(text: string): number | null {
  if (isPlainDigits(text)) return text.length > 10 || (text.length > 1 && text.startsWith('0')) ? null : Number(text);
  const western = text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[٬]/g, ',')
    .replace(/٫/g, '.');
  if (/^0\d/.test(western)) return null;
  if (/^\d+$/.test(western)) return western.length <= 10 ? Number(western) : null;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(western) && western.length <= 16)
    return Number(western.replaceAll(',', ''));
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(western) && western.length <= 16) return Number(western.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(western)) return Number(western.replaceAll('.', ''));
  if (/^\d{1,6}\.\d{1,4}$/.test(western)) return Number(western);
  return null;
}

function scaled(value: number, scale: number): number {
  return Math.round(value * scale * 1000) / 1000;
}

/** "dozens", "hundreds of thousands", "several hundred", "a few", "many" */
function readVague(passage: Passage, at: number): NumberRead | null {
  let next = at;
  if (id(passage, next) === a && (id(passage, next + 1) === few || wordAt(passage, next + 1)?.vague !== undefined))
    next++;
  const word = wordAt(passage, next);
  if (word?.vague === undefined) return null;
  if (word.vague > 3) {
    if (id(passage, next + 1) === of) {
      const larger = wordAt(passage, next + 2);
      if (larger?.vague !== undefined && larger.vague > word.vague) {
        // "tens of thousands" is ten thousands and more: the first word's floor in units of the second's scale.
        const value = word.vague * (larger.vague / 2);
        return { first: at, last: next + 3, value, vague: true, scale: larger.vague / 2 };
      }
    }
    return { first: at, last: next + 1, value: word.vague, vague: true, scale: 1 };
  }
  const scale = wordAt(passage, next + 1)?.scale;
  if (scale !== undefined) {
    const further = wordAt(passage, next + 2)?.scale ?? 1;
    // "several hundred": a few hundreds, at least two of them as in the codebook's "hundreds".
    return {
      first: at,
      last: next + (further > 1 ? 3 : 2),
      value: 2 * scale * further,
      vague: true,
      scale: scale * further,
    };
  }
  if (
    next + 1 < passage.last &&
    (id(passage, next) === few || id(passage, next) === many) &&
    id(passage, next + 1) === of
  ) {
    return { first: at, last: next + 1, value: 3, vague: true, scale: 1 };
  }
  return { first: at, last: next + 1, value: 3, vague: true, scale: 1 };
}

/** "a quarter of a million", "three quarters of a million" */
function quarterOf(passage: Passage, at: number): NumberRead | null {
  const form = wordAt(passage, at + 1)?.form;
  if (form !== 'quarter' && form !== 'quarters') return null;
  const quarters = id(passage, at) === a ? 1 : (wordAt(passage, at)?.value ?? 0);
  if (quarters < 1 || quarters > 3 || id(passage, at + 2) !== of || id(passage, at + 3) !== a) return null;
  const scale = wordAt(passage, at + 4)?.scale ?? 0;
  if (scale < 1_000_000) return null;
  return { first: at, last: at + 5, value: (scale / 4) * quarters, vague: false, scale };
}

/** "two", "twenty-five", "two hundred and fifty", "half a million", "a dozen" */
function readWords(passage: Passage, at: number): NumberRead | null {
  let next = at;
  let total = 0;
  let current = 0;
  let scaleMax = 1;
  let read = false;
  if (id(passage, next) === half && id(passage, next + 1) === a && (wordAt(passage, next + 2)?.scale ?? 0) >= 12) {
    const scale = wordAt(passage, next + 2)!.scale!;
    return { first: at, last: next + 3, value: scale / 2, vague: false, scale };
  }
  const part = quarterOf(passage, next);
  if (part !== null) return part;
  if (id(passage, next) === a) {
    const scale = wordAt(passage, next + 1)?.scale;
    if (scale === undefined || id(passage, next + 1) === score) return null;
    current = 1;
    next++;
  }
  for (;;) {
    const word = wordAt(passage, next);
    const value = word?.value ?? (word === undefined ? hyphenatedValue(passage, next) : undefined);
    if (value !== undefined && (word?.form !== 'one' || !read || current % 10 === 0)) {
      if (read && current % 100 !== 0 && !(current % 10 === 0 && current >= 20 && value < 10)) break;
      current += value;
    } else if (word === undefined && !read && hyphenatedScale(passage, next) > 0) {
      const scaledValue = hyphenatedScale(passage, next);
      scaleMax = 100;
      if (scaledValue < 1000) current = scaledValue;
      else total = scaledValue;
    } else if (
      word?.scale !== undefined &&
      (word.form !== 'score' || isScore(passage, next, current)) &&
      (read || current > 0)
    ) {
      scaleMax = Math.max(scaleMax, word.scale);
      if (word.scale === 100 || word.scale < 100) current = (current === 0 ? 1 : current) * word.scale;
      else {
        total += (current === 0 ? 1 : current) * word.scale;
        current = 0;
      }
    } else if (
      read &&
      id(passage, next) === and &&
      scaleMax >= 100 &&
      isSmallNumber(passage, next + 1) &&
      (current % 100 === 0 || total > 0)
    ) {
      next++;
      continue;
    } else break;
    read = true;
    next++;
  }
  if (!read) return null;
  return { first: at, last: next, value: total + current, vague: false, scale: scaleMax };
}

/** "two score villagers": twenties of people; in any other company it is a result. */
function isScore(passage: Passage, at: number, times: number): boolean {
  return times > 1 && times < 10 && (tags(passage, at + 1) & (Tag.person | Tag.adjective)) !== 0;
}

function isSmallNumber(passage: Passage, at: number): boolean {
  const value = wordAt(passage, at)?.value ?? hyphenatedValue(passage, at);
  return value !== undefined && value > 0 && value < 100 && wordAt(passage, at + 1)?.scale === undefined;
}
