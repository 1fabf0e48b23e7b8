import type { Parsed } from '../../language.ts';
import { derive } from '../../model/derivation.ts';
import { spanOf } from '../../text/passage.ts';
import { type Made, madeBefore, type OpenClaim } from '../made.ts';
import type { Work } from '../work.ts';
import { isOfNews } from './news.ts';
import { isCarriedDate } from './own-date.ts';
import { datesOf } from './timing.ts';

/** Sentences over which violence still is the last that was told of. */
const reach = 2;

/**
 * "Shells hit the port and killed nine. … It was not clear who was behind Monday's attack.": the day that a report gives to
 * violence as if it were known is that of the violence just told of, where nothing else has dated that.
 */
export function dateDeeds(parsed: Parsed, made: readonly Made[], { state, report }: Work): void {
  const [day] = parsed.deedDays;
  if (day === undefined || parsed.deedDays.length > 1) return;
  const dated = datesOf(parsed, state.timeline, report.published).find(({ mention }) => mention === day);
  if (dated === undefined || dated.moment.edtf === null) return;
  const { moment } = dated;
  const told = derive('reading/date-told', spanOf(parsed.passage, day.first, day.last), [], dated.moment.edtf);
  for (const { claim } of madeBefore(made, parsed.passage.sentence, reach)) {
    if (!canBeDated(claim)) continue;
    claim.when = { ...moment };
    const others = claim.derivation.children.filter((step) => !isCarriedDate(step));
    claim.derivation = { ...claim.derivation, children: [...others, told] };
  }
}

function canBeDated(claim: OpenClaim): boolean {
  if (claim.modality !== 'asserted' || (claim.when !== null && !isOfNews(claim.when))) return false;
  return claim.kind === 'incident' || (claim.kind === 'toll' && claim.scope === 'event' && claim.cause !== null);
}
