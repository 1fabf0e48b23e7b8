import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutOf } from '../folder/layout.ts';
import { identityOf } from '../identity.ts';
import { deleteIndexFile, schemaOf } from '../index/open-index.ts';
import { openDossier } from '../open.ts';
import { findPostgres } from '../testing/databases.ts';
import { arrivalsOf, scratchDossier, testPen } from '../testing/kept.ts';
import { sampleReadings } from '../testing/readings.ts';
import { openWriter } from '../writer.ts';
import { migrate } from './migrations.ts';
import { dropSchema, openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

function upgrades(databaseUrl: string | null): void {
  it('an index of an older step is emptied and made anew from the ledger', async () => {
    await using scratch = scratchDossier({ databaseUrl });
    const { folder } = scratch;
    const layout = layoutOf(folder);
    const writer = await openWriter({ folder, pen: testPen, databaseUrl });
    await writer.add(await arrivalsOf(sampleReadings, writer.layout));
    await writer.close();
    deleteIndexFile(layout);
    const schema = schemaOf(identityOf(folder));
    if (databaseUrl !== null) await dropSchema(databaseUrl, schema);
    const old = databaseUrl === null ? openSqlite(layout.index) : await openPostgres(databaseUrl, schema);
    await migrate(old, 1);
    await old.insert('name', ['number', 'folded', 'shown'], [[1, 'of old', 'Of old']]);
    await old.insert(
      'meta',
      ['name', 'value'],
      [
        ['dossier', identityOf(folder)],
        ['hash', 'x'],
      ],
    );
    await old.text.put([[1, 'words of old']]);
    await old.close();
    const reader = await openDossier({ folder, databaseUrl });
    assert.equal((await reader.list({ limit: 1 })).total, sampleReadings.length);
    assert.equal((await reader.findText({ words: 'old', limit: 5 })).total, 0);
    assert.deepEqual(await reader.findNames('Of old', 1), []);
    await reader.close();
  });
}

describe('steps on SQLite', () => upgrades(null));
const postgres = await findPostgres();
if ('url' in postgres) describe('steps on PostgreSQL', () => upgrades(postgres.url));
else it('steps on PostgreSQL', { skip: postgres.reason }, () => {});
