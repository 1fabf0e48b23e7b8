import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spansWithin, victimNames, withoutNames } from './victims.ts';

const namesIn = (words: string) => victimNames(words).map(({ start, end }) => words.slice(start, end));

describe('names of victims', () => {
  it('stand by an age, after "named", before what was done to them', () => {
    assert.deepEqual(namesIn('On Friday Ahmad al-Hasan, 34, and two others died.'), ['Ahmad al-Hasan']);
    assert.deepEqual(namesIn('The 7-year-old boy Samir died of his wounds.'), ['Samir']);
    assert.deepEqual(namesIn('Among them was Mona, aged six.'), ['Mona']);
    assert.deepEqual(namesIn('A shell at Homs killed Huda as-Sabbagh (28).'), ['Huda as-Sabbagh']);
    assert.deepEqual(namesIn('They were identified as Omar Saleh, Huda Saleh and Ali bin Saleh.'), [
      'Omar Saleh',
      'Huda Saleh',
      'Ali bin Saleh',
    ]);
    assert.deepEqual(namesIn('Khaled Issa, a baker, was killed by a shell.'), ['Khaled Issa']);
    assert.deepEqual(namesIn('Shells killed the child Rana Darwish.'), ['Rana Darwish']);
  });

  it('are no sources, places, groups, figures and dates', () => {
    for (const words of [
      'Khan Sheikhoun was shelled on August 21, 2019, the Syrian Observatory said.',
      'Fighters of the Free Syrian Army were killed, said Rami Abdulrahman of the monitor.',
      'In Idlib, 34 civilians were killed; in Aleppo, 12.',
      'The mayor of Kafr Nabl said that 949 civilians had been killed.',
    ])
      assert.deepEqual(namesIn(words), [], words);
  });

  it('lie apart, and are cut to the stretch of words that is drawn', () => {
    const words = 'the child Rana Darwish, 9, died';
    const names = victimNames(words);
    assert.deepEqual(namesIn(words), ['Rana Darwish']);
    assert.deepEqual(spansWithin(names, 15, 31), [{ start: 0, end: 7 }]);
    assert.deepEqual(spansWithin(names, 23, 31), []);
  });

  it('are sought in linear time', () => {
    const began = performance.now();
    victimNames('Aa Bb '.repeat(20_000));
    victimNames(`${'Abc '.repeat(20_000)}was`);
    victimNames('al-'.repeat(40_000));
    assert.ok(performance.now() - began < 3000);
  });

  it('are left out where nothing can be blurred', () => {
    assert.equal(withoutNames('Sami Haddad, 12, was killed in the yard'), '▒▒▒, 12, was killed in the yard');
    assert.equal(withoutNames('A quiet day'), 'A quiet day');
  });
});
