import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Reading } from '../model/report.ts';
import { type OpenReckoning, openReckoning } from './open-reckoning.ts';
import { type Policy, policies } from './policy/policy.ts';
import { reckon } from './reckon.ts';
import { randomFrom } from './testing/random.ts';
import { ofOneKind, type World, withLies, worldFrom } from './testing/world.ts';

/** Compared in part as soon as there are four, so that large groups come up in small worlds. */
const few: Policy = { ...policies.spread, name: 'few', pairs: 3 };

function wordedOf(reckoning: OpenReckoning): readonly unknown[] {
  return reckoning.findings.map((outline) => reckoning.finding(outline)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Each claim a reading of its own, with the text of its report. */
function claimsOf(readings: readonly Reading[], seed: number): readonly Reading[] {
  const random = randomFrom(seed);
  // Some reports share most of their words.
  const passage = (n: number) => Array.from({ length: 80 }, (_, i) => `w${n}-${i}`).join(' ');
  return readings.flatMap(({ report, claims }) => {
    const text = `${passage(random.int(0, 4))} ${passage(random.int(0, 4))}`;
    // Some say of another in their report that they are part of it, or say it again.
    const link = (own: string): { readonly partOf?: string; readonly restates?: string } => {
      const { id } = random.pick(claims);
      const draw = random.int(0, 5);
      return id === own || draw > 1 ? {} : draw === 0 ? { partOf: id } : { restates: id };
    };
    return claims.map((claim) => ({
      report: { ...report, text },
      claims: [{ ...claim, ...link(claim.id) }],
      notices: [],
    }));
  });
}

test('after any claims came and went, the findings and bounds are those of a new reckoning', () => {
  let steps = 0;
  let changes = 0;
  let left = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 2 ** 31 }),
      fc.constantFrom(policies.spread, few),
      fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat({ max: 3 })), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(ofOneKind, (world: World) => world),
      (seed, policy, moves, share, kind) => {
        const { readings, gazetteer } = withLies(kind(worldFrom(seed, { crowded: true })), seed);
        const all = claimsOf(readings, seed);
        const ids = all.map(({ claims }) => claims[0]!.id);
        const joined = [
          [ids[0]!, ids.at(-1)!],
          [ids[ids.length >> 1]!, ids[1] ?? ids[0]!],
        ].filter(([a, b]) => a !== b) as unknown as readonly (readonly [string, string])[];
        const options = { ...gazetteer, policy, decisions: { joined, parted: [] } };
        let held = all.slice(0, Math.round((share * all.length) / 4));
        const reports = new Map(held.map(({ report }) => [report.id, report]));
        const live = openReckoning(held, options);
        for (const [adds, at, more] of moves) {
          const pool = adds ? all.filter((reading) => !held.includes(reading)) : held;
          const some =
            pool.length === 0 ? [] : Array.from({ length: more + 1 }, (_, i) => pool[(at + i) % pool.length]!);
          const before = new Set(live.findings.map((outline) => `${outline.kind} ${outline.claims.join(' ')}`));
          const told: { found: string[]; gone: string[] } = { found: [], gone: [] };
          const tell = ({ found, gone }: ReturnType<OpenReckoning['add']>): void => {
            for (const { kind, claims } of gone) before.delete(`${kind} ${claims.join(' ')}`);
            for (const { kind, claims } of found) before.add(`${kind} ${claims.join(' ')}`);
            told.found.push(...found.map(({ kind }) => kind));
            told.gone.push(...gone.map(({ kind }) => kind));
          };
          if (adds) {
            for (const reading of new Set(some)) {
              tell(live.add(reading));
              reports.set(reading.report.id, reading.report);
              held = [...held, reading];
            }
          } else if (more === 3 && some.length > 0) {
            const { id } = some[0]!.report;
            const change = live.leave(id);
            assert.ok(change !== null, 'no text here is a formula of the trade');
            tell(change);
            reports.delete(id);
            held = held.filter(({ report }) => report.id !== id);
            left += 1;
          } else {
            tell(live.withdraw(some.map(({ claims }) => claims[0]!.id)));
            held = held.filter((reading) => !some.includes(reading));
          }
          // Reports stay when their claims go: their text still tells who copied whom.
          const bare = [...reports.values()].map((report): Reading => ({ report, claims: [], notices: [] }));
          const anew = openReckoning([...held, ...bare], options);
          assert.deepEqual(wordedOf(live), wordedOf(anew));
          const whole = reckon([...held, ...bare], options);
          const short = whole.subjects.filter(({ accounts, findings }) => accounts.length > 1 || findings.length > 0);
          // In brief or not is the same for what follows.
          if (at % 2 === 0)
            assert.deepEqual(anew.brief(), { ...whole, subjects: short, left: whole.subjects.length - short.length });
          assert.deepEqual(live.reckoning(), whole);
          assert.deepEqual(live.brief(), { ...whole, left: 0 });
          assert.deepEqual(
            [...before].sort(),
            live.findings.map((outline) => `${outline.kind} ${outline.claims.join(' ')}`).sort(),
            'the change tells what was found and what is gone',
          );
          assert.deepEqual([live.claims, live.subjects], [anew.claims, anew.subjects]);
          for (const { claims } of held) assert.deepEqual(live.band(claims[0]!.id), anew.band(claims[0]!.id));
          steps += 1;
          changes += told.found.length + told.gone.length;
        }
      },
    ),
    { numRuns: 150, endOnFailure: true },
  );
  assert.ok(steps > 300 && changes > 600 && left > 20, `${steps} steps, ${changes} changes, ${left} reports left`);
});
