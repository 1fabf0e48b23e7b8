import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Limits } from '../packages/engine/src/model/bound.ts';
import { limitsOf, rangeOf } from '../packages/engine/src/model/bound.ts';

interface Labelled {
  readonly start: number;
  readonly end: number;
}
interface GoldValue extends Labelled, Limits {
  readonly text: string;
}
interface GoldClaim extends Labelled {
  readonly kind: string;
  readonly exact: string;
  readonly value?: GoldValue;
  readonly where: readonly string[];
  readonly attribution: readonly string[];
}
interface GoldReport {
  readonly file: string;
  readonly claims: readonly GoldClaim[];
}

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
/** The texts that the samples draw their facts from: not part of the project, checked against where they are at hand. */
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const dossiers = readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory());

const textsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.txt'));
const read = (path: string): string => readFileSync(path, 'utf8');

it('there are samples to check', () => {
  assert.ok(dossiers.length >= 2);
  const count = dossiers.reduce((sum, { name }) => sum + textsIn(join(samples, name)).length, 0);
  assert.ok(count >= 8, `${count} sample reports`);
});

for (const { name } of dossiers) {
  const folder = join(samples, name);
  const gold = read(join(folder, 'gold.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldReport);

  describe(`samples/${name}`, () => {
    it('has a manifest row and gold for every report, and for nothing else', () => {
      const files = textsIn(folder);
      const rows = read(join(folder, 'manifest.csv')).trim().split('\n').slice(1);
      assert.deepEqual(
        rows.map((row) => row.slice(0, row.indexOf(','))),
        files,
      );
      assert.deepEqual(
        gold.map(({ file }) => file),
        files.map((file) => `${name}/${file}`),
      );
    });

    for (const report of gold) {
      const text = read(join(samples, report.file));
      it(`${report.file}: every label stands on the words that it quotes`, () => {
        assert.ok(report.claims.length > 0);
        for (const claim of report.claims) {
          assert.equal(text.slice(claim.start, claim.end), claim.exact);
          for (const words of [...claim.where, ...claim.attribution]) {
            assert.ok(text.includes(words), `“${words}” is not in the report (${claim.exact})`);
          }
          if (claim.value) checkValue(text, claim, claim.value);
        }
      });
      it(`${report.file}: 120 to 350 words`, () => {
        const length = wordsOf(text).length;
        assert.ok(length >= 120 && length <= 350, `${length} words`);
      });
    }
  });
}

function checkValue(text: string, claim: GoldClaim, value: GoldValue): void {
  assert.equal(text.slice(value.start, value.end), value.text);
  assert.ok(claim.start <= value.start && value.end <= claim.end, `“${value.text}” outside “${claim.exact}”`);
  const { qualifier, low, best, high } = value;
  const expected = qualifier === 'range' ? rangeOf(low ?? 0, high ?? 0) : limitsOf(qualifier, best ?? low ?? 0);
  assert.deepEqual({ qualifier, low, best, high }, expected, `limits of “${value.text}”`);
}

describe('samples are written in words of their own', () => {
  const sources = ['seeds', 'corpus', 'dev'].map((folder) => join(shared, folder)).filter((path) => existsSync(path));
  const skip = sources.length === 0 && 'the texts that the facts come from are not beside this checkout';

  it('no eight consecutive words are shared with a source text', { skip }, () => {
    const taken = new Map<string, string>();
    for (const folder of sources) {
      for (const file of textsIn(folder)) for (const run of runsOf(read(join(folder, file)))) taken.set(run, file);
    }
    assert.ok(taken.size > 0);
    for (const { name } of dossiers) {
      for (const file of textsIn(join(samples, name))) {
        const shared = runsOf(read(join(samples, name, file))).filter((run) => taken.has(run));
        assert.deepEqual(shared, [], `${name}/${file}`);
      }
    }
  });
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of eight consecutive words, without case or punctuation. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(7).map((_, end) => words.slice(end, end + 8).join(' '));
}
