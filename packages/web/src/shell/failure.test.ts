import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestError } from '../api/fetch-view.ts';
import { detailOf, failureKind } from './failure.ts';

test('every code of the server has a kind that says what to do', () => {
  const kindOf = (code: string) => failureKind(new RequestError(code, 'words'));
  assert.equal(kindOf('offline'), 'offline');
  assert.equal(kindOf('no-session'), 'noSession');
  assert.equal(kindOf('no-such-report'), 'notFound');
  assert.equal(kindOf('bad-report-id'), 'notFound');
  assert.equal(kindOf('bad-date'), 'refused');
  assert.equal(kindOf('no-such-policy'), 'refused');
  assert.equal(kindOf('reckoning-ended'), 'ended');
  assert.equal(kindOf('internal'), 'internal');
  assert.equal(failureKind(new TypeError('x')), 'internal');
});

test('the server’s own words are told where they say which field is wrong, or where nothing else is known', () => {
  assert.equal(detailOf(new RequestError('bad-date', 'from must be a day.'), 'refused'), 'from must be a day.');
  assert.equal(detailOf(new RequestError('no-such-report', 'words'), 'notFound'), null);
  assert.equal(detailOf(new RequestError('internal', 'words'), 'internal'), null);
  assert.equal(detailOf(new RangeError('out of it'), 'internal'), 'out of it');
});
