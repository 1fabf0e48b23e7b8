import type { Draft } from '../kind.ts';
import type { Modality, PlaceName } from '../model/claim.ts';
import { derive } from '../model/derivation.ts';
import type { Moment } from '../model/moment.ts';
import { anchorAt } from '../model/span.ts';
import { isListItem } from '../text/list-item.ts';
import { endOf, spanOf, startOf } from '../text/passage.ts';
import { carriedMoment } from './carried.ts';
import type { Completing } from './completing.ts';
import type { OpenClaim } from './made.ts';
import { beginsThen } from './onset.ts';
import { toldBefore } from './told-before.ts';
import { reader } from './version.ts';
import { presentMoment } from './when/held-date.ts';
import { listedDate } from './when/listing.ts';
import { isOfNews, newsMoment } from './when/news.ts';
import { dateOf, stepOfDate } from './when/own-date.ts';
import { beOfSummary, summaryOf } from './when/summary.ts';
import { comingMoment, type Dated, isCoarse, isPeriod } from './when/timing.ts';
import { placesOf } from './where/whereabouts.ts';
import { attributionOf } from './who-says/own-source.ts';
import { saidOf } from './who-says/sources.ts';
import { isSpoken } from './who-says/spoken.ts';

/** Adds to a draft who says so, when, where and how sure. */
export function complete(draft: Draft, completing: Completing): OpenClaim {
  const { parsed, predication, kind, work, isTitle } = completing;
  const { state, report } = work;
  const { passage } = parsed;
  const dated = completing.dates.length === 0 && parsed.toldStarts.length === 0 ? null : dateOf(draft, completing);
  const listed =
    dated === null &&
    !isTitle &&
    !isSpoken(predication) &&
    completing.dates.length === 0 &&
    // "The war has killed 60,000": in running text, whatever span the sentence before was about.
    (predication.lasting !== true || passage.unended || isListItem(passage))
      ? listedDate(parsed, draft, state)
      : null;
  const summary = dated === null && !isTitle ? summaryOf(draft, parsed, state) : null;
  const taken = summary?.dated ?? listed;
  kind.settle(
    draft,
    {
      dated: dated !== null || taken !== null,
      period: dated !== null ? isPeriod(dated.expression) || isAgain(dated) : taken !== null && !parsed.singles(),
      // "over the weekend": as a month is, days of several events as often as not.
      coarse: dated !== null && (isCoarse(dated.expression) || dated.expression.type === 'weekend'),
      month: dated?.expression.type === 'month',
      recent: dated?.expression.type === 'month' && dated.expression.year === undefined,
      begins: dated !== null && beginsThen(dated, predication),
    },
    predication,
  );
  const own = attributionOf(draft, completing);
  const { links } = own;
  const modality: Modality =
    predication.modality === 'asserted' ? (saidOf(own, predication) ?? 'asserted') : predication.modality;
  const spoken = isSpoken(predication);
  const { where, isOwn } = placesOf(draft, completing, dated);
  const when =
    presentMoment(parsed, predication, report.published) ??
    (dated === null ? null : modality === 'expected' ? comingMoment(dated, report.published) : dated.moment) ??
    taken?.moment ??
    (isTitle || spoken || modality === 'expected' || modality === 'called-for'
      ? null
      : takenMoment(draft, completing, where));
  const start = startOf(passage, draft.anchor[0]);
  const end = endOf(passage, draft.anchor[1] - 1);
  const children = [...draft.derivation.children];
  const dateStep = stepOfDate(parsed, dated, when, { start, end });
  if (dateStep !== null) children.push(dateStep);
  for (const place of where) {
    const note = place.id ?? place.name ?? '';
    children.push(derive(isOwn ? 'reading/place' : 'reading/place-carried', place, [], note));
  }
  for (const link of links) children.push(derive(own.cue?.rule ?? 'reading/source', link, [], link.cue ?? ''));
  // In place: nobody else holds the fields.
  const claim = draft.fields as OpenClaim;
  claim.id = '';
  claim.anchor = anchorAt(passage.text, start, end);
  claim.sentence = spanOf(passage, passage.first, passage.last);
  claim.modality = modality;
  claim.attribution = links;
  claim.when = when;
  claim.where = where;
  claim.reader = { name: reader.name, version: reader.version, rule: draft.rule };
  claim.derivation = derive(draft.derivation.rule, { start, end }, children, draft.derivation.note);
  if (summary !== null) beOfSummary(claim, summary, parsed, predication);
  return claim;
}

/** "during the month", "over the same period": a span that was told of before. */
function isAgain({ mention: { anaphor } }: Dated): boolean {
  return anaphor === 'same' || anaphor === 'same-period' || anaphor === 'same-month';
}

/**
 * The day that a draft without one takes over: "Of the dead, 60 were guests" happened when those died, whatever day the report has
 * gone on to; else the day told of before, or the report's own.
 */
function takenMoment(
  draft: Draft,
  { predication, work, parsed }: Completing,
  where: readonly PlaceName[],
): Moment | null {
  const lot = toldBefore(draft, predication, work, parsed, { when: null, where })?.when ?? null;
  if (lot !== null && !isOfNews(lot)) return lot;
  const carried = predication.perfect ? null : carriedMoment(draft, parsed, work.state, where);
  return carried ?? lot ?? newsMoment(draft, parsed, work);
}
