import assert from 'node:assert/strict';
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
if ('url' in postgres) describe('the dossier in a folder, its index on PostgreSQL', () => bothContracts(postgres.url));
else {
  console.error(`SKIPPED: ${postgres.reason}`);
  it('the dossier in a folder, its index on PostgreSQL', { skip: postgres.reason }, () => {});
}
