import type { Entry, EntryKind } from '@variorum/engine';
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

/** The last first. */
function entriesOf(kept: KeptDossier, kind: EntryKind | undefined): readonly Entry[] {
  return [...kept.log()].filter((entry) => kind === undefined || entry.kind === kind).reverse();
}

/** The ledger, and the check of all that it promises. */
export function ledgerRoutes(dossier: Dossier, desk: Desk | null): Routes {
  const routes = openRoutes();
  const kept = keptIn(dossier);
  view(routes, addresses.ledger, ({ query: { kind, before, limit } }) => {
    const all = entriesOf(mustBeKept(kept), kind);
    const later = all.filter(({ seq }) => seq < before);
    const entries = later.slice(0, limit);
    const next = later.length > limit ? (entries.at(-1)?.seq ?? null) : null;
    return { entries, total: all.length, next };
  });
  table(routes, addresses.ledgerTable, ({ query: { kind } }) => ({
    name: 'ledger',
    columns: entryColumns,
    rows: entriesOf(mustBeKept(kept), kind),
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
