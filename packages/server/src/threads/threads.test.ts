import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { memoryDossier } from '@variorum/store';
import { sampleReadings } from '@variorum/store/testing';
import { type Served, serve } from '../serve.ts';
import { ask } from '../testing/ask.ts';
import { fewPlaces, servedSamples } from '../testing/served.ts';
import type { WorkView } from '../views/work.ts';

const script = new URL('../testing/views-thread.ts', import.meta.url);
const VIEWS = [
  '/api/glances',
  '/api/figures?measure=killed',
  '/api/figures.csv',
  '/api/choices',
  '/api/contradictions',
  '/api/facts',
  '/api/review',
  '/api/doubts',
  '/api/sources',
  '/api/search?q=civilians',
  '/api/search/choices',
  '/api/control/places',
  '/api/names',
];

describe('views worked out in threads', () => {
  let server: Served;
  let plain: Awaited<ReturnType<typeof servedSamples>>;
  let started: Worker[] = [];
  const errors: unknown[] = [];
  before(async () => {
    plain = await servedSamples();
    server = await serve({
      dossier: memoryDossier(sampleReadings),
      gazetteer: fewPlaces,
      startThread: () => {
        const worker = new Worker(script);
        started = [...started, worker];
        return worker;
      },
      port: 0,
      token: null,
      webRoot: null,
      onError: (error) => errors.push(error),
    });
  });
  after(async () => {
    await server.close();
    await plain.close();
  });

  it('are, to the byte and with the same headers, what they are without threads', async () => {
    for (const path of VIEWS) {
      const [there, here] = await Promise.all([ask(server.port, path), ask(plain.port, path)]);
      assert.equal(there.status, 200, path);
      assert.equal(there.body, here.body, path);
      const headersOf = ({ headers: { date: _, connection: __, ...rest } }: typeof here) => ({
        ...rest,
        'content-length': undefined,
        'transfer-encoding': undefined,
      });
      assert.deepEqual(headersOf(there), headersOf(here), path);
    }
    assert.equal(started.length, 2);
  });

  it('refuse as they do without threads', async () => {
    for (const path of ['/api/figures?policy=x', '/api/search?limit=-1', '/api/search/none', '/api/control?on=May']) {
      const [there, here] = await Promise.all([ask(server.port, path), ask(plain.port, path)]);
      assert.ok(there.status >= 400);
      assert.deepEqual([there.status, there.body], [here.status, here.body], path);
    }
    const posted = await ask(server.port, '/api/glances', { method: 'POST' });
    assert.equal(posted.status, 405);
  });

  it('tell what is being worked out', async () => {
    const { reckoning, looking } = JSON.parse((await ask(server.port, '/api/work')).body) as WorkView;
    assert.deepEqual([reckoning?.stage, reckoning?.reports, looking?.stage], ['idle', sampleReadings.length, 'idle']);
    assert.deepEqual(JSON.parse((await ask(plain.port, '/api/work')).body), { reckoning: null, looking: null });
  });

  it('are worked out by another thread after one has died', async () => {
    const before = started.length;
    await Promise.all(started.map((worker) => worker.terminate()));
    const answer = await ask(server.port, '/api/figures?measure=injured');
    assert.equal(answer.status, 200);
    assert.equal(started.length, before + 1);
    assert.deepEqual(errors, []);
  });
});

describe('a thread that cannot start', () => {
  it('fails what it is asked, and nothing else', async () => {
    const errors: unknown[] = [];
    const server = await serve({
      dossier: memoryDossier(sampleReadings),
      gazetteer: fewPlaces,
      startThread: () => new Worker(script, { workerData: 'broken' }),
      port: 0,
      token: null,
      webRoot: null,
      onError: (error) => errors.push(error),
    });
    const { status, body } = await ask(server.port, '/api/glances');
    assert.deepEqual([status, JSON.parse(body).error.code], [503, 'reckoning-ended']);
    assert.equal((await ask(server.port, '/api/reports')).status, 200);
    assert.ok(errors.some((error) => String(error).includes('the thread cannot start')));
    await server.close();
  });
});
