/** What each view lets one do, done by keyboard alone: by Tab to where it is done, then by the keys that do it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openWorkbench, type Workbench } from './workbench.ts';

let bench: Workbench;
let page: Page;
before(async () => {
  bench = await openWorkbench({ kept: true });
  page = bench.page;
});
after(() => bench?.close());

interface Path {
  readonly view: string;
  readonly action: string;
  readonly path: string;
  /** Where Tab has to lead. */
  readonly reach: string;
  /** Pressed one after the other; `until` waits for what a key opens. */
  readonly keys: readonly (string | { readonly until: string })[];
  /** What is there, or in the address, afterwards. */
  readonly leads: RegExp | string;
}

/** Other paths have tests of their own: decisions of the review in dossier.test.ts, the chart in figures.test.ts, pages in pdf-pages.test.ts. */
const PATHS: readonly Path[] = [
  { view: 'overview', action: 'open a figure', path: '', reach: '.glance a', keys: ['Enter'], leads: /figures\?/ },
  {
    view: 'overview',
    action: 'open a publisher',
    path: '',
    reach: 'a.timeline-name',
    keys: ['Enter'],
    leads: /publisher=/,
  },
  {
    view: 'reports',
    action: 'open a report',
    path: 'reports',
    reach: '.report-name a',
    keys: ['Enter'],
    leads: /reports\/\w/,
  },
  {
    view: 'reader',
    action: 'hide a kind',
    path: 'REPORT',
    reach: '.kind-chip input',
    keys: ['Space'],
    leads: '.kind-chip:not([data-selected])',
  },
  {
    view: 'reader',
    action: 'open a claim',
    path: 'REPORT',
    reach: '[data-testid=highlight]',
    keys: ['Enter'],
    leads: /claim=/,
  },
  {
    view: 'reader',
    action: 'walk to the next claim',
    path: 'REPORT',
    reach: '[data-testid=highlight]',
    keys: ['n'],
    leads: /claim=/,
  },
  {
    view: 'reader',
    action: 'put the original beside',
    path: 'REPORT',
    reach: '[data-testid=beside]',
    keys: ['Enter'],
    leads: '[data-testid=original]',
  },
  {
    view: 'search',
    action: 'type a day',
    path: 'search',
    reach: '.day-part',
    keys: ['2', '2', '0', '8', '2', '0', '1', '9'],
    leads: /from=2019-08-22/,
  },
  {
    view: 'search',
    action: 'save a search',
    path: 'search?q=civilians',
    reach: '.search-filters > .react-aria-Button',
    keys: ['Enter'],
    leads: '.saved li',
  },
  {
    view: 'incidents',
    action: 'only those of a place',
    path: 'incidents',
    reach: '.account-line-head a',
    keys: ['Enter'],
    leads: /incidents\?place=/,
  },
  {
    view: 'incidents',
    action: 'from an incident to its words',
    path: 'incidents',
    reach: '.telling a',
    keys: ['Enter'],
    leads: /claim=/,
  },
  {
    view: 'incidents',
    action: 'read by what rules',
    path: 'incidents',
    reach: '.policy-note summary',
    keys: ['Enter'],
    leads: '.policy-note[open] p',
  },
  {
    view: 'beginnings',
    action: 'only those of a place',
    path: 'beginnings',
    reach: '.account-line-head a',
    keys: ['Enter'],
    leads: /beginnings\?place=/,
  },
  {
    view: 'beginnings',
    action: 'from a beginning to its words',
    path: 'beginnings',
    reach: '.telling a',
    keys: ['Enter'],
    leads: /claim=/,
  },
  {
    view: 'beginnings',
    action: 'read why its sources agree',
    path: 'beginnings',
    reach: '.account-line-why:not([open]) summary',
    keys: ['Enter'],
    leads: '.account-line-why[open] .proof',
  },
  {
    view: 'control',
    action: 'show all days',
    path: 'control',
    reach: '.lines-cut .as-link',
    keys: ['Enter'],
    leads: '.place-lines:not(:has([data-earlier]))',
  },
  {
    view: 'figures',
    action: 'choose a measure',
    path: 'figures',
    reach: '.choice-button',
    keys: ['Enter', { until: '[role=option]:focus' }, 'ArrowDown', 'Enter'],
    leads: /measure=/,
  },
  {
    view: 'figures',
    action: 'clear a day',
    path: 'figures?from=2019-04-01',
    reach: '.day-clear',
    keys: ['Enter'],
    leads: /figures\?(?!.*from=2)/,
  },
  {
    view: 'figures',
    action: 'read why',
    path: 'figures',
    reach: '.why summary',
    keys: ['Enter'],
    leads: '.why[open] .proof',
  },
  {
    view: 'figures',
    action: 'from a figure to its words',
    path: 'figures',
    reach: '.words-cell a',
    keys: ['Enter'],
    leads: /claim=/,
  },
  {
    view: 'facts',
    action: 'show facts of one source',
    path: 'facts',
    reach: '[role=switch]',
    keys: ['Space'],
    leads: /shared=no/,
  },
  {
    view: 'facts',
    action: 'from a cell to its words',
    path: 'facts',
    reach: '.said a',
    keys: ['Enter'],
    leads: /claim=/,
  },
  {
    view: 'control',
    action: 'move the day',
    path: 'control?on=2019-08-21',
    reach: '.day-slider input',
    keys: ['ArrowLeft'],
    leads: /on=2019-08-20/,
  },
  {
    view: 'control',
    action: 'a day on',
    path: 'control?on=2019-08-20',
    reach: '.day-slider > button:last-of-type',
    keys: ['Enter'],
    leads: /on=2019-08-21/,
  },
  {
    view: 'control',
    action: 'choose a place',
    path: 'control',
    reach: '.place-row',
    keys: ['ArrowDown'],
    leads: /place=/,
  },
  {
    view: 'control',
    action: 'from a stance to its words',
    path: 'control',
    reach: '.stance-words a',
    keys: ['Enter'],
    leads: /claim=/,
  },
  { view: 'sources', action: 'another tab', path: 'sources', reach: '[role=tab]', keys: ['ArrowRight'], leads: /tab=/ },
  {
    view: 'ledger',
    action: 'check everything',
    path: 'ledger',
    reach: 'main .react-aria-Button',
    keys: ['Enter'],
    leads: '[role=status]',
  },
  { view: 'add', action: 'reach the files', path: 'add', reach: 'main button', keys: [], leads: 'main button:focus' },
  {
    view: 'settings',
    action: 'open them',
    path: '',
    reach: '.settings-button',
    keys: ['Enter'],
    leads: '[role=dialog]',
  },
];

async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 160; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}

for (const { view, action, path, reach, keys, leads } of PATHS) {
  test(`${view}: ${action}`, async () => {
    const { reports } = (await bench.fetchJson('/api/reports?limit=1')) as { reports: { id: string }[] };
    await page.goto(bench.url + path.replace('REPORT', `reports/${reports[0]!.id.slice(7, 19)}`));
    await page.locator(reach).first().waitFor();
    await tabTo(reach);
    const outline = await page.evaluate(() => {
      // Where an input is laid invisibly over what is seen, that shows the focus.
      const seen = document.activeElement!;
      const around = [seen, seen.closest('label'), seen.parentElement, seen.closest('[data-focus-visible]')];
      return (
        around.some((each) => each !== null && getComputedStyle(each).outlineStyle !== 'none') ||
        getComputedStyle(seen).backgroundColor !== 'rgba(0, 0, 0, 0)'
      );
    });
    assert.ok(outline, 'the focus cannot be seen');
    for (const key of keys) {
      if (typeof key === 'string') await page.keyboard.press(key);
      else await page.locator(key.until).waitFor();
    }
    if (typeof leads === 'string') await page.locator(leads).first().waitFor();
    else await page.waitForURL(leads);
  });
}

test('nobody who wants less motion is shown any', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['', 'figures', 'control', 'review']) {
    await page.goto(bench.url + path);
    await page.locator('h1').first().waitFor();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => {
          const { transitionDuration, animationName, animationDuration } = getComputedStyle(each);
          const isLong = (words: string) => words.split(',').some((part) => Number.parseFloat(part) > 0.01);
          return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
        })
        .map((each) => `${each.tagName}.${each.className}`),
    );
    assert.deepEqual(
      moving.filter((name) => !name.includes('maplibre')),
      [],
      path,
    );
  }
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

test('on paper every view is its words, without what only a hand could move', async () => {
  await page.emulateMedia({ media: 'print' });
  for (const [path, whole] of [
    ['', '.glances'],
    ['reports', '.report-row'],
    ['facts', '.facts-table'],
    ['control', '.stances'],
    ['sources', 'main'],
    ['ledger', 'main'],
  ] as const) {
    await page.goto(bench.url + path);
    await page.locator(whole).first().waitFor();
    for (const control of ['.frame-head', '.choices', '.links', '.slider-track'])
      for (const each of await page.locator(control).all())
        assert.equal(await each.isVisible(), false, `${path} ${control}`);
    const cut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(cut <= 1, `${path} is ${cut} pixels wider than its sheet`);
  }
  await page.emulateMedia({ media: 'screen' });
});

test('a list that draws only what is in sight goes to paper as a whole, cut off nowhere', async () => {
  const wholeOf = async (path: string, count: (view: never) => number) => count((await bench.fetchJson(path)) as never);
  for (const [path, rows, whole] of [
    ['search?q=the', '.found-claim', await wholeOf('/api/search?q=the', (view: { claims: [] }) => view.claims.length)],
    ['control', '.place-row', await wholeOf('/api/control/places', (view: { places: [] }) => view.places.length)],
    ['sources', '[role=rowheader]', await wholeOf('/api/sources', (view: { rows: [] }) => view.rows.length)],
    ['facts?shared=no', 'tbody th', await wholeOf('/api/facts', (view: { rows: [] }) => view.rows.length)],
  ] as const) {
    await page.goto(bench.url + path);
    await page.locator(rows).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(({ rows, whole }) => document.querySelectorAll(rows).length === whole, { rows, whole });
    const [last, end] = await page.evaluate(
      (each) => [
        [...document.querySelectorAll(each)].at(-1)!.getBoundingClientRect().bottom + window.scrollY,
        document.querySelector('main')!.getBoundingClientRect().bottom + window.scrollY,
      ],
      rows,
    );
    assert.ok(last! <= end! + 1, `${path}: the last row ends at ${last}, the page at ${end}`);
    const scrolling = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((each) => each.scrollHeight > each.clientHeight + 4 && getComputedStyle(each).overflowY === 'auto')
        .map((each) => each.className),
    );
    assert.deepEqual(scrolling, [], path);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  }
});

test('nothing left this machine, nothing broke the policy, nothing went wrong on the way', () => {
  assert.deepEqual(bench.wrongs, []);
});
