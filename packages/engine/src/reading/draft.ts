import type { Parsed } from '../language.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Claim, Link } from '../model/claim.ts';
import { isDateline } from './carry.ts';
import { complete } from './complete.ts';
import { heldBy, isSpoken, spokenBy } from './spoken.ts';
import { datesOf } from './timing.ts';
import type { Work } from './work.ts';

/** Where a sentence stands in its report. */
export interface Situation {
  readonly isTitle: boolean;
  /** Who speaks around the sentence: an open quotation, a statement behind a colon. */
  readonly outer: readonly Link[];
}

/** "an agreement announced on Tuesday": announcing is what happened to it, not what somebody said of it. */
function isAnnounced({ trigger, reach }: Predication, date: number): boolean {
  return date >= trigger[0] && date <= Math.max(trigger[1], reach?.[1] ?? 0) + 1;
}

/** The claims of a sentence: every kind drafts from every predication, and the drafts are completed. */
export function draftsOf(parsed: Parsed, work: Work, { isTitle, outer }: Situation): Claim[] {
  const { context, state, report, notices, facts } = work;
  const claims: Claim[] = [];
  const ownDates = datesOf(parsed, state.timeline, report.published).filter(
    ({ mention }) => !isDateline(mention, facts),
  );
  const dates = ownDates.filter(({ mention }) => !parsed.ofSpeech.has(mention.first));
  const datesOfSpeech = ownDates.filter(({ mention }) => parsed.ofSpeech.has(mention.first));
  for (const predication of parsed.predications) {
    for (const kind of context.kinds) {
      if (!kind.concepts.has(predication.concept)) continue;
      const drafts = kind.draft(parsed.passage, predication);
      const focuses = drafts.map(({ focus }) => focus);
      const own: Claim[] = [];
      drafts.forEach((draft, index) => {
        const claim = complete(draft, {
          parsed,
          dates: isSpoken(predication)
            ? datesOfSpeech
            : predication.settlement === undefined
              ? dates
              : [...dates, ...datesOfSpeech.filter(({ mention }) => isAnnounced(predication, mention.first))],
          predication,
          kind,
          work,
          isTitle,
          outer,
          focuses: focuses.filter((_, other) => other !== index),
        });
        // A claim on a place that nothing names is about nothing.
        if (predication.place === null && claim.where.length === 0) return;
        if (predication.utterance?.anaphor === true && state.speaker === null) return;
        own.push(
          draft.partOf === undefined
            ? heldBy(spokenBy(claim, predication, state.speaker), predication, state.lead, parsed.passage.sentence)
            : { ...claim, partOf: `#${claims.length + draft.partOf}` },
        );
        if (claim.when !== null && claim.when.edtf === null && report.published === null) {
          notices.push({
            code: 'date/needs-report-date',
            severity: 'info',
            start: claim.anchor.start,
            end: claim.anchor.end,
            facts: { words: claim.when.text },
          });
        }
      });
      claims.push(...own);
    }
  }
  return claims;
}
