import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding, Subject } from '@variorum/engine';
import { findingOrder, findingsByKind, orderSubjects } from './subject-order.ts';

function subjectOf(id: string, accounts: number, findings: readonly string[] = []): Subject {
  return { id, accounts: new Array(accounts).fill({}), findings } as unknown as Subject;
}

function findingOf(id: string, kind: Finding['kind']): Finding {
  return { id, kind } as unknown as Finding;
}

describe('the order of subjects', () => {
  it('puts disputed ones first, then those that more speak of, and sets single ones apart', () => {
    const subjects = [
      subjectOf('calm', 5, ['f2']),
      subjectOf('lone', 1),
      subjectOf('small', 2),
      subjectOf('disputed', 2, ['f1']),
      subjectOf('also-small', 2),
    ];
    const findings = [findingOf('f1', 'contradiction'), findingOf('f2', 'agreement')];
    const { shared, single } = orderSubjects(subjects, findings);
    assert.deepEqual(
      shared.map(({ id }) => id),
      ['disputed', 'calm', 'small', 'also-small'],
    );
    assert.deepEqual(
      single.map(({ id }) => id),
      ['lone'],
    );
  });

  it('tells of every kind of finding, what cannot be true first', () => {
    const groups = findingsByKind([
      findingOf('a', 'agreement'),
      findingOf('c', 'contradiction'),
      findingOf('d', 'agreement'),
    ]);
    assert.deepEqual(
      groups.map(({ kind, findings }) => [kind, findings.map(({ id }) => id)]),
      [
        ['contradiction', ['c']],
        ['agreement', ['a', 'd']],
      ],
    );
    assert.equal(new Set(findingOrder).size, findingOrder.length);
  });
});
