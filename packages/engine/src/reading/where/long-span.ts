import type { Draft } from '../../kind.ts';
import type { DateExpression } from '../../mentions/date/expression.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Dated } from '../when/timing.ts';
import type { Work } from '../work.ts';
import { countryOfReport } from './country.ts';

/** "The group has killed 46 so far this year": a sum over so long a time is of the whole country that the report is about. */
export function placesOfLongSpan(
  { fields }: Draft,
  dated: Dated | null,
  { state, context }: Work,
): readonly PlaceName[] {
  if (fields.kind !== 'toll' || fields.scope !== 'period' || !harms.has(fields.measure)) return [];
  if (dated === null || !isLong(dated.expression)) return [];
  const country = countryOfReport(state, context.gazetteer);
  return country === null ? [] : [country];
}

/** Those who fled may have fled from another one. */
const harms: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing', 'abducted', 'detained']);

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
