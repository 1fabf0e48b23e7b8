import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { GENESIS, type Head, link, seal } from './chain.ts';
import { rulingOf, subjectOf } from './decisions.ts';
import type { Decided, DecidedEntry, EntryBody } from './entry.ts';
import { pairingsOf } from './pairings.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const when = { time: '2019-09-04T10:00:00.000Z', actor: 'a person', software: { name: 'test', version: '1' } };

describe('canonical JSON', () => {
  it('spells a value one way, as RFC 8785 shows it', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 1e-27],
      literals: [null, true, false],
      '€': 1,
      '\r': 2,
    };
    assert.equal(
      canonicalJson(value),
      '{"\\r":2,"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"€":1}',
    );
  });

  it('gives back what went in, whatever order its members were made in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = canonicalJson(value);
        assert.deepEqual(JSON.parse(once), JSON.parse(JSON.stringify(value)));
        assert.equal(canonicalJson(JSON.parse(once)), once);
      }),
    );
    assert.equal(canonicalJson({ b: 1, a: { d: 2, c: undefined } }), canonicalJson({ a: { d: 2 }, b: 1 }));
  });

  it('refuses what JSON cannot hold and keeps lone surrogates', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n, [undefined]]) {
      assert.throws(() => canonicalJson(value), TypeError);
    }
    assert.equal(canonicalJson('\ud800'), '"\\ud800"');
  });
});

describe('the chain', () => {
  const bodies: readonly EntryBody[] = [
    { kind: 'created', dossier: 'one', format: 1 },
    {
      kind: 'captured',
      original: null,
      bytes: 0,
      input: 'a',
      reports: [],
      failure: { code: 'input/empty', facts: {} },
    },
    { kind: 'exported', bundle: 'b.zip' },
    { kind: 'exported', bundle: 'c.zip' },
  ];
  const lines: string[] = [];
  let head: Head = GENESIS;
  for (const body of bodies) {
    const sealed = seal(body, { ...when, head, hash });
    lines.push(sealed.line);
    head = sealed.head;
  }
  const problems = (altered: readonly string[]): readonly string[] => {
    let at: Head = GENESIS;
    return altered.flatMap((line) => {
      const linked = link(line, { head: at, hash });
      at = linked.head;
      return linked.ok ? [] : [linked.problem];
    });
  };

  it('holds as it was made', () => {
    assert.deepEqual(problems(lines), []);
    assert.equal(head.seq, bodies.length - 1);
  });

  it('breaks where a character is altered, and nowhere is silent about it', () => {
    const whole = lines.join('\n');
    fc.assert(
      fc.property(fc.nat(whole.length - lines.at(-1)!.length - 2), fc.nat(25), (at, letter) => {
        const character = String.fromCharCode(97 + letter);
        fc.pre(whole[at] !== character);
        const altered = `${whole.slice(0, at)}${character}${whole.slice(at + 1)}`.split('\n');
        assert.notDeepEqual(problems(altered), []);
      }),
    );
  });

  it('names lines that are missing, doubled or out of order', () => {
    const [a = '', b = '', c = '', d = ''] = lines;
    assert.deepEqual(problems([a, c, d]), ['ledger/out-of-order']);
    assert.ok(problems([a, c, b, d]).length >= 2);
    assert.ok(problems([a, a, b]).length >= 1);
    assert.deepEqual(problems([a, '{"half', c]).slice(0, 1), ['ledger/not-json']);
    assert.deepEqual(problems(['[1]']), ['ledger/no-entry']);
  });
});

describe('decisions', () => {
  const decided = (seq: number, decision: Decided): DecidedEntry => ({ ...decision, ...when, seq, prev: '' });
  const on = { kind: 'decided', basis: null, claim: 'c' } as const;

  it('take their state from the last one that counts', () => {
    const accept = decided(1, { ...on, act: 'accept' });
    const reject = decided(2, { ...on, act: 'reject' });
    const undo = decided(3, { kind: 'decided', basis: 2, act: 'undo', undoes: 2 });
    const redo = decided(4, { kind: 'decided', basis: 3, act: 'undo', undoes: 3 });
    assert.equal(rulingOf([]).state, 'open');
    assert.equal(rulingOf([accept]).state, 'accepted');
    assert.equal(rulingOf([accept, reject]).state, 'rejected');
    assert.equal(rulingOf([accept, reject, undo]).state, 'accepted');
    assert.equal(rulingOf([accept, reject, undo, redo]).state, 'rejected');
    assert.equal(rulingOf([accept, reject, undo, redo]).last, 4);
    assert.equal(
      subjectOf(redo, (seq) => [accept, reject, undo, redo].find((each) => each.seq === seq)),
      'claim:c',
    );
  });

  it('undoing in the reverse order leads back through every state', () => {
    const acts = fc.array(fc.constantFrom('accept' as const, 'reject' as const), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(acts, (all) => {
        const made: DecidedEntry[] = all.map((act, at) => decided(at, { ...on, act }));
        const states = all.map((_, at) => rulingOf(made.slice(0, at + 1)).state);
        for (let n = 1; n <= all.length; n++) {
          made.push(decided(all.length + n, { kind: 'decided', basis: null, act: 'undo', undoes: all.length - n }));
          assert.equal(rulingOf(made).state, states[all.length - n - 1] ?? 'open');
        }
      }),
    );
  });

  const pair = (seq: number, act: 'join' | 'part', claims: readonly [string, string]): DecidedEntry =>
    decided(seq, { kind: 'decided', basis: null, act, claims });
  const undo = (seq: number, undoes: number): DecidedEntry =>
    decided(seq, { kind: 'decided', basis: null, act: 'undo', undoes });

  it('join and part pairs of claims, whichever is named first: the last that counts holds', () => {
    const made = [
      pair(1, 'join', ['b', 'a']),
      pair(2, 'join', ['b', 'c']),
      decided(3, { ...on, act: 'reject' }),
      pair(4, 'part', ['a', 'b']),
      undo(5, 2),
    ];
    const after = (n: number) => pairingsOf(made.slice(0, n));
    assert.deepEqual(after(2), {
      joined: [
        ['a', 'b'],
        ['b', 'c'],
      ],
      parted: [],
    });
    assert.deepEqual(after(4), { joined: [['b', 'c']], parted: [['a', 'b']] });
    assert.deepEqual(after(5), { joined: [], parted: [['a', 'b']] });
    assert.deepEqual(pairingsOf([...made, undo(6, 4)]), { joined: [['a', 'b']], parted: [] });
    assert.deepEqual(pairingsOf([...made, undo(6, 5)]), { joined: [['b', 'c']], parted: [['a', 'b']] });
    assert.equal(rulingOf(made.slice(0, 1)).state, 'joined');
    assert.equal(
      subjectOf(undo(6, 4), (seq) => made.find((each) => each.seq === seq)),
      'pair:a b',
    );
  });

  it('no pair is ever both joined and parted, and undoing everything leaves none', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const act = fc.constantFrom('join' as const, 'part' as const);
    const pairs = fc.array(fc.tuple(act, fc.uniqueArray(name, { minLength: 2, maxLength: 2 })), { maxLength: 9 });
    fc.assert(
      fc.property(pairs, (all) => {
        const made = all.map(([each, [a, b]], at) => pair(at, each, [a!, b!]));
        // The plain account: the last word on each pair.
        const last = new Map(made.map((each) => [subjectOf(each, () => undefined), each.act]));
        const { joined, parted } = pairingsOf(made);
        const keys = (list: typeof joined) => list.map(([a, b]) => `pair:${a} ${b}`);
        const saying = (word: string) => [...last].filter(([, said]) => said === word).map(([subject]) => subject);
        assert.deepEqual(keys(joined), saying('join').sort());
        assert.deepEqual(keys(parted), saying('part').sort());
        const undone = [...made, ...made.map(({ seq }) => undo(seq + made.length, seq))];
        assert.deepEqual(pairingsOf(undone), { joined: [], parted: [] });
      }),
    );
  });
});
