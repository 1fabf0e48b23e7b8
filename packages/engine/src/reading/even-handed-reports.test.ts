import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { kinds, languages } from '../all.ts';
import type { Claim } from '../model/claim.ts';
import { listGazetteer } from '../testing/index.ts';
import { createReader } from './read.ts';

/** Places of the samples and of the texts beside the project. */
const places = listGazetteer({
  Syria: ['country', 'SY'],
  Idlib: ['province', 'SY', 'Syria'],
  Aleppo: ['town', 'SY', 'Syria'],
  'Khan Sheikhoun': ['town', 'SY', 'Idlib'],
  'Maarat al-Numan': ['town', 'SY', 'Idlib'],
  Morek: ['town', 'SY', 'Syria'],
  Hama: ['town', 'SY', 'Syria'],
  Homs: ['town', 'SY', 'Syria'],
  Damascus: ['town', 'SY', 'Syria'],
  Ghouta: ['area', 'SY', 'Syria'],
  Raqqa: ['town', 'SY', 'Syria'],
  Manbij: ['town', 'SY', 'Syria'],
  Iraq: ['country', 'IQ'],
  Mosul: ['town', 'IQ', 'Iraq'],
});
const read = createReader({ languages, kinds, gazetteer: places });

const root = join(import.meta.dirname, '../../../..');
const folders = ['samples/aleppo-2016', 'samples/idlib-2019', '../shared/dev', '../shared/seeds', '../shared/corpus'];
const reports = folders
  .map((folder) => join(root, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      // A third of the corpus is enough, and quick.
      .filter((_, index) => !folder.endsWith('corpus') || index % 3 === 0)
      .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
  );

/** Every text as it is read here: about the same days, whatever it says of itself. */
const input = (text: string) => ({ id: `sha256:${'c'.repeat(64)}`, input: 'test', text, published: '2019-08-22' });

/** A claim with its words passed through `say`, without what only counts characters. */
function fields(claim: Claim, say: (words: string) => string): unknown {
  const counted = new Set(['id', 'start', 'end', 'sentence', 'derivation', 'partOf', 'restates']);
  return JSON.parse(
    JSON.stringify(claim, (key, value: unknown) => {
      if (counted.has(key)) return undefined;
      return typeof value === 'string' ? say(value) : value;
    }),
  );
}

/** The names of two sides change places: a word, its capitals, and where it is the half of a compound. */
function swapOf(pairs: readonly (readonly [string, string])[]): (text: string) => string {
  const other = new Map<string, string>();
  for (const [a, b] of pairs) {
    for (const form of [same, capital, shout]) other.set(form(a), form(b)).set(form(b), form(a));
  }
  return (text) => text.replace(/[A-Za-z]+/g, (word) => other.get(word) ?? word);
}

const same = (word: string): string => word;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const shout = (word: string): string => word.toUpperCase();

/** Names that can stand for one another in any sentence, with the epithets that partisans give either side. */
const swaps = {
  'government and opposition': [
    ['government', 'opposition'],
    ['heroic', 'barbarous'],
    ['tyrannical', 'glorious'],
  ],
  'two powers': [
    ['russian', 'iranian'],
    ['genocidal', 'heroic'],
  ],
} as const;

for (const [title, pairs] of Object.entries(swaps)) {
  test(`whole reports: swap ${title}, and the claims swap with them, nothing else`, () => {
    const swap = swapOf(pairs);
    let compared = 0;
    for (const { name, text } of reports) {
      const other = swap(text);
      if (other === text) continue;
      const here = read(input(text)).claims.map((claim) => fields(claim, swap));
      const there = read(input(other)).claims.map((claim) => fields(claim, same));
      assert.deepEqual(there, here, name);
      compared += here.length;
    }
    assert.ok(compared >= 30, `only ${compared} claims were compared`);
  });
}

const epithets = ['heroic', 'barbarous', 'so-called', 'criminal', 'valiant', 'murderous'];
const sides = 'government|opposition|regime|rebel|Syrian|Russian|Turkish|Kurdish';
const bodies = 'forces|troops|soldiers|fighters|army|militias|warplanes|officials';
/** Right before a side, behind a word that belongs to no other side: "and" joins two that act together. */
const opening = new RegExp(
  `(?<=\\b(?:the|by|when|after|that|of|of the|against) )(?=(?:${sides}) (?:${bodies})\\b)`,
  'g',
);

test('whole reports: loaded words added, and taken away again, change no field', () => {
  let coloured = 0;
  for (const { name, text } of reports) {
    const plain = read(input(text)).claims.map((claim) => fields(claim, same));
    for (const epithet of epithets) {
      const loaded = text.replace(opening, `${epithet} `);
      if (loaded === text) continue;
      const without = (words: string): string => words.replaceAll(`${epithet} `, '');
      assert.deepEqual(
        read(input(loaded)).claims.map((claim) => fields(claim, without)),
        without(text) === text ? plain : read(input(text)).claims.map((claim) => fields(claim, without)),
        `${epithet} in ${name}`,
      );
      coloured++;
    }
  }
  assert.ok(coloured >= 20, `only ${coloured} texts were coloured`);
});
