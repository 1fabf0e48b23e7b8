import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ar } from './ar.ts';
import { en } from './en.ts';

/** Paths of every string and function below an object, with a value each. */
function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([name, each]) => leavesOf(each, `${path}/${name}`));
}

/** Words that are the same in both: names of formats, of the program, of a command. */
const SAME = /^(?:JSON|Variorum|np[mx] .*|[≠~=·])$/s;

describe('the interface in Arabic', () => {
  it('has exactly the strings that the English one has', () => {
    assert.deepEqual(
      leavesOf(ar)
        .map(([path]) => path)
        .sort(),
      leavesOf(en)
        .map(([path]) => path)
        .sort(),
    );
  });

  it('leaves no string in English', () => {
    const english = new Map(leavesOf(en));
    const left = leavesOf(ar).filter(
      ([path, words]) =>
        typeof words === 'string' && path.split('/').length > 2 && words === english.get(path) && !SAME.test(words),
    );
    assert.deepEqual(left, []);
  });

  it('counts in the grammar of its language', () => {
    assert.equal(ar.reports.claims(1, '1'), 'ادعاء واحد');
    assert.equal(ar.reports.claims(2, '2'), 'ادعاءان');
    assert.equal(ar.reports.claims(3, '3'), '3 ادعاءات');
    assert.equal(ar.reports.claims(12, '12'), '12 ادعاءً');
    assert.equal(ar.reports.claims(100, '100'), '100 ادعاء');
  });
});
