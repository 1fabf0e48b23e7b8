import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding, Subject } from '@variorum/engine';
import { focusOf } from './focus.ts';
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

describe('the subject that is shown alone', () => {
  const subjects = [subjectOf('lone', 1), subjectOf('shared', 3)];
  const focused = (wish: string | undefined, of: readonly Subject[] = subjects) =>
    focusOf(of, { findings: [], wish })?.id;

  it('is the one wished for, else the one that matters most, unless all are wished for', () => {
    assert.equal(focused('lone'), 'lone');
    assert.equal(focused(undefined), 'shared');
    assert.equal(focused('gone'), 'shared');
    assert.equal(focused('all'), undefined);
  });

  it('is none where nothing is told twice', () => {
    assert.equal(focused(undefined, [subjectOf('a', 1), subjectOf('b', 1)]), undefined);
  });
});
