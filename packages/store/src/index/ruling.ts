import {
  type Claim,
  type Decided,
  type DecidedEntry,
  type Pairings,
  pairingsOf,
  rulingOf,
  type StandRuling,
  standsOf,
  subjectOf,
} from '@variorum/engine';
import type { ReadingLine } from '../folder/readings-file.ts';
import type { Database } from '../sql/database.ts';
import type { ClaimAt } from './claim-at.ts';
import { dropClaim, nextClaimNumber, putClaims } from './claim-rows.ts';
import { textWords } from './put-reports.ts';
import { storable } from './words.ts';

/** The reading that a report's row points to, as the machine made it. */
export type LineOf = (report: number) => Promise<ReadingLine | undefined>;

/** Every decision on a subject, in the ledger's order. */
export async function decisionsOn(database: Database, subject: string): Promise<readonly DecidedEntry[]> {
  const rows = await database.all<{ entry: string }>('SELECT entry FROM decision WHERE subject = ? ORDER BY seq', [
    storable(subject),
  ]);
  return rows.map(({ entry }) => JSON.parse(entry) as DecidedEntry);
}

/** How every pair of claims stands that people joined or parted. */
export async function pairingsIn(database: Database): Promise<Pairings> {
  const rows = await database.all<{ entry: string }>(
    'SELECT entry FROM decision WHERE subject >= ? AND subject < ? ORDER BY seq',
    // The sign after the colon: all subjects that begin with `pair:`.
    ['pair:', 'pair;'],
  );
  return pairingsOf(rows.map(({ entry }) => JSON.parse(entry) as DecidedEntry));
}

/** How every source stands that people decided on. */
export async function standsIn(database: Database): Promise<readonly StandRuling[]> {
  const rows = await database.all<{ entry: string }>(
    'SELECT entry FROM decision WHERE subject >= ? AND subject < ? ORDER BY seq',
    ['stand:', 'stand;'],
  );
  return standsOf(rows.map(({ entry }) => JSON.parse(entry) as DecidedEntry));
}

/** What a decision is about, by the decisions before it; `undefined` where it undoes what is none. */
export async function subjectIn(database: Database, decided: Decided): Promise<string | undefined> {
  const known = new Map<number, DecidedEntry>();
  for (let each: Decided | undefined = decided; each?.act === 'undo'; each = known.get(each.undoes)) {
    const [row] = await database.all<{ entry: string }>('SELECT entry FROM decision WHERE seq = ?', [each.undoes]);
    if (row === undefined) return undefined;
    known.set(each.undoes, JSON.parse(row.entry) as DecidedEntry);
  }
  return subjectOf(decided, (seq) => known.get(seq));
}

/** Makes the rows of a claim or a report say what all decisions on it come to. */
export async function settle(
  database: Database,
  { subject, report, lineOf }: { readonly subject: string; readonly report: number; readonly lineOf: LineOf },
): Promise<void> {
  // A pair of claims and a source have no row of their own; nothing is altered.
  if (subject.startsWith('pair:') || subject.startsWith('stand:')) return;
  const ruling = rulingOf(await decisionsOn(database, subject));
  const [what, id] = [subject.slice(0, subject.indexOf(':')), subject.slice(subject.indexOf(':') + 1)];
  const line = await lineOf(report);
  if (line === undefined) return;
  if (what === 'report') {
    const hidden = ruling.state === 'hidden';
    await database.run('UPDATE report SET hidden = ? WHERE number = ?', [hidden ? 1 : 0, report]);
    await database.text.remove(report);
    if (!hidden) await database.text.put([[report, textWords(line)]]);
    return;
  }
  const [there] = await database.all<ClaimAt>(
    'SELECT number, report, state, body FROM claim WHERE report = ? AND id = ?',
    [report, storable(id)],
  );
  const read = line.claims.find((each) => each.id === id);
  if (there !== undefined) {
    const { number, state, body } = there;
    await dropClaim(database, { number, state, claim: body === null ? read! : (JSON.parse(body) as Claim) });
  }
  const claim = ruling.body ?? read;
  if (claim !== undefined) {
    const { state, body } = ruling;
    const number = there?.number ?? (await nextClaimNumber(database));
    await putClaims(database, [{ number, report, claim, state, body }]);
  }
  await recount(database, report);
}

/** What a list says of a report's claims: those that stand. */
async function recount(database: Database, report: number): Promise<void> {
  const rows = await database.all<{ kind: string; n: number }>(
    "SELECT kind, COUNT(*) AS n FROM claim WHERE report = ? AND state <> 'rejected' GROUP BY kind ORDER BY kind",
    [report],
  );
  const counts = Object.fromEntries(rows.map(({ kind, n }) => [kind, Number(n)]));
  await database.run('UPDATE report SET decided = 1, claims = ? WHERE number = ?', [JSON.stringify(counts), report]);
}
