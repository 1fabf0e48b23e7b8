/**
 * The workbench in a browser over many claims: `node bench/workbench.ts [CLAIMS]`. Prints milliseconds.
 *
 * Of an interaction, two numbers: from the input to the next frame by the wall's clock, which on a machine without a
 * graphics card is mostly painting and whatever else runs; and the longest task of the page's main thread by the
 * processor's, which is the page's own doing.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Reading } from '@variorum/engine';
import { serve } from '@variorum/server';
import { memoryDossier } from '@variorum/store';
import { chromium, type Page } from 'playwright-core';
import { openReader } from '../packages/cli/src/reader.ts';
import { startThread } from '../packages/cli/src/serving/start-thread.ts';
import { findChromium, WEBGL_IN_SOFTWARE } from '../tools/browser/chromium.ts';
import { openWorkbench } from '../tools/browser/workbench.ts';
import { buildWeb } from '../tools/web-build.ts';
import { keptOf } from './kept.ts';
import { longestTask } from './main-thread.ts';
import { generatedReports, longReport } from './reports.ts';

const ROUNDS = 5;
/** Reports of the dossier that has a ledger. */
const KEPT = 5000;
const wanted = Number(process.argv[2] ?? 100_000);
const found = findChromium();
if ('reason' in found) throw new Error(found.reason);
buildWeb();
const { read, gazetteer, actors } = openReader();
const short = generatedReports(wanted, read);
const long = longReport(short.slice(0, 70), read);
const readings = [...short, long];
const claims = readings.reduce((sum, reading) => sum + reading.claims.length, 0);
const webRoot = join(resolve(import.meta.dirname, '..'), 'packages', 'web', 'dist');
const served = await serve({
  dossier: memoryDossier(readings),
  gazetteer,
  actors,
  startThread: () => startThread({ kept: null, mayWrite: false, conflict: 'syria' }),
  port: 0,
  webRoot,
});

// A ledger is kept only in a folder.
const outer = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
const kept = await keptOf(short.slice(0, KEPT), join(outer, 'dossier'));
const keeping = await serve({ dossier: kept, gazetteer, actors, port: 0, webRoot });

const browser = await chromium.launch({ executablePath: found.path, args: WEBGL_IN_SOFTWARE });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.setDefaultTimeout(120_000);
// Each address opens its session.
for (const { startUrl } of [keeping, served]) await page.goto(startUrl);

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
console.log(
  `${claims.toLocaleString('en')} claims in ${readings.length.toLocaleString('en')} reports, one of them of ` +
    `${(long.report.text.length / 1e6).toFixed(1)} MB with ${long.claims.length.toLocaleString('en')} claims\n`,
);

/** From the address to what is useful; the first time the server has nothing ready yet. */
async function opening(name: string, path: string, ready: string, at = served.url): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto('about:blank');
    const began = performance.now();
    await page.goto(new URL(path, at).href, { waitUntil: 'commit' });
    await page.locator(ready).first().waitFor();
    times.push(performance.now() - began);
  }
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  row(`open ${name}`, times[0]!, median(times.slice(1)), `${nodes} elements`);
}

/** From a key or a click to the frame that shows what it did; measured inside the page, without the driver's way. */
async function acting(name: string, act: (round: number) => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const timed = window as unknown as { slow: number[] };
    timed.slow = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) timed.slow.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  const tasks: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    tasks.push(
      await longestTask(browser, page, async () => {
        await act(round);
        await page.waitForTimeout(400);
      }),
    );
  }
  const slow = await page.evaluate(() => (window as unknown as { slow: number[] }).slow);
  const frames = slow.length === 0 ? 0 : median(slow);
  console.log(
    `${name.padEnd(34)} ${figure(Math.max(0, ...slow))} ${figure(frames)} ${figure(Math.max(...tasks))} ${figure(median(tasks))}`,
  );
}

/** How long each frame stands while the page is scrolled by hand. */
async function scrolling(name: string): Promise<void> {
  await page.evaluate(() => {
    const timed = Object.assign(window, { frames: [] as number[], isTimed: true });
    let last = performance.now();
    const frame = (now: number): void => {
      timed.frames.push(now - last);
      last = now;
      if (timed.isTimed) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.mouse.move(400, 500);
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
  const frames = await page.evaluate(() => {
    const timed = Object.assign(window as unknown as { frames: number[]; isTimed: boolean }, { isTimed: false });
    return timed.frames;
  });
  console.log(`${name.padEnd(34)} ${figure(Math.max(...frames))} ${figure(median(frames))}   from frame to frame`);
}

/**
 * From the address to the first data painted, over the samples in a browser that has never seen the page: a context of
 * its own each time, so that nothing is cached. Measured inside the page, from its navigation's start to the frame
 * after the overview's first list is there.
 */
async function firstView(): Promise<void> {
  const sample = await openWorkbench();
  const session = await sample.page.context().storageState();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fresh = await sample.page.context().browser()!.newContext({ storageState: session });
    await fresh.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('.overview-columns li') === null) return;
        seen.disconnect();
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { firstData: performance.now() })));
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    const tab = await fresh.newPage();
    await tab.goto(sample.url);
    const time = await tab.waitForFunction(() => (window as unknown as { firstData?: number }).firstData);
    times.push((await time.jsonValue()) as number);
    await fresh.close();
  }
  await sample.close();
  console.log(`${''.padEnd(34)} ${'first'.padStart(7)} ${'median'.padStart(7)}`);
  row('first view of the samples', times[0]!, median(times.slice(1)), 'navigation to data painted, nothing cached');
  console.log('');
}

function figure(ms: number): string {
  return ms.toFixed(0).padStart(7);
}

function row(name: string, first: number, then: number, note: string): void {
  console.log(`${name.padEnd(34)} ${figure(first)} ${figure(then)}   ${note}`);
}

await firstView();
console.log(`${''.padEnd(34)} ${'first'.padStart(7)} ${'median'.padStart(7)}`);
await opening('overview', '/', '.overview-columns li');
await opening('overview, its figures too', '/', '.glance');
await opening('reports', '/reports', '[data-testid=report-list]');
await opening('search', '/search?q=children', '[data-testid=found-claims] li');
await opening('figures', '/figures?measure=killed', '[data-testid=subject]');
await opening('facts', '/facts', '[data-testid=facts-table]');
await opening('incidents', '/incidents', '[data-testid=policy-note], .empty');
await opening('beginnings', '/beginnings', '[data-testid=policy-note], .empty');
await opening('control', '/control', '.place-row');
await opening('sources', '/sources', '.source-table');
await opening('review', '/review', '[data-testid=claim-card]');
await opening('ledger', '/ledger', '[data-testid=ledger]', keeping.url);
const reportPath = ({ report }: Reading) => `/reports/${report.id.slice(7, 19)}`;
await opening('a report', reportPath(short[0]!), '[data-testid=highlight]');
await opening('the long report', reportPath(long), '[data-testid=highlight]');

console.log(`\n${''.padEnd(34)} ${'input to next frame'.padStart(19)} ${'longest task'.padStart(15)}`);
console.log(`${''.padEnd(34)} ${['worst', 'median', 'worst', 'median'].map((word) => word.padStart(7)).join(' ')}`);
const key = (name: string) => (p: Page) => p.keyboard.press(name);
await page.goto(new URL('/review', served.url).href);
await page.getByTestId('claim-card').waitFor();
await acting('review: next claim', () => key('j')(page));
await page.goto(new URL('/search', served.url).href);
await page.getByTestId('found-claims').waitFor();
await page.getByRole('searchbox').focus();
await acting('search: a letter', async (round) => page.keyboard.type('child'[round]!));
await acting('search: a page down', async () => {
  await page.locator('h1').click();
  await page.keyboard.press('PageDown');
});
await page.goto(new URL('/figures?measure=killed', served.url).href);
await page.getByTestId('subject').first().waitFor();
await acting('figures: open a list', async (round) => {
  await page.getByRole('button', { name: 'Place' }).focus();
  await page.keyboard.press(round % 2 === 0 ? 'Enter' : 'Escape');
});
await acting('figures: another measure', async () => {
  await page.getByRole('button', { name: 'Measure' }).focus();
  for (const name of ['Enter', 'ArrowDown', 'Enter']) await page.keyboard.press(name);
});
await page.goto(new URL('/facts', served.url).href);
await page.getByTestId('facts-table').waitFor();
await acting('facts: all, or shared alone', () => page.locator('.choices label').last().click());
await page.goto(new URL('/sources', served.url).href);
await page.getByRole('tab').first().waitFor();
await acting('sources: another tab', (round) =>
  page
    .getByRole('tab')
    .nth((round + 1) % 4)
    .click(),
);
await acting('sources: names, and who cites whom', (round) =>
  page
    .getByRole('tab')
    .nth(round % 2 === 0 ? 1 : 0)
    .click(),
);
await page.goto(new URL(reportPath(long), served.url).href);
await page.getByTestId('claim-list').waitFor();
await acting('long report: next claim', () => key('n')(page));
await acting('long report: all claims, and back', (round) => key(round % 2 === 0 ? 'Escape' : 'n')(page));
await page.keyboard.press('Escape');
await acting('long report: a kind less or more', () => page.locator('.kind-chip').first().click());
await scrolling('long report: the wheel');
await page.goto(new URL('/control', served.url).href);
await page.locator('[data-testid=control-map][data-ready]').waitFor();
await page.getByRole('slider').focus();
await acting('control: a day back', () => key('ArrowLeft')(page));
await acting('control: another place', (round) =>
  page
    .locator('.place-list .place-row')
    .nth((round % 5) + 1)
    .click(),
);

await page.goto(new URL('/ledger', keeping.url).href);
await page.getByTestId('ledger').waitFor();
await acting('ledger: another kind', async (round) => {
  await page.getByRole('button', { name: 'Kind' }).focus();
  for (const name of ['Enter', round % 2 === 0 ? 'End' : 'Home', 'Enter']) await page.keyboard.press(name);
});

await browser.close();
for (const server of [served, keeping]) await server.close();
await kept.close();
rmSync(outer, { recursive: true, force: true });
