import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftReading } from '@variorum/store/testing';
import type { ControlPlace } from '../views/control.ts';
import { spanOf } from './span.ts';

const place = (from: string | null, to: string | null): ControlPlace => ({
  key: 'p',
  name: 'P',
  sources: 1,
  stances: 1,
  from,
  to,
  disputed: false,
  at: null,
  joint: [],
});
const published = (day: string | null) =>
  draftReading({ input: `${day}.txt`, title: null, publisher: null, published: day, text: `Of ${day}.` });

describe('the days of control', () => {
  it('end with the last report, though nobody spoke of control so late', () => {
    const span = spanOf([place('2019-08-01', '2019-08-22')], [published('2019-09-04'), published(null)]);
    assert.deepEqual(span, { from: '2019-08-01', to: '2019-09-04' });
  });

  it('end with the last stance, where it speaks of a later day', () => {
    const span = spanOf([place('2019-08-01', '2019-10-01'), place(null, null)], [published('2019-09')]);
    assert.deepEqual(span, { from: '2019-08-01', to: '2019-10-01' });
  });

  it('are none where nothing is dated', () => {
    assert.equal(spanOf([place(null, null)], [published('2019-09-04')]), null);
  });
});
