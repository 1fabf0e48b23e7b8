/** What a documenter does all day, on a dossier that keeps it: by keyboard, beside others, in either direction. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardOn, claimOn, goToClaim, openQueue } from './queue.ts';
import { nothingWentWrong, testedWorkbench } from './tested.ts';
import { until } from './until.ts';

const bench = await testedWorkbench({ kept: true });
const { page } = bench;

const card = () => cardOn(page);
const claimShown = () => claimOn(page);
const queue = (query = '') => openQueue(bench, page, query);
interface Items {
  readonly items: readonly { readonly claim: { readonly id: string }; readonly doubts: readonly { code: string }[] }[];
}
const rulingOf = async (claim: string) => {
  const { history, state, last } = (await bench.fetchJson(`/api/claims/${claim}/history`)) as {
    history: { act: string; note?: string; actor: string }[];
    state: string;
    last: number | null;
  };
  return { state, basis: last, last: history.at(-1) };
};

test('review: the queue is decided by keyboard alone, with a note, and undone', async () => {
  await queue();
  const first = await claimShown();
  await page.keyboard.press('m');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type('seen in the original');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('a');
  await page.waitForFunction(
    (was) => document.querySelector('[data-claim]')?.getAttribute('data-claim') !== was,
    first,
  );
  const accepted = await until(
    () => rulingOf(first),
    ({ state }) => state === 'accepted',
    'the acceptance in the ledger',
  );
  assert.equal(accepted.last?.note, 'seen in the original');
  const second = await claimShown();
  await page.keyboard.press('r');
  await until(
    () => rulingOf(second),
    ({ state }) => state === 'rejected',
    'the rejection',
  );
  await page.keyboard.press('u');
  await until(
    () => rulingOf(second),
    ({ state }) => state === 'open',
    'the undoing',
  );
  assert.equal((await rulingOf(first)).state, 'accepted', 'undoing one leaves the other');
  await page.goto(`${bench.url}reports/${first.split('-')[0]}?claim=${first}`);
  await page.getByTestId('history').waitFor();
  assert.match((await page.getByTestId('history').textContent()) ?? '', /seen in the original/);
});

test('review: every card says why it is there, and the page in which order the queue stands', async () => {
  await queue();
  const order = page.getByTestId('order-note');
  await order.locator('summary').press('Enter');
  assert.match((await order.locator('li').first().textContent()) ?? '', /readers differ/);
  const { items } = (await bench.fetchJson('/api/review')) as Items;
  const told = items.find(({ doubts }) => doubts[0]?.code === 'newly-contradicted');
  assert.ok(told !== undefined, 'the samples contradict each other');
  await goToClaim(
    page,
    told.claim.id,
    items.map(({ claim }) => claim.id),
  );
  const why = card().locator('[data-doubt=newly-contradicted]');
  assert.match((await why.textContent()) ?? '', /nobody has decided/);
  await why.getByRole('link').first().press('Enter');
  await page.getByTestId('claim-panel').waitFor();
});

test('review: the decisions stay in sight above a long card, and cover none of it', async () => {
  await queue('?kind=toll');
  await page.setViewportSize({ width: 1280, height: 500 });
  // The card grows while other accounts come, and the wheel turns the page a moment later.
  await page.getByTestId('other-accounts').waitFor();
  const foot = card().locator(':scope > :last-child');
  await foot.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 2000);
  const seen = async () => {
    const bar = (await page.locator('.review-buttons').boundingBox())!;
    const end = (await foot.boundingBox())!;
    return { bar: bar.y, end: end.y + end.height };
  };
  await until(
    seen,
    ({ bar, end }) => bar >= 0 && bar < 5 && end <= 500 + 1,
    'the buttons at the top, and the end of the card in sight',
  );
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('review: a field is corrected by keyboard, under a name of one’s own', async () => {
  await queue('?kind=toll');
  await page.getByLabel('Your name').fill('Mona');
  await page.locator('h1').click();
  await page.keyboard.press('j');
  const claim = await claimShown();
  await page.keyboard.press('c');
  await page.getByRole('dialog').waitFor();
  await page.getByLabel('Highest').fill('1200');
  await page.getByLabel('Highest').press('Tab');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  const { last } = await until(
    () => rulingOf(claim),
    ({ state }) => state === 'corrected',
    'the correction',
  );
  assert.equal(last?.actor, 'Mona');
  const { claim: now } = (await bench.fetchJson(`/api/claims/${claim}`)) as { claim: { value: { high: number } } };
  assert.equal(now.value.high, 1200);
});

test('review: when and where a toll was is corrected by keyboard, and a last day before the first is told', async () => {
  await queue('?kind=toll');
  await page.locator('h1').click();
  await page.keyboard.press('j');
  const claim = await claimShown();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  const day = async (label: string, typed: string) => {
    await dialog.getByRole('group', { name: label }).getByRole('spinbutton').first().focus();
    await page.keyboard.type(typed);
  };
  await day('First day', '05052019');
  await day('Last day', '04052019');
  await dialog.getByRole('alert').waitFor();
  assert.ok(await dialog.getByRole('button', { name: 'Save' }).isDisabled());
  await day('Last day', '06052019');
  await dialog.getByRole('alert').waitFor({ state: 'detached' });
  const place = dialog.getByRole('combobox', { name: 'Where' });
  await place.fill('Kafr Nabl');
  await page
    .getByRole('option', { name: /Kafr Nabl/ })
    .first()
    .waitFor();
  await place.press('ArrowDown');
  await place.press('Enter');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await until(
    () => rulingOf(claim),
    ({ state }) => state === 'corrected',
    'the correction',
  );
  const { claim: now } = (await bench.fetchJson(`/api/claims/${claim}`)) as {
    claim: { when: { from: string; to: string }; where: readonly { name: string; id: string }[] };
  };
  assert.deepEqual([now.when.from, now.when.to, now.where.length], ['2019-05-05', '2019-05-06', 1]);
  assert.match(now.where[0]!.name, /Kafr Nabl/);
  // The tests after this one find the claim as it was.
  await page.keyboard.press('u');
  await until(
    () => rulingOf(claim),
    ({ state }) => state === 'open',
    'the undoing',
  );
});

test('review: a toll is linked to another account as one event, by keyboard, and the reader tells so', async () => {
  const { items } = (await bench.fetchJson('/api/review?kind=toll&state=all')) as {
    items: { claim: { id: string; scope: string; flow: string } }[];
  };
  const others = async (claim: string) =>
    ((await bench.fetchJson(`/api/figures/accounts?claim=${claim}`)) as { accounts: unknown[] }).accounts;
  let claim = '';
  for (const { claim: each } of items) {
    if (each.scope !== 'event' || each.flow === 'stock' || (await others(each.id)).length === 0) continue;
    claim = each.id;
    break;
  }
  await queue('?kind=toll&state=all');
  await goToClaim(
    page,
    claim,
    items.map(({ claim: { id } }) => id),
  );
  await page.keyboard.press('l');
  await page
    .getByTestId('link-list')
    .getByRole('button', { name: /^One event/ })
    .first()
    .press('Enter');
  const pairs = async () =>
    ((await bench.fetchJson(`/api/claims/${claim}/pairs`)) as { pairs: { state: string }[] }).pairs;
  await until(pairs, ([pair]) => pair?.state === 'joined', 'the joining in the ledger');
  await page.goto(`${bench.url}reports/${claim.split('-')[0]}?claim=${claim}`);
  await page.getByTestId('other-accounts').getByText('one event, as decided').first().waitFor();
});

test('review: a claim is split by keyboard, and the second withdrawn by undoing', async () => {
  await queue('?kind=toll');
  const claim = await claimShown();
  await page.keyboard.press('s');
  await page.getByRole('dialog').waitFor();
  await page.getByLabel('Best').fill('3');
  for (const name of ['Lowest', 'Highest']) await page.getByLabel(name).fill('3');
  await page.getByLabel('Highest').press('Tab');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  const report = claim.split('-')[0]!;
  const added = async () =>
    ((await bench.fetchJson('/api/ledger?kind=decided&limit=1')) as { entries: { act: string; claim?: string }[] })
      .entries[0]!;
  const { claim: second } = await until(added, ({ act }) => act === 'add', 'the second claim in the ledger');
  assert.ok(second!.startsWith(report) && second !== claim);
  assert.equal((await rulingOf(claim)).state, 'open', 'the first is still to be decided');
  await page.keyboard.press('u');
  await until(
    () => rulingOf(second!),
    ({ state }) => state === 'withdrawn',
    'the withdrawal',
  );
});

test('review: who decides on what somebody decided meanwhile is told, and nothing is lost', async () => {
  await queue();
  const claim = await claimShown();
  const answer = await page.request.post(`${bench.url}api/decisions`, {
    headers: { Origin: new URL(bench.url).origin },
    data: { act: 'reject', claim, basis: (await rulingOf(claim)).basis, as: 'Omar' },
  });
  assert.equal(answer.status(), 200);
  // The queue looks by itself what others decided, and has that claim no longer: it stays before the eyes all the same.
  await page.waitForResponse(/\/api\/review\?/);
  await page.waitForResponse(/\/api\/review\?/);
  assert.equal(await claimShown(), claim);
  await page.keyboard.press('a');
  const conflict = page.getByTestId('conflict');
  await conflict.waitFor();
  assert.match((await conflict.textContent()) ?? '', /rejected by Omar/);
  assert.equal((await rulingOf(claim)).state, 'rejected');
  // The browser itself writes a line about a refusal; it is what was tested.
  const told = bench.wrongs.findIndex((wrong) => wrong.includes('409'));
  assert.ok(told >= 0);
  bench.forgive(/409/);
});

test('add: files are dropped into the page, read, and failures named', async () => {
  await page.goto(`${bench.url}add`);
  await page.getByTestId('drop').waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose files' }).press('Enter'),
  ]);
  await chooser.setFiles([
    {
      name: 'valley-post.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(
        'Valley Post\n3 March 2020\n\nShells killed 17 civilians in Idlib on Tuesday, the mayor said.\n',
      ),
    },
    { name: 'nothing.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ]);
  const rows = page.locator('.dropped-row');
  await rows.nth(1).waitFor();
  await until(
    () => rows.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.state)),
    (states) => states.join() === 'added,failed',
    'both files to be done',
  );
  assert.match((await rows.nth(1).textContent()) ?? '', /empty/i);
  await page.goto(`${bench.url}search?q=${encodeURIComponent('17 civilians')}`);
  await page.getByTestId('found-claims').getByRole('listitem').first().waitFor();
  await page.goto(bench.url);
  const failed = page.locator('.failures');
  await failed.waitFor();
  assert.match((await failed.textContent()) ?? '', /nothing\.txt/);
});

test('ledger: it tells who did what, and one button checks it all', async () => {
  await page.goto(`${bench.url}ledger`);
  const ledger = page.getByTestId('ledger');
  await ledger.waitFor();
  assert.match((await ledger.textContent()) ?? '', /Mona/);
  await page.getByRole('button', { name: 'Check everything' }).press('Enter');
  await page.getByTestId('verified').waitFor();
  assert.match((await page.getByTestId('verified').textContent()) ?? '', /All as recorded/);
});

test('search: words, filters and a saved search, in the address', async () => {
  await page.goto(`${bench.url}search`);
  await page.getByRole('searchbox').fill('displaced');
  await page.waitForURL(/q=displaced/);
  await page.getByTestId('found-claims').getByRole('listitem').first().waitFor();
  await page.getByRole('button', { name: 'Kind' }).press('Enter');
  await page.getByRole('option', { name: /Toll/ }).press('Enter');
  await page.waitForURL(/kind=toll/);
  await page.getByRole('button', { name: 'Save this search' }).press('Enter');
  await page.goto(`${bench.url}search`);
  await page.getByRole('list', { name: 'Saved searches' }).getByRole('link').press('Enter');
  await page.waitForURL(/q=displaced&kind=toll/);
});

test('control: the day moves by arrow keys, a place is chosen by keyboard, and its words are one step away', async () => {
  await page.goto(`${bench.url}control?on=2019-08-21`);
  await page.locator('[data-testid=control-map][data-ready]').waitFor();
  const thumb = page.getByRole('slider');
  await thumb.focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/on=2019-08-20/);
  const list = page.getByRole('listbox', { name: 'Places' });
  await list.getByRole('option').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForURL(/place=/);
  // Until the answer comes, the words of the place before are still there, and go under the hand.
  const words = page.locator('.place-lines[aria-busy=false] .stance-words a').first();
  await words.waitFor();
  await words.press('Enter');
  await page.getByTestId('claim-panel').waitFor();
});

test('facts: agreement, difference and silence stand in one table, and every cell leads to its words', async () => {
  await page.goto(`${bench.url}facts`);
  const table = page.getByTestId('facts-table');
  await table.waitFor();
  // Only what is in sight is drawn, except for paper.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const status of ['contradicts', 'agrees', 'differs'])
    await table.locator(`tr[data-status=${status}]`).first().waitFor();
  await table.locator('td.silence').first().waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await table.locator('td a').first().press('Enter');
  await page.getByTestId('claim-panel').waitFor();
});

test('sources: tabs by arrow keys', async () => {
  await page.goto(`${bench.url}sources`);
  await page.getByRole('tab', { name: 'Who cites whom' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByTestId('actor-names').waitFor();
  assert.match(page.url(), /tab=names/);
});

test('sources: where one stands is set by keyboard, told on conflict, and undone', async () => {
  await page.goto(`${bench.url}sources?tab=standing`);
  const row = page.getByTestId('standings').getByRole('listitem').first();
  await row.waitFor();
  const source = (await row.getAttribute('data-source'))!;
  await row.getByRole('button', { name: /Standing of/ }).press('Enter');
  await page.getByRole('option', { name: 'monitor' }).press('Enter');
  const decided = page.locator(`[data-source="${source}"] .standing-decided`);
  await decided.waitFor();
  const { sources } = (await bench.fetchJson('/api/standings')) as {
    sources: { key: string; now: { standing: string }; last: number }[];
  };
  const now = sources.find(({ key }) => key === source)!;
  assert.equal(now.now.standing, 'monitor');
  const elsewhere = await page.request.post(`${bench.url}api/standings`, {
    headers: { Origin: new URL(bench.url).origin },
    data: { source, stand: { standing: 'agency', side: null }, basis: now.last, as: 'Omar' },
  });
  assert.equal(elsewhere.status(), 200);
  await decided.getByRole('button', { disabled: false }).press('Enter');
  await page.getByTestId('standing-refused').waitFor();
  bench.forgive(/409/);
  await page.locator(`[data-source="${source}"]`).getByText('Set by Omar').waitFor();
  await decided.getByRole('button', { disabled: false }).press('Enter');
  await page.locator(`[data-source="${source}"]`).getByText('Set by Rania').waitFor({ state: 'detached' });
  await page.locator(`[data-source="${source}"]`).getByText('Set by Omar').waitFor({ state: 'detached' });
});

test('sources: a side that no list has is named, and a source put on it', async () => {
  await page.goto(`${bench.url}sources?tab=standing`);
  await page.getByText('The conflict is “syria”').waitFor();
  await page.getByRole('textbox', { name: 'A side that the lists lack' }).fill('Northern League');
  await page.keyboard.press('Enter');
  const row = page.getByTestId('standings').getByRole('listitem').first();
  const source = (await row.getAttribute('data-source'))!;
  await row.getByRole('button', { name: /Side of/ }).press('Enter');
  await page.getByRole('option', { name: 'Northern League' }).press('Enter');
  const decided = page.locator(`[data-source="${source}"] .standing-decided`);
  await decided.waitFor();
  const { sources } = (await bench.fetchJson('/api/standings')) as {
    sources: { key: string; now: { side: string | null } }[];
  };
  assert.equal(sources.find(({ key }) => key === source)!.now.side, 'Northern League');
  await decided.getByRole('button').click();
  await row
    .getByRole('button', { name: /Side of/ })
    .getByText('no side')
    .waitFor();
});

test('the interface turns to Arabic and back, with everything in its place', async () => {
  await page.goto(bench.url);
  await page.getByRole('button', { name: 'Settings' }).press('Enter');
  await page.getByRole('radio', { name: 'العربية' }).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  await page.keyboard.press('Escape');
  const nav = await page.locator('.frame-head').boundingBox();
  const main = await page.locator('main').boundingBox();
  assert.ok(nav!.x > main!.x, 'the pages stand on the right');
  assert.equal(await page.locator('h1').textContent(), 'نظرة عامة');
  await page.getByRole('button', { name: 'الإعدادات' }).press('Enter');
  await page.getByRole('radio', { name: 'English' }).focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.documentElement.dir === 'ltr');
});

nothingWentWrong(bench);
