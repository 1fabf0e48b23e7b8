import type { PlaceMention } from '../../mentions/place/mention.ts';
import { mark } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';

/** Tokens in a bracket before its figure: "(at least 12 killed)". */
const bracketReach = 3;

/** "61 casualties in Gao, followed by Homs (ten killed)": whether a place behind a figure has other figures in a bracket of its own. */
export function hasOwnBracket(
  { tokens }: Passage,
  { first, last }: PlaceMention,
  [, end]: readonly [number, number],
  others: readonly (readonly [number, number])[],
): boolean {
  if (first < end || tokens.shape[last] !== Shape.mark || tokens.word[last] !== mark.open) return false;
  return others.some(([at]) => at > last && at <= last + bracketReach);
}
