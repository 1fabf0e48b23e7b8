import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from './language.ts';
import { isPlainlyEnglish } from './plainly-english.ts';

test('news in English is plainly so', () => {
  assert.ok(
    isPlainlyEnglish(
      'Nine people were killed after shells fell on the market of the old town, said a doctor who had treated the wounded.',
    ),
  );
});

test('what holds some English is left to the detector', async () => {
  const others = {
    nl: 'Volgens de burgemeester zijn zeker negen mensen omgekomen toen granaten op de markt van de oude stad vielen. De arts die de gewonden behandelde sprak met "The Paper of the North" in een tent; of er meer doden zijn, was niet bekend.',
    da: 'Mindst ni mennesker blev dræbt i en by mod nord, da granater ramte torvet, siger borgmesteren. Han tilføjede, at der var tre børn blandt de døde, og at byen nu er tom.',
    de: 'Mindestens neun Menschen kamen ums Leben, als Granaten auf den Markt der Altstadt fielen, teilte die Gruppe "Friends of the North" mit. Ob weitere Menschen unter den Trümmern liegen, war zunächst nicht bekannt.',
  };
  for (const [language, text] of Object.entries(others)) {
    assert.equal(isPlainlyEnglish(text), false, language);
    assert.equal((await languageOf(text, null)).language, language);
  }
});

test('too little of it says nothing', () => {
  assert.equal(isPlainlyEnglish('Shelling kills nine on the market of Nahrin'), false);
  assert.equal(isPlainlyEnglish(''), false);
});
