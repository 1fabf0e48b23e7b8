import type { FindingKind } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { findingColumns } from '../columns/finding.ts';
import { type FiguresAsked, figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import type { ContradictionsView } from '../views/reckoned.ts';

const SURE: readonly FindingKind[] = ['contradiction', 'sum-exceeds-total', 'denial'];
const POSSIBLE: readonly FindingKind[] = ['possible-contradiction', 'only-looks-like-one'];

type ContradictionsAsked = FiguresAsked & { readonly possible?: 'yes' | 'no' };

/** Figures that cannot all be true. */
export function contradictionRoutes(reckoner: Reckoner): Routes {
  const routes = openRoutes();
  const viewOf = async ({ possible, ...asked }: ContradictionsAsked): Promise<ContradictionsView> => {
    const { filter, policy } = figuresQuery(asked);
    const { findings, notices } = await reckoner(filter, policy);
    const kinds = possible === 'yes' ? [...SURE, ...POSSIBLE] : SURE;
    return { policy, findings: kinds.flatMap((kind) => findings.filter((finding) => finding.kind === kind)), notices };
  };
  view(routes, addresses.contradictions, ({ query }) => viewOf(query));
  table(routes, addresses.contradictionsTable, async ({ query }) => {
    const { findings } = await viewOf(query);
    return { name: 'contradictions', columns: findingColumns, rows: findings };
  });
  return routes;
}
