import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainTree } from './explain-tree.ts';
import { report, toll } from './testing/readings.ts';

test('a claim is explained by its fields, and by its steps with rule, conclusion, words and span', () => {
  assert.equal(
    explainTree(toll(), report()),
    [
      'abababababab-toll-15  (report.txt)',
      '  “At least 40 civilians were killed in Idlib on 3 May 2019, the Red Crescent said.”',
      '  kind         toll',
      '  figure       At least 40 (at-least: low 40, best 40, high – people)',
      '  of whom      civilians, killed',
      '  scope        event, new',
      '  according to the Red Crescent (said)',
      '  when         on 3 May 2019 (2019-05-03)',
      '  where        Idlib',
      '',
      'read by hand 1, rule toll/passive:',
      'toll/passive   “At least 40 civilians were killed” [15–48)',
      '└─ en/quantity/at-least → 40 or more   “At least 40” [15–26)',
    ].join('\n'),
  );
});
