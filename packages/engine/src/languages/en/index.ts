import type { Language, Parsed } from '../../language.ts';
import { findCues } from './attribution.ts';
import { chunk } from './chunks.ts';
import { clauseBreaks, speechAdjuncts, subordinateStarts } from './clauses.ts';
import { findFacts } from './facts.ts';
import { findPredications } from './frames/index.ts';
import { lexicon, tagsOf } from './lexicon.ts';
import { findPlaces } from './places.ts';
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
  parse(passage, gazetteer) {
    const { chunks, dates } = chunk(passage);
    const sentence = { passage, chunks, dates };
    const predications = findPredications(sentence);
    if (predications.length === 0) return { ...none, passage, dates };
    return {
      passage,
      predications,
      dates,
      places: findPlaces(passage, gazetteer),
      cues: findCues(sentence),
      breaks: clauseBreaks(chunks),
      subordinate: subordinateStarts(chunks),
      ofSpeech: speechAdjuncts(chunks),
    };
  },
  glance(passage, gazetteer) {
    const { chunks, dates } = chunk(passage);
    return {
      ...none,
      passage,
      dates,
      places: findPlaces(passage, gazetteer),
      cues: findCues({ passage, chunks, dates }),
      ofSpeech: speechAdjuncts(chunks),
    };
  },
  placesOf: findPlaces,
  facts: findFacts,
};

const none: Omit<Parsed, 'passage'> = {
  predications: [],
  dates: [],
  places: [],
  cues: [],
  breaks: [],
  subordinate: [],
  ofSpeech: new Set(),
};
