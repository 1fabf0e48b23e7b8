/** What the comparison must say of reports whose disagreements are known. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { captureText, findInputs } from '@variorum/capture/files';
import {
  type Account,
  beginningLines,
  controlLines,
  type Finding,
  incidentLines,
  type Reading,
  type Reckoning,
  reckon,
  whoHeld,
} from '@variorum/engine';
import { openActors } from '@variorum/gazetteer';
import { openReader } from 'variorum/reader';

const root = resolve(import.meta.dirname, '..');
const seeds = join(root, '..', 'shared', 'seeds');

const { read, gazetteer } = openReader();

function readingsOf(folder: string): readonly Reading[] {
  return findInputs([folder], { stated: {} }).inputs.flatMap((input): readonly Reading[] => {
    const captured = captureText(input);
    return captured.kind === 'report' ? [read(captured.report)] : [];
  });
}

function comparisonOf(folder: string): Reckoning {
  return reckon(readingsOf(folder), { contains: gazetteer.contains, get: gazetteer.get });
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

test('five real reports: the offensive began at one time, as all of them word it', (t) => {
  if (!existsSync(seeds)) return t.skip(`${seeds} is not there`);
  const lines = beginningLines(readingsOf(seeds), { ...gazetteer, actors: openActors() });
  const [offensive] = lines.filter(({ accounts }) => accounts.length > 1);
  assert.ok(offensive, 'the accounts stand together');
  assert.equal(offensive.place.name, 'Idlib');
  assert.deepEqual(
    [offensive.status, offensive.origins, offensive.from, offensive.to],
    ['agreed', 2, '2019-04-25', '2019-04-30'],
  );
  const told = offensive.accounts.map(({ whenWords }) => whenWords).join(' | ');
  for (const words of [/end of April/, /in April/, /four months ago/]) assert.match(told, words);
  assert.equal(offensive.accounts.length, 3);
  assert.ok(!lines.some(({ status }) => status === 'disputed'));
});

test('five real reports: the chemical attack of April 2017, asserted by one and alleged by another', (t) => {
  if (!existsSync(seeds)) return t.skip(`${seeds} is not there`);
  const line = incidentLines(readingsOf(seeds)).find(
    ({ type, place }) => type === 'Chemical weapon' && /Khan S/i.test(place.name),
  );
  assert.ok(line, 'the two accounts stand together');
  assert.deepEqual([line.from, line.to], ['2017-04-01', '2017-04-30']);
  const [modality] = line.differs.filter(({ on }) => on === 'modality');
  for (const words of [/says that it was: “/, /says that it is alleged: “.*alleged/]) {
    assert.match(modality!.because.join(' '), words);
  }
  const [perpetrator] = line.differs.filter(({ on }) => on === 'perpetrator');
  for (const words of [/names .*Assad/, /names nobody as having done it/]) {
    assert.match(perpetrator!.because.join(' '), words);
  }
});

test('five real reports: who held the town in August 2019, and how it was left, according to whom', (t) => {
  if (!existsSync(seeds)) return t.skip(`${seeds} is not there`);
  const lines = controlLines(readingsOf(seeds), { actors: openActors() });
  const town = lines.find(({ place }) => /^Khan S/i.test(place.name))!;
  const disputed = town.joint.filter(({ status }) => status === 'disputed');
  assert.ok(
    disputed.some(({ from, to }) => from <= '2019-08-20' && to >= '2019-08-20'),
    'about to fall, and fallen',
  );
  assert.match(disputed[0]!.because.join(' '), /about to fall/);
  const states = (day: string) => whoHeld(town, day).map(({ stance }) => `${stance.says} ${stance.holder?.side}`);
  assert.ok(new Set(states('2019-08-20')).size >= 2, states('2019-08-20').join('; '));
  assert.ok(
    states('2018-06-01').every((words) => words.startsWith('holds')),
    'nobody doubts the years before',
  );

  const told = (words: RegExp) => town.changes.find((stance) => words.test(stance.words));
  const [left, redeployed, fell] = [told(/withdrawal/), told(/redeployed/), told(/fall to the government/)];
  assert.ok(left && redeployed && fell, town.changes.map(({ words }) => words).join(' | '));
  assert.equal(new Set([left, redeployed, fell].map(({ origin }) => origin)).size, 3, 'each by another source');
  assert.deepEqual([left.state, redeployed.state, fell.state], ['withdrew', 'withdrew', 'captured']);
});

test('the samples carry the same disagreement', () => {
  const comparison = comparisonOf(join(root, 'samples', 'idlib-2019'));
  assert.ok(kinds(between(comparison, 949, 500)).includes('contradiction'));
});
