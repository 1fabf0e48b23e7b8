/** The workbench as a person uses it: mouse, keyboard, and an eye on what the page asks of the network. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportSummary } from '@variorum/store';
import { nothingWentWrong, testedWorkbench } from './tested.ts';

const bench = await testedWorkbench();
const { page } = bench;

const highlights = () => page.getByTestId('highlight');
const panel = () => page.getByTestId('claim-panel');

test('the list shows every sample report with its claims', async () => {
  await page.goto(`${bench.url}reports`);
  const rows = page.getByTestId('report-list').getByRole('listitem');
  await rows.first().waitFor();
  const { total } = (await bench.fetchJson('/api/reports?limit=1')) as { total: number };
  assert.ok(total >= 8);
  assert.equal(await rows.count(), total);
  assert.ok((await page.locator('.kind-count').count()) >= total / 2, 'hardly a report shows a claim');
});

test('a report opens with its claims highlighted, and a click shows fields and derivation', async () => {
  const { reports } = (await bench.fetchJson('/api/reports?limit=100')) as { reports: ReportSummary[] };
  const claimsOf = ({ claims }: ReportSummary): number => Object.values(claims).reduce((sum, n) => sum + n, 0);
  const richest = reports.reduce((best, each) => (claimsOf(each) > claimsOf(best) ? each : best));
  await page.getByTestId('report-list').getByRole('link', { name: richest.title! }).click();
  await highlights().first().waitFor();
  assert.ok((await highlights().count()) >= 4, 'the walk from claim to claim needs a few');
  const first = page.locator('[data-testid=highlight][role=button]').first();
  const words = ((await first.textContent()) ?? '').trim();
  await first.click();
  await panel().waitFor();
  assert.ok((await panel().locator('blockquote').textContent())?.includes(words.split(/\s+/)[0]!));
  assert.ok((await panel().locator('dl, table, dt').count()) > 0, 'the panel shows no fields');
  const steps = page.getByTestId('derivation-tree').getByRole('treeitem');
  assert.ok((await steps.count()) >= 2, 'the derivation has no steps');
  assert.equal(await first.getAttribute('aria-pressed'), 'true');
  assert.match(page.url(), /claim=/, 'an open claim has an address');
});

test('the keyboard walks from claim to claim, opens and closes', async () => {
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  await page.keyboard.press('n');
  await panel().waitFor();
  const at = () => new URL(page.url()).searchParams.get('claim');
  const one = at();
  await page.keyboard.press('n');
  await page.waitForFunction((before) => new URL(location.href).searchParams.get('claim') !== before, one);
  await page.keyboard.press('p');
  await page.waitForFunction((before) => new URL(location.href).searchParams.get('claim') === before, one);
  await page.keyboard.press('Escape');
  await panel().waitFor({ state: 'detached' });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
  assert.equal(await focused(), 'highlight', 'closing gives the focus back to the words');
  await page.keyboard.press('Enter');
  await panel().waitFor();
});

test('an address leads straight to its claim', async () => {
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  await panel().waitFor();
});

test('every passage leaves its direction to its own words', async () => {
  const passages = page.locator('.report-text p, .report-text [dir]');
  assert.ok((await passages.count()) > 0);
  for (const passage of await passages.all()) assert.equal(await passage.getAttribute('dir'), 'auto');
});

test('figures: every account is a bar, and contradictions are marked and lead to their proof', async () => {
  await page.getByRole('link', { name: 'Figures' }).click();
  const chart = page.getByTestId('figures-chart');
  await chart.waitFor();
  const bars = chart.getByTestId('chart-account');
  assert.ok((await bars.count()) >= 2, 'hardly an account is drawn');
  const box = await bars.first().boundingBox();
  assert.ok(box && box.width > 0 && box.height > 0, 'a bar has no size');
  assert.ok((await page.getByTestId('subject').count()) >= 1);
  assert.ok((await page.getByTestId('account-table').first().getByRole('row').count()) >= 2);
  const marks = page.getByTestId('contradiction-mark');
  assert.ok((await marks.count()) >= 1, 'the samples contradict each other, and no mark says so');
  await marks.first().focus();
  await page.keyboard.press('Enter');
  const proof = page.getByTestId('finding-contradiction').getByTestId('proof').first();
  await proof.waitFor();
  assert.match((await proof.textContent()) ?? '', /\d/);
});

test('figures: a measure is chosen, and the choice has an address', async () => {
  await page.goto(`${bench.url}figures?measure=displaced`);
  await page.getByTestId('subject').first().waitFor();
  for (const title of await page.getByTestId('subject').getByRole('heading', { level: 2 }).allTextContents()) {
    assert.match(title, /displaced|uprooted|fled|forced/i);
  }
});

nothingWentWrong(bench);
