/** Overview and reports by keyboard alone: what failed is tried again, what is new is one step away. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { nothingWentWrong, testedWorkbench } from './tested.ts';

const samples = resolve(import.meta.dirname, '../../samples/idlib-2019');
const folder = mkdtempSync(join(tmpdir(), 'variorum-overview-'));
after(() => rmSync(folder, { recursive: true, force: true }));
cpSync(samples, join(folder, 'samples'), { recursive: true });
writeFileSync(join(folder, 'late.txt'), '');
const bench = await testedWorkbench({ kept: true, material: folder, someFail: true });
const { page } = bench;

/** Goes on by Tab, as somebody without a mouse does, until the focus is where it should be. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const fits = await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
    if (fits) return;
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

test('overview: what failed says why, and is tried again by keyboard', async () => {
  await page.goto(bench.url);
  await page.locator('.failures').waitFor();
  assert.match((await page.locator('.failures').textContent()) ?? '', /late\.txt.*empty/i);
  await tabTo('.failures button');
  await page.keyboard.press('Enter');
  await page.getByText('0 added, 1 failed again').waitFor();
  writeFileSync(
    join(folder, 'late.txt'),
    'Late Post\n4 January 2017\n\nShells killed 17 civilians in Aleppo, the mayor said.\n',
  );
  await tabTo('.failures button');
  await page.keyboard.press('Enter');
  await page.getByText('Everything that was given was read.').waitFor();
  assert.equal(await page.locator('.failures').count(), 0);
});

test('overview: figures, disputes and what is new lead on by keyboard', async () => {
  for (const [selector, arrives] of [
    ['.newest a', /\/reports\//],
    ['.dispute-side a', /\/reports\/.*claim=/],
    ['.kind-counts a', /\/search\?kind=/],
  ] as const) {
    await page.goto(bench.url);
    await page.locator(selector).first().waitFor();
    await tabTo(selector);
    await page.keyboard.press('Enter');
    await page.waitForURL(arrives);
  }
});

test('overview: what came since a day is chosen by keyboard, and has an address', async () => {
  await page.goto(bench.url);
  const news = page.getByTestId('news');
  await news.locator('li').first().waitFor();
  await tabTo('.news-since [role=spinbutton]');
  await page.keyboard.type('01012020');
  await page.waitForURL(/\?since=2020-01-01$/);
  assert.match(
    (await page.getByTestId('news-counts').textContent()) ?? '',
    /^\d+ reports · \d+ claims · \d+ decisions?$/,
  );
  await news.locator('h3').waitFor();
  assert.ok((await news.locator('.dispute').count()) > 0, 'all reports are new, and some contradict each other');
  await page.goto(`${bench.url}?since=2999-01-01`);
  await page.getByText('No report came since then.').waitFor();
});

test('overview: who comes back is told what came since the last visit', async () => {
  const hour = 3_600_000;
  await page.evaluate((ago) => localStorage.setItem('variorum-visits', `${Date.now() - ago} `), 3 * hour);
  await page.goto(bench.url);
  await page.getByText(/^Since your last visit, /).waitFor();
  assert.match((await page.getByTestId('news-counts').textContent()) ?? '', /^[1-9]\d* reports/);
  await page.reload();
  await page.getByText(/^Since your last visit, /).waitFor();
});

test('reports: a report is opened by keyboard, and the way back leads to the list', async () => {
  await page.goto(`${bench.url}reports`);
  await page.getByTestId('report-list').waitFor();
  await tabTo('.report-name a');
  await page.keyboard.press('Enter');
  await page.getByTestId('report-text').waitFor();
  await tabTo('.crumb a');
  await page.keyboard.press('Enter');
  await page.getByTestId('report-list').waitFor();
});

nothingWentWrong(bench);
