import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { memoryDossier } from '@variorum/store';
import { type Served, serve } from '../serve.ts';
import { ask } from '../testing/ask.ts';
import { fewPlaces } from '../testing/served.ts';
import { rangeOf } from './range.ts';

const ADDRESS = '/api/tiles/map.pmtiles';

describe('a range of bytes', () => {
  it('is one stretch of what there is', () => {
    assert.deepEqual(rangeOf('bytes=0-9', 100), { start: 0, end: 10 });
    assert.deepEqual(rangeOf('bytes=90-', 100), { start: 90, end: 100 });
    assert.deepEqual(rangeOf('bytes=0-999', 100), { start: 0, end: 100 });
    for (const header of [
      undefined,
      '',
      'bytes=-5',
      'bytes=5-4',
      'bytes=100-',
      'bytes=0-1,3-4',
      'lines=0-1',
      'bytes=x-',
    ]) {
      assert.equal(rangeOf(header, 100), null, String(header));
    }
    assert.equal(rangeOf('bytes=0-', 17 * 1024 * 1024), null);
  });
});

describe('a file of tiles', () => {
  let folder: string;
  let server: Served;
  const bytes = Buffer.concat([Buffer.from('PMTiles\x03', 'latin1'), Buffer.alloc(300, 7)]);
  const open = (tiles?: string, token: string | null = null) =>
    serve({
      dossier: memoryDossier([]),
      gazetteer: fewPlaces,
      port: 0,
      token,
      webRoot: null,
      ...(tiles === undefined ? {} : { tiles }),
    });
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-tiles-'));
    writeFileSync(join(folder, 'land.pmtiles'), bytes);
    server = await open(join(folder, 'land.pmtiles'));
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('is told of by its name, without the folders around it', async () => {
    const { body } = await ask(server.port, '/api/tiles');
    assert.deepEqual(JSON.parse(body), { tiles: { address: ADDRESS, name: 'land.pmtiles', bytes: bytes.length } });
  });

  it('is given in ranges, and in no other way', async () => {
    const { status, headers, body } = await ask(server.port, ADDRESS, { headers: { range: 'bytes=0-6' } });
    assert.deepEqual([status, body, headers['content-range']], [206, 'PMTiles', `bytes 0-6/${bytes.length}`]);
    assert.equal(headers['x-content-type-options'], 'nosniff');
    for (const range of ['bytes=999-', 'bytes=0-1,2-3', undefined]) {
      const refused = await ask(server.port, ADDRESS, { headers: range === undefined ? {} : { range } });
      assert.deepEqual([refused.status, JSON.parse(refused.body).error.code], [416, 'bad-range'], range);
    }
  });

  it('needs the token, as all else does', async () => {
    const locked = await open(join(folder, 'land.pmtiles'), 'a-secret');
    assert.equal((await ask(locked.port, ADDRESS, { headers: { range: 'bytes=0-6' } })).status, 401);
    await locked.close();
  });

  it('need not be there', async () => {
    const plain = await open();
    assert.deepEqual(JSON.parse((await ask(plain.port, '/api/tiles')).body), { tiles: null });
    assert.equal((await ask(plain.port, ADDRESS, { headers: { range: 'bytes=0-6' } })).status, 404);
    await plain.close();
  });

  it('must be one: what is not, or is not there, keeps the server from starting', async () => {
    writeFileSync(join(folder, 'other.pmtiles'), Buffer.alloc(500, 1));
    await assert.rejects(open(join(folder, 'other.pmtiles')), /no PMTiles file of version 3/);
    await assert.rejects(open(join(folder, 'none.pmtiles')), /ENOENT/);
  });
});
