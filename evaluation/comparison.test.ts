/** What the comparison must say of reports whose disagreements are known. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { captureText, findInputs } from '@variorum/capture/files';
import { type Account, type Finding, type Reading, type Reckoning, reckon } from '@variorum/engine';
import { openReader } from 'variorum/reader';

const root = resolve(import.meta.dirname, '..');
const seeds = join(root, '..', 'shared', 'seeds');

function comparisonOf(folder: string): Reckoning {
  const { read, gazetteer } = openReader();
  const readings = findInputs([folder], { stated: {} }).inputs.flatMap((input): readonly Reading[] => {
    const captured = captureText(input);
    return captured.kind === 'report' ? [read(captured.report)] : [];
  });
  return reckon(readings, { contains: gazetteer.contains, get: gazetteer.get });
}

/** Findings of a comparison between accounts that state these figures, whatever report they stand in. */
function between({ subjects, findings }: Reckoning, ...figures: readonly [number, number]): readonly Finding[] {
  const accounts = new Map(subjects.flatMap((subject) => subject.accounts).map((account) => [account.claim, account]));
  const states = (account: Account | undefined, figure: number): boolean =>
    [account?.figure.low, account?.figure.best, account?.figure.high].includes(figure);
  return findings.filter(({ claims }) =>
    figures.every((figure) => claims.some((claim) => states(accounts.get(claim), figure))),
  );
}

const kinds = (findings: readonly Finding[]): readonly string[] =>
  [...new Set(findings.map(({ kind }) => kind))].sort();

test('five real reports: what contradicts, what only looks so, what can all be true', (t) => {
  if (!existsSync(seeds)) return t.skip(`${seeds} is not there`);
  const comparison = comparisonOf(seeds);

  const [clash] = between(comparison, 949, 500).filter(({ kind }) => kind === 'contradiction');
  assert.ok(clash, '949 civilians killed and about 500 in the same province and months cannot both hold');
  const proof = clash.because.join(' ');
  for (const words of [/949/, /500/, /official figures/i, /United Nations|UN/]) assert.match(proof, words);

  const displaced = between(comparison, 850_000, 400_000);
  assert.deepEqual(kinds(displaced), ['only-looks-like-one'], 'since February and in four months are two windows');
  assert.ok(displaced.every(({ differs }) => differs.includes('window')));
  assert.match(displaced[0]!.because.join(' '), /February/);

  for (const figure of [949, 500]) {
    assert.deepEqual(
      kinds(between(comparison, 1_400, figure)),
      ['compatible'],
      `1,400 by December and ${figure} by August`,
    );
  }
});

test('the samples carry the same disagreement', () => {
  const comparison = comparisonOf(join(root, 'samples', 'idlib-2019'));
  assert.ok(kinds(between(comparison, 949, 500)).includes('contradiction'));
});
