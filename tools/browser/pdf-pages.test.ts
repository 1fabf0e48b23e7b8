/** Pages of a PDF as pictures beside the text: drawn in a thread, a claim's words lit; a hostile file does nothing. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makePdf } from '@variorum/capture/testing';
import { hostilePdf } from './hostile-pdf.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let folder: string;
let bench: Workbench;
const addressOf = new Map<string, string>();
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-pdf-'));
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFileSync(
    join(reports, 'two.pdf'),
    makePdf([
      ['Idlib, 3 August 2019.', 'Shells killed 12 civilians in Idlib on Saturday.'],
      ['The second page.', 'Rebels killed 9 soldiers in Idlib on Saturday.'],
    ]),
  );
  writeFileSync(join(reports, 'hostile.pdf'), hostilePdf());
  bench = await openWorkbench({ kept: true, material: reports });
  const { reports: all } = (await bench.fetchJson('/api/reports')) as { reports: { id: string; input: string }[] };
  for (const { id, input } of all) addressOf.set(input.split('/').at(-1)!, id.slice(7, 19));
});
after(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function openBeside(name: string, claim?: RegExp): Promise<void> {
  const { page, url } = bench;
  const id = addressOf.get(name)!;
  const { claims } = (await bench.fetchJson(`/api/reports/${id}`)) as {
    claims: { id: string; kind: string; anchor: { exact: string } }[];
  };
  const found = claims.find(({ kind, anchor }) => kind === 'toll' && claim?.test(anchor.exact));
  await page.evaluate(() => localStorage.setItem('variorum-original-beside', 'yes'));
  await page.goto(`${url}reports/${id}${found === undefined ? '' : `?claim=${found.id}`}`);
  await page.getByTestId('beside').waitFor();
  if ((await page.getByTestId('original').count()) === 0) await page.keyboard.press('b');
  await page.locator('[data-testid=page-picture][data-drawn]').waitFor({ timeout: 40_000 });
}

/** How dark the picture is inside a part of it, 0…1, and its size in pixels. */
async function inkIn(part: { x: number; y: number; width: number; height: number }): Promise<number> {
  const shot = await bench.page.screenshot({ clip: part });
  return bench.page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, picture.width, picture.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at]! + data[at + 1]! + data[at + 2]! < 250) dark += 1;
      return dark / (data.length / 4);
    },
    [...shot],
  );
}

test('the page of the claim is drawn, and its words are lit where they stand', async () => {
  await openBeside('two.pdf', /9 soldiers/);
  const { page } = bench;
  assert.equal(await page.getByRole('img', { name: /^Page 2/ }).count(), 1);
  const marks = page.locator('.page-mark');
  await marks.first().waitFor();
  const mark = (await marks.first().boundingBox())!;
  const sheet = (await page.getByTestId('page-picture').boundingBox())!;
  // The second line of the page: 72 points from the left, some 90 from the top of 792.
  assert.ok(Math.abs((mark.y - sheet.y) / sheet.height - 78 / 792) < 0.03, 'the mark is not on its line');
  assert.ok(mark.x >= sheet.x + (sheet.width * 70) / 612, 'the mark begins before the line');
  assert.ok((await inkIn(mark)) > 0.05, 'no letters under the mark');
  const below = { x: mark.x, y: mark.y + 4 * mark.height, width: mark.width, height: mark.height };
  assert.equal(await inkIn(below), 0);
});

test('pages turn by keyboard, each drawn when it is turned to', async () => {
  const { page } = bench;
  await page.getByRole('button', { name: 'Page before' }).press('Enter');
  await page.getByRole('img', { name: /^Page 1/ }).waitFor();
  await page.locator('[data-testid=page-picture][data-drawn]').waitFor({ timeout: 40_000 });
  // No words of another page are lit here.
  await page.locator('.page-mark').first().waitFor({ state: 'detached' });
});

test('a picture of a page is no larger than a bound, however large the page says that it is', async () => {
  await openBeside('hostile.pdf');
  const [width, height] = await bench.page
    .locator('[data-testid=page-picture] canvas')
    .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height]);
  assert.ok(width! > 0 && width! * height! <= 8_100_000, `${width} × ${height}`);
});

test('a hostile file does nothing: no script, no link, no form, no request, no font of its own', async () => {
  const { page } = bench;
  await page.waitForTimeout(500);
  const sheet = page.getByTestId('page-picture');
  assert.equal(await sheet.locator('a, input, button, iframe, svg, embed, object').count(), 0);
  const { x, y, width, height } = (await sheet.boundingBox())!;
  await page.mouse.click(x + width / 2, y + Math.min(height, 200) / 2);
  assert.deepEqual(
    await page.evaluate(() => [
      (window as unknown as { pwned?: number }).pwned,
      document.fonts.size,
      location.pathname,
    ]),
    [undefined, 0, `/reports/${addressOf.get('hostile.pdf')}`],
  );
});

test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
  assert.deepEqual(bench.wrongs, []);
});
