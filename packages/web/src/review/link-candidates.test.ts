import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AccountsView, EventsView } from '@variorum/server/views';
import { candidatesFor } from './link-candidates.ts';

const account = (claim: string) => ({ claim }) as never;
const link = (a: string, b: string, score: number) =>
  ({ claims: [a, b], answer: 'possible', score, because: [] }) as never;
const events = {
  events: [
    {
      id: 'e1',
      claims: ['mine', 'twin', 'far'],
      accounts: ['mine', 'twin', 'far'].map(account),
      links: [link('mine', 'twin', 1)],
      possible: [link('mine', 'less', 0.5), link('more', 'mine', 0.9), link('twin', 'stranger', 0.7)],
    },
    { id: 'e2', claims: ['less', 'stranger'], accounts: ['less', 'stranger'].map(account), links: [], possible: [] },
    { id: 'e3', claims: ['more'], accounts: ['more'].map(account), links: [], possible: [] },
  ],
} as unknown as EventsView;
const accounts = {
  accounts: [
    { account: account('less'), finding: 'contradiction' },
    { account: account('else'), finding: null },
  ],
} as unknown as AccountsView;

test('candidates for a link: the same event, then what may be it, the likest first, then the rest of the subject', () => {
  const { same, perhaps, others } = candidatesFor('mine', events, accounts);
  const claims = (list: typeof same) => list.map(({ other }) => other.account.claim);
  assert.deepEqual(claims(same), ['twin', 'far']);
  assert.equal(same[0]!.link?.score, 1);
  assert.equal(same[1]!.link, undefined, 'held together by a third claim');
  assert.deepEqual(claims(perhaps), ['more', 'less'], 'what may be of a companion’s event is none of this claim’s');
  assert.equal(perhaps[1]!.other.finding, 'contradiction');
  assert.deepEqual(claims(others), ['else']);
});

test('a claim of no event has the accounts of its subject alone', () => {
  const { same, perhaps, others } = candidatesFor('elsewhere', { events: [] } as unknown as EventsView, accounts);
  assert.deepEqual([same, perhaps, others.length], [[], [], 2]);
});
