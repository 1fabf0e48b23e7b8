import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { table } from './table.ts';
import { paragraph, widthOf, wrap } from './wrap.ts';

test('words wrap at spaces, and none is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (words, width) => {
      const lines = wrap(words, width);
      for (const line of lines) assert.ok(widthOf(line) <= width);
      assert.equal(lines.join('').replace(/\s/g, ''), words.replace(/\s/g, ''));
    }),
  );
});

test('a table keeps to its width, and every word is in it', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'م', 'é'), maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 20, max: 120 }),
      (rows, width) => {
        const columns = ['one', 'two', 'three'].map((head) => ({ head, least: 12 }));
        const lines = table(columns, rows, width);
        for (const line of lines) assert.ok(widthOf(line) <= width, `${width}: ${line}`);
        const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
        assert.equal(letters(lines.join('')), letters(['one', 'two', 'three', ...rows.flat()].join('')));
      },
    ),
  );
});

test('a paragraph hangs under its first word', () => {
  assert.deepEqual(paragraph('  lead: ', 'one two three four', 18), ['  lead: one two', '    three four']);
});

test('marks and directions take no room', () => {
  assert.equal(widthOf('e\u0301\u200f'), 1);
});
