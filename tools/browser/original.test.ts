/** The original beside the text: a hostile page in it does nothing, a PDF gives its pages, the choice is remembered. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { makePdf } from '@variorum/capture/testing';
import { openWorkbench, type Workbench } from './workbench.ts';

const PAGE = `<!doctype html><html><head><title>Hostile</title><base href="http://evil.example/">
<link rel="preconnect" href="http://evil.example"><link rel="stylesheet" href="http://evil.example/a.css">
<meta http-equiv="refresh" content="0;url=http://evil.example/gone"><style>@import url(http://evil.example/b.css);</style></head>
<body onload="top.pwned=1"><script>top.pwned=2</script><img src="http://evil.example/c.png" onerror="top.pwned=3" alt="ruins">
<svg onload="top.pwned=4"></svg><a href="javascript:top.pwned=5">press</a><iframe src="http://evil.example/d"></iframe>
<article><p>Idlib, 3 August 2019. Shells killed 17 civilians in Idlib on Saturday, the mayor said. The town was quiet later.</p>
<p>Doctors said that 30 people were injured on the same day, and that the hospital had no room for any more of them.</p></article></body></html>`;

let folder: string;
let bench: Workbench;
const addressOf = new Map<string, string>();
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-original-'));
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFileSync(join(reports, 'page.html'), PAGE);
  writeFileSync(
    join(reports, 'pages.pdf'),
    makePdf([
      ['Idlib, 3 August 2019.', 'Shells killed 12 civilians in Idlib on Saturday.'],
      ['The second page.', 'Rebels killed 9 soldiers in Idlib on Saturday.'],
    ]),
  );
  bench = await openWorkbench({ kept: true, material: reports });
  const { reports: all } = (await bench.fetchJson('/api/reports')) as { reports: { id: string; input: string }[] };
  for (const { id, input } of all) addressOf.set(input.split('/').at(-1)!, id.slice(7, 19));
});
after(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a hostile page stands beside its text and does nothing', async () => {
  const { page, url } = bench;
  await page.goto(`${url}reports/${addressOf.get('page.html')}`);
  await page.getByTestId('beside').waitFor();
  await page.keyboard.press('b');
  const frame = page.locator('iframe.original-frame');
  await frame.waitFor();
  assert.equal(await frame.getAttribute('sandbox'), '');
  await page.frameLocator('iframe.original-frame').getByText('17 civilians').waitFor();
  await page.waitForTimeout(500);
  const { pwned, isOpen } = await page.evaluate(() => {
    const shown = document.querySelector('iframe')!;
    return { pwned: (window as unknown as { pwned?: number }).pwned, isOpen: shown.contentDocument !== null };
  });
  assert.deepEqual({ pwned, isOpen }, { pwned: undefined, isOpen: false });
});

test('the answer holds it in by itself, in whatever frame or window it is opened', async () => {
  const address = `${bench.url}api/reports/${addressOf.get('page.html')}/original/page`;
  const answer = await bench.page.request.get(address);
  const policy = answer.headers()['content-security-policy']!;
  assert.match(policy, /^default-src 'none';.*; sandbox$/);
  assert.doesNotMatch(policy, /unsafe|script-src|allow-/);
  assert.equal(answer.headers()['x-content-type-options'], 'nosniff');
  const words = await answer.text();
  assert.doesNotMatch(words, /evil\.example|<script|pwned|onerror/);
  const file = await bench.page.request.get(address.replace(/page$/, 'file'));
  assert.match(file.headers()['content-disposition']!, /^attachment/);
  assert.equal(file.headers()['content-type'], 'application/octet-stream');
  assert.equal(await file.text(), PAGE);
});

test('the choice is remembered, a PDF opens at the page of the claim, and turns by keyboard', async () => {
  const { page, url } = bench;
  const id = addressOf.get('pages.pdf')!;
  const { claims } = (await bench.fetchJson(`/api/reports/${id}`)) as {
    claims: { id: string; kind: string; anchor: { exact: string } }[];
  };
  const second = claims.find(({ kind, anchor }) => kind === 'toll' && /9 soldiers/.test(anchor.exact))!;
  await page.goto(`${url}reports/${id}?claim=${second.id}`);
  const original = page.getByTestId('original');
  await original.waitFor();
  const shown = original.getByRole('region', { name: /^Page/ });
  assert.match((await shown.textContent()) ?? '', /The second page/);
  await original.getByRole('button', { name: 'Page before' }).press('Enter');
  assert.match((await shown.textContent()) ?? '', /12 civilians/);
  await page.getByTestId('beside').press('Enter');
  await original.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByTestId('beside').waitFor();
  assert.equal(await page.getByTestId('original').count(), 0);
});

test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
  assert.deepEqual(bench.wrongs, []);
});
