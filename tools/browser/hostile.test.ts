/** A report that tries everything does nothing, on any view. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { looks, show, views } from './views.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Script, handlers, addresses, SVG, styles, and marks that turn letters around: in the text, the title, the names. */
const EVIL = [
  '<script>window.pwned=1</script>',
  '<img src=x onerror="window.pwned=2">',
  '<svg onload="window.pwned=3"><animate onbegin="window.pwned=4"/></svg>',
  '<a href="javascript:window.pwned=5">press</a>',
  '<style>@import url(http://evil.example/a.css); body{display:none}</style>',
  '<iframe srcdoc="<script>parent.pwned=6</script>"></iframe>',
  '"><script>window.pwned=7</script>',
  "{{constructor.constructor('window.pwned=8')()}}",
  '=HYPERLINK("http://evil.example","x")',
].join(' ');
const TURNED = 'Committee \u202egnillik rof\u202c';

let folder: string;
let bench: Workbench;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-hostile-'));
  mkdirSync(join(folder, 'reports'));
  const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;
  const rows = ['file,title,publisher,published,language'];
  for (const [at, name] of ['one', 'two'].entries()) {
    const title = `${EVIL} ${name}`;
    writeFileSync(
      join(folder, 'reports', `${name}.txt`),
      `${EVIL}\n\n${TURNED} said that ${40 + at * 200} civilians were killed in Idlib on 3 August 2019. ` +
        `The ${TURNED} holds Khan Sheikhoun, ${EVIL} said. Rebels captured Khan Sheikhoun on 3 August 2019.\n`,
    );
    rows.push([`${name}.txt`, quoted(title), quoted(`${EVIL} ${TURNED} ${name}`), '2019-08-04', 'en'].join(','));
  }
  writeFileSync(join(folder, 'reports', 'manifest.csv'), `${rows.join('\n')}\n`);
  bench = await openWorkbench({ kept: true, material: join(folder, 'reports') });
});
after(async () => {
  await bench?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('it is read, and its claims are there', async () => {
  const { claimsFound } = (await bench.fetchJson('/api/search')) as { claimsFound: number };
  assert.ok(claimsFound >= 2, `${claimsFound} claims`);
});

test('no view runs, styles, frames or fetches anything of it, or has its letters turned around by it', async () => {
  const { reports } = (await bench.fetchJson('/api/reports')) as { reports: { id: string }[] };
  const report = {
    name: 'report',
    path: `/reports/${reports[0]!.id.slice(7, 19)}`,
    ready: '[data-testid=report-text]',
  };
  const others = views.filter(({ name }) => name !== 'report');
  for (const view of [...others, report]) {
    const anyway = { ...view, ready: 'h1' };
    await show(bench, anyway, looks[0]);
    await bench.page.locator('main .loading').first().waitFor({ state: 'detached' });
    const found = await bench.page.evaluate(() => ({
      pwned: (window as unknown as { pwned?: number }).pwned,
      frames: document.querySelectorAll('iframe, object, embed').length,
      handlers: [...document.querySelectorAll('main *')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
      addresses: [...document.querySelectorAll('a[href]')].filter((a) => !/^(?:\/|#)/.test(a.getAttribute('href')!))
        .length,
      scripts: document.querySelectorAll('main script, main style, main svg animate').length,
      shown: getComputedStyle(document.body).display,
      // The text of a report alone keeps its marks, fenced in: offsets point into it.
      turning:
        document.querySelector('[data-testid=report-text]') === null &&
        /[\u202d\u202e]/.test(document.body.textContent),
    }));
    assert.deepEqual(
      found,
      { pwned: undefined, frames: 0, handlers: 0, addresses: 0, scripts: 0, shown: 'block', turning: false },
      view.name,
    );
  }
});

test('its spreadsheets hold no formula', async () => {
  const { paths } = (await bench.fetchJson('/api/openapi.json')) as { paths: Readonly<Record<string, object>> };
  const tables = Object.keys(paths).filter((path) => path.endsWith('.csv') && !path.includes('{'));
  assert.ok(tables.length >= 12, `${tables}`);
  for (const path of tables) {
    const answer = await bench.page.request.get(new URL(path, bench.url).href);
    assert.equal(answer.status(), 200, path);
    assert.doesNotMatch(await answer.text(), /(?:^|,)"?[=+@]/m, path);
  }
});

test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
  assert.deepEqual(bench.wrongs, []);
});
