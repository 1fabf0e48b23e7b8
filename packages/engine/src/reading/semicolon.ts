import type { Parsed } from '../language.ts';
import type { Predication } from '../mentions/predication.ts';
import { mark } from '../text/marks.ts';

/** Token of the semicolon that opens the clause in which a token stands; -1 where something else opens it. */
export function semicolonBefore({ passage: { text, tokens }, breaks }: Parsed, token: number): number {
  const at = breaks.findLast((first) => first < token) ?? -1;
  return at >= 0 && text.charCodeAt(tokens.start[at]!) === mark.semicolon ? at : -1;
}

/** Whether words say only whom something befell, "six people died": a doer or a means of its own may be another event's. */
export function isOutcome({ agents, causes }: Predication): boolean {
  return agents.length === 0 && causes.length === 0;
}
