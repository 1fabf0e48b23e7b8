import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask } from '../testing/ask.ts';
import { type KeptSamples, keptSamples } from '../testing/kept-samples.ts';
import type { DecisionView, StandingRequest, StandingsView } from '../views/index.ts';

describe('where sources stand, by what people decide', () => {
  let server: KeptSamples;
  before(async () => {
    server = await keptSamples({ actors: { find: () => undefined, get: () => undefined } });
  });
  after(() => server.close());

  const look = async () => JSON.parse((await ask(server.port, '/api/standings')).body) as StandingsView;
  const decide = (request: StandingRequest) =>
    ask(server.port, '/api/standings', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });

  it('is set, stands in the ledger, and is undone', async () => {
    const [source] = (await look()).sources;
    assert.ok(source);
    assert.deepEqual([source.now, source.decided, source.last], [{ standing: 'unknown', side: null }, null, null]);
    const stand = { standing: 'party', side: 'government' } as const;
    const set = await decide({ source: source.key, stand, basis: null });
    assert.equal(set.status, 200, set.body);
    const { entry, state } = JSON.parse(set.body) as DecisionView;
    assert.equal(state, 'stands');
    const after = await look();
    const now = after.sources.find(({ key }) => key === source.key);
    assert.deepEqual([now?.now, now?.decided?.actor, now?.last], [stand, 'a test', entry.seq]);
    assert.ok(after.sides.includes('government'));

    const undone = await decide({ source: source.key, undoes: entry.seq, basis: entry.seq });
    assert.equal(undone.status, 200, undone.body);
    const again = (await look()).sources.find(({ key }) => key === source.key);
    assert.deepEqual([again?.now.standing, again?.decided], ['unknown', null]);
  });

  it('is refused with what happened where somebody decided meanwhile, and nothing is lost', async () => {
    const source = (await look()).sources.at(-1)!;
    const first = await decide({ source: source.key, stand: { standing: 'monitor', side: null }, basis: source.last });
    assert.equal(first.status, 200, first.body);
    const late = await decide({ source: source.key, stand: { standing: 'agency', side: null }, basis: source.last });
    assert.deepEqual([late.status, JSON.parse(late.body).error.code], [409, 'decided-meanwhile']);
    const now = (await look()).sources.find(({ key }) => key === source.key);
    assert.equal(now?.now.standing, 'monitor');
  });

  it('is refused where it is none', async () => {
    const source = 'some source';
    for (const body of [
      { source, stand: { standing: 'best friend', side: null }, basis: null },
      { source, stand: {}, basis: null },
      { source: 7, stand: { standing: 'party' }, basis: null },
      { source: ' ', stand: { standing: 'party', side: null }, basis: null },
      { source, stand: { standing: 'party', side: null, colour: 'red' }, basis: null },
      { source, stand: { standing: 'party', side: null }, undoes: 3, basis: null },
      { source, basis: null },
    ]) {
      const { status } = await decide(body as StandingRequest);
      assert.equal(status, 400, JSON.stringify(body));
    }
  });
});
