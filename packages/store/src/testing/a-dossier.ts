import assert from 'node:assert/strict';
import type { Reading } from '@variorum/engine';
import type { Dossier } from '../dossier.ts';
import { draftReading } from './draft.ts';
import { sampleReadings } from './readings.ts';

export interface DossierCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

async function all(dossier: Dossier): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of dossier.readings()) readings.push(reading);
  return readings;
}

/** What every dossier must do, whatever keeps it; `open` gives a dossier that holds these readings. */
export function aDossier(open: (readings: readonly Reading[]) => Promise<Dossier>): readonly DossierCase[] {
  const using =
    (check: (dossier: Dossier) => Promise<void>, readings: readonly Reading[] = sampleReadings) =>
    async () => {
      const dossier = await open(readings);
      try {
        await check(dossier);
      } finally {
        await dossier.close();
      }
    };
  return [
    {
      name: 'lists reports by date, undated ones last',
      run: using(async (dossier) => {
        const { reports, total, next } = await dossier.list({ limit: 10 });
        assert.deepEqual(
          reports.map((report) => report.published),
          ['2019-08-30', '2019-09-04', null],
        );
        assert.equal(total, 3);
        assert.equal(next, null);
      }),
    },
    {
      name: 'counts claims by kind and notices by severity',
      run: using(async (dossier) => {
        const { reports } = await dossier.list({ limit: 10 });
        assert.deepEqual(reports[1]?.claims, { toll: 3 });
        assert.deepEqual(reports[1]?.notices, { info: 1 });
        assert.deepEqual(reports[0]?.notices, {});
      }),
    },
    {
      name: 'pages through the list without a gap or a repeat',
      run: using(async (dossier) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const page = await dossier.list(after === null ? { limit: 1 } : { limit: 1, after });
          seen.push(...page.reports.map((report) => report.id));
          after = page.next;
        } while (after !== null);
        assert.deepEqual(
          seen,
          (await all(dossier)).map((reading) => reading.report.id),
        );
      }),
    },
    {
      name: 'gives an empty page after an id that it does not hold',
      run: using(async (dossier) => {
        assert.deepEqual((await dossier.list({ limit: 5, after: 'sha256:none' })).reports, []);
      }),
    },
    {
      name: 'gives back a reading as it was, and nothing for an unknown id',
      run: using(async (dossier) => {
        for (const reading of sampleReadings) assert.deepEqual(await dossier.reading(reading.report.id), reading);
        assert.equal(await dossier.reading('sha256:none'), undefined);
      }),
    },
    {
      name: 'finds reports by the first digits of their hash, in any case',
      run: using(async (dossier) => {
        const id = sampleReadings[0]!.report.id;
        const digits = id.slice('sha256:'.length, 'sha256:'.length + 12);
        assert.deepEqual(await dossier.idsStartingWith(digits), [id]);
        assert.deepEqual(await dossier.idsStartingWith(digits.toUpperCase()), [id]);
        assert.equal((await dossier.idsStartingWith('')).length, sampleReadings.length);
      }),
    },
    {
      name: 'finds a claim with its report and its sentence',
      run: using(async (dossier) => {
        const reading = sampleReadings[1]!;
        const claim = reading.claims[0]!;
        const found = await dossier.claim(claim.id);
        assert.deepEqual(found?.claim, claim);
        assert.equal(found?.report.id, reading.report.id);
        assert.ok(found?.sentence.includes(claim.anchor.exact));
        assert.ok(found !== undefined && !('text' in found.report));
        assert.equal(await dossier.claim('none'), undefined);
      }),
    },
    {
      name: 'holds the same bytes once and tells the further paths',
      run: using(
        async (dossier) => {
          const readings = await all(dossier);
          assert.equal(readings.length, 1);
          assert.equal(readings[0]?.report.input, 'a.txt');
          assert.deepEqual(readings[0]?.notices, [
            { code: 'same-report-again', severity: 'info', facts: { input: 'b.txt' } },
          ]);
        },
        ['a.txt', 'b.txt'].map((input) =>
          draftReading({ input, title: null, publisher: null, published: null, text: 'Nothing happened.' }),
        ),
      ),
    },
    {
      name: 'is empty when nothing was put in',
      run: using(async (dossier) => {
        assert.deepEqual(await dossier.list({ limit: 5 }), { reports: [], next: null, total: 0 });
      }, []),
    },
  ];
}
