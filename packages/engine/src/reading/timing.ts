import type { Parsed } from '../language.ts';
import type { Moment } from '../model/moment.ts';
import { isPeriod, type DateExpression, type DateMention } from '../mentions/date/expression.ts';
import { resolveDate } from '../mentions/date/resolve.ts';
import { wordsOf } from '../text/passage.ts';

/** A date that a sentence gave, with what it means. */
export interface Dated {
  readonly mention: DateMention;
  readonly expression: DateExpression;
  readonly moment: Moment;
  readonly parsed: Parsed;
}

/** What earlier sentences said of time. */
export interface Timeline {
  /** The start of the last period or the last day named: what "since then" counts from. */
  readonly anchor: DateExpression | null;
  /** The last day on which something was said to happen, and the sentence that said so. */
  readonly event: { readonly dated: Dated; readonly sentence: number; readonly paragraph: number } | null;
}

/** The dates of a sentence, "since then" told from the sentences before. */
export function datesOf(parsed: Parsed, timeline: Timeline, published: string | null): Dated[] {
  return parsed.dates.map((mention) => {
    const anchored: DateExpression | null = mention.anaphor && timeline.anchor !== null ? { type: 'since', start: timeline.anchor } : null;
    const expression = anchored ?? mention.expression;
    const text = wordsOf(parsed.passage, mention.first, mention.last);
    return { mention, expression, moment: resolveDate(expression, text, published), parsed };
  });
}

/** What "since then" means behind this date: a period's start, or the day itself. */
export function anchorOf(expression: DateExpression): DateExpression | null {
  if (expression.type === 'since') return expression.start;
  if (expression.type === 'unresolved' || expression.type === 'until' || expression.type === 'past') return null;
  return expression;
}

/**
 * The date beside the tokens `[first, last)`: the nearest of its clause; a date across a break of the clause is farther
 * than any on this side.
 */
export function dateBeside(dates: readonly Dated[], breaks: readonly number[], focus: readonly [number, number]): Dated | null {
  let best: Dated | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const dated of dates) {
    const distance = distanceTo(dated.mention, focus, breaks);
    if (distance < bestDistance) {
      best = dated;
      bestDistance = distance;
    }
  }
  return best;
}

/** What a clause's break costs, in tokens: more than any sentence is long. */
const acrossBreak = 1000;

function distanceTo({ first, last }: DateMention, focus: readonly [number, number], breaks: readonly number[]): number {
  const [low, high] = first >= focus[1] ? [focus[1], first] : [last, focus[0]];
  const crossed = breaks.some((at) => at >= low && at <= high);
  return Math.max(0, high - low) + (crossed ? acrossBreak : 0);
}

export function isCoarse(expression: DateExpression): boolean {
  return expression.type === 'year' || expression.type === 'month' || expression.type === 'season' || expression.type === 'calendar';
}

export { isPeriod };
