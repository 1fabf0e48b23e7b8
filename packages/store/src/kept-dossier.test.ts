import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openDossier } from './open.ts';
import { aKeptDossier } from './testing/a-kept-dossier.ts';
import { findPostgres } from './testing/databases.ts';
import { aDossier } from './testing/index.ts';
import { arrivalsOf, scratchDossier, testPen } from './testing/kept.ts';
import { openWriter } from './writer.ts';

function bothContracts(databaseUrl: string | null): void {
  const cases = aDossier(async (readings) => {
    const scratch = scratchDossier({ databaseUrl });
    const { folder } = scratch;
    const writer = await openWriter({ folder, pen: testPen, databaseUrl });
    const outcomes = await writer.add(await arrivalsOf(readings, writer.layout));
    assert.equal(outcomes.length, readings.length);
    await writer.close();
    const dossier = await openDossier({ folder, databaseUrl });
    return {
      ...dossier,
      close: async () => {
        await dossier.close();
        await scratch[Symbol.asyncDispose]();
      },
    };
  });
  for (const each of [...cases, ...aKeptDossier({ databaseUrl })]) it(each.name, each.run);
}

describe('the dossier in a folder, its index on SQLite', () => bothContracts(null));

const postgres = await findPostgres();
if ('url' in postgres) {
  const databaseUrl = postgres.url;
  describe('the dossier in a folder, its index on PostgreSQL', () => {
    bothContracts(databaseUrl);

    it('is not written from two copies at a time: the second is told who writes', async () => {
      await using scratch = scratchDossier({ databaseUrl });
      const copy = join(scratch.outer, 'copy');
      cpSync(scratch.folder, copy, { recursive: true });
      const first = await openWriter({ folder: scratch.folder, pen: testPen, databaseUrl });
      const refused = { code: 'locked', message: new RegExp(`PostgreSQL.* process ${process.pid} on `) };
      await assert.rejects(openWriter({ folder: copy, pen: testPen, databaseUrl }), refused);
      await assert.rejects(openWriter({ folder: copy, pen: testPen, databaseUrl, rebuild: true }), refused);
      await first.close();
      await (await openWriter({ folder: copy, pen: testPen, databaseUrl })).close();
    });
  });
} else {
  console.error(`SKIPPED: ${postgres.reason}`);
  it('the dossier in a folder, its index on PostgreSQL', { skip: postgres.reason }, () => {});
}
