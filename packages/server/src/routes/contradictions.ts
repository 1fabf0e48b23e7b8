import { beginningsPolicy, disputedBeginnings, type FindingKind, type Gazetteer } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { findingColumns } from '../columns/finding.ts';
import type { Beginnings } from '../figures/beginnings.ts';
import { type FiguresAsked, figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import type { ContradictionsView } from '../views/reckoned.ts';

const SURE: readonly FindingKind[] = ['contradiction', 'sum-exceeds-total', 'denial'];
const POSSIBLE: readonly FindingKind[] = ['possible-contradiction', 'only-looks-like-one'];

type ContradictionsAsked = FiguresAsked & { readonly possible?: 'yes' | 'no' };

export interface ContradictionParts {
  readonly reckoner: Reckoner;
  readonly beginnings: Beginnings;
  readonly places: Pick<Gazetteer, 'contains' | 'get'>;
}

/** Figures that cannot all be true, and beginnings on days that cannot be one. */
export function contradictionRoutes({ reckoner, beginnings, places }: ContradictionParts): Routes {
  const routes = openRoutes();
  const viewOf = async ({ possible, ...asked }: ContradictionsAsked): Promise<ContradictionsView> => {
    const { filter, policy } = figuresQuery(asked);
    const [{ findings, notices }, lines] = await Promise.all([reckoner(filter, policy), beginnings()]);
    const began = disputedBeginnings(lines, {
      contains: (outer, inner) => places.contains(outer, inner),
      get: (id) => places.get(id),
      filter,
    });
    const kinds = possible === 'yes' ? [...SURE, ...POSSIBLE] : SURE;
    const all = [...findings, ...began];
    return {
      policy,
      otherPolicies: began.length > 0 ? [beginningsPolicy] : [],
      findings: kinds.flatMap((kind) => all.filter((finding) => finding.kind === kind)),
      notices,
    };
  };
  view(routes, addresses.contradictions, ({ query }) => viewOf(query));
  table(routes, addresses.contradictionsTable, async ({ query }) => {
    const { findings } = await viewOf(query);
    return { name: 'contradictions', columns: findingColumns, rows: findings };
  });
  return routes;
}
