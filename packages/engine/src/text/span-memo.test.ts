import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberSpans } from './span-memo.ts';

test('each span is asked once, wherever it stands, until too many are known', () => {
  const asked: string[] = [];
  const lengthOf = rememberSpans((words) => {
    asked.push(words);
    return words.length;
  }, 3);
  const text = 'Kurna and Old Kurna, Basra';
  assert.equal(lengthOf(text, 0, 5), 5);
  assert.equal(lengthOf(text, 14, 19), 5);
  assert.equal(lengthOf(text, 10, 19), 9);
  assert.deepEqual(asked, ['Kurna', 'Old Kurna']);
  assert.equal(lengthOf('kurna', 0, 5), 5);
  assert.equal(lengthOf(text, 21, 26), 5);
  assert.equal(lengthOf(text, 0, 5), 5);
  assert.deepEqual(asked, ['Kurna', 'Old Kurna', 'kurna', 'Basra', 'Kurna']);
});

test('an empty span and a letter of any script are words too', () => {
  const same = rememberSpans((words) => words, 10);
  assert.equal(same('abc', 1, 1), '');
  assert.equal(same('حلب', 0, 3), 'حلب');
  assert.equal(same('a\u{1F9ED}b', 1, 3), '\u{1F9ED}');
});
