import type { Language, Parsed } from '../../language.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Passage } from '../../text/passage.ts';
import { findCues } from './attribution.ts';
import { chunk } from './chunks.ts';
import { clauseBreaks, speechAdjuncts, subordinateStarts } from './clauses.ts';
import { findFacts } from './facts.ts';
import { findPredications } from './frames/index.ts';
import { lexicon, tagsOf } from './lexicon.ts';
import { findPlaces } from './places.ts';
import type { Sentence } from './sentence.ts';
import { Tag } from './word.ts';

/** English. */
export const english: Language = {
  code: 'en',
  lexicon,
  sentenceRules: {
    isAbbreviation: (id) => (tagsOf[id]! & Tag.abbreviation) !== 0,
    opensSentence: (id) =>
      (tagsOf[id]! & (Tag.determiner | Tag.pronoun | Tag.preposition | Tag.conjunction | Tag.subordinator)) !== 0,
    leansForward: (id) => (tagsOf[id]! & Tag.leaning) !== 0,
  },
  triggers: Uint8Array.from(tagsOf, (tags, id) =>
    (tags & Tag.trigger) !== 0 ? 1 : lexicon.entry(id)?.counts === true ? 2 : (tags & Tag.number) !== 0 ? 3 : 0,
  ),
  parse: (passage, gazetteer) => look(passage, gazetteer, findPredications),
  glance: (passage, gazetteer) => look(passage, gazetteer, () => []),
  placesOf: findPlaces,
  facts: findFacts,
};

/** Everything that a sentence shows; `frames` finds what it says happened. */
function look(passage: Passage, gazetteer: Gazetteer, frames: (sentence: Sentence) => readonly Predication[]): Parsed {
  const { chunks, dates } = chunk(passage);
  const sentence = { passage, chunks, dates };
  return {
    passage,
    predications: frames(sentence),
    dates,
    places: findPlaces(passage, gazetteer),
    cues: findCues(sentence),
    breaks: clauseBreaks(chunks),
    subordinate: subordinateStarts(chunks),
    ofSpeech: speechAdjuncts(chunks),
  };
}
