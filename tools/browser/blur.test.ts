/** Names of victims are blurred where words of reports stand, when one wants it, and stay so. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorkbench, type Workbench } from './workbench.ts';

let folder: string;
let bench: Workbench;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-blur-'));
  writeFileSync(
    join(folder, 'one.txt'),
    'Valley Post\n3 August 2019\n\nShells killed two civilians, among them Ahmad al-Hasan, 34, in Idlib on Saturday, the mayor said.\n',
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
  assert.match(await filter(), /^blur/);
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

test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
  assert.deepEqual(bench.wrongs, []);
});
