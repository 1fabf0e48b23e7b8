import type { Entry, EntryKind } from '@variorum/engine';
import type { Dossier, KeptDossier } from '@variorum/store';
import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { entryColumns } from '../columns/entry.ts';
import type { Desk } from '../desk/desk.ts';
import { keptIn } from '../kept.ts';
import { Refusal } from '../refusal.ts';
import type { LedgerView, VerifyView } from '../views/ledger.ts';

const KINDS: ReadonlySet<string> = new Set<EntryKind>([
  'created',
  'captured',
  'read',
  'decided',
  'related',
  'imported',
  'exported',
  'verified',
]);
const PAGE = 200;
const LARGEST_PAGE = 2000;

/** The dossier with its ledger; refuses where there is none. */
export function mustBeKept(kept: KeptDossier | null): KeptDossier {
  if (kept !== null) return kept;
  throw new Refusal(404, 'not-kept', 'Only a dossier has a ledger: variorum init, then variorum serve FOLDER.');
}

function entriesOf(kept: KeptDossier, kind: string | undefined): readonly Entry[] {
  if (kind !== undefined && !KINDS.has(kind)) {
    throw new Refusal(400, 'bad-query', `kind must be one of ${[...KINDS].join(', ')}.`);
  }
  return [...kept.log()].filter((entry) => kind === undefined || entry.kind === kind).reverse();
}

function numberOf(words: string | undefined, name: string, otherwise: number): number {
  if (words === undefined) return otherwise;
  const number = Number(words);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Refusal(400, 'bad-limit', `${name} must be a whole number.`);
}

/** The ledger, and the check of all that it promises. */
export function ledgerRoutes(dossier: Dossier, desk: Desk | null): Hono {
  const routes = new Hono();
  const kept = keptIn(dossier);
  const kindOf = (given: string | undefined) => given?.trim() || undefined;
  routes.get('/ledger', (context) => {
    const { req } = context;
    const before = numberOf(req.query('before'), 'before', Number.MAX_SAFE_INTEGER);
    const limit = Math.min(numberOf(req.query('limit'), 'limit', PAGE), LARGEST_PAGE);
    const all = entriesOf(mustBeKept(kept), kindOf(req.query('kind')));
    const later = all.filter(({ seq }) => seq < before);
    const entries = later.slice(0, limit);
    const next = later.length > limit ? (entries.at(-1)?.seq ?? null) : null;
    const view: LedgerView = { entries, total: all.length, next };
    return jsonAnswer(context, view);
  });
  routes.get('/ledger.csv', (context) => {
    const rows = entriesOf(mustBeKept(kept), kindOf(context.req.query('kind')));
    return csvAnswer(context, { name: 'ledger', columns: entryColumns, rows });
  });
  if (desk !== null) {
    routes.post('/verify', async (context) => {
      const began = performance.now();
      const checked = await desk.verify();
      const view: VerifyView = { ...checked, milliseconds: Math.round(performance.now() - began) };
      return jsonAnswer(context, view);
    });
  }
  return routes;
}
