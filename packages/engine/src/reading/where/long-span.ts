import type { Draft } from '../../kind.ts';
import type { DateExpression } from '../../mentions/date/expression.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Dated } from '../when/timing.ts';
import type { Work } from '../work.ts';
import { landOfReport } from './country.ts';

/** "The group has killed 46 so far this year", "207 were killed between 1 and 2 May": a sum is of the whole land that the report is about, if nothing says where. */
export function placesOfLongSpan(
  { fields }: Draft,
  { agents, causes, anaphor, rule }: Predication,
  dated: Dated | null,
  work: Work,
): readonly PlaceName[] {
  const isSum =
    fields.kind === 'toll' ? fields.scope === 'period' && harms.has(fields.measure) : fields.kind === 'count';
  if (!isSum) return [];
  if (dated === null) return [];
  // "Two days of rockets have killed 38": where the rockets fell.
  const unknown = agents.length === 0 && causes.length === 0 && anaphor === undefined && !rule.endsWith('/active');
  const sums = unknown && isOfDays(dated.expression);
  if (!sums && !isLong(dated.expression)) return [];
  const land = landOfReport(work);
  return land === null ? [] : [land];
}

/** Those who fled may have fled from another one. */
const harms: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing', 'abducted', 'detained']);

/** "in the past 24 hours", "between 1 and 2 May": what a report on a war adds up from day to day. */
function isOfDays(expression: DateExpression): boolean {
  if (isPastDays(expression)) return true;
  return expression.type === 'between' && expression.from.type === 'day' && expression.to.type === 'day';
}

/** "in the past 24 hours": too short a time for a whole war. */
export function isPastDays(expression: DateExpression): boolean {
  return expression.type === 'past' && (expression.unit === 'hour' || expression.unit === 'day');
}

/** Months and years, not the days of one battle. */
function isLong(expression: DateExpression): boolean {
  switch (expression.type) {
    case 'since':
      return startsLong.has(expression.start.type);
    case 'past':
      return expression.unit === 'month' || expression.unit === 'year' || expression.unit === 'decade';
    case 'calendar':
      return expression.unit !== 'week';
    case 'year':
    case 'season':
    case 'month':
      return true;
    default:
      return false;
  }
}

const startsLong: ReadonlySet<DateExpression['type']> = new Set<DateExpression['type']>([
  'day',
  'month',
  'year',
  'season',
  'calendar',
]);
