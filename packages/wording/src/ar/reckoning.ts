import { type Phrase, type Phrasebook, type Wording, wordsOf } from '@variorum/engine/saying';
import { assumptions } from './reckoning/assumptions.ts';
import { clauses } from './reckoning/clauses.ts';
import { whoAlone } from './reckoning/people.ts';
import { policies } from './reckoning/policies.ts';
import { choosings, steps } from './reckoning/steps.ts';
import { chainWords, placesWords, titleWords, topicWords, windowWords } from './reckoning/terms.ts';
import { typeWords } from './types.ts';

const phrases: Phrasebook = { ...clauses, ...assumptions, ...steps, ...choosings };

/**
 * What the reckoning says, in Arabic. Names and quoted words stand in isolates (U+2068 … U+2069), so that words of another
 * direction turn nothing around them; digits are those that reports have.
 */
export const reckoning: Wording = {
  phrase: (phrase: Phrase) => wordsOf(phrase, phrases),
  who: whoAlone,
  places: placesWords,
  chain: chainWords,
  title: titleWords,
  window: windowWords,
  topic: topicWords,
  type: typeWords,
  policy: ({ name, words }) => policies[name] ?? words,
};
