import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Claim, type Place, policies, reckon } from '@variorum/engine';
import { sampleReadings } from '@variorum/store/testing';
import { fewPlaces } from '../testing/served.ts';
import { byDoubt, type DoubtParts, GRAVEST_FIRST } from './doubts.ts';
import { nearEvents, nearPlaces } from './margins.ts';
import { readersDiffer } from './readers.ts';

const toll = sampleReadings.flatMap(({ claims }) => claims).find((claim) => claim.kind === 'toll')!;

describe('two readings of one report', () => {
  const now = { claims: [toll] };
  const other = (claim: Partial<Claim>) => ({ now, other: { claims: [{ ...toll, ...claim } as Claim] } });

  it('agree where they read the same', () => {
    assert.equal(readersDiffer(toll, other({})), null);
    assert.equal(readersDiffer(toll, other({ reader: { name: 'another', version: '2', rule: 'x' } })), null);
  });

  it('differ in the fields that they read otherwise, whatever number the claim bears', () => {
    const doubt = readersDiffer(toll, other({ id: 'another', modality: 'denied', when: null, where: [] }));
    assert.deepEqual(doubt?.fields, ['when', 'where', 'modality']);
    assert.equal(doubt?.other, `${toll.reader.name} ${toll.reader.version}`);
    const more = { ...toll.value, high: (toll.value.high ?? 0) + 1 };
    assert.deepEqual(readersDiffer(toll, other({ value: more } as Partial<Claim>))?.fields, ['value']);
  });

  it('differ where one of them does not read it at all', () => {
    assert.deepEqual(readersDiffer(toll, { now, other: { claims: [] } })?.fields, ['found']);
    const beside = { ...toll, id: 'beside' } as Claim;
    const both = { now: { claims: [toll, beside] }, other: { claims: [beside] } };
    assert.deepEqual(readersDiffer(toll, both)?.fields, ['found'], 'the other one is the twin of another claim');
    const elsewhere = other({ id: 'x', anchor: { start: 9000, end: 9004, exact: 'none' } });
    assert.deepEqual(readersDiffer(toll, elsewhere)?.fields, ['found']);
  });
});

describe('near misses', () => {
  const village = (id: string, country: string, more: Partial<Place> = {}): Place => ({
    ...{ id, name: 'Kafr', kind: 'village', country, precision: 1, population: 0, within: [] },
    ...more,
  });
  const claim = { where: [{ start: 0, end: 4, text: 'Kafr', id: 'a' }] } as unknown as Claim;
  const asked = (rival: Place, score: number, contains: 'yes' | 'no' = 'no') => {
    let looks = 0;
    const near = nearPlaces({
      contains: () => contains,
      find: () => {
        looks++;
        return [
          { place: village('a', 'SY'), score: 0.6, match: 'name' },
          { place: rival, score, match: 'name' },
        ];
      },
    });
    const doubt = near(claim);
    assert.deepEqual(near(claim), doubt);
    assert.equal(looks, 1, 'a name is looked up once');
    return doubt;
  };

  it('of places are told where another of the same kind and country fits as well', () => {
    assert.deepEqual(asked(village('b', 'SY'), 0.55), { code: 'near-place', words: 'Kafr', places: 2 });
    assert.equal(asked(village('b', 'SY'), 0.3), null, 'it fits less');
    assert.equal(asked(village('b', 'IQ'), 0.6), null, 'its country tells it apart');
    assert.equal(asked(village('b', 'SY', { kind: 'province' }), 0.6), null, 'its kind does');
    assert.equal(asked(village('b', 'SY'), 0.6, 'yes'), null, 'one lies in the other');
  });

  it('of events are told of both claims, the likest first, and not below what is worth asking', () => {
    const link = (a: string, b: string, score: number) =>
      ({ claims: [a, b], answer: 'possible', score, because: [] }) as Parameters<typeof nearEvents>[0][number];
    const near = nearEvents([link('a', 'b', 0.6), link('a', 'c', 0.8), link('d', 'a', 0.2)]);
    assert.deepEqual(near.get('a'), { code: 'near-event', other: 'c', score: 0.8 });
    assert.deepEqual(near.get('b'), { code: 'near-event', other: 'a', score: 0.6 });
    assert.equal(near.get('d'), undefined);
  });
});

describe('the queue', () => {
  const reckoning = reckon(sampleReadings, {
    contains: fewPlaces.contains,
    get: fewPlaces.get,
    policy: policies.spread,
    filter: {},
  });
  const parts: DoubtParts = {
    reckoning,
    earlier: new Map(),
    nearPlace: () => null,
    nearEvent: new Map(),
    isDecided: () => false,
  };
  const ordered = (more: Partial<DoubtParts>) => byDoubt(sampleReadings, { ...parts, ...more });
  const all = sampleReadings.flatMap(({ claims }) => claims);

  it('holds every claim once, each behind those of graver doubts', () => {
    const queue = ordered({});
    assert.equal(queue.length, all.length);
    assert.equal(new Set(queue.map(({ claim }) => claim.id)).size, all.length);
    const ranks = queue.map(({ doubts: [first] }) =>
      first === undefined ? GRAVEST_FIRST.length : GRAVEST_FIRST.indexOf(first.code),
    );
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
    assert.ok(new Set(ranks).size > 2, 'the samples hold doubts of several kinds');
  });

  it('begins with what readers differ on, then near misses, then new contradictions', () => {
    const last = ordered({}).at(-1)!;
    const [first] = ordered({
      earlier: new Map([[last.reading.report.id, [{ ...last.reading, claims: [] }]]]),
      nearPlace: () => ({ code: 'near-place', words: 'Kafr', places: 2 }),
    });
    assert.equal(first!.doubts[0]!.code, 'readers-differ');
    const near = { code: 'near-place', words: 'Kafr', places: 2 } as const;
    const [second] = ordered({ nearPlace: (claim) => (claim.id === last.claim.id ? near : null) });
    assert.equal(second!.claim.id, last.claim.id);
    const [third] = ordered({});
    assert.equal(third!.doubts[0]!.code, 'newly-contradicted');
  });

  it('tells who contradicts, and calls it new until somebody decides on one of the claims', () => {
    const [first] = ordered({});
    const [doubt] = first!.doubts;
    assert.ok(doubt?.code === 'newly-contradicted');
    const [other] = doubt.others;
    assert.ok(other !== undefined && other.claim !== first!.claim.id && other.figure !== '');
    const after = ordered({ isDecided: (claim) => claim === other.claim });
    const same = after.find(({ claim }) => claim.id === first!.claim.id);
    assert.equal(same?.doubts[0]?.code, 'contradicted');
  });
});
