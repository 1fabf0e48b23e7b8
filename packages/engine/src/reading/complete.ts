import type { Draft, Kind } from '../kind.ts';
import type { Parsed } from '../language.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Claim, Link, Modality } from '../model/claim.ts';
import { type Derivation, derive } from '../model/derivation.ts';
import type { Moment } from '../model/moment.ts';
import { anchorAt, type Span } from '../model/span.ts';
import { endOf, type Passage, startOf } from '../text/passage.ts';
import { carriedMoment, carriedPlaces } from './carried.ts';
import { dateOfHolding, presentMoment } from './held-date.ts';
import { placesHeld } from './held-place.ts';
import { newsMoment } from './news.ts';
import { placesBeside } from './placing.ts';
import { sourceOf } from './sources.ts';
import { isSpoken } from './spoken.ts';
import { comingMoment, type Dated, dateBeside, isCoarse, isPeriod } from './timing.ts';
import { reader } from './version.ts';
import type { Work } from './work.ts';

export interface Completing {
  readonly parsed: Parsed;
  readonly dates: readonly Dated[];
  readonly predication: Predication;
  readonly kind: Kind;
  readonly work: Work;
  readonly isTitle: boolean;
  /** Who speaks around the sentence. */
  readonly outer: readonly Link[];
  /** The focuses of the predication's other drafts. */
  readonly focuses: readonly (readonly [number, number])[];
}

/** Adds to a draft who says so, when, where and how sure. */
export function complete(draft: Draft, completing: Completing): Claim {
  const { parsed, predication, kind, work, isTitle } = completing;
  const { state, report } = work;
  const { passage } = parsed;
  const dated =
    predication.place === undefined
      ? dateBeside(completing.dates, {
          focus: draft.focus,
          trigger: predication.trigger,
          otherTriggers: parsed.predications
            .filter((other) => other !== predication && kind.concepts.has(other.concept))
            .map(({ trigger }) => trigger),
          breaks: parsed.breaks,
          subordinate: parsed.subordinate,
        })
      : dateOfHolding(completing.dates, parsed, predication, report.published);
  const settled = kind.settle(
    draft,
    {
      dated: dated !== null,
      period: dated !== null && isPeriod(dated.expression),
      coarse: dated !== null && isCoarse(dated.expression),
      month: dated?.expression.type === 'month',
    },
    predication,
  );
  const own = sourceOf(parsed, draft.focus[0], state.speaker);
  const source = {
    ...own,
    links: own.links.length === 0 || own.cue?.rule.endsWith('-of') ? [...completing.outer, ...own.links] : own.links,
  };
  const modality: Modality =
    predication.modality === 'asserted' ? (source.modality ?? 'asserted') : predication.modality;
  const beside = {
    gazetteer: work.context.gazetteer,
    setting: state.setting,
    actors: predication.settlement?.parties ?? [],
  };
  const spoken = isSpoken(predication);
  const elsewhere = isTitle || spoken || isOfElsewhere(predication) ? [] : carriedPlaces(settled, parsed, state);
  const inSentence = spoken
    ? []
    : predication.place == null
      ? placesBeside(parsed, draft.focus, completing.focuses, beside)
      : placesHeld(parsed, predication.place, beside);
  const pointed =
    inSentence.length > 0 &&
    inSentence.every(({ id, name }) => id === undefined && name !== undefined && /^\p{Ll}/u.test(name));
  const where = inSentence.length > 0 ? (pointed ? [...inSentence, ...elsewhere] : inSentence) : elsewhere;
  const when =
    presentMoment(parsed, predication, report.published) ??
    (dated === null ? null : modality === 'expected' ? comingMoment(dated, report.published) : dated.moment) ??
    (isTitle || spoken ? null : (carriedMoment(settled, parsed, state) ?? newsMoment(settled, parsed, work)));
  const start = startOf(passage, draft.anchor[0]);
  const end = endOf(passage, draft.anchor[1] - 1);
  const steps = [
    ...dateStep(parsed, dated, when, { start, end }),
    ...where.map((place) =>
      derive(
        inSentence.length > 0 ? 'reading/place' : 'reading/place-carried',
        place,
        [],
        place.id ?? place.name ?? '',
      ),
    ),
    ...source.links.map((link) => derive(source.cue?.rule ?? 'reading/source', link, [], link.cue ?? '')),
  ];
  return {
    ...settled.fields,
    id: '',
    anchor: anchorAt(passage.text, start, end),
    sentence: tokenSpan(passage, passage.first, passage.last),
    modality,
    attribution: source.links,
    when,
    where,
    reader: { ...reader, rule: draft.rule },
    derivation: { ...draft.derivation, start, end, children: [...draft.derivation.children, ...steps] },
  } as Claim;
}

/**
 * What was struck on its way, and a settlement that the sentence only refers to ("under an accord reached by Russia and
 * Turkey"), need not be where the sentences before it were.
 */
function isOfElsewhere({ incident, settlement, phrase }: Predication): boolean {
  return incident?.moving === true || (settlement !== undefined && phrase === true);
}

/** Why the claim has its date: the words beside it, or the sentences before it. */
function dateStep(parsed: Parsed, dated: Dated | null, when: Moment | null, anchor: Span): Derivation[] {
  if (dated !== null) {
    const { first, last, rule } = dated.mention;
    return [derive(rule, tokenSpan(parsed.passage, first, last), [], dated.moment.edtf ?? 'not resolved')];
  }
  return when === null ? [] : [derive('reading/date-carried', anchor, [], when.edtf ?? '')];
}

function tokenSpan(passage: Passage, first: number, last: number): { start: number; end: number } {
  return { start: startOf(passage, first), end: endOf(passage, last - 1) };
}
