/** Two people at once on one dossier, each in a browser of their own: each sees the other's decisions, none is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { cardOn as card, claimOn as claimShown, goToClaim, openQueue as openAny } from './queue.ts';
import { nothingWentWrong, testedWorkbench } from './tested.ts';
import { until } from './until.ts';

const bench = await testedWorkbench({ kept: true });
const mona = bench.page;
const omar = await bench.beside();

const openQueue = async (page: Page, name: string, query = '') => {
  await openAny(bench, page, query);
  await page.getByLabel('Your name').fill(name);
  await page.locator('h1').click();
};
/** Both look at the claim that stands first. */
const bothAtFirst = async (query = '') => {
  const { items } = (await bench.fetchJson(`/api/review${query}`)) as { items: { claim: { id: string } }[] };
  const queue = items.map(({ claim }) => claim.id);
  for (const page of [mona, omar]) await goToClaim(page, queue[0]!, queue);
  return queue[0]!;
};
interface Decision {
  readonly act: string;
  readonly actor: string;
  readonly claim?: string;
}
const decisions = async () =>
  ((await bench.fetchJson('/api/ledger?kind=decided&limit=500')) as { entries: Decision[] }).entries;

test('what one decides, the other sees without asking', async () => {
  await openQueue(mona, 'Mona', '?state=all');
  await openQueue(omar, 'Omar', '?state=all');
  const claim = await bothAtFirst('?state=all');
  await mona.keyboard.press('a');
  const seen = card(omar).locator('.ruling[data-state=accepted]');
  await seen.waitFor();
  assert.match((await card(omar).textContent()) ?? '', /Mona/);
  assert.equal(await claimShown(omar), claim, 'what Omar looks at stays where it is');
});

test('both decide on one claim in the same moment: one is written, the other is told who was first', async () => {
  await openQueue(mona, 'Mona');
  await openQueue(omar, 'Omar');
  const claim = await bothAtFirst();
  const before = (await decisions()).length;
  await Promise.all([mona.keyboard.press('a'), omar.keyboard.press('r')]);
  const told = (page: Page) => page.getByTestId('conflict');
  await Promise.all([mona, omar].map((page) => page.locator('.told:not(:empty), [data-testid=conflict]').waitFor()));
  const shown = [await told(mona).count(), await told(omar).count()];
  assert.deepEqual([...shown].sort(), [0, 1], 'just one of them was too late');
  const [late, first] = shown[0] === 1 ? [mona, 'Omar'] : [omar, 'Mona'];
  assert.match((await told(late).textContent()) ?? '', new RegExp(`by ${first}`));
  const written = await decisions();
  assert.equal(written.length, before + 1);
  assert.deepEqual([written[0]!.claim, written[0]!.actor], [claim, first]);
  bench.forgive(/409/);
});

test('a run of decisions by both at once is in the ledger whole, each under its name', async () => {
  await openQueue(mona, 'Mona', '?kind=toll');
  await openQueue(omar, 'Omar', '?kind=control');
  const before = (await decisions()).length;
  const ROUNDS = 5;
  const walk = async (page: Page, key: string) => {
    const decided: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const claim = await claimShown(page);
      decided.push(claim);
      await page.keyboard.press(key);
      await page.waitForFunction(
        (was) => document.querySelector('[data-claim]')?.getAttribute('data-claim') !== was,
        claim,
      );
    }
    return decided;
  };
  const [hers, his] = await Promise.all([walk(mona, 'a'), walk(omar, 'r')]);
  const all = await until(decisions, ({ length }) => length === before + 2 * ROUNDS, 'every decision in the ledger');
  const written = all.slice(0, 2 * ROUNDS).reverse();
  const by = (actor: string) => written.filter((each) => each.actor === actor).map(({ claim }) => claim);
  assert.deepEqual(by('Mona'), hers);
  assert.deepEqual(by('Omar'), his);
  assert.equal(await mona.getByTestId('conflict').count(), 0);
  assert.equal(await omar.getByTestId('conflict').count(), 0);
});

test('who undoes undoes an own decision, and not what the other made of it since', async () => {
  await openQueue(mona, 'Mona');
  const claim = await claimShown(mona);
  await mona.keyboard.press('a');
  await mona.locator('.told', { hasText: 'accepted' }).waitFor();
  await openQueue(omar, 'Omar', '?state=decided');
  const { last } = (await bench.fetchJson(`/api/claims/${claim}/history`)) as { last: number };
  const answer = await omar.request.post(`${bench.url}api/decisions`, {
    headers: { Origin: new URL(bench.url).origin },
    data: { act: 'reject', claim, basis: last, as: 'Omar' },
  });
  assert.equal(answer.status(), 200);
  await mona.keyboard.press('u');
  await mona.getByTestId('conflict').waitFor();
  const { state } = (await bench.fetchJson(`/api/claims/${claim}/history`)) as { state: string };
  assert.equal(state, 'rejected', 'Omar’s decision stands');
  bench.forgive(/409/);
});

nothingWentWrong(bench);
