import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Band, bandOf } from './bounds/bounds.ts';
import { claimIndex } from './bounds/claim-index.ts';
import { sumCeiling } from './bounds/sum-ceiling.ts';
import { entriesOf } from './entry.ts';
import type { Finding } from './findings/finding.ts';
import { openReckoning } from './open-reckoning.ts';
import type { Policy } from './policy/policy.ts';
import { reckon } from './reckon.ts';
import { placeTree } from './scope/place-tree.ts';
import * as oracle from './testing/oracle.ts';
import { copied, later } from './testing/plants.ts';
import { strict } from './testing/policies.ts';
import { randomFrom } from './testing/random.ts';
import type { Told } from './testing/witnesses.ts';
import { type World, withLies, worldFrom } from './testing/world.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
/** Seeds, of wide worlds and of crowded ones in which much lies inside each other. */
const crowds = fc.boolean();
const runs = { numRuns: 1000, endOnFailure: true };
const IMPOSSIBLE = new Set(['contradiction', 'sum-exceeds-total']);

test('truthful accounts never contradict each other where nothing is assumed', () => {
  const met = new Map<string, number>();
  const count = (...words: readonly (string | undefined | null)[]) => {
    for (const word of words) met.set(String(word), (met.get(String(word)) ?? 0) + 1);
  };
  fc.assert(
    fc.property(seeds, crowds, (seed, crowded) => {
      const { readings, gazetteer, told } = worldFrom(seed, { crowded });
      const { findings } = reckon(readings, { ...gazetteer, policy: strict });
      const wrong = findings.find(({ kind }) => IMPOSSIBLE.has(kind));
      assert.equal(wrong, undefined, wrong?.because.join('\n'));
      for (const { facts, began } of told.values()) {
        const range = typeof facts.n === 'number' ? (facts.qualifier ?? 'exact') : 'range';
        count(range, facts.measure, facts.group, facts.scope, facts.flow === 'stock' ? 'stock' : 'flow');
        count(facts.side === undefined ? 'no side' : 'a side', began === null ? 'no time' : 'a time');
        count(
          (facts.where ?? []).length === 0 ? 'no place' : 'a place',
          /~/.test(facts.when ?? '') ? 'about then' : '',
        );
      }
    }),
    runs,
  );
  const all = [
    ...['exact', 'about', 'nearly', 'at-least', 'more-than', 'up-to', 'less-than', 'vague', 'range'],
    ...[
      'killed',
      'injured',
      'casualties',
      'displaced',
      'people',
      'civilians',
      'combatants',
      'children',
      'women',
      'men',
    ],
    ...[
      'event',
      'period',
      'stock',
      'flow',
      'a side',
      'no side',
      'a time',
      'no time',
      'a place',
      'no place',
      'about then',
    ],
  ];
  for (const word of all) assert.ok((met.get(word) ?? 0) > 200, `${word}: only ${met.get(word) ?? 0} claims`);
});

test('under the default policy a contradiction among truthful accounts always leans on an assumption', () => {
  fc.assert(
    fc.property(seeds, crowds, (seed, crowded) => {
      const { readings, gazetteer } = worldFrom(seed, { crowded });
      const { findings } = reckon(readings, gazetteer);
      for (const { kind, because, assumes } of findings) {
        if (IMPOSSIBLE.has(kind)) assert.notEqual(assumes.length, 0, because.join('\n'));
      }
    }),
    runs,
  );
});

/** More than this are too many for a walk over all subsets. */
const FEW = 16;

/** The first claims of a world, and the bounds of each as the reckoning finds them when nobody revises anything. */
function boundsOf(
  { readings, gazetteer, told }: World,
  policy: Policy,
): readonly { told: Told; band: Band; id: string }[] {
  const rules = { places: gazetteer, policy };
  const entries = [...entriesOf(readings, rules).values()].slice(0, FEW);
  const tree = placeTree(entries, gazetteer);
  const search = {
    index: claimIndex(entries, policy, tree),
    ceiling: sumCeiling(entries, tree),
    rules,
    usable: () => true,
  };
  return entries.map((entry) => ({ id: entry.claim.id, told: told.get(entry.claim.id)!, band: bandOf(entry, search) }));
}

test('every bound holds the truth, and is the best that there is, worked out a second time', () => {
  let sums = 0;
  fc.assert(
    fc.property(seeds, crowds, (seed, crowded) => {
      const world = worldFrom(seed, { crowded });
      const bounds = boundsOf(world, strict);
      const all = bounds.map(({ told }) => told);
      for (const { id, told, band } of bounds) {
        const [low, high] = [band.low?.value ?? 0, band.high?.value ?? Number.POSITIVE_INFINITY];
        const truth = world.truths.get(id)!;
        assert.ok(low <= truth && truth <= high, `${low} … ${high}, truth ${truth}\n${band.low?.steps.join('\n')}`);
        assert.equal(low, oracle.leastOf(told, all, world.history), `${id}\n${band.low?.steps.join('\n')}`);
        assert.equal(high, oracle.mostOf(told, all, world.history), `${id}\n${band.high?.steps.join('\n')}`);
        if ((band.low?.claims.length ?? 0) > 1) sums += 1;
      }
    }),
    runs,
  );
  assert.ok(sums > 30, `only ${sums} sums`);
});

/** Whether a finding that two things cannot both be true follows from the words, worked out a second time. */
function follows({ kind, claims }: Finding, told: ReadonlyMap<string, Told>, world: World): boolean {
  const named = claims.map((id) => told.get(id)!);
  const [total, parts] = [named.at(-1)!, named.slice(0, -1)];
  const most = oracle.limits(total)[1];
  const least = parts.reduce((sum, part) => sum + oracle.limits(part)[0], 0);
  return (
    least > most &&
    (kind === 'contradiction' ? parts.length === 1 : parts.length > 1) &&
    parts.every((part) => oracle.inside(part, total, world.history)) &&
    parts.every((part, i) => parts.slice(i + 1).every((other) => oracle.apart(part, other, world.history)))
  );
}

test('among liars everything that contradicts is found, and nothing else', () => {
  const planted = { pairs: 0, sums: 0 };
  fc.assert(
    fc.property(seeds, crowds, (seed, crowded) => {
      const truthful = worldFrom(seed, { crowded });
      const world = withLies(truthful, seed);
      const { readings, gazetteer, told } = world;
      const { findings } = reckon(readings, { ...gazetteer, policy: strict });
      for (const finding of findings) {
        if (IMPOSSIBLE.has(finding.kind)) assert.ok(follows(finding, told, world), finding.because.join('\n'));
      }
      const revised = new Set(findings.filter(({ kind }) => kind === 'revision').map(({ claims }) => claims[0]));
      const standing = [...told].filter(([id]) => !revised.has(id));
      // A revision settles a pair before it is asked whether it contradicts.
      const settled = (...kinds: readonly string[]) =>
        new Set(findings.filter(({ kind }) => kinds.includes(kind)).flatMap(({ claims }) => claims));
      const [contradicted, impossible] = [settled('contradiction', 'revision'), settled(...IMPOSSIBLE, 'revision')];
      const figure = new Map(
        readings.flatMap(({ claims }) =>
          claims.flatMap((claim) =>
            claim.kind === 'toll' ? [[claim.id, `${claim.value.low} ${claim.value.high}`] as const] : [],
          ),
        ),
      );
      for (const [x, a] of standing) {
        const most = oracle.limits(a)[1];
        const inside = standing.filter(([, b]) => b !== a && oracle.inside(b, a, world.history));
        for (const [y, b] of inside) {
          if (oracle.limits(b)[0] <= most) continue;
          planted.pairs += 1;
          assert.ok(contradicted.has(x), `${x} holds ${y}`);
          assert.ok(contradicted.has(y), `${y} in ${x}`);
        }
        // One report that gives a figure twice means one toll, so what says the total again is no part of it.
        const says = ([id]: (typeof inside)[number]) =>
          id.split('-')[0] === x.split('-')[0] && figure.get(id) === figure.get(x);
        const parts = inside.filter((one) => !says(one)).map(([, b]) => b);
        if (a.facts.scope === 'event' || parts.length > FEW || most === Number.POSITIVE_INFINITY) continue;
        const sum = oracle.bestSum(parts, world.history);
        if (sum <= most) continue;
        planted.sums += 1;
        assert.ok(impossible.has(x), `${x} is exceeded by ${sum}`);
      }
    }),
    runs,
  );
  assert.ok(planted.pairs > 300 && planted.sums > 200, JSON.stringify(planted));
});

test('a reprint is one voice with what it copies, whoever prints it', () => {
  let met = 0;
  fc.assert(
    fc.property(seeds, crowds, (seed, crowded) => {
      const { readings, gazetteer } = worldFrom(seed, { crowded });
      const plant = copied(readings, randomFrom(seed));
      const options = { ...gazetteer, policy: strict };
      const { findings, subjects } = reckon(plant.readings, options);
      const restated = new Set(
        findings.filter(({ kind }) => kind === 'restatement').map(({ claims }) => [...claims].sort().join(' ')),
      );
      const compared = new Set(
        subjects
          .filter(({ accounts }) => accounts.length <= strict.pairs)
          .flatMap(({ accounts }) => accounts.map(({ claim }) => claim)),
      );
      for (const [original, copy] of plant.pairs) {
        if (!compared.has(original) || !compared.has(copy)) continue;
        met += 1;
        assert.ok(restated.has([original, copy].sort().join(' ')), `${copy} copies ${original}`);
      }
      const before = reckon(readings, options).subjects;
      const subjectOf = (all: typeof subjects, claim: string) =>
        all.find(({ accounts }) => accounts.some((account) => account.claim === claim))!;
      for (const [original] of plant.pairs) {
        const subject = subjectOf(subjects, original);
        // Who copies a figure that its source took back says something of its own.
        if (subject.accounts.some(({ supersededBy }) => supersededBy !== undefined)) continue;
        const was = subjectOf(before, original).reported.origins;
        assert.ok(subject.reported.origins <= was, `${original} is corroborated by its copy`);
      }
    }),
    { ...runs, numRuns: 300 },
  );
  assert.ok(met > 300, `only ${met} copies`);
});

test('a source that says another figure later revises the first, which then bounds nothing', () => {
  let met = 0;
  fc.assert(
    fc.property(seeds, crowds, (seed, crowded) => {
      const world = worldFrom(seed, { crowded });
      const plant = later(world);
      if (plant === null) return;
      met += 1;
      const { findings, subjects } = reckon(plant.readings, { ...world.gazetteer, policy: strict });
      const found = findings.filter(({ kind, claims }) => kind === 'revision' && claims.includes(plant.revised));
      assert.ok(
        found.some(({ claims }) => claims[0] === plant.revised && claims[1] === plant.revising),
        `${plant.revising} revises ${plant.revised}`,
      );
      const accounts = subjects.flatMap((subject) => subject.accounts);
      assert.notEqual(accounts.find(({ claim }) => claim === plant.revised)!.supersededBy, undefined);
      const live = openReckoning(plant.readings, { ...world.gazetteer, policy: strict });
      for (const { id } of plant.readings.flatMap(({ claims }) => claims)) {
        const band = live.band(id)!;
        assert.ok(id === plant.revised || !band.low?.claims.includes(plant.revised), 'a revised claim bounds nothing');
      }
    }),
    { ...runs, numRuns: 300 },
  );
  assert.ok(met > 150, `only ${met} revisions`);
});
