import type { ReportFacts } from '../../language.ts';
import type { DateMention } from '../../mentions/date/expression.ts';

/** The date that the report bears is when it was written, not when what it tells took place. */
export function isDateline(mention: DateMention, facts: ReportFacts): boolean {
  return facts.published !== null && facts.published.date.first === mention.first;
}
