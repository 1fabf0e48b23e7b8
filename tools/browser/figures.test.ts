/** Figures: fewer days by drag and by keyboard, pictures to keep, and what the chart says on pointing and on focus. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nothingWentWrong, testedWorkbench } from './tested.ts';
import { until } from './until.ts';

const bench = await testedWorkbench({ kept: true });
const { page } = bench;

const chart = () => page.getByTestId('figures-chart');
const open = async () => {
  await page.goto(`${bench.url}figures?measure=killed&subject=all`);
  await chart().getByTestId('chart-account').first().waitFor();
};
const accounts = () => chart().getByTestId('chart-account').count();

test('a drag over the chart shows the days under it, and a button all days again', async () => {
  await open();
  const all = await accounts();
  await chart().scrollIntoViewIfNeeded();
  const box = (await chart().boundingBox())!;
  // On the axis, where no account lies in the way.
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height - 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 60, { steps: 4 });
  await page.locator('.chart-drag').waitFor();
  await page.mouse.up();
  await page.waitForURL(/zoom=/);
  const [from, to] = new URL(page.url()).searchParams.get('zoom')!.split('/');
  assert.ok(from! < to!, `${from} ${to}`);
  await page.waitForFunction((before) => document.querySelectorAll('[data-testid=chart-account]').length < before, all);
  await page.getByRole('button', { name: 'Show all days' }).press('Enter');
  await page.waitForFunction(
    (before) => document.querySelectorAll('[data-testid=chart-account]').length === before,
    all,
  );
  assert.doesNotMatch(page.url(), /zoom/);
});

test('a finger drags either end of the days, and a stretch over the chart', async () => {
  await open();
  const touch = await page.context().newCDPSession(page);
  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    const at = (x: number, y: number) => ({ touchPoints: [{ x, y }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(from.x, from.y) });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const [x, y] = [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(x, y) });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  const brush = page.getByTestId('window-brush');
  await brush.scrollIntoViewIfNeeded();
  const thumb = (await brush.locator('.slider-thumb').first().boundingBox())!;
  const middle = { x: thumb.x + thumb.width / 2, y: thumb.y + thumb.height / 2 };
  await drag(middle, { x: middle.x + 200, y: middle.y });
  await page.waitForURL(/zoom=/);
  const words = await page.getByRole('slider', { name: 'First day shown' }).getAttribute('aria-valuetext');
  assert.match(words ?? '', /^\d{1,2} \p{L}+ \d{4}$/u, 'the end of the days is read out as a date');
  await page.getByRole('button', { name: 'Show all days' }).press('Enter');
  await page.waitForURL((url) => !url.search.includes('zoom'));
  await chart().scrollIntoViewIfNeeded();
  const box = (await chart().boundingBox())!;
  const y = box.y + box.height - 8;
  await drag({ x: box.x + box.width * 0.9, y }, { x: box.x + box.width * 0.6, y });
  await page.waitForURL(/zoom=/);
});

test('the arrow keys move either end of the days', async () => {
  await open();
  const first = page.getByRole('slider', { name: /First day shown/ });
  await first.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/zoom=/);
  const from = () => new URL(page.url()).searchParams.get('zoom')!.split('/')[0]!;
  const before = from();
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction((was) => !location.search.includes(was), before);
  assert.ok(from() > before);
});

test('an address with days opens at them, and one that holds none does no harm', async () => {
  await page.goto(`${bench.url}figures?measure=killed&subject=all&zoom=2019-08-01/2019-08-31`);
  await page.getByRole('button', { name: 'Show all days' }).waitFor();
  await page.goto(`${bench.url}figures?measure=killed&subject=all&zoom=never`);
  await chart().getByTestId('chart-account').first().waitFor();
});

test('the chart is kept as a PNG of twice its size, with the ground of the page, and as an SVG', async () => {
  await open();
  const size = (await chart().locator('svg').boundingBox())!;
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).press('Enter'),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const png = await save('as PNG');
  assert.equal(png.name, 'figures.png');
  assert.deepEqual([...png.bytes.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
  assert.equal(png.bytes.readUInt32BE(16), Math.round(size.width) * 2);
  assert.ok(png.bytes.readUInt32BE(20) > size.height * 2, 'there is room for the title');
  const corner = await page.evaluate(
    async (data) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(data)], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height).data;
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4 * 97)
        colours.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
      return { ground: [...pixels.slice(0, 4)], colours: colours.size };
    },
    [...png.bytes],
  );
  assert.deepEqual(corner.ground, [251, 250, 246, 255]);
  assert.ok(corner.colours > 8, `${corner.colours} colours: nothing is drawn on the ground`);
  const svg = await save('Chart as SVG');
  assert.match(svg.bytes.toString('utf8'), /^<svg[^>]+viewBox/);
});

test('contradictions say their proof on pointing and on focus, and Escape takes it away', async () => {
  await open();
  const mark = page.getByTestId('contradiction-mark').first();
  await mark.focus();
  const tip = page.getByTestId('tooltip');
  await tip.waitFor();
  assert.match((await tip.textContent()) ?? '', /\d/);
  // Both sides stand out.
  await chart().locator('.account.lit').nth(1).waitFor();
  await page.keyboard.press('Escape');
  await tip.waitFor({ state: 'detached' });
  await mark.hover();
  await tip.waitFor();
});

test('the scale is chosen, in the address, and redraws the chart', async () => {
  await open();
  const heights = () =>
    chart()
      .getByTestId('chart-account')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)).join());
  const choose = async (name: string, address: RegExp) => {
    await page.getByRole('radio', { name }).press('Space');
    await page.waitForURL(address);
    await page.getByRole('radio', { name, checked: true }).waitFor({ state: 'attached' });
  };
  await choose('Linear', /scale=linear/);
  const linear = await heights();
  await choose('Logarithmic', /scale=log/);
  await until(heights, (now) => now !== linear, 'the chart to be drawn anew');
});

test('on paper stand the chart and the accounts, and none of what a hand would move', async () => {
  await open();
  await page.emulateMedia({ media: 'print' });
  assert.ok(await chart().isVisible());
  assert.ok(await page.getByTestId('account-table').first().isVisible());
  for (const control of ['.window-brush', '.choices', '.chart-tools', '.frame-head']) {
    assert.equal(await page.locator(control).first().isVisible(), false, control);
  }
  await page.emulateMedia({ media: 'screen' });
});

nothingWentWrong(bench);
