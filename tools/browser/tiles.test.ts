/** The map of control with a file of tiles, and with one that is broken. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { smallTiles } from './small-tiles.ts';
import { until } from './until.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-tiles-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

async function withTiles(bytes: Buffer, work: (bench: Workbench) => Promise<void>): Promise<void> {
  const file = join(folder, 'land.pmtiles');
  writeFileSync(file, bytes);
  const bench = await openWorkbench({ options: ['--tiles', file] });
  try {
    await work(bench);
  } finally {
    await bench.close();
  }
}

/** The colour in most places of the map. */
async function ground({ page }: Workbench): Promise<string> {
  const map = page.locator('[data-testid=control-map][data-ready]');
  await map.waitFor();
  const picture = await map.screenshot();
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4 * 13) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
    },
    [...picture],
  );
}

test('a file of tiles gives the map its detail, piece by piece from our own server', async () => {
  await withTiles(smallTiles(), async (bench) => {
    const pieces: number[] = [];
    bench.page.on('response', (answer) => {
      if (answer.url().endsWith('/api/tiles/map.pmtiles')) pieces.push(answer.status());
    });
    await bench.page.goto(`${bench.url}control?on=2019-08-21`);
    // Water all over, by the file, and no land: the sea's colour.
    await until(
      () => ground(bench),
      (colour) => colour === '238,243,245',
      'the colour of the sea',
    );
    const credit = bench.page.locator('.map-credit');
    assert.equal((await credit.textContent())?.trim(), 'Detail from land.pmtiles. Test Mappers');
    assert.equal(await credit.locator('a').count(), 0, 'a credit is words, whatever its makers wrote');
    assert.ok(pieces.length >= 2 && pieces.every((status) => status === 206), pieces.join());
    assert.deepEqual(bench.wrongs, []);
  });
});

test('a broken file is told, and the map does without it', async () => {
  const broken = smallTiles();
  broken.fill(0xff, 127);
  await withTiles(broken, async (bench) => {
    await bench.page.goto(`${bench.url}control?on=2019-08-21`);
    await until(
      () => ground(bench),
      (colour) => colour === '250,247,238',
      'the colour of the land',
    );
    assert.match((await bench.page.locator('.map-credit').textContent()) ?? '', /could not be read/);
    assert.deepEqual(bench.wrongs, []);
  });
});
