import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createReader } from '@variorum/engine';
import { kinds, languages } from '@variorum/engine/all';
import { openGazetteer } from '../open-gazetteer.ts';
import { openActors } from './open-actors.ts';

const read = createReader({ languages, kinds, gazetteer: openGazetteer({ dataDir: null }), actors: openActors() });

/** Reports in which either side could stand in either place. */
const reports = [
  'At least 12 civilians were killed in Morek on Friday when government forces shelled the town near Hama, the opposition said. The government denied the attack. An opposition spokesman said four of the dead were children.',
  'The regime captured Khan Sheikhoun in Idlib on Tuesday. Rebel fighters withdrew from the town overnight. Seventeen regime soldiers were killed in the clashes near Maarat al-Numan, according to a rebel commander, while the regime put the figure at six.',
  'Syrian government troops surrounded Aleppo on Friday. The Syrian opposition called on the government to let 40,000 people leave Idlib. Opposition fighters still hold the hospital in Saraqib, opposition officials said.',
];

const other: Readonly<Record<string, string>> = {
  government: 'opposition',
  opposition: 'government',
  Opposition: 'Government',
  Government: 'Opposition',
  regime: 'rebel',
  rebel: 'regime',
  Regime: 'Rebel',
  Rebel: 'Regime',
  'actor:sy-government': 'side:sy-opposition',
  'side:sy-opposition': 'actor:sy-government',
};
const swap = (text: string): string => text.replace(/[A-Za-z]+/g, (word) => other[word] ?? word);

/** All actors of a reading, by their words and their identity. */
function actorsIn(text: string): (readonly [words: string, id: string | undefined])[] {
  const { claims } = read({ id: `sha256:${'d'.repeat(64)}`, input: 'test', text, published: '2019-08-22' });
  const found: (readonly [string, string | undefined])[] = [];
  JSON.stringify(claims, (key, value) => {
    if (['attribution', 'by', 'against', 'parties'].includes(key)) {
      for (const { text: words, id } of value) found.push([words, id]);
    } else if (['holder', 'speaker'].includes(key) && value !== null) found.push([value.text, value.id]);
    return value;
  });
  return found;
}

for (const [number, text] of reports.entries()) {
  test(`swap the sides and whom their names mean swaps with them (report ${number + 1})`, () => {
    const here = actorsIn(text);
    assert.ok(here.filter(([, id]) => id !== undefined).length >= 3, 'too few actors were known to prove anything');
    assert.deepEqual(
      actorsIn(swap(text)),
      here.map(([words, id]) => [swap(words), id === undefined ? id : (other[id] ?? id)]),
    );
  });

  test(`loaded words change nobody's identity (report ${number + 1})`, () => {
    for (const epithet of ['barbarous', 'heroic', 'criminal', 'so-called']) {
      const coloured = text.replace(
        /\b(government|regime|opposition|rebel) (?=forces|soldiers|fighters|troops)/g,
        `${epithet} $1 `,
      );
      assert.notEqual(coloured, text);
      assert.deepEqual(
        actorsIn(coloured).map(([words, id]) => [words.replaceAll(`${epithet} `, ''), id]),
        actorsIn(text),
        epithet,
      );
    }
  });
}
