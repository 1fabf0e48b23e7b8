import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kinds, languages } from '../all.ts';
import type { Claim } from '../model/claim.ts';
import { examplePlaces } from '../testing/index.ts';
import { createReader } from './read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

const samples = join(import.meta.dirname, '../../../../samples');
const texts = ['aleppo-2016', 'idlib-2019'].flatMap((folder) =>
  readdirSync(join(samples, folder))
    .filter((name) => name.endsWith('.txt'))
    // Each paragraph on a line of its own, with an empty line behind it.
    .map((name) => readFileSync(join(samples, folder, name), 'utf8').replaceAll(/\n+/g, '\n\n')),
);

/** Lines of no more than so many columns. */
const columns = 68;

function broken(text: string): string {
  return text.replaceAll(new RegExp(`(?=[^\\n]{${columns + 1}})([^\\n]{1,${columns}}) `, 'g'), '$1\n');
}

/** Ways in which the same words come from the world. */
const settings: readonly (readonly [string, (text: string) => string])[] = [
  ['lines broken at a width', broken],
  ['lines broken and set in', (text) => broken(text).replaceAll(/^/gm, '    ')],
  ['a mail that is passed on', (text) => broken(text).replaceAll(/^/gm, '> ')],
  ['figures that stand out', (text) => text.replaceAll(/\b(\d(?:[\d,.]*\d)?)\b/g, '**$1**')],
  ['spaces that do not break', (text) => text.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0')],
  ['two spaces', (text) => text.replaceAll(' ', '  ')],
];

/** What a claim says, without how its words were set. */
function said({ kind, ...claim }: Claim): string {
  const measure = 'measure' in claim ? claim.measure : 'state' in claim ? claim.state : '';
  const value = 'value' in claim ? claim.value : null;
  return [kind, measure, value?.qualifier, value?.low, value?.high, claim.modality].join(' ');
}

function claimsOf(text: string): string[] {
  const { claims } = read({ id: `sha256:${'d'.repeat(64)}`, input: 'set', text, published: '2019-08-22' });
  return claims.filter(({ kind }) => kind === 'toll' || kind === 'count' || kind === 'control').map(said);
}

for (const [name, set] of settings) {
  test(`${name}: the same claims`, () => {
    for (const text of texts) assert.deepEqual(claimsOf(set(text)), claimsOf(text), text.slice(0, 60));
  });
}
