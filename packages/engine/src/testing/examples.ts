/**
 * Marked text: sentences with what must be read from them, kept beside the rules and run as tests.
 *
 * ```
 * # A comment.
 * = killed civilians 12..        what the brackets below must give, one line a bracket
 * Shelling killed [at least 12] civilians in the town.
 *
 * ! nothing to read
 * The 12 ministers met again.
 *
 * ~ wrong: takes a name for a figure
 * = killed people 9
 * [Nine] Elms was not hit.
 * ```
 *
 * A block ends at an empty line; each line of text in it is a report of its own. One `=` line serves every bracket, and one
 * bracket takes every `=` line. `\[` and `\]` stand for brackets of the text. A block that starts with `~` is a known
 * misreading: it is asserted as it is, so that nobody mistakes it for right and nothing changes it unseen.
 */
import type { Bound } from '../model/bound.ts';
import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';

/** One line of marked text. */
export interface Example {
  /** Line in the file, from 1. */
  readonly line: number;
  /** The text without its marks. */
  readonly text: string;
  /** What must be read, in the order of the text; empty: nothing. */
  readonly expected: readonly ExpectedClaim[];
  /** Why what is expected is wrong all the same; `null` for what is right. */
  readonly wrong: string | null;
}

export interface ExpectedClaim extends Span {
  readonly words: string;
}

/** How a kind's claims are compared with marked text. */
export interface Shown {
  /** The claim in a few words: what stands behind `=`. */
  readonly describe: (claim: Claim) => string;
  /** What the brackets hold: by default a figure's words, for claims without one their anchor. */
  readonly marked?: (claim: Claim) => Span;
}

/** Reads a file of examples. Throws, with the line, for a block that says nothing that could fail. */
export function parseExamples(source: string): readonly Example[] {
  const examples: Example[] = [];
  let block: Block = emptyBlock;
  source.split(/\r?\n/).forEach((whole, index) => {
    const line = index + 1;
    const text = whole.trim();
    if (text.startsWith('#')) return;
    if (text === '') {
      if (block.opened > 0 && !block.used) throw new Error(`line ${block.opened}: no sentence follows`);
      block = emptyBlock;
    } else if (text.startsWith('='))
      block = { ...opened(block, line), descriptions: [...block.descriptions, text.slice(1).trim()] };
    else if (text.startsWith('!')) block = { ...opened(block, line), refuses: true };
    else if (text.startsWith('~')) block = { ...opened(block, line), wrong: text.replace(/^~\s*(?:wrong:)?\s*/, '') };
    else {
      examples.push(exampleOf(text, line, block));
      block = { ...block, used: true };
    }
  });
  if (block.opened > 0 && !block.used) throw new Error(`line ${block.opened}: no sentence follows`);
  return examples;
}

interface Block {
  /** Line of its first mark; 0 while there is none. */
  readonly opened: number;
  readonly descriptions: readonly string[];
  readonly refuses: boolean;
  readonly wrong: string | null;
  readonly used: boolean;
}

const emptyBlock: Block = { opened: 0, descriptions: [], refuses: false, wrong: null, used: false };

function opened(block: Block, line: number): Block {
  if (block.used) throw new Error(`line ${line}: an empty line must part two blocks`);
  return { ...block, opened: block.opened === 0 ? line : block.opened };
}

function exampleOf(marked: string, line: number, { descriptions, refuses, wrong }: Block): Example {
  const { text, spans } = unmark(marked, line);
  if (refuses === descriptions.length > 0)
    throw new Error(`line ${line}: a block needs either "=" or "!" before its sentences`);
  if (refuses && spans.length > 0) throw new Error(`line ${line}: brackets in a sentence that must be refused`);
  const expected: ExpectedClaim[] =
    spans.length === 1
      ? descriptions.map((words) => ({ ...spans[0]!, words }))
      : spans.map((span, at) => ({ ...span, words: descriptions[descriptions.length === 1 ? 0 : at] ?? '' }));
  if (
    !refuses &&
    (expected.length === 0 || (spans.length > 1 && descriptions.length > 1 && spans.length !== descriptions.length))
  ) {
    throw new Error(`line ${line}: ${spans.length} brackets for ${descriptions.length} lines with "="`);
  }
  return { line, text, expected, wrong };
}

/** Takes the brackets out; they may nest. Spans come in the order in which they open. */
function unmark(marked: string, line: number): { text: string; spans: Span[] } {
  let text = '';
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  for (let at = 0; at < marked.length; at++) {
    const character = marked[at]!;
    const next = marked[at + 1];
    if (character === '\\' && (next === '[' || next === ']')) {
      text += next;
      at++;
    } else if (character === '[') {
      open.push(spans.length);
      spans.push({ start: text.length, end: -1 });
    } else if (character === ']') {
      const index = open.pop();
      if (index === undefined) throw new Error(`line ${line}: a bracket closes that was not opened`);
      spans[index]!.end = text.length;
    } else text += character;
  }
  if (open.length > 0) throw new Error(`line ${line}: a bracket is not closed`);
  return { text, spans };
}

/** What is read where the example has it otherwise, line by line as a diff; `null` where both agree. */
export function disagreement(example: Example, claims: readonly Claim[], shown: Shown): string | null {
  const markedSpan = shown.marked ?? figureOrAnchor;
  const show = (span: Span, words: string): string => `[${example.text.slice(span.start, span.end)}] ${words}`;
  const expected = example.expected.map((claim) => show(claim, claim.words)).sort();
  const read = claims.map((claim) => show(markedSpan(claim), shown.describe(claim))).sort();
  if (expected.join('\n') === read.join('\n')) return null;
  const lines = [`line ${example.line}: ${example.text}`];
  for (const line of expected) if (!read.includes(line)) lines.push(`- ${line}`);
  for (const line of read) if (!expected.includes(line)) lines.push(`+ ${line}`);
  return lines.join('\n');
}

function figureOrAnchor(claim: Claim): Span {
  return claim.kind === 'toll' || claim.kind === 'count' ? claim.value : claim.anchor;
}

/** A bound in short: `12`, `12..` (at least), `>12`, `<12`, `..12` (up to), `nearly 12`, `~12` (about), `40..60`, `24?` (vague). */
export function showBound({ qualifier, low, best, high }: Bound): string {
  const figure = String(best ?? low ?? high);
  switch (qualifier) {
    case 'exact':
      return figure;
    case 'at-least':
      return `${figure}..`;
    case 'more-than':
      return `>${figure}`;
    case 'less-than':
      return `<${figure}`;
    case 'up-to':
      return `..${figure}`;
    case 'nearly':
      return `nearly ${figure}`;
    case 'about':
      return `~${figure}`;
    case 'range':
      return `${low}..${high}`;
    case 'vague':
      return `${figure}?`;
  }
}
