import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../../all.ts';
import { examplePlaces } from '../../testing/index.ts';
import { createReader } from '../read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

/** Each claim on a place with its day, as a sentence gives it. */
const days: readonly (readonly [string, readonly (readonly [string, string | null])[]])[] = [
  // The one day in front is that of every deed; how long a place is held is not told by it.
  [
    'On 4 May 2014 the army stormed Gao, killing nine, and withdrew from Bamako.',
    [
      ['attacked', '2014-05-04'],
      ['withdrew', '2014-05-04'],
    ],
  ],
  [
    'On 4 May 2014 the rebels captured Gao and held it.',
    [
      ['captured', '2014-05-04'],
      ['held', null],
    ],
  ],
  // What happens "when" something else does has its day; behind a comma it may not.
  ['Rebels took control of Gao when fighting broke out in May 2014.', [['captured', '2014-05']]],
  ['Rebels left the town of Gao, when the rains came in May 2014.', [['withdrew', null]]],
  // A day behind another deed is that deed’s.
  [
    'The rebels captured Gao and withdrew from Bamako on 4 May 2014.',
    [
      ['captured', null],
      ['withdrew', '2014-05-04'],
    ],
  ],
];

for (const [text, expected] of days) {
  test(`held: ${text}`, () => {
    const { claims } = read({ id: `sha256:${'0'.repeat(64)}`, input: 'example', text });
    const held = claims.filter((claim) => claim.kind === 'control');
    assert.deepEqual(
      held.map(({ state, when }) => [state, when?.edtf ?? null]),
      expected,
    );
  });
}
