import { type KindName, policies, type Reading, type Ruling } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import * as addresses from '../addresses/finding.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { reviewColumns } from '../columns/review.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { EventFinder } from '../figures/events.ts';
import type { Gathered } from '../figures/gathered.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { keptIn } from '../kept.ts';
import { ALONE_GRAVEST_FIRST, byDoubt, type Doubted, type DoubtParts, GRAVEST_FIRST } from '../review/doubts.ts';
import { nearEvents, nearPlaces, type PlaceNames } from '../review/margins.ts';
import { earlierIn } from '../review/readers.ts';
import { rulingsIn } from '../review/rulings.ts';
import type { ReviewItem } from '../views/review.ts';

/** Which claims of the queue are asked for. */
type ReviewState = 'open' | 'decided' | 'all';

interface ReviewAsked {
  readonly kind?: KindName;
  readonly state: ReviewState;
}

const OPEN: Pick<Ruling, 'state' | 'by' | 'last' | 'body'> = { state: 'open', by: null, last: null, body: null };

export interface ReviewParts {
  readonly dossier: Dossier;
  readonly gathered: Gathered;
  readonly reckoner: Reckoner;
  readonly events: EventFinder;
  readonly gazetteer: PlaceNames;
  readonly mayWrite: boolean;
}

function itemOf({ claim: read, reading: { report }, doubts }: Doubted, ruling: Ruling): ReviewItem {
  const { id, title, publisher, published, language, text } = report;
  const claim = ruling.body ?? read;
  return {
    claim,
    report: { id, title, publisher, published, language },
    before: text.slice(claim.sentence.start, claim.anchor.start),
    after: text.slice(claim.anchor.end, Math.max(claim.sentence.end, claim.anchor.end)),
    doubts,
    state: ruling.state,
    last: ruling.last,
    by: ruling.by === null ? null : { actor: ruling.by.actor, time: ruling.by.time, note: ruling.by.note ?? null },
  };
}

/** The queue of claims to look at, and how each stands. */
export function reviewRoutes({ dossier, gathered, reckoner, events, gazetteer, mayWrite }: ReviewParts): Routes {
  const routes = openRoutes();
  const kept = keptIn(dossier);
  const rulings = (): ReadonlyMap<string, Ruling> => (kept === null ? new Map() : rulingsIn(kept));
  const isOpen = (ruling: Ruling | undefined) => ruling === undefined || ruling.state === 'open';
  const nearPlace = nearPlaces(gazetteer);
  const ordered = async (
    readings: readonly Reading[],
    between: Pick<DoubtParts, 'reckoning' | 'nearEvent'>,
  ): Promise<readonly Doubted[]> => {
    const earlier = await earlierIn(kept);
    const decided = rulings();
    return byDoubt(readings, {
      ...between,
      earlier,
      nearPlace,
      isDecided: (claim) => !isOpen(decided.get(claim)),
    });
  };
  // A decision makes the readings be gathered anew, and with them the queue.
  const queue = derivedFrom(gathered, async (readings) => {
    const [reckoning, tolls] = await Promise.all([reckoner.brief(policies.spread), events({}, policies.spread)]);
    return ordered(readings, { reckoning, nearEvent: nearEvents(tolls.events.flatMap(({ possible }) => possible)) });
  });
  const alone = derivedFrom(gathered, (readings) =>
    ordered(readings, { reckoning: { findings: [], subjects: [] }, nearEvent: new Map() }),
  );
  /** The claims of a kind and a state, and how many there are of each kind. */
  const fittingIn = (all: readonly Doubted[], { kind, state }: ReviewAsked) => {
    const decided = rulings();
    const kinds: Partial<Record<string, number>> = {};
    const fitting = all.filter(({ claim }) => {
      const open = isOpen(decided.get(claim.id));
      if (state !== 'all' && open !== (state === 'open')) return false;
      kinds[claim.kind] = (kinds[claim.kind] ?? 0) + 1;
      return kind === undefined || claim.kind === kind;
    });
    const shown = (some: readonly Doubted[]) =>
      some.map((doubted) => itemOf(doubted, decided.get(doubted.claim.id) ?? OPEN));
    return { decided, fitting, kinds, shown };
  };
  const pageOf = (
    all: readonly Doubted[],
    { after, limit, ...asked }: ReviewAsked & { readonly after: number; readonly limit: number },
  ) => {
    const { decided, fitting, kinds, shown } = fittingIn(all, asked);
    const here = new Set(all.map(({ claim }) => claim.id));
    const settled = [...decided].filter(([, ruling]) => !isOpen(ruling));
    const gone = settled.filter(([id]) => !here.has(id)).length;
    return {
      items: shown(fitting.slice(after, after + limit)),
      total: fitting.length,
      next: after + limit < fitting.length ? after + limit : null,
      progress: { decided: settled.length, all: all.length + gone },
      kinds,
      mayWrite,
    };
  };
  view(routes, addresses.review, async ({ query }) => ({
    ...pageOf(await await queue(), query),
    order: GRAVEST_FIRST,
  }));
  view(routes, addresses.doubts, async ({ query }) => ({
    ...pageOf(await await alone(), query),
    order: ALONE_GRAVEST_FIRST,
  }));
  table(routes, addresses.reviewTable, async ({ query }) => {
    const { fitting, shown } = fittingIn(await await queue(), query);
    return { name: 'review', columns: reviewColumns, rows: shown(fitting) };
  });
  return routes;
}
