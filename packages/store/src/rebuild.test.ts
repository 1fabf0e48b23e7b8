import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pairSubject } from '@variorum/engine';
import fc from 'fast-check';
import { bundle } from './bundle/bundle.ts';
import { unbundle } from './bundle/unbundle.ts';
import { verify } from './checking/verify.ts';
import { layoutOf } from './folder/layout.ts';
import { identityOf } from './identity.ts';
import { openIndex } from './index/open-index.ts';
import type { Row } from './sql/database.ts';
import { TABLES } from './sql/migrations.ts';
import { findPostgres } from './testing/databases.ts';
import { draftReading } from './testing/draft.ts';
import { arrivalOf, rereadOf, scratchDossier, testPen } from './testing/kept.ts';
import { sampleReadings } from './testing/readings.ts';
import { openWriter, type Writer } from './writer.ts';

/** Every row of every table, and what full text finds, in one order. */
async function dump(folder: string, databaseUrl: string | null): Promise<Readonly<Record<string, readonly Row[]>>> {
  const place = { layout: layoutOf(folder), dossier: identityOf(folder), databaseUrl };
  const { database } = await openIndex(place, { repair: false });
  try {
    const rows: Record<string, readonly Row[]> = {};
    for (const table of TABLES) {
      const all = await database.all(`SELECT * FROM ${table}`);
      rows[table] = all.map((row) => ({ ...row })).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    }
    for (const word of ['killed', 'idlib', 'reprint']) {
      const { sql, values } = database.text.matching([{ words: [word], begun: false }], 0);
      rows[`"${word}"`] = (await database.all(sql, values)).map((row) => ({ ...row }));
    }
    return rows;
  } finally {
    await database.close();
  }
}

/** What may happen to a dossier; each is tried on whatever stands there, and what cannot be is refused and changes nothing. */
type Deed =
  | { readonly do: 'add'; readonly text: number; readonly path: number }
  | { readonly do: 'judge'; readonly act: 'accept' | 'reject'; readonly claim: number }
  | { readonly do: 'pair'; readonly act: 'join' | 'part'; readonly first: number; readonly second: number }
  | { readonly do: 'reread'; readonly text: number; readonly without: number }
  | { readonly do: 'hide' | 'show'; readonly report: number }
  | { readonly do: 'undo'; readonly back: number };
/** What leaves the state as it is. */
type Move = { readonly do: 'reopen' } | { readonly do: 'rebuild' } | { readonly do: 'bundle' };

const anySteps: fc.Arbitrary<readonly (Deed | Move)[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), text: fc.nat(7), path: fc.nat(2) }) },
    fc.record({
      do: fc.constant('judge' as const),
      act: fc.constantFrom('accept' as const, 'reject' as const),
      claim: fc.nat(5),
    }),
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('pair' as const),
        act: fc.constantFrom('join' as const, 'part' as const),
        first: fc.nat(1),
        second: fc.nat(1),
      }),
    },
    fc.record({ do: fc.constant('reread' as const), text: fc.nat(7), without: fc.nat(3) }),
    fc.record({ do: fc.constantFrom('hide' as const, 'show' as const), report: fc.nat(3) }),
    { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.nat(3) }) },
    fc.record({ do: fc.constantFrom('reopen' as const, 'rebuild' as const, 'bundle' as const) }),
  ),
  { minLength: 4, maxLength: 14 },
);

/** What the samples hold is there from the start in half of all runs, so that most of what is tried then can be. */
const steps = fc.oneof(
  anySteps,
  anySteps.map((all) => [...[0, 1, 2].map((text) => ({ do: 'add' as const, text, path: 0 })), ...all]),
);

const filler = 'a reprint of what was told before by others who had it from those that were there at the time';
const texts = [
  ...sampleReadings,
  ...Array.from({ length: 5 }, (_, n) =>
    draftReading({
      input: `r${n}`,
      title: null,
      publisher: 'A Paper',
      published: null,
      text: `${filler} ${'more '.repeat(n)}`,
    }),
  ),
];
const claims = sampleReadings.flatMap((reading) => reading.claims.map(({ id }) => id));
/** Tolls of events: what can be joined and parted. */
const tolls = sampleReadings.flatMap((reading) =>
  reading.claims.flatMap((claim) => (claim.kind === 'toll' && claim.scope === 'event' ? claim.id : [])),
);

async function take(step: Deed, writer: Writer): Promise<void> {
  const { dossier } = writer;
  try {
    if (step.do === 'add') {
      const reading = texts[step.text]!;
      const input = `${reading.report.input}-${step.path}`;
      await writer.add([{ ...(await arrivalOf(reading, writer.layout)), input }]);
    } else if (step.do === 'reread') {
      const id = texts[step.text]!.report.id;
      const was = await dossier.machineReading(id);
      if (was === undefined) return;
      const original = texts[step.text]!.claims;
      const all = { ...was, claims: original };
      await writer.reread([{ id, line: rereadOf(all, (claim) => claim.id !== original[step.without]?.id).line }]);
    } else if (step.do === 'undo') {
      const made = [...dossier.log()].filter(({ kind }) => kind === 'decided');
      const entry = made.at(-1 - step.back);
      if (entry?.kind !== 'decided') return;
      const subject = await subjectOf(dossier, entry.seq);
      const { last } = await dossier.ruling(subject);
      await writer.decide({ kind: 'decided', act: 'undo', undoes: entry.seq, basis: last });
    } else if (step.do === 'pair') {
      const pair = [tolls[step.first % tolls.length]!, tolls[step.second % tolls.length]!] as const;
      const { last } = await dossier.ruling(pairSubject(pair));
      await writer.decide({ kind: 'decided', act: step.act, claims: pair, basis: last });
    } else if (step.do === 'judge') {
      const claim = claims[step.claim]!;
      const { last } = await dossier.ruling(`claim:${claim}`);
      await writer.decide({ kind: 'decided', act: step.act, claim, basis: last });
    } else {
      const report = texts[step.report]!.report.id;
      const { last } = await dossier.ruling(`report:${report}`);
      await writer.decide({ kind: 'decided', act: step.do, report, basis: last });
    }
  } catch (error) {
    assert.equal((error as { code?: string }).code, 'bad-decision', String(error));
  }
}

async function subjectOf(dossier: Writer['dossier'], seq: number): Promise<string> {
  const entries = [...dossier.log()];
  for (let entry = entries[seq]; entry?.kind === 'decided'; entry = entries[entry.act === 'undo' ? entry.undoes : -1]) {
    if (entry.act === 'stand') return `stand:${entry.conflict} ${entry.source}`;
    if ('claims' in entry) return pairSubject(entry.claims);
    if (entry.act !== 'undo') return 'claim' in entry ? `claim:${entry.claim}` : `report:${entry.report}`;
  }
  throw new Error(`entry ${seq} leads to no decision`);
}

function rebuildsTo(databaseUrl: string | null, numRuns: number): void {
  it('gives the same rows, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        await using scratch = scratchDossier({ databaseUrl });
        let { folder } = scratch;
        let moves = 0;
        const open = (rebuild = false) => openWriter({ folder, pen: testPen, databaseUrl, rebuild });
        let writer = await open();
        for (const step of all) {
          if (step.do === 'reopen' || step.do === 'rebuild') {
            await writer.close();
            writer = await open(step.do === 'rebuild');
          } else if (step.do === 'bundle') {
            const zip = join(scratch.outer, `${++moves}.zip`);
            await bundle(writer, zip);
            await writer.close();
            folder = join(scratch.outer, `moved-${moves}`);
            await unbundle({ bundle: zip, folder, pen: testPen, databaseUrl });
            writer = await open();
          } else await take(step, writer);
        }
        await writer.close();
        const before = await dump(folder, databaseUrl);
        await (await open(true)).close();
        assert.deepEqual(await dump(folder, databaseUrl), before);
        assert.deepEqual((await verify(folder)).problems, []);
      }),
      { numRuns },
    );
  });
}

describe('rebuilding an index on SQLite', () => rebuildsTo(null, 25));

const postgres = await findPostgres();
if ('url' in postgres) describe('rebuilding an index on PostgreSQL', () => rebuildsTo(postgres.url, 5));
else it('rebuilding an index on PostgreSQL', { skip: postgres.reason }, () => {});

describe('both engines', { skip: 'url' in postgres ? false : postgres.reason }, () => {
  const url = 'url' in postgres ? postgres.url : null;
  let scratch: ReturnType<typeof scratchDossier>;
  before(() => {
    scratch = scratchDossier({ databaseUrl: url });
  });
  after(() => scratch[Symbol.asyncDispose]());

  it('hold the same rows for the same ledger', async () => {
    const { folder } = scratch;
    const writer = await openWriter({ folder, pen: testPen });
    for (const reading of texts) await writer.add([await arrivalOf(reading, writer.layout)]);
    await writer.close();
    await (await openWriter({ folder, pen: testPen, databaseUrl: url })).close();
    assert.deepEqual(await dump(folder, url), await dump(folder, null));
  });
});
