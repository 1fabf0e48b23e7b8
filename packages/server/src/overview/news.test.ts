import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { summarise } from '@variorum/store';
import { sampleReadings } from '@variorum/store/testing';
import { ask } from '../testing/ask.ts';
import { type KeptSamples, keptSamples } from '../testing/kept-samples.ts';
import type { ErrorView, GlancesView, NewsView } from '../views/index.ts';
import { arrivalsIn } from './arrivals.ts';
import { newsOf } from './news.ts';

describe('what is new', () => {
  let server: KeptSamples;
  before(async () => {
    server = await keptSamples();
  });
  after(() => server.close());
  const json = async <View>(path: string, status = 200): Promise<View> => {
    const answer = await ask(server.port, path);
    assert.equal(answer.status, status, answer.body);
    return JSON.parse(answer.body) as View;
  };

  it('is what arrived since, in a dossier that keeps arrivals', async () => {
    const all = await json<NewsView>('/api/news?since=2000-01-01');
    assert.equal(all.by, 'arrival');
    assert.equal(all.total, sampleReadings.length);
    assert.equal(
      Object.values(all.claims).reduce((sum, count) => sum + count, 0),
      sampleReadings.reduce((sum, { claims }) => sum + claims.length, 0),
    );
    const moment = all.reports[0]!.came!;
    assert.ok((await json<NewsView>(`/api/news?since=${moment}`)).total >= 1, 'what came at that moment is new');
    assert.deepEqual((await json<NewsView>('/api/news?since=2999-01-01')).reports, []);
  });

  it('is told page after page', async () => {
    const { reports, next, total } = await json<NewsView>('/api/news?limit=1');
    assert.deepEqual([reports.length, next], [1, total > 1 ? 1 : null]);
    assert.notEqual((await json<NewsView>('/api/news?limit=1&after=1')).reports[0]?.id, reports[0]!.id);
  });

  it('counts what people decided', async () => {
    const { decisions } = await json<NewsView>('/api/news?since=2000-01-01');
    const claim = sampleReadings[0]!.claims[0]!.id;
    const answer = await ask(server.port, '/api/decisions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ act: 'accept', claim, basis: null }),
    });
    assert.equal(answer.status, 200, answer.body);
    assert.equal((await json<NewsView>('/api/news?since=2000-01-01')).decisions, decisions! + 1);
  });

  it('names the disputes that a new report takes part in, and no other', async () => {
    const none = await json<GlancesView>('/api/glances');
    assert.equal(none.fresh, null);
    const old = await json<GlancesView>('/api/glances?since=2999-01-01');
    assert.deepEqual(old.fresh, { disputed: 0, disputes: [] });
    const all = await json<GlancesView>('/api/glances?since=2000-01-01');
    assert.deepEqual(all.fresh, { disputed: all.disputed, disputes: all.disputes });
  });

  it('refuses what is no day', async () => {
    assert.equal((await json<ErrorView>('/api/news?since=May', 400)).error.code, 'bad-date');
  });

  it('goes by the date of publication where nothing is kept', () => {
    const summaries = sampleReadings.map(summarise);
    const dated = summaries.flatMap(({ published }) => (published === null ? [] : [published])).sort();
    const last = dated.at(-1)!;
    const news = newsOf(
      { summaries, arrivals: arrivalsIn(null), kept: null },
      { since: last.slice(0, 10), after: 0, limit: 9 },
    );
    assert.deepEqual([news.by, news.decisions], ['publication', null]);
    assert.equal(news.total, dated.filter((each) => each === last).length);
  });
});
