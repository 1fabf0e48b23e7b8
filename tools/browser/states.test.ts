/** What stands on a view when there is nothing yet, when it takes long, and when something fails: on every view. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import type { Locator, Route } from 'playwright-core';
import { problemsOn } from './axe.ts';
import { nothingWentWrong, testedWorkbench } from './tested.ts';
import { type Look, type LookedAt, looks, views } from './views.ts';

const bench = await testedWorkbench({ kept: true });
const { page } = bench;
const API = '**/api/**';

/** A page whose clock can be put forward: it waits as long as any other before it asks again, and nobody waits for it. */
async function sooner() {
  const own = await bench.beside();
  await own.clock.install();
  /** Lets time pass until something is to be seen, or is gone. */
  const pass = async (wanted: Locator, until: 'there' | 'gone' = 'there') => {
    for (let seconds = 0; seconds < 120; seconds++) {
      if ((await wanted.isVisible()) === (until === 'there')) return;
      await own.clock.runFor(1000);
    }
    await wanted.waitFor({ state: until === 'there' ? 'visible' : 'detached' });
  };
  return { page: own, pass };
}

const wear = (look: Look, on = page) =>
  on.evaluate(({ theme, language }) => {
    localStorage.setItem('variorum-theme', theme);
    localStorage.setItem('variorum-language', language);
  }, look);
const open = (path: string) => page.goto(new URL(path, bench.url).href);
const failure = (kind: string) => page.locator(`.failed[data-failure=${kind}]`);
const answering = (status: number, code: string) => (route: Route) =>
  route.fulfill({ status, json: { error: { code, message: `${code} in words` } } });
/** The browser itself writes a line about every answer that is no success; those are what is tested. */
const forgive = () => bench.forgive(/Failed to load resource|ERR_FAILED|dynamically imported|does not conform/);
/** A view names itself whatever comes; a report's name comes with it. */
const hasHead = ({ name }: LookedAt) => name !== 'report';

/** The map of control takes long to be drawn without a graphics card, and is not what is looked at here. */
const ready = ({ name, ready: whole }: LookedAt) => (name === 'control' ? '.place-row' : whole);
/** Every view as most see it; in the other looks, one is enough to see that they look so too. */
const inLook = (look: Look) => (look === looks[0] ? views : views.slice(0, 1));

for (const look of looks) {
  test(`while it is on its way, a view stands there with its head and says what it waits for, ${look.name}`, async () => {
    await wear(look);
    for (const view of inLook(look)) {
      const held: Route[] = [];
      await page.route(API, (route) => {
        held.push(route);
      });
      await open(view.path);
      await page.locator('.loading').first().waitFor();
      assert.ok(((await page.locator('.loading p').first().textContent()) ?? '').length > 5, view.name);
      if (hasHead(view)) assert.equal(await page.locator('h1').count(), 1, view.name);
      if (view === views[0]) assert.deepEqual(await problemsOn(page), []);
      await page.unroute(API);
      await Promise.all(held.map((route) => route.continue().catch(() => undefined)));
      await page.locator(ready(view)).first().waitFor();
    }
  });

  test(`where nothing answers, a view says so and goes on by itself once it does, ${look.name}`, async () => {
    const { page: patient, pass } = await sooner();
    await wear(look, patient);
    for (const view of inLook(look)) {
      await patient.route(API, (route) => route.abort());
      await patient.goto(new URL(view.path, bench.url).href);
      await pass(patient.locator('.failed[data-failure=offline]').first());
      if (hasHead(view)) assert.equal(await patient.locator('h1').count(), 1, view.name);
      if (view === views[0]) assert.deepEqual(await problemsOn(patient), []);
      await patient.unroute(API);
      await pass(patient.locator(ready(view)).first());
    }
    await patient.close();
    forgive();
  });
}

test('a reckoning that ended early is told, and tried again on a button', async () => {
  await wear(looks[0]);
  await page.route(API, answering(503, 'reckoning-ended'));
  await open('/figures');
  await failure('ended').waitFor();
  await page.unroute(API);
  await failure('ended').getByRole('button').press('Enter');
  await page.getByTestId('figures-chart').waitFor();
  forgive();
});

test('who is not let in is told how to come in, in English and in Arabic', async () => {
  const session = await page.context().cookies();
  await page.context().clearCookies();
  for (const look of looks) {
    await wear(look);
    await open('/');
    await failure('noSession').waitFor();
    assert.deepEqual(await problemsOn(page), []);
  }
  await page.context().addCookies(session);
  await wear(looks[0]);
  forgive();
});

test('a report that is not there leads to those that are; a claim that is not there is told beside its report', async () => {
  await open('/reports/ffffffffffff');
  await failure('notFound').getByRole('link').press('Enter');
  await page.getByTestId('report-list').waitFor();
  await open('/reports/add536e98478?claim=none');
  await page.getByTestId('no-such-claim').waitFor();
  forgive();
});

test('an address that asks for what there is not says which part of it is wrong, and leads to the view without it', async () => {
  for (const [path, field, there] of [
    ['/figures?measure=bogus', 'measure', '[data-testid=figures-chart]'],
    ['/search?from=never', 'from', '[data-testid=found-claims] li'],
    ['/ledger?kind=bogus', 'kind', '[data-testid=ledger]'],
    ['/review?kind=bogus', 'kind', '[data-testid=claim-card]'],
  ] as const) {
    await open(path);
    await failure('refused').waitFor();
    const detail = page.locator('.failed-detail');
    assert.match((await detail.textContent()) ?? '', new RegExp(`^${field} must be`));
    await failure('refused').getByRole('link').press('Enter');
    await page.locator(there).first().waitFor();
  }
  await open('/no/where');
  await page.locator('.empty a').press('Enter');
  await page.locator('.overview-columns').waitFor();
  forgive();
});

test('a queue is there before all reports are compared, and the claim that is looked at stays when its order comes', async () => {
  await wear(looks[0]);
  const held: Route[] = [];
  const compared = /\/api\/review\?/;
  await page.route(compared, (route) => {
    held.push(route);
  });
  await open('/review');
  const note = page.getByTestId('alone-note');
  await note.waitFor();
  await page.keyboard.press('j');
  await page.locator('.review-side', { hasText: '2 of' }).waitFor();
  const sentence = await page.locator('.claim-sentence').textContent();
  const top = async () => (await page.locator('.review-columns').boundingBox())!.y;
  const before = await top();
  assert.deepEqual(await problemsOn(page), []);
  await Promise.all(held.map((route) => route.continue()));
  await page.unroute(compared);
  await note.waitFor({ state: 'detached' });
  assert.equal(await page.locator('.claim-sentence').textContent(), sentence);
  assert.equal(await top(), before, 'what is being read does not move when the note goes');
});

test('a queue that cannot be fetched anew stays as it is, and what was being written with it', async () => {
  const { page: patient, pass } = await sooner();
  await patient.goto(new URL('/review', bench.url).href);
  const card = patient.getByTestId('claim-card');
  await card.waitFor();
  await patient.keyboard.press('m');
  await patient.locator('[role=dialog] textarea:focus').waitFor();
  await patient.keyboard.type('half a thought');
  await patient.route(API, (route) => route.abort());
  const stale = patient.locator('.stale-line');
  await pass(stale);
  assert.ok(await patient.getByRole('dialog').isVisible());
  assert.equal(await patient.getByRole('dialog').getByRole('textbox').inputValue(), 'half a thought');
  await patient.unroute(API);
  await pass(stale, 'gone');
  assert.ok(await card.isVisible());
  await patient.close();
  forgive();
});

test('a part of the page that cannot be fetched is told, and fetched by loading the page anew', async () => {
  await open('/');
  await page.locator('.overview-columns').waitFor();
  await page.route('**/assets/facts*', (route) => route.abort());
  await page.getByRole('link', { name: 'Facts by source' }).click();
  await failure('part').waitFor();
  await page.unroute('**/assets/facts*');
  await failure('part').getByRole('button').press('Enter');
  await page.getByTestId('facts-table').waitFor();
  forgive();
});

nothingWentWrong(bench);

const outer = mkdtempSync(join(tmpdir(), 'variorum-empty-'));
after(() => rmSync(outer, { recursive: true, force: true }));
const folder = join(outer, 'dossier');
const root = resolve(import.meta.dirname, '..', '..');
const made = spawnSync(process.execPath, ['packages/cli/bin/variorum.mjs', 'init', folder], { cwd: root });
assert.equal(made.status, 0, String(made.stderr));
const empty = await testedWorkbench({ material: folder });

/** Views that show themselves in a dossier without a report. */
const SELVES = new Set(['add', 'ledger', 'report']);
for (const look of looks) {
  test(`a dossier without a report says so on every view, and leads to where some are added, ${look.name}`, async () => {
    const own = empty.page;
    await own.evaluate(({ theme, language }) => {
      localStorage.setItem('variorum-theme', theme);
      localStorage.setItem('variorum-language', language);
    }, look);
    for (const view of inLook(look).filter(({ name }) => !SELVES.has(name))) {
      await own.goto(new URL(view.path, empty.url).href);
      await own.locator('.empty a[href="/add"]').waitFor();
      assert.equal(await own.locator('h1').count(), 1, view.name);
      if (view === views[0]) assert.deepEqual(await problemsOn(own), []);
    }
    await own.locator('.empty a[href="/add"]').press('Enter');
    await own.getByTestId('drop').waitFor();
  });
}

nothingWentWrong(empty);
