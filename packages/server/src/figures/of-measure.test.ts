import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { policies, reckon } from '@variorum/engine';
import { sampleReadings } from '@variorum/store/testing';
import { fewPlaces } from '../testing/served.ts';
import { isMeasureAlone, ofMeasure } from './of-measure.ts';

describe('one measure out of a reckoning of everything', () => {
  it('is what reckoning it alone would give', () => {
    const options = { ...fewPlaces, policy: policies.spread };
    const everything = reckon(sampleReadings, options);
    for (const measure of ['killed', 'injured', 'displaced', 'missing'] as const) {
      assert.deepEqual(
        ofMeasure(everything, measure),
        reckon(sampleReadings, { ...options, filter: { measure } }),
        measure,
      );
    }
  });

  it('is asked for only where nothing else is', () => {
    assert.ok(isMeasureAlone({ measure: 'killed' }));
    assert.ok(!isMeasureAlone({}));
    assert.ok(!isMeasureAlone({ measure: 'killed', from: '2019' }));
  });
});
