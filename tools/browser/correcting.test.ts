/** In the review, by keyboard: whose word a claim is, what happened, and any other claim that is of the same event. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsOn } from './axe.ts';
import { claimOn, goToClaim, openQueue } from './queue.ts';
import { nothingWentWrong, testedWorkbench } from './tested.ts';
import { until } from './until.ts';

const bench = await testedWorkbench({ kept: true });
const { page } = bench;
const dialog = page.getByRole('dialog');

interface Shown {
  readonly claim: { readonly type?: string; readonly attribution: readonly { readonly text: string }[] };
}
const claimNow = async (id: string) => ((await bench.fetchJson(`/api/claims/${id}`)) as Shown).claim;

test('what happened is corrected by ACLED’s names for it, and whose word it is source by source', async () => {
  await openQueue(bench, page, '?kind=incident');
  const claim = await claimOn(page);
  const was = await claimNow(claim);
  await page.keyboard.press('c');
  await dialog.getByRole('button', { name: 'Type' }).press('Enter');
  await page.getByRole('option', { name: 'Grenade' }).press('Enter');
  for (const [at, name] of ['Harbour Radio', 'a nurse'].entries()) {
    const fields = dialog.getByRole('textbox', { name: /^Source / });
    if (at >= was.attribution.length) await dialog.getByRole('button', { name: /^Name a source/ }).press('Enter');
    await fields.nth(at).fill(name);
  }
  for (let at = 2; at < was.attribution.length; at++)
    await dialog
      .getByRole('textbox', { name: /^Source / })
      .nth(at)
      .fill('');
  assert.deepEqual(await problemsOn(page).then((all) => all.filter((each) => /^(?:serious|critical)/.test(each))), []);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  const { type, attribution } = await until(
    () => claimNow(claim),
    (now) => now.type === 'Grenade',
    'the correction',
  );
  assert.deepEqual([type, attribution.map(({ text }) => text)], ['Grenade', ['Harbour Radio', 'a nurse']]);
  await page.goto(`${bench.url}reports/${claim.split('-')[0]}?claim=${claim}`);
  await page.getByTestId('chain').getByText('a nurse').waitFor();
});

test('a claim that no likeness led to is found by its words, and joined', async () => {
  const { items } = (await bench.fetchJson('/api/review?kind=toll&state=all')) as {
    items: { claim: { id: string; scope: string; flow: string } }[];
  };
  const { claims } = (await bench.fetchJson('/api/search?pairs=event&q=killed')) as { claims: { id: string }[] };
  const found = new Set(claims.map(({ id }) => id));
  const own = items.find(({ claim }) => claim.scope === 'event' && claim.flow !== 'stock' && !found.has(claim.id));
  assert.ok(own !== undefined, 'a toll of an event that does not say “killed”');
  await openQueue(bench, page, '?kind=toll&state=all');
  await goToClaim(
    page,
    own.claim.id,
    items.map(({ claim }) => claim.id),
  );
  await page.keyboard.press('l');
  await dialog.getByRole('searchbox').fill('killed');
  const rows = dialog.locator('[data-testid=link-found][aria-busy=false] li');
  await rows.first().waitFor();
  await rows
    .first()
    .getByRole('button', { name: /^One event/, disabled: false })
    .press('Enter');
  const pairs = async () =>
    ((await bench.fetchJson(`/api/claims/${own.claim.id}/pairs`)) as { pairs: { claim: string; state: string }[] })
      .pairs;
  const [pair] = await until(pairs, ([one]) => one?.state === 'joined', 'the joining in the ledger');
  assert.ok(found.has(pair!.claim));
});

test('two beginnings are said to be two', async () => {
  const { lines } = (await bench.fetchJson('/api/beginnings')) as {
    lines: { accounts: { claim: string; words: string }[] }[];
  };
  const [one, other] = lines.find(({ accounts }) => accounts.length > 1)!.accounts;
  const kind = /-(control|incident)-/.exec(one!.claim)![1];
  const { items } = (await bench.fetchJson(`/api/review?kind=${kind}&limit=500`)) as {
    items: { claim: { id: string } }[];
  };
  await openQueue(bench, page, `?kind=${kind}`);
  await goToClaim(
    page,
    one!.claim,
    items.map(({ claim }) => claim.id),
  );
  await page.keyboard.press('l');
  await dialog.getByRole('searchbox').fill(other!.words);
  await dialog
    .locator('[data-testid=link-found][aria-busy=false]')
    .getByRole('button', { name: /^Two beginnings/, disabled: false })
    .first()
    .press('Enter');
  const status = async () =>
    ((await bench.fetchJson('/api/beginnings')) as { lines: { accounts: unknown[] }[] }).lines.length;
  await until(status, (count) => count === lines.length + 1, 'the two to stand apart');
});

nothingWentWrong(bench);
