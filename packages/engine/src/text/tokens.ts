import { Character, characterOf, lowerOf } from './characters.ts';
import { hashSeed, hashStep, type Lexicon } from './lexicon.ts';

/** What a token looks like. */
export const Shape = {
  lower: 0,
  /** First letter upper case: "Aleppo", "Al-Nusra". */
  title: 1,
  /** Two letters or more, none lower case: "UN", "YPG", "U.S.". */
  capitals: 2,
  /** Starts with a digit. */
  number: 3,
  /** One punctuation mark; `word` holds its code unit. */
  mark: 4,
  /** The clitic "’s" of a possessive. */
  possessive: 5,
} as const;

/**
 * Tokens of a whole report as parallel arrays: no object is made for a word. Every token is a span of the text;
 * the text itself is never altered. White space belongs to no token.
 */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lexicon id (0: unknown); for marks the code unit. */
  readonly word: Int32Array;
  readonly shape: Uint8Array;
}

const { lower, upper, digit, space, newline, apostrophe, hyphen, silent } = Character;
const stop = 0x2e;
const comma = 0x2c;
const star = 0x2a;
const lowLine = 0x5f;
const greater = 0x3e;
/** The em dash, as which "--" is read. */
const typedDash = 0x2014;

/** Parts `text` into tokens. Linear in the length of the text, whatever it holds. */
export function tokenize(text: string, lexicon: Lexicon<unknown>): Tokens {
  let capacity = Math.max(64, text.length >> 2);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let word = new Int32Array(capacity);
  let shape = new Uint8Array(capacity);
  let count = 0;
  const length = text.length;

  function add(from: number, to: number, id: number, form: number): void {
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      word = grown(word, new Int32Array(capacity));
      shape = grown(shape, new Uint8Array(capacity));
    }
    start[count] = from;
    end[count] = to;
    word[count] = id;
    shape[count] = form;
    count++;
  }

  /** Where the last ">" stands that opens a line of a mail that is passed on; -1 before any. */
  let passedOn = -1;

  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = characterOf[unit]!;
    if (kind === space || kind === newline || kind === silent) {
      at++;
    } else if (kind === lower || kind === upper) {
      at = scanWord(at, kind);
    } else if (kind === digit) {
      at = scanNumber(at);
    } else if (kind === hyphen && text.charCodeAt(at + 1) === unit) {
      at = scanTypedDash(at, unit);
    } else if (isEmphasis(text, at, unit)) {
      at++;
    } else if (unit === greater && opensLine(at)) {
      passedOn = at;
      at++;
    } else {
      add(at, at + 1, unit === 0x2019 || unit === 0x60 || unit === 0xb4 ? 0x27 : unit, Shape.mark);
      at++;
    }
  }

  /** Whether nothing but spaces and such marks stands before `position` in its line. */
  function opensLine(position: number): boolean {
    let before = position - 1;
    while (before >= 0 && characterOf[text.charCodeAt(before)] === space) before--;
    return before < 0 || before === passedOn || characterOf[text.charCodeAt(before)] === newline;
  }

  /** "--": what typewriters and wires wrote for a dash. */
  function scanTypedDash(from: number, unit: number): number {
    let position = from + 2;
    while (text.charCodeAt(position) === unit) position++;
    add(from, position, typedDash, Shape.mark);
    return position;
  }

  function scanWord(from: number, first: number): number {
    let hash = hashSeed;
    let position = from;
    let uppers = 0;
    let lowers = 0;
    while (position < length) {
      const unit = text.charCodeAt(position);
      const kind = characterOf[unit]!;
      if (kind === lower) lowers++;
      else if (kind === upper) uppers++;
      else if (kind === digit) {
        // "M5", "S-400": a digit inside a word is part of it.
      } else if (kind === apostrophe || kind === hyphen) {
        const next = position + 1 < length ? characterOf[text.charCodeAt(position + 1)]! : space;
        if (kind === hyphen && next === newline) {
          const resumed = afterLineEnd(position + 1);
          if (resumed < 0) break;
          position = resumed;
          continue;
        }
        if (next !== lower && next !== upper && !(kind === hyphen && next === digit)) break;
        if (kind === apostrophe && isClitic(position)) break;
      } else if (kind === silent) {
        const resumed = overSilent(position);
        if (resumed < 0) break;
        position = resumed;
        continue;
      } else if (unit === stop && position - from === 1 && isInitials(from)) {
        return scanInitials(from);
      } else break;
      hash = hashStep(hash, lowerOf[unit]!);
      position++;
    }
    const form = first === lower ? Shape.lower : lowers === 0 && uppers > 1 ? Shape.capitals : Shape.title;
    add(from, position, lexicon.find(text, from, position, hash), form);
    if (position < length && characterOf[text.charCodeAt(position)] === apostrophe && isClitic(position)) {
      add(position, position + 2, 0, Shape.possessive);
      position += 2;
    }
    return position;
  }

  /** "’s" that ends a word. */
  function isClitic(position: number): boolean {
    const next = text.charCodeAt(position + 1);
    if (next !== 0x73 && next !== 0x53) return false;
    const after = position + 2 < length ? characterOf[text.charCodeAt(position + 2)]! : space;
    return after !== lower && after !== upper && after !== apostrophe;
  }

  /** Where a word parted by a hyphen at a line's end goes on, or -1: only before a lower-case letter of the next line. */
  function afterLineEnd(position: number): number {
    let next = position;
    while (next < length && next - position < 3 && characterOf[text.charCodeAt(next)] === newline) next++;
    return next < length && characterOf[text.charCodeAt(next)] === lower ? next : -1;
  }

  /** Where a word goes on behind what nobody sees in it, over a line's end too; -1 where it does not. */
  function overSilent(position: number): number {
    let next = position;
    while (next < length && characterOf[text.charCodeAt(next)] === silent) next++;
    if (characterOf[text.charCodeAt(next)] === newline) return afterLineEnd(next);
    return next < length && isLetter(next) ? next : -1;
  }

  /** "U.S", "U.N": a letter, a stop, and a letter that stands alone again. */
  function isInitials(from: number): boolean {
    const next = characterOf[text.charCodeAt(from + 2)] ?? space;
    if (next !== upper && next !== lower) return false;
    const after = text.charCodeAt(from + 3);
    const kind = characterOf[after] ?? space;
    return after === stop || (kind !== lower && kind !== upper);
  }

  function scanInitials(from: number): number {
    let hash = hashSeed;
    let position = from;
    while (position < length) {
      const kind = characterOf[text.charCodeAt(position)]!;
      if (kind !== upper && kind !== lower) break;
      const after = position + 1 < length ? text.charCodeAt(position + 1) : 0x20;
      hash = hashStep(hash, lowerOf[text.charCodeAt(position)]!);
      position++;
      if (after !== stop) {
        if (characterOf[after] === lower || characterOf[after] === upper) position--;
        break;
      }
      hash = hashStep(hash, stop);
      position++;
    }
    // "U.S.-backed" is one word.
    while (position < length && characterOf[text.charCodeAt(position)] === hyphen) {
      let next = position + 1;
      while (next < length && isLetter(next)) next++;
      if (next === position + 1) break;
      for (; position < next; position++) hash = hashStep(hash, lowerOf[text.charCodeAt(position)]!);
    }
    add(from, position, lexicon.find(text, from, position, hash), Shape.capitals);
    if (isPossessiveAt(position)) {
      add(position, position + 2, 0, Shape.possessive);
      position += 2;
    }
    return position;
  }

  function isLetter(position: number): boolean {
    const kind = characterOf[text.charCodeAt(position)];
    return kind === lower || kind === upper;
  }

  function isPossessiveAt(position: number): boolean {
    return position < length && characterOf[text.charCodeAt(position)] === apostrophe && isClitic(position);
  }

  function scanNumber(from: number): number {
    let position = from + 1;
    while (position < length) {
      const unit = text.charCodeAt(position);
      if (characterOf[unit] === digit) {
        position++;
        continue;
      }
      const next = position + 1 < length ? characterOf[text.charCodeAt(position + 1)] : space;
      if ((unit === comma || unit === stop || unit === 0x066b || unit === 0x066c) && next === digit) position += 2;
      else break;
    }
    add(from, position, 0, Shape.number);
    return position;
  }

  return { count, start, end, word, shape };
}

/** Whether a star or a low line at `at` only makes words stand out ("**12 killed**"): it touches them, as a bullet does not. */
function isEmphasis(text: string, at: number, unit: number): boolean {
  return (unit === star || unit === lowLine) && (!isBlank(text, at + 1) || (at > 0 && !isBlank(text, at - 1)));
}

function isBlank(text: string, at: number): boolean {
  const kind = at < text.length ? characterOf[text.charCodeAt(at)] : space;
  return kind === space || kind === newline;
}

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
