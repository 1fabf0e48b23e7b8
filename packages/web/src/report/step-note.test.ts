import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from '../strings/ar.ts';
import { en } from '../strings/en.ts';
import { stepNote } from './step-note.ts';

const inEnglish = (rule: string, note: string) => stepNote({ rule, note }, en);
const inArabic = (rule: string, note: string) => stepNote({ rule, note }, ar);

describe('what a step concluded', () => {
  it('is said of figures with their hedge and what they allow', () => {
    assert.equal(inEnglish('en/quantity/at-least', 'at-least 1200 / 1200 / –'), 'at least · 1,200 or more');
    assert.equal(inEnglish('en/quantity/number', 'exact 1 / 1 / 1'), 'exactly as stated · 1');
    assert.equal(inEnglish('en/quantity/share', 'nearly – / 0.5 / 0.5'), 'nearly · 50% or fewer');
  });

  it('is said of days in words', () => {
    assert.equal(inEnglish('en/date/since-then', '2019-04-30~/2019-08-22'), 'about 30 Apr 2019 – 22 Aug 2019');
    assert.equal(inEnglish('en/date/until', '../2011'), '… – 2011');
    assert.equal(inEnglish('reading/date-carried', '2019-08'), 'August 2019');
    assert.equal(inEnglish('en/date/so-far', 'not resolved'), en.claim.notResolved);
  });

  it('is said of concepts, groups and names in the interface’s language', () => {
    assert.equal(inArabic('concept/kill', 'killed'), ar.measures.killed);
    assert.equal(inArabic('concept/capture', 'captured'), ar.states.captured);
    assert.equal(inArabic('concept/shoot-down', 'shot down'), ar.claim.countStates['shot down']);
    assert.equal(inArabic('concept/air-strike', 'Air/drone strike'), ar.reckoning.type('Air/drone strike'));
    assert.equal(
      inArabic('concept/cease-fire', 'ceasefire in-force'),
      `${ar.reckoning.type('ceasefire')} · ${ar.claim.statuses['in-force']}`,
    );
    assert.equal(inArabic('group', 'children'), ar.populations.children);
    assert.equal(
      inArabic('actor/alias', '“the lake men” is Lake Guard'),
      ar.claim.stands('the lake men', 'Lake Guard'),
    );
  });

  it('stays as it is where it is the report’s own words, or of no known form', () => {
    assert.equal(inArabic('en/attribution/speaks', 'told'), 'told');
    assert.equal(inArabic('object', 'rocket shells'), 'rocket shells');
    assert.equal(inArabic('en/quantity/number', 'a form to come'), 'a form to come');
    assert.equal(inEnglish('en/date/plain', 'constructor'), 'constructor');
  });
});
