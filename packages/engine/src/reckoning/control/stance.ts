import type { ActorIndex } from '../../model/actor.ts';
import { isoDay } from '../../model/calendar.ts';
import type { ControlClaim, ControlState, Modality, PlaceName } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { chainWords, type Identities, originOf } from '../origin/origin.ts';
import { said } from '../saying/english.ts';
import type { Assumption } from '../saying/phrase.ts';
import { BEYOND, parseEdtf } from '../scope/edtf.ts';
import { placeName } from '../scope/place.ts';
import { placeKey } from '../scope/place-tree.ts';
import { type Window, windowOf } from '../scope/window.ts';
import { type Holder, holderOf } from './holder.ts';

/** What a claim says of who has the place: in somebody's hands, not in somebody's hands, fought over, or nothing. */
export type Says = 'holds' | 'does-not-hold' | 'contested' | 'nothing';

/** One claim on one place, as its line shows it. */
export interface Stance {
  readonly claim: string;
  readonly report: Pick<Report, 'id' | 'input' | 'title' | 'publisher' | 'published'>;
  /** The end of the attribution chain; `origin` is the same for the same source in any report. */
  readonly source: string;
  readonly origin: string;
  readonly chain: string;
  readonly place: { readonly key: string; readonly name: string };
  /** The words for a part of the place ("the last streets") where the claim speaks of no more; else null. */
  readonly part: string | null;
  readonly state: ControlState;
  readonly says: Says;
  readonly holder: Holder | null;
  readonly modality: Modality;
  /** The source's own words. */
  readonly words: string;
  /** ISO days, both included, of which it speaks; null: open, or no day is known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Where the days are not the claim's own: what was taken for granted, in English. */
  readonly assumes: readonly string[];
  /** The same apart from any language. */
  readonly said: { readonly assumes: readonly Assumption[] };
}

const TAKES: ReadonlySet<ControlState> = new Set(['held', 'captured']);
const LEAVES: ReadonlySet<ControlState> = new Set(['lost', 'withdrew']);
const FIGHTS: ReadonlySet<ControlState> = new Set(['contested', 'encircled', 'besieged', 'advanced', 'attacked']);

/** What is about to be taken has not been taken; for how long before nobody says, and a month is assumed. */
export const NOT_YET_DAYS = 30;

function saysOf({ state, modality, holder }: ControlClaim): Says {
  if (modality === 'asserted' || modality === 'alleged') {
    if (TAKES.has(state)) return holder === null ? 'nothing' : 'holds';
    if (LEAVES.has(state)) return holder === null ? 'nothing' : 'does-not-hold';
    return FIGHTS.has(state) ? 'contested' : 'nothing';
  }
  if (holder === null) return 'nothing';
  if (modality === 'denied') return TAKES.has(state) ? 'does-not-hold' : LEAVES.has(state) ? 'holds' : 'nothing';
  if (modality === 'expected' && state === 'captured') return 'does-not-hold';
  return 'nothing';
}

// "The town", "this area": says the place again, and no part of it.
const THE_PLACE = /^(?:the|this|that)\s+\p{Ll}+$/iu;

/** The first place that can be told, and the words before it where they name only a part of it. */
function whereOf(where: readonly PlaceName[]): { place: PlaceName; part: string | null } | null {
  const at = where.findIndex((each) => placeKey(each) !== null);
  if (at === -1) return null;
  const before = where.slice(0, at).find(({ text }) => !THE_PLACE.test(text));
  return { place: where[at]!, part: before?.text ?? null };
}

interface Days {
  readonly from: number | null;
  readonly to: number | null;
  readonly assumes: readonly Assumption[];
}

function daysOf(claim: ControlClaim, window: Window | null, published: number | null): Days {
  const { state, modality } = claim;
  if (modality === 'expected') {
    if (published === null) return { from: null, to: null, assumes: [] };
    const from = published - NOT_YET_DAYS;
    return { from, to: published, assumes: [{ say: 'had-not-happened', days: NOT_YET_DAYS }] };
  }
  const lasts = state === 'captured' || LEAVES.has(state);
  if (window === null) {
    return published === null
      ? { from: null, to: null, assumes: [] }
      : { from: published, to: published, assumes: [{ say: 'day-of-report' }] };
  }
  const start = window.start.earliest <= -BEYOND ? null : lasts ? window.end.latest : window.start.earliest;
  const end = lasts ? Math.max(published ?? window.end.latest, window.end.latest) : window.end.latest;
  return { from: start, to: end >= BEYOND ? published : end, assumes: [] };
}

/** A claim on who holds a place, read as far as the reckoning understands it; null where it names no place. */
export function stanceOf(
  claim: ControlClaim,
  report: Report,
  actors: Pick<ActorIndex, 'get'> | undefined,
  identities: Identities,
): Stance | null {
  const at = whereOf(claim.where);
  if (at === null) return null;
  const origin = originOf(claim.attribution, report, identities);
  const published = report.published === null ? null : (parseEdtf(report.published)?.end.latest ?? null);
  const days = daysOf(claim, windowOf(claim.when, 'period', report.published), published);
  const { id, input, title, publisher } = report;
  return {
    claim: claim.id,
    report: { id, input, title, publisher, published: report.published },
    source: origin.name,
    origin: origin.key,
    chain: chainWords(claim.attribution, report),
    place: { key: placeKey(at.place)!, name: placeName(at.place) },
    part: at.part,
    state: claim.state,
    says: saysOf(claim),
    holder: claim.holder === null ? null : holderOf(claim.holder, actors),
    modality: claim.modality,
    words: claim.anchor.exact,
    from: days.from === null ? null : isoDay(days.from),
    to: days.to === null ? null : isoDay(days.to),
    assumes: said(days.assumes),
    said: { assumes: days.assumes },
  };
}
