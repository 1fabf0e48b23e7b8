import type { Parsed } from '../language.ts';
import { headlineCountry } from '../mentions/place/mention.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Link } from '../model/claim.ts';
import { spanOf, startOf } from '../text/passage.ts';
import { complete } from './complete.ts';
import { beCountedAgain, countedBefore } from './counted/counted-again.ts';
import { movedAs } from './counted/moved.ts';
import { beOfThem, isNounless, moreOfThem, opensWithThem, type Them, takePeople, themBefore } from './counted/them.ts';
import type { Made, OpenClaim } from './made.ts';
import { isDateline } from './when/dateline.ts';
import { type Dated, datesOf } from './when/timing.ts';
import { speakerMeant } from './who-says/sources.ts';
import { isSpoken, nameHolder, nameSpeaker } from './who-says/spoken.ts';
import type { Work } from './work.ts';

/** Where a sentence stands in its report. */
export interface Situation {
  readonly isTitle: boolean;
  /** Who speaks around the sentence: an open quotation, a statement behind a colon. */
  readonly outer: readonly Link[];
  /** Number of the sentence that introduces the list in which it stands; `null` outside of lists. */
  readonly intro: number | null;
}

/** "an agreement announced on Tuesday": announcing is what happened to it, not what somebody said of it. */
function isAnnounced({ trigger, reach }: Predication, date: number): boolean {
  return date >= trigger[0] && date <= Math.max(trigger[1], reach?.[1] ?? 0) + 1;
}

/** The claims of a sentence: every kind drafts from every predication, and the drafts are completed. */
export function claimsOf(parsed: Parsed, work: Work, { isTitle, outer, intro }: Situation): Made[] {
  const { context, state, report, notices } = work;
  const { sentence } = parsed.passage;
  const made: Made[] = [];
  if (parsed.predications.length === 0) return made;
  const dates = ownDates(parsed, work);
  // "Three more were killed and four wounded"
  let more: Them | null = null;
  for (const found of parsed.predications) {
    const again = found.concept === 'count-again';
    const them = again
      ? countedBefore(parsed, found, made, work)
      : found.concept === 'befall-them'
        ? themBefore(parsed, work)
        : null;
    more ??= moreOfThem(parsed, found, work);
    const moved = found.concept === 'move-too' ? movedAs(parsed, work) : null;
    const concept = moved ?? them?.predication.concept ?? found.concept;
    const told = concept === found.concept ? found : { ...found, concept };
    // "registered by the agency": nobody made them come.
    const predication = moved === null ? told : { ...told, agents: [] };
    for (const kind of context.kinds.get(predication.concept) ?? []) {
      const drafts = kind.draft(parsed.passage, predication);
      const before = made.length;
      for (const draft of drafts) {
        const claim = complete(draft, {
          parsed,
          dates: datesFor(predication, dates),
          predication,
          kind,
          work,
          isTitle,
          outer,
          drafts,
        });
        if (them !== null && !(again ? beCountedAgain(claim, them, predication) : beOfThem(claim, them.whole)))
          continue;
        if (opensWithThem(parsed, predication)) takePeople(claim, themBefore(parsed, work));
        if (isNounless(predication)) takePeople(claim, more);
        // A claim on a place that nothing names is about nothing.
        if (predication.place === null && claim.where.length === 0) continue;
        if (predication.onset?.alone === true && !('onset' in claim)) continue;
        const meant =
          predication.utterance?.anaphor === true
            ? speakerMeant(parsed, predication.trigger[0], predication.utterance.quote, state.speaker)
            : state.speaker;
        if (predication.utterance?.anaphor === true && meant === null) continue;
        nameSpeaker(claim, predication, meant);
        state.meant = nameHolder(claim, predication, state, sentence) ?? state.meant;
        const partOf = draft.partOf === undefined ? undefined : before + draft.partOf;
        made.push({
          claim,
          partOf,
          whole: again ? null : (them?.whole ?? null),
          sentence,
          isTitle,
          opening: isTitle && isByOpening(parsed, claim),
          recalled: predication.recalled,
          ofState: predication.incident?.ofState === true,
          ofArmed: predication.incident?.ofArmed === true,
          town: predication.incident?.town == null ? null : spanOf(parsed.passage, ...predication.incident.town),
          intro,
        });
        if (claim.when !== null && claim.when.edtf === null && report.published === null) {
          notices.push({
            code: 'date/needs-report-date',
            severity: 'info',
            start: claim.anchor.start,
            end: claim.anchor.end,
            facts: { words: claim.when.text },
          });
        }
      }
    }
  }
  return made;
}

/** Whether a claim's only place is the country that opens its headline. */
function isByOpening({ passage, places }: Parsed, { where }: OpenClaim): boolean {
  const [place, ...others] = where;
  if (place === undefined || others.length > 0) return false;
  return places.some(({ rule, first }) => rule === headlineCountry && startOf(passage, first) === place.start);
}

/** The dates that can be a predication's. */
function datesFor(predication: Predication, { ofEvents, ofSpeech }: OwnDates): readonly Dated[] {
  if (isSpoken(predication)) return ofSpeech;
  if (predication.settlement === undefined || ofSpeech.length === 0) return ofEvents;
  return [...ofEvents, ...ofSpeech.filter(({ mention }) => isAnnounced(predication, mention.first))];
}

interface OwnDates {
  readonly ofEvents: readonly Dated[];
  readonly ofSpeech: readonly Dated[];
}

/** The dates of a sentence, those of what happened apart from those of what was said; the date that the report bears is neither. */
function ownDates(parsed: Parsed, { state, report, facts }: Work): OwnDates {
  const ofEvents: Dated[] = [];
  const ofSpeech: Dated[] = [];
  for (const dated of datesOf(parsed, state.timeline, report.published)) {
    if (isDateline(dated.mention, facts)) continue;
    (parsed.ofSpeech.has(dated.mention.first) ? ofSpeech : ofEvents).push(dated);
  }
  return { ofEvents, ofSpeech };
}
