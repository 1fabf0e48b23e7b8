import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRoute, type Route, routeHref, shortId } from './route.ts';

function through(route: Route): Route {
  const url = new URL(routeHref(route), 'http://page.invalid');
  return parseRoute(url.pathname, url.search);
}

describe('addresses', () => {
  it('reads every page back from its own address', () => {
    const routes: readonly Route[] = [
      { page: 'overview' },
      { page: 'overview', query: { since: '2026-03-01' } },
      { page: 'control', query: { place: 'iso:SY', on: '2019-08-21' } },
      { page: 'search', query: { q: '"two words" & more', kind: 'toll' } },
      { page: 'sources' },
      { page: 'incidents', query: { place: 'iso:SY' } },
      { page: 'beginnings', query: { place: 'iso:SY' } },
      { page: 'reports' },
      { page: 'report', id: 'abcdef012345' },
      { page: 'report', id: 'abcdef012345', claim: 'abcdef012345-toll-12-2' },
      { page: 'figures', choice: {} },
      { page: 'figures', choice: { subject: 'all', scale: 'linear', zoom: '2019-05-01/2019-06-30' } },
      {
        page: 'figures',
        choice: { measure: 'killed', place: 'iso:SY', from: '2019-04-30', subject: 'subject-1', scale: 'log' },
      },
    ];
    for (const route of routes) assert.deepEqual(through(route), route);
  });

  it('keeps any words that a choice holds', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (place) => {
        fc.pre(place.trim() === place && !/\p{Surrogate}/u.test(place));
        assert.deepEqual(through({ page: 'figures', choice: { place } }), { page: 'figures', choice: { place } });
      }),
    );
  });

  it('shows a report by the first digits of its hash', () => {
    const id = `sha256:${'0123456789abcdef'.repeat(4)}`;
    assert.equal(shortId(id), '0123456789ab');
    assert.equal(routeHref({ page: 'report', id }), '/reports/0123456789ab');
  });

  it('answers an address that is no page, and a broken one, with nowhere', () => {
    for (const path of ['/none', '/reports/a/b', '/figures/x', '/reports/%']) {
      assert.deepEqual(parseRoute(path, ''), { page: 'nowhere' }, path);
    }
  });

  it('passes over empty choices', () => {
    assert.deepEqual(parseRoute('/figures', '?measure=&place=%20&other=1&scale=wide'), {
      page: 'figures',
      choice: {},
    });
  });
});
