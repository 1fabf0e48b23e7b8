import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { memoryDossier } from '@variorum/store';
import { sampleReadings } from '@variorum/store/testing';
import { serve } from './serve.ts';
import { ask } from './testing/ask.ts';
import { fewPlaces, servedSamples } from './testing/served.ts';
import type { ChoicesView, ClaimView, ErrorView, FiguresView, ReportsView, ReportView } from './views/index.ts';

describe('the API over HTTP', () => {
  let server: Awaited<ReturnType<typeof servedSamples>>;
  before(async () => {
    server = await servedSamples();
  });
  after(() => server.close());

  const json = async <View>(path: string, status = 200): Promise<View> => {
    const answer = await ask(server.port, path);
    assert.equal(answer.status, status, `${path}: ${answer.body}`);
    assert.equal(answer.headers['content-type'], 'application/json; charset=utf-8');
    return JSON.parse(answer.body) as View;
  };
  const refusal = async (path: string, status: number, code: string) => {
    const view = await json<ErrorView>(path, status);
    assert.deepEqual(Object.keys(view), ['error']);
    assert.equal(view.error.code, code);
    assert.ok(view.error.message.length > 10);
  };

  it('lists reports, page by page', async () => {
    const first = await json<ReportsView>('/api/reports?limit=2');
    assert.equal(first.total, 3);
    assert.equal(first.reports.length, 2);
    const rest = await json<ReportsView>(`/api/reports?limit=2&after=${first.next}`);
    assert.equal(rest.reports.length, 1);
    assert.equal(rest.next, null);
  });

  it('gives a report as it was read, by its whole id or the start of it', async () => {
    const reading = sampleReadings[0]!;
    const digits = reading.report.id.slice('sha256:'.length);
    for (const id of [reading.report.id, digits, digits.slice(0, 12)]) {
      assert.deepEqual(await json<ReportView>(`/api/reports/${id}`), reading);
    }
  });

  it('gives a claim with its sentence and its report', async () => {
    const reading = sampleReadings[1]!;
    const view = await json<ClaimView>(`/api/claims/${reading.claims[0]!.id}`);
    assert.deepEqual(view.claim, reading.claims[0]);
    assert.ok(view.sentence.includes(view.claim.anchor.exact));
  });

  it('says what is wrong with a request, in one shape', async () => {
    await refusal('/api/reports/nonsense', 400, 'bad-report-id');
    await refusal(`/api/reports/${'0'.repeat(64)}`, 404, 'no-such-report');
    await refusal('/api/claims/none', 404, 'no-such-claim');
    await refusal('/api/reports?limit=0', 400, 'bad-limit');
    await refusal('/api/reports?limit=ten', 400, 'bad-limit');
    await refusal('/api/nothing', 404, 'no-such-page');
    await refusal('/assets/none.js', 404, 'no-such-page');
  });

  it('gives spreadsheets that hold no formula', async () => {
    const list = await ask(server.port, '/api/reports.csv');
    assert.equal(list.headers['content-type'], 'text/csv; charset=utf-8');
    assert.match(String(list.headers['content-disposition']), /attachment; filename="reports\.csv"/);
    assert.match(list.body, /,"'=HYPERLINK\(""http:\/\/example\.invalid"",""open me""\)",/);
    const hostile = sampleReadings[2]!.report.id;
    const claims = await ask(server.port, `/api/reports/${hostile}/claims.csv`);
    assert.match(claims.body, /,'@battlefront,/);
  });

  it('sets the accounts of one place and measure side by side', async () => {
    const view = await json<FiguresView>('/api/figures?measure=killed&population=civilians&place=iso%3ASY');
    assert.equal(view.query.policy, 'spread');
    const figures = view.subjects.flatMap(({ accounts }) => accounts.map(({ figure }) => figure.words));
    assert.ok(figures.includes('949') && figures.includes('about 500'), figures.join());
    const contradiction = view.findings.find(({ kind }) => kind === 'contradiction');
    assert.ok(contradiction !== undefined, 'no contradiction among the samples');
    assert.ok(contradiction.because.length > 0);
    const held = new Set(
      [...view.subjects.flatMap(({ accounts }) => accounts), ...view.others].map(({ claim }) => claim),
    );
    for (const { claims } of view.findings) for (const claim of claims) assert.ok(held.has(claim), claim);
  });

  it('narrows by population without tearing a subject apart', async () => {
    const all = await json<FiguresView>('/api/figures');
    const some = await json<FiguresView>('/api/figures?population=combatants');
    assert.ok(some.subjects.length > 0 && some.subjects.length < all.subjects.length);
    for (const subject of some.subjects)
      assert.deepEqual(
        subject,
        all.subjects.find(({ id }) => id === subject.id),
      );
  });

  it('says what figures can be asked for, places as a tree', async () => {
    const choices = await json<ChoicesView>('/api/choices');
    assert.deepEqual(
      choices.places.map(({ id, depth }) => [id, depth]),
      [
        ['iso:SY', 0],
        ['variorum:idlib-governorate', 1],
        ['variorum:maarat-al-numan', 2],
      ],
    );
    assert.equal(choices.measures[0]?.id, 'killed');
    assert.equal(choices.policies[0]?.name, 'spread');
    assert.match(String(choices.from), /^2019-/);
  });

  it('gives the figures as a spreadsheet, every account a row', async () => {
    const view = await json<FiguresView>('/api/figures?measure=killed');
    const { body } = await ask(server.port, '/api/figures.csv?measure=killed');
    const accounts = view.subjects.flatMap((subject) => subject.accounts);
    for (const { claim } of accounts) assert.ok(body.includes(claim), claim);
    assert.equal(body.trimEnd().split('\r\n').length, accounts.length + 1);
    assert.match(body, /,'@battlefront,/);
  });

  it('refuses figures that it cannot understand', async () => {
    await refusal('/api/figures?policy=mine', 400, 'no-such-policy');
    await refusal('/api/figures?measure=no-such-measure', 400, 'bad-query');
    await refusal('/api/figures?from=yesterday', 400, 'bad-date');
    await refusal(`/api/figures?place=${'x'.repeat(300)}`, 400, 'bad-query');
  });

  it('answers every other address with the page, so that deep links work', async () => {
    for (const path of ['/', '/reports/abc', '/figures?measure=killed']) {
      const answer = await ask(server.port, path);
      assert.equal(answer.status, 200);
      assert.match(answer.body, /<title>pages/);
      assert.equal(answer.headers['cache-control'], 'no-cache');
    }
    assert.match(String((await ask(server.port, '/assets/index-abc.js')).headers['cache-control']), /immutable/);
  });
});

describe('a server in trouble', () => {
  it('tells the client nothing of what went on inside, and tells its owner', async () => {
    const errors: unknown[] = [];
    const broken = {
      ...memoryDossier([]),
      list: () => Promise.reject(new Error('secret path /var/lib/dossier')),
    };
    const server = await serve({
      dossier: broken,
      gazetteer: fewPlaces,
      port: 0,
      token: null,
      webRoot: null,
      onError: (error) => errors.push(error),
    });
    try {
      const answer = await ask(server.port, '/api/reports');
      assert.equal(answer.status, 500);
      assert.equal(JSON.parse(answer.body).error.code, 'internal');
      assert.doesNotMatch(answer.body, /secret|stack|\.ts/);
      assert.equal(errors.length, 1);
    } finally {
      await server.close();
    }
  });

  it('takes the next free port when its own is taken', async () => {
    const options = { dossier: memoryDossier([]), gazetteer: fewPlaces, webRoot: null, token: null };
    const first = await serve({ ...options, port: 0 });
    const second = await serve({ ...options, port: first.port });
    try {
      assert.ok(second.port > first.port);
      assert.equal((await ask(second.port, '/api/reports')).status, 200);
    } finally {
      await first.close();
      await second.close();
    }
  });

  it('listens at this machine’s own address alone, unless it is told otherwise', async () => {
    const options = { dossier: memoryDossier([]), gazetteer: fewPlaces, webRoot: null, token: null, port: 0 };
    // Another address of the same machine: what only others could reach answers there as well.
    const elsewhere = (port: number) => fetch(`http://127.0.0.2:${port}/api/reports`).then(({ status }) => status);
    const bound = await serve(options);
    const open = await serve({ ...options, host: '0.0.0.0' });
    try {
      assert.equal((await ask(bound.port, '/api/reports')).status, 200);
      await assert.rejects(elsewhere(bound.port));
      if (process.platform === 'linux') assert.equal(await elsewhere(open.port), 421);
    } finally {
      await bound.close();
      await open.close();
    }
  });

  it('says so when the pages are not built', async () => {
    const options = { dossier: memoryDossier([]), gazetteer: fewPlaces, port: 0 };
    await assert.rejects(serve({ ...options, webRoot: '/no/such/folder' }), /The pages are not built/);
  });
});
