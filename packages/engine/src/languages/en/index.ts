import type { Language, Parsed } from '../../language.ts';
import type { DateMention } from '../../mentions/date/expression.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Passage } from '../../text/passage.ts';
import { findCues } from './attribution/find.ts';
import { chunk } from './chunks.ts';
import { clauseBreaks, speechAdjuncts, subordinateStarts } from './clauses.ts';
import { isOfBurial, isOfCitation, isOfFounding } from './dates/citations.ts';
import { isOfComparison } from './dates/comparisons.ts';
import { findFacts } from './facts.ts';
import { findCharges } from './frames/charges.ts';
import type { Candidate } from './frames/control/found.ts';
import { findHoldings } from './frames/control/index.ts';
import { leadOf } from './frames/control/lead.ts';
import { findDeedDays } from './frames/deed-days.ts';
import { findPredications } from './frames/index.ts';
import { findOnsets } from './frames/onset/index.ts';
import { withOnsets } from './frames/onset/merge.ts';
import { findAppeals } from './frames/speech/appeals.ts';
import { findUtterances } from './frames/speech/utterances.ts';
import { settleHoldings } from './holdings.ts';
import { lexicon, tagsOf } from './lexicon.ts';
import { lookAt, wordAt } from './look.ts';
import { datelineEnd } from './places/dateline.ts';
import { findPlaces } from './places/find.ts';
import type { Sentence } from './sentence.ts';
import { Signal, signalsIn } from './signals.ts';
import { triggers } from './triggers.ts';
import { Tag } from './word.ts';

/** English. */
export const english: Language = {
  code: 'en',
  lexicon,
  sentenceRules: {
    isAbbreviation: (id) => (tagsOf[id]! & Tag.abbreviation) !== 0,
    opensSentence: (id) =>
      (tagsOf[id]! & (Tag.determiner | Tag.pronoun | Tag.preposition | Tag.conjunction | Tag.subordinator)) !== 0,
    isCredit: (words) => /\b(?:photos?|photographs?|pictures?|images?|agencies)$/i.test(words),
    leansForward: (id) => (tagsOf[id]! & Tag.leaning) !== 0,
  },
  triggers,
  look: lookAt,
  parse: (passage, gazetteer) => parse(passage, gazetteer, { findPredications, findHoldings }),
  glance: (passage, gazetteer) => parse(passage, gazetteer, null),
  placesOf: findPlaces,
  facts: findFacts,
};

/** The dates of what happened: not that of the dateline, and not when somebody was born. */
function datesOfEvents(passage: Passage, dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.length === 0) return dates;
  const from = datelineEnd(passage);
  return dates.filter(
    (date) =>
      date.first >= from &&
      wordAt(passage, date.first - 1)?.form !== 'born' &&
      !isOfComparison(passage, date) &&
      !isOfCitation(passage, date) &&
      !isOfBurial(passage, date) &&
      !isOfFounding(passage, date),
  );
}

/** Everything that a sentence shows; `frames` finds what it says happened. */
function parse(
  passage: Passage,
  gazetteer: Gazetteer,
  frames: {
    readonly findPredications: (sentence: Sentence) => readonly Predication[];
    readonly findHoldings: (sentence: Sentence) => readonly Candidate[];
  } | null,
): Parsed {
  const { chunks, dates } = chunk(passage);
  const sentence = { passage, chunks, dates, signals: signalsIn(passage) };
  const found = frames?.findPredications(sentence) ?? [];
  const named = findPlaces(passage, gazetteer);
  const settled = settleHoldings(passage, frames?.findHoldings(sentence) ?? [], named, gazetteer);
  const cues = findCues(sentence);
  const said = frames === null ? [] : [...findUtterances(sentence, cues), ...findAppeals(sentence)];
  return {
    passage,
    predications: [
      ...withOnsets([...found, ...settled.predications], frames === null ? [] : findOnsets(sentence)),
      ...said,
    ],
    dates: datesOfEvents(passage, dates),
    places: settled.places,
    cues,
    charges: frames === null ? [] : findCharges(sentence),
    deedDays: findDeedDays(sentence),
    lead: () => leadOf(sentence),
    breaks: clauseBreaks(sentence),
    subordinate: subordinateStarts(sentence),
    ofWar: (sentence.signals & Signal.war) !== 0,
    ofSpeech: speechAdjuncts(sentence),
  };
}
