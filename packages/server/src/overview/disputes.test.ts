import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Account, Finding, Reckoning, Subject } from '@variorum/engine';
import { disputesOf } from './disputes.ts';

/** Only what a dispute looks at. */
function account(claim: string, words: string, source: string): Account {
  return { claim, words, source, figure: { words }, report: { id: `sha256:${claim}` } } as unknown as Account;
}

function finding(id: string, claims: readonly string[], kind: Finding['kind'] = 'contradiction'): Finding {
  return { id, kind, claims } as unknown as Finding;
}

function reckoning(findings: readonly Finding[], ...subjects: (readonly Account[])[]): Reckoning {
  const made = subjects.map((accounts, at) => ({ id: `s${at}`, title: `S${at}`, accounts }) as unknown as Subject);
  return { findings, subjects: made } as unknown as Reckoning;
}

describe('disputes at a glance', () => {
  const of = [
    account('a', 'About 40', 'The ministry'),
    account('b', 'about 40', 'the ministry'),
    account('c', '90', 'A monitor'),
    account('d', '90', 'An agency'),
  ];

  it('are one where the figures are the same, with all who stand for each', () => {
    const pairs = [finding('1', ['a', 'c']), finding('2', ['d', 'b']), finding('3', ['a', 'd'])];
    const { disputed, disputes } = disputesOf(reckoning(pairs, of));
    assert.equal(disputed, 3);
    assert.deepEqual(
      disputes.map(({ findings, sides }) => [
        findings,
        sides.map(({ figure, sources, accounts }) => [figure, sources, accounts]),
      ]),
      [
        [
          3,
          [
            ['About 40', ['The ministry'], 2],
            ['90', ['A monitor', 'An agency'], 2],
          ],
        ],
      ],
    );
  });

  it('stay apart by kind and by subject, one subject hiding no other', () => {
    const more = [1, 2, 3, 4].map((n) => account(`m${n}`, `${n}00`, 'S'));
    const other = [account('x', '7', 'S'), account('y', '9', 'T')];
    const findings = [
      finding('1', ['a', 'm1']),
      finding('2', ['a', 'm2']),
      finding('3', ['a', 'm3']),
      finding('4', ['a', 'm4']),
      finding('5', ['x', 'y']),
      finding('6', ['x', 'y'], 'denial'),
      finding('7', ['a', 'c'], 'agreement'),
    ];
    const { disputed, disputes } = disputesOf(reckoning(findings, [...of, ...more], other));
    assert.equal(disputed, 6);
    assert.deepEqual(
      disputes.map(({ subject }) => subject),
      ['s0', 's1', 's0', 's1', 's0'],
    );
  });

  it('are counted only as far as they are wanted', () => {
    const pairs = [finding('1', ['a', 'c']), finding('2', ['b', 'd'])];
    assert.equal(disputesOf(reckoning(pairs, of), ({ id }) => id === '2').disputed, 1);
  });
});
