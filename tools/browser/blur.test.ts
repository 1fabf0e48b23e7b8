/** Names of victims are blurred where words of reports stand, when one wants it, and stay so. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makePdf } from '@variorum/capture/testing';
import { until } from './until.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let folder: string;
let bench: Workbench;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-blur-'));
  writeFileSync(
    join(folder, 'one.txt'),
    'Ahmad al-Hasan, 34, was killed in Idlib\nValley Post\n3 August 2019\n\nShells killed two civilians, among them Ahmad al-Hasan, 34, in Idlib on Saturday, the mayor said.\n',
  );
  // Of one subject, so that both stand side by side.
  writeFileSync(
    join(folder, 'two.txt'),
    'Hill Gazette\n4 August 2019\n\nShells killed five civilians, among them Ahmad al-Hasan, 34, in Idlib on Saturday, doctors said. The Syrian army captured Khan Sheikhoun on Saturday, residents said.\n',
  );
  // Nobody is named who publishes it: where sources stand, it stands by its title.
  writeFileSync(
    join(folder, 'untold.txt'),
    'Ahmad al-Hasan, 34, was killed in Idlib province\n\nOn 3 August 2019, shells killed nine civilians in Idlib. The Syrian opposition captured Khan Sheikhoun on 3 August 2019. An air strike hit a market in Idlib on 3 August 2019. Doctors said that 12 people were wounded in Idlib on 3 August 2019.\n',
  );
  writeFileSync(
    join(folder, 'three.pdf'),
    makePdf([['Idlib, 3 August 2019.', 'Shells killed Ahmad al-Hasan, 34, in Idlib on Saturday.']]),
  );
  bench = await openWorkbench({ kept: true, material: folder });
});
after(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the switch is reached by keyboard, works in every view of words, and is remembered', async () => {
  const { page, url } = bench;
  const { reports } = (await bench.fetchJson('/api/reports')) as { reports: { id: string }[] };
  const report = `reports/${reports[0]!.id.slice(7, 19)}`;
  const filter = () =>
    page
      .locator('.victim')
      .first()
      .evaluate((name) => getComputedStyle(name).filter);
  await page.goto(url + report);
  assert.equal(await page.locator('.report-text .victim').first().textContent(), 'Ahmad al-Hasan');
  assert.equal(await filter(), 'none');
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await page.getByRole('switch', { name: 'Blur names of victims' }).press('Space');
  await until(filter, (now) => now.startsWith('blur'), 'the name to be blurred');
  for (const [path, ready] of [
    ['review?kind=toll', '.claim-sentence .victim'],
    ['search?kind=toll', '.found-words .victim'],
    [report, '.report-text .victim'],
  ] as const) {
    await page.goto(url + path);
    await page.locator(ready).first().waitFor();
    assert.match(await filter(), /^blur/, path);
  }
});

/** Words in sight that name the victim, outside of what is blurred. */
function unblurred(): Promise<readonly string[]> {
  return bench.page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!/Ahmad|Hasan/.test(node.nodeValue!) || parent.closest('.victim') !== null) continue;
      if (parent.checkVisibility({ visibilityProperty: true })) found.push(`${parent.className}: ${node.nodeValue}`);
    }
    if (/Ahmad|Hasan/.test(document.title)) found.push(`the browser's tab: ${document.title}`);
    for (const told of document.querySelectorAll('[title], [aria-label]')) {
      for (const name of ['title', 'aria-label']) {
        const words = told.getAttribute(name) ?? '';
        if (/Ahmad|Hasan/.test(words)) found.push(`${told.tagName} ${name}: ${words}`);
      }
    }
    return found;
  });
}

test('no view shows the name outside of what is blurred', async () => {
  const { page, url } = bench;
  const { reports } = (await bench.fetchJson('/api/reports')) as { reports: { id: string; input: string }[] };
  const one = reports.find(({ input }) => input.endsWith('one.txt'))!.id.slice(7, 19);
  const { claims } = (await bench.fetchJson(`/api/reports/${one}`)) as { claims: { id: string; kind: string }[] };
  const toll = claims.find(({ kind }) => kind === 'toll')!.id;
  for (const [path, ready] of [
    ['', '.newest li'],
    ['reports', '.report-name'],
    [`reports/${one}?claim=${toll}`, '.report-text .victim'],
    ['review', '.claim-sentence .victim'],
    ['search?q=killed', '.found-words .victim'],
    ['figures?measure=killed', '.words-cell'],
    ['facts?shared=no', '[data-testid=facts-table]'],
    ['incidents', '[data-testid=incidents], .empty'],
    ['beginnings', '[data-testid=beginnings], .empty'],
    ['control', '.stances'],
    ['sources', '.source-table [role=rowheader]'],
    ['sources?tab=names', '[data-testid=actor-names], .empty'],
    ['sources?tab=blind', '[data-testid=blind-spots], .empty'],
    ['sources?tab=standing', '[data-testid=standings] li'],
    ['ledger', '[data-testid=ledger]'],
  ] as const) {
    await page.goto(url + path);
    await page.locator(ready).first().waitFor({ timeout: 40_000 });
    assert.deepEqual(await unblurred(), [], path);
  }
});

test('in the picture of a page the name is covered where it stands', async () => {
  const { page, url } = bench;
  const { reports } = (await bench.fetchJson('/api/reports')) as { reports: { id: string; input: string }[] };
  const pdf = reports.find(({ input }) => input.endsWith('three.pdf'))!.id.slice(7, 19);
  await page.goto(`${url}reports/${pdf}`);
  await page.getByTestId('beside').press('b');
  const cover = page.locator('.victim-cover').first();
  await cover.waitFor({ timeout: 40_000 });
  assert.match(await cover.evaluate((box) => getComputedStyle(box).backdropFilter), /^blur/);
  assert.deepEqual(await unblurred(), []);
});

test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
  assert.deepEqual(bench.wrongs, []);
});
