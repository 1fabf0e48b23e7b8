import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Cell, toCsv } from './csv.ts';

function one(value: Cell): string {
  const csv = toCsv([{ name: 'x', value: (row: Cell) => row }], [value]);
  return csv.slice('\ufeffx\r\n'.length, -'\r\n'.length);
}

/** Reads one cell back as RFC 4180 has it. */
function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

describe('CSV', () => {
  it('quotes what would break a row', () => {
    assert.equal(one('a, "b"'), '"a, ""b"""');
    assert.equal(one('two\nlines'), '"two\nlines"');
    assert.equal(one('plain'), 'plain');
    assert.equal(one(null), '');
  });

  it('leaves numbers as numbers', () => {
    assert.equal(one(-3), '-3');
    assert.equal(one(0), '0');
  });

  it('makes text of everything that could be a formula', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '\u00a0=', '＝', '\n=']) {
      assert.equal(unquoted(one(`${start}1+1`)), `'${start}1+1`, JSON.stringify(start));
    }
  });

  it('never lets words start a formula, and loses none of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const cell = unquoted(one(words));
        assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
        assert.ok(cell === words || cell === `'${words}`);
      }),
    );
  });
});
