import type { ActorIndex } from '../../model/actor.ts';
import { dayOfIso } from '../../model/calendar.ts';
import type { Claim, ControlClaim, IncidentClaim } from '../../model/claim.ts';
import type { Moment } from '../../model/moment.ts';
import type { Report } from '../../model/report.ts';
import { type Holder, holderOf } from '../control/holder.ts';
import type { IncidentAccount } from '../incidents/account.ts';
import { chainWords, type Identities, type Origin, originOf } from '../origin/origin.ts';
import { policies } from '../policy/policy.ts';
import { borrowedPlace } from '../scope/borrow.ts';
import { parseEdtf } from '../scope/edtf.ts';
import { type PlaceScope, type Places, placeScope } from '../scope/place.ts';
import { slack } from '../scope/window.ts';

/** How one source tells when something that goes on began. */
export interface BeginningAccount extends IncidentAccount {
  /** What it is called, where it has a name of its own. */
  readonly name: string | null;
  /** When it began, in the source's own words. */
  readonly whenWords: string;
  /** ISO days: the first and the last on which it can have begun by these words. */
  readonly from: string;
  readonly to: string;
  /** Its report's place stands for that of the words, which name none that is known. */
  readonly borrowed: boolean;
}

export type BeginningClaim = ControlClaim | IncidentClaim;

/** An account with what it is compared by. */
export interface Told {
  readonly account: BeginningAccount;
  readonly place: PlaceScope;
  readonly first: number;
  readonly last: number;
  /** Days by which it can have begun before the first and after the last, where the words are rough ("around 3 May"). */
  readonly slack: readonly [number, number];
  readonly doers: readonly Holder[];
  /** The end of its chain; in a report's own voice the same for all who print one text. */
  readonly voice: string;
}

/** Whether a claim tells when something that goes on began. */
export function isBeginning(claim: Claim): claim is BeginningClaim {
  return (claim.kind === 'control' || claim.kind === 'incident') && claim.onset !== undefined;
}

export interface TellingOptions {
  readonly places: Places;
  readonly actors: Pick<ActorIndex, 'get'> | undefined;
  readonly identities: Identities;
  /** The first report of those that share most of a report's text. */
  readonly familyOf: (report: string) => string | null;
}

function voiceOf(claim: BeginningClaim, origin: Origin, family: string | null): string {
  return family === null || (claim.attribution.length > 0 && origin.named) ? origin.key : `text:${family}`;
}

function slackOf({ edtf }: Moment): Told['slack'] {
  const parsed = edtf === null ? null : parseEdtf(edtf);
  return parsed === null ? [0, 0] : [slack(parsed.start, policies.spread), slack(parsed.end, policies.spread)];
}

/** A beginning as its claim tells it; null without a day, without a place, and where it is not said to have come about. */
export function toldBy(
  claim: BeginningClaim,
  report: Report,
  { places, actors, identities, familyOf }: TellingOptions,
): Told | null {
  const { when, modality, onset } = claim;
  if (when === null || when.from === null || when.to === null || when.to < when.from) return null;
  if (modality !== 'asserted' && modality !== 'alleged') return null;
  const own = claim.where.filter(({ id }) => id !== undefined);
  const place = own.length > 0 ? placeScope(own, places) : borrowedPlace(report.about, places);
  if (place.parts.length === 0) return null;
  const origin = originOf(claim.attribution, report, identities);
  const named = claim.kind === 'control' ? (claim.holder === null ? [] : [claim.holder]) : claim.by;
  const { id, input, title, publisher, published } = report;
  return {
    account: {
      claim: claim.id,
      report: { id, input, title, publisher, published },
      source: origin.name,
      origin: origin.key,
      chain: chainWords(claim.attribution, report),
      modality,
      by: named.map((actor) => actor.name ?? actor.text).sort(),
      name: onset?.name ?? null,
      words: claim.anchor.exact,
      whenWords: when.text ?? '',
      from: when.from,
      to: when.to,
      borrowed: own.length === 0,
    },
    place,
    first: dayOfIso(when.from),
    last: dayOfIso(when.to),
    slack: slackOf(when),
    doers: named.map((actor) => holderOf(actor, actors)),
    voice: voiceOf(claim, origin, familyOf(report.id)),
  };
}

/** By the first day that each allows, the same in every run. */
export const byDay = (a: Told, b: Told): number => a.first - b.first || (a.account.claim < b.account.claim ? -1 : 1);
