import type { FindingKind } from '@variorum/engine';
import { type Context, Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { findingColumns } from '../columns/finding.ts';
import { figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import type { ContradictionsView } from '../views/reckoned.ts';

const SURE: readonly FindingKind[] = ['contradiction', 'sum-exceeds-total', 'denial'];
const POSSIBLE: readonly FindingKind[] = ['possible-contradiction', 'only-looks-like-one'];

async function viewOf(context: Context, reckoner: Reckoner): Promise<ContradictionsView> {
  const { filter, policy } = figuresQuery((name) => context.req.query(name));
  const { findings, notices } = await reckoner(filter, policy);
  const kinds = context.req.query('possible') === 'yes' ? [...SURE, ...POSSIBLE] : SURE;
  return { policy, findings: kinds.flatMap((kind) => findings.filter((finding) => finding.kind === kind)), notices };
}

/** Figures that cannot all be true. */
export function contradictionRoutes(reckoner: Reckoner): Hono {
  const routes = new Hono();
  routes.get('/contradictions', async (context) => jsonAnswer(context, await viewOf(context, reckoner)));
  routes.get('/contradictions.csv', async (context) => {
    const { findings } = await viewOf(context, reckoner);
    return csvAnswer(context, { name: 'contradictions', columns: findingColumns, rows: findings });
  });
  return routes;
}
