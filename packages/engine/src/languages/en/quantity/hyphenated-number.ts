import { isHyphen } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { lexicon } from '../lexicon.ts';
import { shapeAt } from '../look.ts';

function hasHyphen(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isHyphen(text.charCodeAt(at))) return true;
  return false;
}

const hyphens = /[-\u2010\u2011]/;

/** "three-hundred", "two-thousand" as one token: what it comes to; 0 if the token is none. */
export function hyphenatedScale(passage: Passage, at: number): number {
  if (shapeAt(passage, at) < Shape.lower || shapeAt(passage, at) > Shape.capitals) return 0;
  const [start, end] = [passage.tokens.start[at]!, passage.tokens.end[at]!];
  if (end - start < 11 || end - start > 14 || !hasHyphen(passage.text, start, end)) return 0;
  const [digit, scale, ...rest] = passage.text.slice(start, end).toLowerCase().split(hyphens);
  const value = lexicon.entry(lexicon.idOf(digit!))?.value ?? 0;
  const unit = lexicon.entry(lexicon.idOf(scale!))?.scale ?? 0;
  return rest.length === 0 && value > 0 && value < 10 && (unit === 100 || unit === 1000) ? value * unit : 0;
}

/** "twenty-five" is one token. */
export function hyphenatedValue(passage: Passage, at: number): number | undefined {
  const shape = shapeAt(passage, at);
  if (shape !== Shape.lower && shape !== Shape.title && shape !== Shape.capitals) return undefined;
  const start = passage.tokens.start[at]!;
  const end = passage.tokens.end[at]!;
  if (end - start < 7 || end - start > 13) return undefined;
  if (!hasHyphen(passage.text, start, end)) return undefined;
  const [ten, unit, ...rest] = passage.text.slice(start, end).toLowerCase().split(hyphens);
  if (ten === undefined || unit === undefined || rest.length > 0) return undefined;
  const tenValue = lexicon.entry(lexicon.idOf(ten))?.value;
  // "thirty-odd"
  if (unit === 'odd') return tenValue !== undefined && tenValue >= 20 ? tenValue : undefined;
  const unitValue = lexicon.entry(lexicon.idOf(unit))?.value;
  if (tenValue === undefined || unitValue === undefined || tenValue < 20 || unitValue === 0 || unitValue > 9)
    return undefined;
  return tenValue + unitValue;
}
