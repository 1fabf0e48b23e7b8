import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Claim } from '@variorum/engine';
import { sampleReadings } from '@variorum/store/testing';
import { Hono } from 'hono';
import { errorView } from '../refusal.ts';
import { originalRoutes } from '../routes/originals.ts';
import { ask } from '../testing/ask.ts';
import { type KeptSamples, keptSamples } from '../testing/kept-samples.ts';
import { fewPlaces, servedSamples } from '../testing/served.ts';
import type { Desk } from './desk.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const BYTES = { 'content-type': 'application/octet-stream' };
const claim = sampleReadings[0]!.claims[0]!.id;

describe('writing through the API', () => {
  let server: KeptSamples;
  before(async () => {
    server = await keptSamples();
  });
  after(() => server.close());

  const post = (path: string, body: object | string, headers: Record<string, string> = JSON_TYPE) =>
    ask(server.port, path, {
      method: 'POST',
      headers,
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const codeOf = (body: string) => JSON.parse(body).error.code;

  it('is refused to another origin, and to another site', async () => {
    const decision = { act: 'accept', claim, basis: null };
    for (const headers of [{ origin: 'http://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }]) {
      const answer = await post('/api/decisions', decision, { ...JSON_TYPE, ...headers });
      assert.equal(answer.status, 403);
      assert.equal(codeOf(answer.body), 'wrong-origin');
    }
  });

  it('is refused in every type that a form could send (CSRF)', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', '']) {
      for (const path of ['/api/decisions', '/api/originals?name=a.txt', '/api/verify']) {
        const answer = await post(path, 'act=accept', type === '' ? {} : { 'content-type': type });
        assert.equal(answer.status, 415, `${path} ${type}`);
      }
    }
  });

  it('is refused without the token', async () => {
    const guarded = await keptSamples({ token: 'a token of this test' });
    const answer = await ask(guarded.port, '/api/decisions', { method: 'POST', headers: JSON_TYPE, body: '{}' });
    await guarded.close();
    assert.equal(answer.status, 401);
  });

  it('is refused where nothing is kept', async () => {
    const reading = await servedSamples();
    const answer = await ask(reading.port, '/api/decisions', { method: 'POST', headers: JSON_TYPE, body: '{}' });
    await reading.close();
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.allow, 'GET, HEAD');
  });

  it('joins two claims, tells so of each, and undoes it', async () => {
    const tolls = sampleReadings
      .flatMap(({ claims }) => claims)
      .flatMap((each) => (each.kind === 'toll' && each.scope === 'event' && each.flow !== 'stock' ? [each.id] : []));
    const [a, b] = tolls as [string, string];
    const pairs = async (of: string) => JSON.parse((await ask(server.port, `/api/claims/${of}/pairs`)).body).pairs;
    const joined = await post('/api/decisions', { act: 'join', claim: a, other: b, basis: null });
    assert.equal(joined.status, 200, joined.body);
    const { last } = JSON.parse(joined.body);
    assert.deepEqual(await pairs(a), [{ claim: b, state: 'joined', last }]);
    assert.deepEqual(await pairs(b), [{ claim: a, state: 'joined', last }]);
    const blind = await post('/api/decisions', { act: 'part', claim: b, other: a, basis: null });
    assert.equal(codeOf(blind.body), 'decided-meanwhile');
    const undone = await post('/api/decisions', { act: 'undo', claim: a, undoes: last, basis: last });
    assert.equal(undone.status, 200, undone.body);
    assert.equal((await pairs(a))[0].state, 'open');
    assert.equal((await post('/api/decisions', { act: 'join', claim: a, other: a, basis: null })).status, 400);
    assert.equal((await post('/api/decisions', { act: 'join', claim: a, basis: null })).status, 400);
  });

  it('splits a claim: a second one stands beside it, in the same words', async () => {
    const of = sampleReadings.flatMap(({ claims }) => claims).find(({ kind }) => kind === 'toll')!;
    const split = await post('/api/decisions', {
      act: 'split',
      claim: of.id,
      basis: null,
      correction: { population: 'children' },
    });
    assert.equal(split.status, 200, split.body);
    const { entry, state } = JSON.parse(split.body);
    assert.equal(state, 'added');
    assert.notEqual(entry.claim, of.id);
    const { claim: second } = JSON.parse((await ask(server.port, `/api/claims/${entry.claim}`)).body);
    assert.deepEqual(second.anchor, of.anchor);
    assert.equal(second.population.group, 'children');
    const { claim: first } = JSON.parse((await ask(server.port, `/api/claims/${of.id}`)).body);
    assert.deepEqual(first, of, 'the first stays as it was');
  });

  it('corrects when and where a claim holds: days as they are told, a place that is known', async () => {
    const of = sampleReadings.flatMap(({ claims }) => claims).findLast(({ kind }) => kind === 'toll')!;
    const correct = (correction: object, basis: number | null) =>
      post('/api/decisions', { act: 'correct', claim: of.id, basis, correction });
    const now = async () => JSON.parse((await ask(server.port, `/api/claims/${of.id}`)).body).claim as Claim;
    const place = fewPlaces.get('variorum:idlib-governorate')!;
    const first = await correct({ when: { from: '2019-05-01', to: '2019-05-03' }, place: place.id }, null);
    assert.equal(first.status, 200, first.body);
    const claim = await now();
    assert.deepEqual(
      [claim.when?.edtf, claim.when?.from, claim.when?.to, claim.when?.text],
      ['2019-05-01/2019-05-03', '2019-05-01', '2019-05-03', of.when?.text ?? null],
    );
    assert.deepEqual(
      claim.where.map(({ id, name }) => [id, name]),
      [[place.id, place.name]],
    );
    assert.deepEqual(claim.anchor, of.anchor);
    const { last } = JSON.parse(first.body);
    for (const wrong of [
      { when: { from: '2019-05-03', to: '2019-05-01' } },
      { when: { from: 'May', to: 'May' } },
      { place: 'x:y' },
    ]) {
      assert.equal((await correct(wrong, last)).status, 400, JSON.stringify(wrong));
    }
    assert.equal((await correct({ when: null, place: null }, last)).status, 200);
    assert.deepEqual([(await now()).when, (await now()).where], [null, []]);
  });

  it('tells who decides on what was decided meanwhile, and writes nothing', async () => {
    const first = await post('/api/decisions', { act: 'reject', claim, basis: null, as: 'Mona' });
    assert.equal(first.status, 200);
    const second = await post('/api/decisions', { act: 'accept', claim, basis: null, as: 'Omar' });
    assert.equal(second.status, 409);
    assert.equal(codeOf(second.body), 'decided-meanwhile');
    const { history } = JSON.parse((await ask(server.port, `/api/claims/${claim}/history`)).body);
    assert.equal(history.length, 1);
  });

  it('refuses what is no decision, field by field', async () => {
    const other = sampleReadings[0]!.claims[1]!.id;
    const wrong: readonly object[] = [
      { act: 'erase', claim: other, basis: null },
      { act: 'accept', claim: 7, basis: null },
      { act: 'accept', claim: other, basis: 'none' },
      { act: 'accept', claim: other, basis: null, note: 'x'.repeat(5000) },
      { act: 'correct', claim: other, basis: null },
      { act: 'correct', claim: other, basis: null, correction: { id: 'another' } },
      { act: 'correct', claim: other, basis: null, correction: { low: 9, best: 3 } },
      { act: 'correct', claim: other, basis: null, correction: { measure: 'murdered' } },
      { act: 'undo', claim: other, basis: null },
      { act: 'accept', claim: 'no-such-claim', basis: null },
    ];
    for (const body of wrong) {
      const answer = await post('/api/decisions', body);
      assert.ok(answer.status === 400 || answer.status === 404, `${JSON.stringify(body)}: ${answer.status}`);
    }
    for (const body of ['', '[]', '{', 'null']) assert.equal((await post('/api/decisions', body)).status, 400, body);
    assert.equal((await post('/api/decisions', `{"note":"${'x'.repeat(70_000)}"}`)).status, 413);
  });

  it('keeps no file of what was sent but the original, and lets no name lead anywhere', async () => {
    const names = ['../../evil.txt', '/etc/passwd', 'a\\..\\b.txt', '.hidden', 'x\u0000y.txt'];
    for (const name of names) {
      const answer = await post(`/api/originals?name=${encodeURIComponent(name)}`, `Report ${name}`, BYTES);
      assert.equal(answer.status, 200, name);
      const { input } = JSON.parse(answer.body).outcomes[0] as { input: string };
      const isPlain = ![...input].some((letter) => letter < ' ' || letter === '/' || letter === '\\');
      assert.ok(isPlain && !input.startsWith('.'), `${name} became ${input}`);
    }
    assert.equal((await post('/api/originals?name=..', 'x', BYTES)).status, 400);
    assert.equal((await post('/api/originals', 'x', BYTES)).status, 400);
    assert.equal(server.added.length, names.length);
    for (const path of server.added) assert.ok(!existsSync(path), path);
  });
});

describe('limits on what is sent', () => {
  let go: () => void = () => {};
  const slow = new Promise<void>((resolve) => {
    go = resolve;
  });
  const desk: Desk = {
    actor: 'a test',
    decide: () => Promise.reject(new Error('not asked for')),
    add: async () => {
      await slow;
      return [];
    },
    retry: async () => [],
    verify: () => Promise.reject(new Error('not asked for')),
  };
  const app = new Hono();
  app.onError((error, context) => {
    const { status, body } = errorView(error);
    return context.json(body, status);
  });
  app.route('/', originalRoutes(desk, { bytes: 10, atOnce: 1, inAll: 3 }));
  const send = (body: string) => app.request('/originals?name=a.txt', { method: 'POST', body });

  it('hold for size, whatever the header says, for number at a time, and for number in all', async () => {
    assert.equal((await send('x'.repeat(11))).status, 413);
    const stream = new Blob(['x'.repeat(5), 'x'.repeat(6)]).stream();
    const streamed = await app.request('/originals?name=a.txt', {
      method: 'POST',
      body: stream,
      duplex: 'half',
    } as RequestInit);
    assert.equal(streamed.status, 413);
    const going = send('small');
    await new Promise((later) => setTimeout(later, 20));
    assert.equal((await send('small')).status, 429);
    go();
    assert.equal((await going).status, 200);
    assert.equal((await send('small')).status, 429);
  });
});
