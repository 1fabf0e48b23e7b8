import type { Dossier, KeptDossier } from '@variorum/store';
import * as addresses from '../addresses/keeping.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { entryColumns } from '../columns/entry.ts';
import type { Desk } from '../desk/desk.ts';
import { keptIn } from '../kept.ts';
import { Refusal } from '../refusal.ts';

/** The dossier with its ledger; refuses where there is none. */
export function mustBeKept(kept: KeptDossier | null): KeptDossier {
  if (kept !== null) return kept;
  throw new Refusal(404, 'not-kept', 'Only a dossier has a ledger: variorum init, then variorum serve FOLDER.');
}

/** The ledger, and the check of all that it promises. */
export function ledgerRoutes(dossier: Dossier, desk: Desk | null): Routes {
  const routes = openRoutes();
  const kept = keptIn(dossier);
  view(routes, addresses.ledger, ({ query }) => {
    const { entries, total, more } = mustBeKept(kept).logPage(query);
    return { entries, total, next: more ? (entries.at(-1)?.seq ?? null) : null };
  });
  table(routes, addresses.ledgerTable, ({ query: { kind } }) => ({
    name: 'ledger',
    columns: entryColumns,
    rows: mustBeKept(kept).logPage({ kind }).entries,
  }));
  if (desk !== null) {
    view(routes, addresses.verify, async () => {
      const began = performance.now();
      const checked = await desk.verify();
      return { ...checked, milliseconds: Math.round(performance.now() - began) };
    });
  }
  return routes;
}
