import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim } from '@variorum/engine';
import fc from 'fast-check';
import type { Database } from '../sql/database.ts';
import { migrate } from '../sql/migrations.ts';
import { dropSchema, openPostgres } from '../sql/postgres.ts';
import { openSqlite } from '../sql/sqlite.ts';
import { findPostgres } from '../testing/databases.ts';
import { putClaims } from './claim-rows.ts';
import { type ClaimQuery, findClaims } from './find-claims.ts';

const MEASURES = ['killed', 'injured'] as const;
const GROUPS = ['people', 'children'] as const;
const PLACES = ['here', 'there'] as const;

interface Drawn {
  readonly measure: string | null;
  readonly population: string;
  readonly low: number | null;
  readonly width: number | null;
  readonly first: number | null;
  readonly days: number | null;
  readonly windowed: boolean;
  readonly place: string;
  readonly rejected: boolean;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  measure: fc.option(fc.constantFrom(...MEASURES), { freq: 5 }),
  population: fc.constantFrom(...GROUPS),
  low: fc.option(fc.nat(40), { freq: 9 }),
  width: fc.option(fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)), { freq: 4 }),
  first: fc.option(fc.nat(60), { freq: 9 }),
  days: fc.option(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(90)), { freq: 9 }),
  windowed: fc.boolean(),
  place: fc.constantFrom(...PLACES),
  rejected: fc.boolean(),
});

const query: fc.Arbitrary<ClaimQuery> = fc
  .record(
    {
      measure: fc.constantFrom(...MEASURES, 'displaced'),
      population: fc.constantFrom(...GROUPS, 'doctors'),
      place: fc.constantFrom(...PLACES, 'nowhere'),
      least: fc.nat(70),
      most: fc.nat(70),
      from: fc.nat(80).map(day),
      to: fc.nat(80).map(day),
    },
    { requiredKeys: [] },
  )
  .chain((some) => fc.constantFrom(1, 3, 100).map((limit) => ({ ...some, limit })));

function day(n: number): string {
  return new Date(Date.UTC(2019, 5, 1 + n)).toISOString().slice(0, 10);
}

function claimOf({ measure, population, low, width, first, days, windowed, place }: Drawn, id: string): Claim {
  const from = first === null ? null : day(first);
  const to = days === null ? null : day((first ?? 0) + days);
  const high = width === null ? null : (low ?? 0) + width;
  const figure = measure === null ? { kind: 'incident' } : { kind: 'toll', measure, population: { group: population } };
  return {
    ...figure,
    id,
    value: { low, high },
    when: windowed ? { from, to, edtf: null, text: null } : null,
    where: [{ text: place }],
    modality: 'asserted',
  } as unknown as Claim;
}

/** What a query asks for, said as plainly as can be. */
function fits(
  { measure, population, low, width, first, days, windowed, place, rejected }: Drawn,
  q: ClaimQuery,
): boolean {
  const high = width === null ? Number.POSITIVE_INFINITY : (low ?? 0) + width;
  const from = first === null ? '' : day(first);
  const to = days === null ? '9999' : day((first ?? 0) + days);
  const figured = q.least !== undefined || q.most !== undefined;
  const dated = q.from !== undefined || q.to !== undefined;
  return (
    !rejected &&
    (q.measure === undefined || q.measure === measure) &&
    (q.population === undefined || (measure !== null && q.population === population)) &&
    (q.place === undefined || q.place === place) &&
    (!figured || (measure !== null && (low ?? 0) <= (q.most ?? Infinity) && high >= (q.least ?? 0))) &&
    (!dated || (windowed && (first !== null || days !== null) && from <= (q.to ?? '9999') && to >= (q.from ?? '')))
  );
}

function findsAll(
  open: () => Promise<{ readonly database: Database; readonly done: () => Promise<void> }>,
  numRuns: number,
) {
  it('finds the claims that a plain look at all of them finds, along whichever index', async () => {
    const { database, done } = await open();
    try {
      await migrate(database);
      await fc.assert(
        fc.asyncProperty(
          fc.array(drawn, { maxLength: 40 }),
          fc.array(query, { minLength: 8, maxLength: 8 }),
          async (all, asked) => {
            for (const table of ['claim', 'claim_place', 'claim_class', 'report'])
              await database.run(`DELETE FROM ${table}`);
            const report = {
              number: 1,
              id: 'r',
              original: '',
              input: '',
              published_key: '',
              length: 0,
              claims: '',
              notices: '',
              file: '',
              file_start: 0,
              file_end: 0,
              hidden: 0,
              decided: 0,
            };
            await database.insert('report', Object.keys(report), [Object.values(report)]);
            await putClaims(
              database,
              all.map((each, n) => ({
                number: n + 1,
                report: 1,
                claim: claimOf(each, `c${n}`),
                state: each.rejected ? 'rejected' : 'open',
                body: null,
              })),
            );
            for (const q of asked) {
              const wanted = all.flatMap((each, n) => (fits(each, q) ? [`c${n}`] : []));
              for (const few of [0, 8_000]) {
                const found = (await findClaims(database, q, few)).map(({ id }) => id);
                assert.equal(found.length, Math.min(wanted.length, q.limit), JSON.stringify(q));
                assert.ok(
                  found.every((id) => wanted.includes(id)),
                  JSON.stringify({ q, found, wanted }),
                );
                assert.deepEqual(
                  found,
                  (await findClaims(database, { ...q, limit: 100 }, few)).slice(0, q.limit).map(({ id }) => id),
                );
              }
            }
          },
        ),
        { numRuns },
      );
    } finally {
      await done();
    }
  });
}

describe('claims by figure, window and place, on SQLite', () =>
  findsAll(async () => {
    const database = openSqlite(':memory:');
    return { database, done: database.close };
  }, 60));

const postgres = await findPostgres();
if ('url' in postgres) {
  describe('claims by figure, window and place, on PostgreSQL', () =>
    findsAll(async () => {
      const schema = `variorum_find_${process.pid}`;
      const database = await openPostgres(postgres.url, schema);
      const done = async () => {
        await database.close();
        await dropSchema(postgres.url, schema);
      };
      return { database, done };
    }, 6));
} else it('claims by figure, window and place, on PostgreSQL', { skip: postgres.reason }, () => {});
