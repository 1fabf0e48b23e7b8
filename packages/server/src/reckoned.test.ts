import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ask } from './testing/ask.ts';
import { servedSamples } from './testing/served.ts';
import type {
  ContradictionsView,
  ControlView,
  ErrorView,
  EventsView,
  IncidentsView,
  SourcesView,
} from './views/index.ts';

describe('contradictions, control and sources over HTTP', () => {
  let server: Awaited<ReturnType<typeof servedSamples>>;
  before(async () => {
    server = await servedSamples();
  });
  after(() => server.close());

  const json = async <View>(path: string, status = 200): Promise<View> => {
    const answer = await ask(server.port, path);
    assert.equal(answer.status, status, `${path}: ${answer.body}`);
    return JSON.parse(answer.body) as View;
  };

  it('gives what cannot all be true, under the policy asked for', async () => {
    const { policy, findings } = await json<ContradictionsView>('/api/contradictions?policy=conservative');
    assert.equal(policy.name, 'conservative');
    for (const { kind } of findings) assert.ok(['contradiction', 'sum-exceeds-total', 'denial'].includes(kind), kind);
    const more = await json<ContradictionsView>('/api/contradictions?possible=yes');
    assert.ok(more.findings.length >= findings.length);
    assert.equal((await json<ErrorView>('/api/contradictions?policy=x', 400)).error.code, 'no-such-policy');
  });

  it('gives lines of control, and refuses what is no day', async () => {
    const { lines, policy } = await json<ControlView>('/api/control?on=2019-08-21');
    assert.equal(policy.name, 'control');
    for (const { held } of lines) assert.ok(Array.isArray(held));
    assert.deepEqual((await json<ControlView>('/api/control?place=Atlantis')).lines, []);
    assert.equal((await json<ErrorView>('/api/control?on=May', 400)).error.code, 'bad-date');
  });

  it('gives events with their claims, a page at a time', async () => {
    const { total, events, next } = await json<EventsView>('/api/events');
    assert.ok(total > 0);
    assert.equal(events.length, Math.min(total, 200));
    assert.equal(next, total > 200 ? 200 : null);
    for (const { claims, accounts } of events) {
      assert.deepEqual(
        accounts.map(({ claim }) => claim),
        claims,
      );
    }
    assert.deepEqual((await json<EventsView>(`/api/events?after=${total}`)).events, []);
    assert.deepEqual((await json<EventsView>('/api/events?measure=refugees&to=1900')).events, []);
  });

  it('gives the event of a claim first, and with it only those that the claim may be of as well', async () => {
    const { events } = await json<EventsView>('/api/events');
    for (const { claims } of events) {
      for (const claim of claims) {
        const around = (await json<EventsView>(`/api/events?claim=${claim}`)).events;
        assert.ok(around[0]!.claims.includes(claim));
        const near = new Set(
          around[0]!.possible.filter((link) => link.claims.includes(claim)).flatMap((l) => l.claims),
        );
        for (const other of around.slice(1)) assert.ok(other.claims.some((each) => near.has(each)));
      }
    }
    assert.deepEqual((await json<EventsView>('/api/events?claim=no-such-claim')).events, []);
  });

  it('gives incidents, a page at a time', async () => {
    const { total, lines, policy } = await json<IncidentsView>('/api/incidents');
    assert.equal(policy.name, 'incidents');
    assert.equal(lines.length, Math.min(total, 200));
    assert.deepEqual((await json<IncidentsView>(`/api/incidents?after=${total}`)).lines, []);
    assert.equal((await json<IncidentsView>('/api/incidents?place=Atlantis')).total, 0);
  });

  it('gives the sources', async () => {
    const { rows, circles, policy } = await json<SourcesView>('/api/sources');
    assert.equal(policy.name, 'sources');
    assert.ok(rows.length > 0 && rows.some(({ reports }) => reports > 0));
    assert.ok(Array.isArray(circles));
  });

  it('gives each as a spreadsheet', async () => {
    for (const name of ['contradictions', 'control', 'events', 'incidents', 'sources']) {
      const { status, headers } = await ask(server.port, `/api/${name}.csv`);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
      assert.equal(headers['content-disposition'], `attachment; filename="${name}.csv"`);
    }
  });
});
