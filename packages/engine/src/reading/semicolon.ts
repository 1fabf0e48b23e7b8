import type { Parsed } from '../language.ts';
import type { Predication } from '../mentions/predication.ts';
import { mark } from '../text/marks.ts';

/**
 * Token of the semicolon that opens the clause in which a token stands, where that clause says only whom something befell ("six
 * people died"); -1 where something else opens it, or where it has a doer or a means of its own, which may be another event's.
 */
export function outcomeBehind(
  { passage: { text, tokens }, breaks }: Parsed,
  { agents, causes }: Predication,
  token: number,
): number {
  const at = breaks.findLast((first) => first < token) ?? -1;
  if (at < 0 || text.charCodeAt(tokens.start[at]!) !== mark.semicolon) return -1;
  return agents.every(({ last }) => last <= at) && causes.every(({ last }) => last <= at) ? at : -1;
}
