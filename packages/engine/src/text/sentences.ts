import { Character, characterOf } from './characters.ts';
import { isFullLine, wrapWidth } from './hard-wrap.ts';
import { isQuote, mark } from './marks.ts';
import { Shape, type Tokens } from './tokens.ts';

/** What stands before a full stop and yet ends no sentence ("Lt."), by lexicon id. */
export interface SentenceRules {
  /** Words that a stop abbreviates. */
  isAbbreviation(id: number): boolean;
  /** Words that start a sentence rather than go on with a name: "The", "It", "In". */
  opensSentence(id: number): boolean;
  /** Words that never end a headline or a wrapped line: "of", "the", "and". */
  leansForward(id: number): boolean;
  /** Words in brackets that end a caption: "Agency photo". */
  isCredit(words: string): boolean;
}

/** Sentences as parallel arrays over token indices; each lies in one paragraph. */
export interface Sentences {
  readonly count: number;
  /** First token. */
  readonly first: Int32Array;
  /** One past the last token. */
  readonly last: Int32Array;
  /** Number of the paragraph, from 0. */
  readonly paragraph: Int32Array;
  /** 1 where no mark of an end stands: a heading, a caption, a line of a list. */
  readonly unended: Uint8Array;
}

const { newline, upper, digit, apostrophe } = Character;

/**
 * Where no end comes for so long, one is put: what reads a sentence may look at all of it more than once, and a text without
 * a full stop must not make that grow with its length. No real sentence is nearly so long.
 */
const sentenceTokensMax = 400;

/** Tokens of the longest credit. */
const creditTokensMax = 8;

/** Tokens of the shortest headline whose repetition parts a sentence. */
const headlineMin = 4;

/**
 * Finds sentences. A sentence ends at a final mark that is no abbreviation's and that something starting like a sentence
 * follows; at an empty line; and at a line's end, unless the next line plainly goes on or lines were broken at a width.
 */
export function findSentences(text: string, tokens: Tokens, rules: SentenceRules): Sentences {
  const first: number[] = [];
  const last: number[] = [];
  const paragraph: number[] = [];
  const unended: number[] = [];

  let from = 0;
  let number = 0;
  const width = wrapWidth(text);
  const { count, start, end, word, shape } = tokens;

  function close(to: number, ended: boolean): void {
    if (to > from) {
      first.push(from);
      last.push(to);
      paragraph.push(number);
      unended.push(ended ? 0 : 1);
    }
    from = to;
  }

  for (let at = 0; at < count; at++) {
    const isLast = at + 1 === count;
    if (isLast) {
      close(count, isFinal(at));
      break;
    }
    const gap = lineEnds(text, end[at]!, start[at + 1]!);
    if (gap >= 2) {
      close(at + 1, isFinal(at));
      number++;
    } else if ((isFinal(at) || isCredit(at)) && startsLikeSentence(at + 1)) {
      close(at + 1, true);
    } else if (at + 1 - from >= sentenceTokensMax) {
      close(at + 1, false);
    } else if (gap === 1 && !goesOn(at)) {
      close(at + 1, isFinal(at));
    } else if (first.length === 1 && repeatsHeadline(at)) {
      close(at + 1, false);
    }
  }

  /** Whether the tokens up to `at` are those of the first line over again: some outlets print the headline into the text, without a stop. */
  function repeatsHeadline(at: number): boolean {
    const length = last[0]! - first[0]!;
    if (unended[0] !== 1 || at + 1 - from !== length || length < headlineMin) return false;
    if (shape[at + 1] === Shape.mark) return false;
    for (let token = 0; token < length; token++) {
      const [one, other] = [first[0]! + token, from + token];
      if (end[one]! - start[one]! !== end[other]! - start[other]!) return false;
      if (!text.startsWith(text.slice(start[one]!, end[one]!), start[other]!)) return false;
    }
    return true;
  }

  /** "(Agency photo) Air strikes hit": behind a caption's credit the report goes on, with or without a stop. */
  function isCredit(at: number): boolean {
    if (shape[at] !== Shape.mark || word[at] !== mark.close || shape[at + 1] === Shape.mark) return false;
    for (let open = at - 2; open > from && open >= at - creditTokensMax; open--) {
      if (shape[open] === Shape.mark && word[open] === mark.open)
        return rules.isCredit(text.slice(end[open], start[at]));
    }
    return false;
  }

  /** Whether the token closes a sentence: a final mark, or a quote or bracket right after one. */
  function isFinal(at: number): boolean {
    // "U.S." ends a sentence only before a word that plainly starts one.
    if (shape[at] !== Shape.mark) {
      if (shape[at] !== Shape.capitals || text.charCodeAt(end[at]! - 1) !== mark.stop) return false;
      return at + 1 === count || (shape[at + 1] === Shape.title && rules.opensSentence(word[at + 1]!));
    }
    const unit = word[at]!;
    if (unit === mark.stop) return !abbreviates(at);
    if (unit === mark.exclamation || unit === mark.question || unit === mark.ellipsis) return true;
    return isCloser(unit) && isFinalBehindClosers(at);
  }

  /** `."` and `.”)`: up to three closers may stand between the final mark and the next sentence. */
  function isFinalBehindClosers(at: number): boolean {
    for (let back = at - 1; back >= from && back >= at - 3; back--) {
      if (start[back + 1] !== end[back] || shape[back] !== Shape.mark) return false;
      const unit = word[back]!;
      if (unit === mark.stop || unit === mark.exclamation || unit === mark.question) return true;
      if (!isCloser(unit)) return false;
    }
    return false;
  }

  function abbreviates(at: number): boolean {
    if (at === 0 || end[at - 1] !== start[at]) return false;
    if (at === from) return true;
    if (shape[at - 1] === Shape.mark || shape[at - 1] === Shape.number) return false;
    const length = end[at - 1]! - start[at - 1]!;
    if (length === 1 && shape[at - 1] === Shape.title) return true;
    return rules.isAbbreviation(word[at - 1]!) && !(at + 1 < count && lineEnds(text, end[at]!, start[at + 1]!) > 1);
  }

  function startsLikeSentence(at: number): boolean {
    if (end[at - 1] === start[at] && shape[at] !== Shape.mark) return false;
    const kind = characterOf[text.charCodeAt(start[at]!)]!;
    if (kind === upper || kind === digit || kind === apostrophe) return true;
    if (shape[at] === Shape.mark) {
      const unit = word[at]!;
      if (unit === mark.stop || unit === mark.comma || unit === mark.close || unit === mark.closeSquare) return false;
      // A closing quote belongs to the sentence that it ends.
      return !(isQuote(unit) && start[at] === end[at - 1]) && unit !== mark.colon && unit !== mark.semicolon;
    }
    // Scripts without case: any letter starts one.
    return text.charCodeAt(start[at]!) > 0x590;
  }

  /** Whether the line that ends after token `at` runs on in the next line. */
  function goesOn(at: number): boolean {
    const next = text.charCodeAt(start[at + 1]!);
    if (next === mark.bullet || next === mark.star || next === mark.hyphen || next === mark.enDash) return false;
    if (shape[at] === Shape.mark && word[at] === mark.comma) return true;
    if (characterOf[next] === Character.lower && text.charCodeAt(start[at + 1]!) < 0x590) return true;
    if (width > 0 && isFullLine(text, end[at]!, width)) return true;
    return shape[at] !== Shape.mark && rules.leansForward(word[at]!);
  }

  return {
    count: first.length,
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    paragraph: Int32Array.from(paragraph),
    unended: Uint8Array.from(unended),
  };
}

function isCloser(unit: number): boolean {
  return isQuote(unit) || unit === mark.close || unit === mark.closeSquare || unit === mark.apostrophe;
}

/** How many line ends lie in `[from, to)`; "\r\n" is one. */
function lineEnds(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (characterOf[unit] === newline && !(unit === 0x0a && text.charCodeAt(at - 1) === 0x0d)) lines++;
  }
  return lines;
}
