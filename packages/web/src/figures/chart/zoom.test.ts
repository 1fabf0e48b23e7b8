import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DrawnAccount } from './drawn.ts';
import { dayAt, daysOf, inTime, timeOf, zoomFrom, zoomWords } from './zoom.ts';

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const drawn = (from: string, to: string) =>
  ({ start: day(from), end: new Date(day(to).getTime() + 86_399_999) }) as DrawnAccount;

describe('a zoom', () => {
  it('is read back from its own address, and from nothing else', () => {
    const zoom = zoomFrom('2019-05-01/2019-06-30');
    assert.equal(zoomWords(zoom!), '2019-05-01/2019-06-30');
    for (const words of [undefined, '', '2019-05-01', '2019-06-30/2019-05-01', 'a/b', '2019-05-01/2019-06-30/x']) {
      assert.equal(zoomFrom(words), null, String(words));
    }
  });

  it('holds its first and its last day whole', () => {
    const zoom = zoomFrom('2019-05-01/2019-05-01')!;
    const [first, last] = timeOf(zoom);
    assert.deepEqual(
      [first.toISOString(), last.toISOString()],
      ['2019-05-01T00:00:00.000Z', '2019-05-01T23:59:59.999Z'],
    );
    assert.deepEqual(daysOf([first, last]), zoom);
  });

  it('keeps what reaches into it and leaves out the rest', () => {
    const all = [
      drawn('2019-04-01', '2019-04-30'),
      drawn('2019-04-01', '2019-05-01'),
      drawn('2019-05-10', '2019-05-12'),
      drawn('2019-05-31', '2019-09-01'),
      drawn('2019-06-01', '2019-06-01'),
    ];
    const shown = inTime(all, timeOf(zoomFrom('2019-05-01/2019-05-31')!));
    assert.deepEqual(shown, all.slice(1, 4));
  });

  it('finds the day under a pixel, and none beyond the ends', () => {
    const frame = { width: 1084, time: [day('2019-01-01'), day('2019-01-11')] as const };
    assert.equal(dayAt(64 + 500, frame), day('2019-01-06').getTime() / 86_400_000);
    assert.equal(dayAt(0, frame), day('2019-01-01').getTime() / 86_400_000);
    assert.equal(dayAt(9999, frame), day('2019-01-11').getTime() / 86_400_000);
  });
});
