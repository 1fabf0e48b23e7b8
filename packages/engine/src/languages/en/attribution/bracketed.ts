import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { type Chunk, isMark, isType } from '../chunk.ts';
import { isCapitalised, tags, wordAt } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { wordList } from '../word-list.ts';
import { citedBodies, citedOffices } from '../words/speech.ts';
import { cue } from './speakers.ts';

/** Who says so in brackets: behind a figure with its label, behind "source:", or at the end of what was said. */
export function bracketed(sentence: Sentence, at: number): Cue | null {
  return labelledSource(sentence, at) ?? sourceOfFigure(sentence, at) ?? citedSource(sentence, at);
}

/** "Killed since May: 949 (official figures)" */
function sourceOfFigure({ passage, chunks }: Sentence, at: number): Cue | null {
  const group = chunks[at + 1]?.group;
  if (group === undefined || group.figure !== null || !isMark(chunks[at + 2], mark.close)) return null;
  if ((tags(passage, group.last - 1) & Tag.source) === 0) return null;
  if (!chunks.slice(0, at).some(({ unit }) => unit === mark.colon)) return null;
  return bracketCue(passage, chunks, at, [at + 1, at + 2], at + 2);
}

/** Chunks of a source between its label and the closing bracket: "(Source: Ministry of Health, Gaza)". */
const labelledMax = 6;

/** "(source: regional administration)": whoever the brackets say it is from, in a list as in running text. */
function labelledSource({ passage, chunks }: Sentence, at: number): Cue | null {
  const label = chunks[at + 1];
  const form = label === undefined ? undefined : wordAt(passage, label.last - 1)?.form;
  if ((form !== 'source' && form !== 'sources') || !isMark(chunks[at + 2], mark.colon)) return null;
  const close = closing(chunks, at + 4);
  if (close < 0 || close - at > labelledMax + 3 || chunks[at + 3]!.type === 'mark') return null;
  return bracketCue(passage, chunks, at, [at + 3, close], close);
}

/** Chunks of a source that is cited, and of the day of its document. */
const citedMax = 8;

/** "Over 300 people fled (IOM, 12/06/2023).", "12 killed (Ministry of Health)": a body that publishes figures, at the end. */
function citedSource({ passage, chunks }: Sentence, at: number): Cue | null {
  const close = closing(chunks, at + 2);
  if (close < 0 || close - at > citedMax) return null;
  const behind = chunks[close + 1];
  if (behind !== undefined && (behind.unit !== mark.stop || close + 2 < chunks.length)) return null;
  let last = at + 1;
  while (last < close && (isType(chunks[last], 'group') || isType(chunks[last], 'preposition'))) last++;
  // Behind the source only the day of its document.
  for (let next = last; next < close; next++)
    if (!isType(chunks[next], 'date') && !isMark(chunks[next], mark.comma)) return null;
  if (last === at + 1 || !publishes(passage, chunks, at + 1, last)) return null;
  return bracketCue(passage, chunks, at, [at + 1, last], close);
}

/** Whether chunks name one who publishes figures, and are no short form of the name before the bracket. */
function publishes(passage: Passage, chunks: readonly Chunk[], from: number, to: number): boolean {
  const { first } = chunks[from]!;
  const { last } = chunks[to - 1]!;
  for (let at = from; at < to; at++) if (chunks[at]!.group?.figure != null) return false;
  if (!isCapitalised(passage, first)) return false;
  if (last - first === 1 && isShortFor(passage, first)) return false;
  for (let at = first; at < last; at++)
    if (bodies.has(wordsOf(passage, at, at + 1)) || (last - first > 1 && offices.isAt(passage, at))) return true;
  return false;
}

const offices = wordList(citedOffices);
const bodies: ReadonlySet<string> = new Set(citedBodies);

/** "the World Food Programme (WFP)": capitals among which is the first letter of the name right before the bracket. */
function isShortFor({ text, tokens, first: start }: Passage, at: number): boolean {
  const before = at - 2;
  if (before < start || tokens.shape[before] === Shape.lower) return false;
  return text.slice(tokens.start[at], tokens.end[at]).includes(text[tokens.start[before]!]!);
}

/** The chunk of the bracket that closes, from a chunk on; -1 if none does. */
function closing(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < chunks.length; at++) if (chunks[at]!.unit === mark.close) return at;
  return -1;
}

function bracketCue(
  passage: Passage,
  chunks: readonly Chunk[],
  open: number,
  [from, to]: readonly [number, number],
  close: number,
): Cue {
  const source = { first: chunks[from]!.first, last: chunks[to - 1]!.last, anaphor: false };
  const content = [passage.first, chunks[open]!.first] as const;
  return cue('say', chunks[open]!.first, chunks[close]!.last, [source], content, 'en/attribution/bracketed');
}
