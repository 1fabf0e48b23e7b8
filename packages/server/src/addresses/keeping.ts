import { z } from '@hono/zod-openapi';
import { address, tableAddress } from '../api/address.ts';
import { refusedAs } from '../api/refused-as.ts';
import { actorName, optional, whole } from '../schemas/asked.ts';
import { entryKind } from '../schemas/dossier.ts';
import * as view from '../schemas/views/index.ts';

/** What is written into a dossier, and what was. */

const ledgerAsked = { kind: optional(entryKind) };
export const ledger = address({
  path: '/ledger',
  says: 'What happened in the dossier, the last first',
  query: {
    ...ledgerAsked,
    before: whole({ least: 0, otherwise: Number.MAX_SAFE_INTEGER }),
    limit: whole({ least: 1, most: 2000, otherwise: 200 }),
  },
  gives: view.ledgerView,
});
export const ledgerTable = tableAddress('/ledger.csv', 'What happened in the dossier', { query: ledgerAsked });

export const decide = address({
  path: '/decisions',
  says: 'Decides on a claim',
  takes: view.decisionRequest,
  gives: view.decisionView,
});

/** What a file is called: its last part counts, and `safeName` judges it. */
const fileName = refusedAs('bad-name', z.string().min(1).max(1000));
export const add = address({
  path: '/originals',
  says: 'Takes a file in, as it is',
  query: { name: fileName, as: actorName },
  takes: 'bytes',
  gives: view.addedView,
});

/** Inputs tried again at a time. */
const MOST_RETRIED = 1000;
export const retry = address({
  path: '/retry',
  says: 'Takes in again what failed',
  takes: z.strictObject({ inputs: z.array(z.string()).max(MOST_RETRIED), as: actorName }),
  gives: view.addedView,
});
export const verify = address({
  path: '/verify',
  says: 'Checks every hash and every anchor',
  takes: z.strictObject({}),
  gives: view.verifyView,
});
