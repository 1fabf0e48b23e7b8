import { inEnglish } from './english.ts';
import { chainWords, placesWords, titleWords, topicWords, whoWords, windowWords } from './english-terms.ts';
import type { Wording } from './wording.ts';

/** What the reckoning says in English, which its results hold as well. */
export const englishWording: Wording = {
  phrase: inEnglish,
  who: whoWords,
  places: placesWords,
  chain: chainWords,
  title: titleWords,
  window: windowWords,
  topic: topicWords,
  type: (type) => type,
  policy: ({ words }) => words,
};
