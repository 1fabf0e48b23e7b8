import { type KindName, policies, type Ruling } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import * as addresses from '../addresses/finding.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { reviewColumns } from '../columns/review.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { EventFinder } from '../figures/events.ts';
import type { Gathered } from '../figures/gathered.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { keptIn } from '../kept.ts';
import { byDoubt, type Doubted, GRAVEST_FIRST } from '../review/doubts.ts';
import { nearEvents, nearPlaces, type PlaceNames } from '../review/margins.ts';
import { earlierIn } from '../review/readers.ts';
import { rulingsIn } from '../review/rulings.ts';
import type { ReviewItem } from '../views/review.ts';

/** Which claims of the queue are asked for. */
type ReviewState = 'open' | 'decided' | 'all';

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
  // A decision makes the readings be gathered anew, and with them the queue.
  const queue = derivedFrom(gathered, async (readings) => {
    const [reckoning, tolls, earlier] = await Promise.all([
      reckoner({}, policies.spread),
      events({}, policies.spread),
      earlierIn(kept),
    ]);
    const decided = rulings();
    return byDoubt(readings, {
      reckoning,
      earlier,
      nearPlace,
      nearEvent: nearEvents(tolls.events.flatMap(({ possible }) => possible)),
      isDecided: (claim) => !isOpen(decided.get(claim)),
    });
  });
  /** The claims of a kind and a state, and how many there are of each kind. */
  const fittingIn = async ({ kind, state }: { readonly kind?: KindName; readonly state: ReviewState }) => {
    const decided = rulings();
    const all = await await queue();
    const kinds: Partial<Record<string, number>> = {};
    const fitting = all.filter(({ claim }) => {
      const open = isOpen(decided.get(claim.id));
      if (state !== 'all' && open !== (state === 'open')) return false;
      kinds[claim.kind] = (kinds[claim.kind] ?? 0) + 1;
      return kind === undefined || claim.kind === kind;
    });
    const shown = (some: readonly Doubted[]) =>
      some.map((doubted) => itemOf(doubted, decided.get(doubted.claim.id) ?? OPEN));
    return { all, decided, fitting, kinds, shown };
  };
  view(routes, addresses.review, async ({ query: { after, limit, ...asked } }) => {
    const { all, decided, fitting, kinds, shown } = await fittingIn(asked);
    const here = new Set(all.map(({ claim }) => claim.id));
    const settled = [...decided].filter(([, ruling]) => !isOpen(ruling));
    const gone = settled.filter(([id]) => !here.has(id)).length;
    return {
      items: shown(fitting.slice(after, after + limit)),
      total: fitting.length,
      next: after + limit < fitting.length ? after + limit : null,
      progress: { decided: settled.length, all: all.length + gone },
      kinds,
      order: GRAVEST_FIRST,
      mayWrite,
    };
  });
  table(routes, addresses.reviewTable, async ({ query }) => {
    const { fitting, shown } = await fittingIn(query);
    return { name: 'review', columns: reviewColumns, rows: shown(fitting) };
  });
  return routes;
}
