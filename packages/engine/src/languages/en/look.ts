import { isHyphen, mark } from '../../text/marks.ts';
import { type Looked, type Passage, wordsOf } from '../../text/passage.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { lexicon, tagsOf } from './lexicon.ts';
import { numberAt } from './named-forms.ts';
import { Tag, type Word } from './word.ts';
import { heldSuffixes } from './words/control.ts';

/** Asks the lexicon for every token of a report once. */
export function lookAt(tokens: Tokens, text: string): Looked {
  const ids = new Int32Array(tokens.count);
  const bits = new Int32Array(tokens.count);
  const forms = new Int32Array(tokens.count);
  let apostrophes = false;
  for (let at = 0; at < tokens.count; at++) {
    const shape = tokens.shape[at]!;
    if (shape > Shape.capitals) {
      apostrophes ||= shape === Shape.possessive;
      continue;
    }
    let word = tokens.word[at]!;
    if (word === 0 && isHeld(text, tokens.start[at]!, tokens.end[at]!)) word = held;
    if (word === 0 || (shape === Shape.capitals && isName(tokens, at))) {
      forms[at] = numberAt(text, tokens.start[at]!, tokens.end[at]!);
      continue;
    }
    ids[at] = forms[at] = word;
    bits[at] = tagsOf[word]!;
  }
  return { ids, bits, forms, apostrophes };
}

/** Stands for "X-held" whoever X is. */
const held = lexicon.idOf(`rebel${heldSuffixes[0]}`);

/** Lengths of the second halves of "rebel-held", by which a hyphen is looked for before the whole half is. */
const heldLengths = heldSuffixes.map((suffix) => suffix.length);
const longestHeld = Math.max(...heldLengths);

/** Whether a word says that somebody holds what follows: "rebel-held", "Zintan-controlled"; not "long-held", "remote-controlled". */
function isHeld(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if ((last !== 0x64 && last !== 0x44) || end - start < longestHeld / 2) return false;
  for (let at = 0; at < heldLengths.length; at++) {
    const hyphen = end - heldLengths[at]!;
    if (hyphen <= start || text.charCodeAt(hyphen) !== mark.hyphen) continue;
    return text.slice(hyphen, end).toLowerCase() === heldSuffixes[at] && !ofNobody.test(text.slice(start, hyphen));
  }
  return false;
}

/** What is held, but by nobody, or how. */
const ofNobody = /^(?:hand|long|short|self|remote|temperature|climate|re|un|then|now|still|yet|well|once|\p{Ll}+ly)$/u;

/** Short words that are also names when they stand in capitals: "US", "IS", "WHO". */
export const shortWords: ReadonlySet<number> = new Set(
  'us is it who am all an as at he in so we no or and'.split(' ').map((word) => lexicon.idOf(word)),
);

const no = lexicon.idOf('no');
const us = lexicon.idOf('us');
const air = lexicon.idOf('air');
const owned = Tag.person | Tag.thing | Tag.source | Tag.event | Tag.adjective;

/** Whether a short word in capitals is a name: it is not where the words around it are in capitals too. */
function isName(tokens: Tokens, at: number): boolean {
  const { shape, word, start, end } = tokens;
  if (!shortWords.has(word[at]!)) return false;
  // "NO ONE WAS HURT"
  if (word[at] === no && shape[at + 1] === Shape.capitals) return false;
  // "US FORCES", "THE US NAVY": whose they are, where "us" stands before nobody.
  if (word[at] === us && shape[at + 1] === Shape.capitals && isOwned(word[at + 1]!)) return true;
  const shouts = (token: number): boolean => shape[token] === Shape.capitals && end[token]! - start[token]! > 3;
  // "BETWEEN 12 AND 14 JULY": over the figures to the words beside them.
  const before = shape[at - 1] === Shape.number ? at - 2 : at - 1;
  const behind = shape[at + 1] === Shape.number ? at + 2 : at + 1;
  return !shouts(before) && !shouts(behind) && !isAmongCapitals(tokens, at);
}

function isOwned(word: number): boolean {
  return (tagsOf[word]! & owned) !== 0 || word === air;
}

/** Words on either side of a short one by which copy that is all in capitals is told. */
const shoutedReach = 5;

/** "IN GAO, 90 KM SOUTH OF THE CAPITAL": short words only are beside it, but none around it is in lower case. */
function isAmongCapitals({ shape, start, end }: Tokens, at: number): boolean {
  let words = 0;
  for (let near = Math.max(0, at - shoutedReach); near <= at + shoutedReach && near < shape.length; near++) {
    if (shape[near] === Shape.lower) return false;
    // A lone "A" is no word with a capital before small letters.
    if (shape[near] === Shape.title && end[near]! - start[near]! > 1) return false;
    if (near !== at && shape[near] === Shape.capitals) words++;
  }
  return words >= shoutedMin;
}

/** So many words in capitals around one are no names of a list. */
const shoutedMin = 2;

/** Tags of token `at`; 0 for marks, numbers, unknown words and beyond the sentence. */
export function tags(passage: Passage, at: number): number {
  return at < passage.first || at >= passage.last ? 0 : passage.looked.bits[at]!;
}

/** Lexicon id of token `at`; 0 for marks, unknown words and beyond the sentence. */
export function id(passage: Passage, at: number): number {
  return at < passage.first || at >= passage.last ? 0 : passage.looked.ids[at]!;
}

/** Number of the form of token `at`, be it a word of the lexicon or only named by a list; 0 for all others and beyond the sentence. */
export function form(passage: Passage, at: number): number {
  return at < passage.first || at >= passage.last ? 0 : passage.looked.forms[at]!;
}

export function wordAt(passage: Passage, at: number): Word | undefined {
  return at < passage.first || at >= passage.last ? undefined : lexicon.entry(passage.looked.ids[at]!);
}

/** Code unit of the mark at token `at`; 0 if it is no mark. */
export function markAt(passage: Passage, at: number): number {
  if (at < passage.first || at >= passage.last || passage.tokens.shape[at] !== Shape.mark) return 0;
  return passage.tokens.word[at]!;
}

export function shapeAt(passage: Passage, at: number): number {
  return at < passage.first || at >= passage.last ? -1 : passage.tokens.shape[at]!;
}

/** Whether token `at` is a number, in digits or in words. */
export function isNumberAt(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.number || (tags(passage, at) & Tag.number) !== 0;
}

/** Whether token `at` starts with a capital letter. */
export function isCapitalised(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  return shape === Shape.title || shape === Shape.capitals;
}

/** Whether token `at` stands in capitals among others in capitals: a headline that shouts, where capitals mark no name. */
export function isShouted(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.capitals &&
    (shapeAt(passage, at - 1) === Shape.capitals || shapeAt(passage, at + 1) === Shape.capitals)
  );
}

/** Whether a capital marks token `at` as a name: where all is in capitals, only a word that is none of the language's own may be one. */
export function marksName(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) && (id(passage, at) === 0 || !isShouted(passage, at));
}

/** Whether the letters of token `at` mark no name: small ones, or capitals among capitals. */
export function isPlain(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.lower || isShouted(passage, at);
}

/** Whether token `at` has a hyphen behind its third to seventh letter: "mid-May", "twenty-five". */
export function hyphenIn({ text, tokens, first, last }: Passage, at: number): boolean {
  if (at < first || at >= last) return false;
  const start = tokens.start[at]!;
  const end = Math.min(tokens.end[at]!, start + 8);
  for (let position = start + 3; position < end; position++) {
    if (isHyphen(text.charCodeAt(position))) return true;
  }
  return false;
}

/** A token in lower case, whether the lexicon knows it or not; empty for marks and beyond the sentence. */
export function formAt(passage: Passage, at: number): string {
  const shape = shapeAt(passage, at);
  if (shape < 0 || shape === Shape.mark) return '';
  return wordAt(passage, at)?.form ?? wordsOf(passage, at, at + 1).toLowerCase();
}
