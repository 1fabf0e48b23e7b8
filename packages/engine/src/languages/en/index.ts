import type { Charge, Language, Parsed } from '../../language.ts';
import type { Cue } from '../../mentions/attribution/cue.ts';
import type { DateMention } from '../../mentions/date/expression.ts';
import type { PlaceNames } from '../../mentions/place/place-names.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Passage } from '../../text/passage.ts';
import { findCues } from './attribution/find.ts';
import { localSpeakers } from './attribution/locals.ts';
import { chunk } from './chunks.ts';
import { besideAt, placedParts, retoldAt } from './clauses/clause-places.ts';
import { clauseBreaks, comparedAt, meanwhileStarts, relativeAsides, subordinateStarts } from './clauses/clauses.ts';
import { priorAt, repaidAt } from './clauses/earlier-deeds.ts';
import { isOfAftermath, isOfCitation, isOfFounding } from './dates/citations.ts';
import { isOfComparison } from './dates/comparisons.ts';
import { findDates } from './dates/find.ts';
import { isLengthWithin } from './dates/lengths.ts';
import { toldStarts } from './dates/told-starts.ts';
import { findFacts } from './facts.ts';
import { settleFlights } from './flights.ts';
import { findAgreements } from './frames/agreement/index.ts';
import { leadOf } from './frames/control/actors/lead.ts';
import type { Candidate } from './frames/control/found.ts';
import { findHoldings } from './frames/control/index.ts';
import { findDeedDays } from './frames/deed-days.ts';
import { findCharges } from './frames/doers/charges.ts';
import { findIncidents } from './frames/incident/index.ts';
import { findCounted } from './frames/index.ts';
import { isMadeUp } from './frames/made-up.ts';
import { findOnsets } from './frames/onset/index.ts';
import { withOnsets } from './frames/onset/merge.ts';
import { findAppeals } from './frames/speech/appeals.ts';
import { findUtterances } from './frames/speech/utterances.ts';
import { settleHoldings } from './holdings.ts';
import { idOf, lexicon, tagsOf } from './lexicon.ts';
import { id, lookAt } from './look.ts';
import { findPlaces } from './places/find.ts';
import { datelineEnd, isDispatchLine } from './places/layout/dateline.ts';
import { findWrittenAt, findWrittenIn } from './places/layout/written-at.ts';
import { holdersIn, jointsIn, listedIn, nearIn, openingIn, partedIn, relatedIn } from './places/nesting.ts';
import { isOfSeveral, leavesScene, opensWithOne, sumsUp } from './places/nowhere/elsewhere.ts';
import { isEventful, recallsBlow, toldFromAfar } from './places/nowhere/eventful.ts';
import { isCapital } from './places/pointed/capitals.ts';
import type { Sentence } from './sentence.ts';
import { Signal, signalsIn } from './signals.ts';
import { speechAdjuncts } from './speech-adjuncts.ts';
import { triggers } from './triggers.ts';
import { Tag } from './word.ts';

const born = idOf('born');

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
  parse: (passages, names) => parse(passages, names, allFrames),
  glance: (passage, names) => parse([passage], names, noFrames)[0]!,
  placesOf: findPlaces,
  writtenAt: findWrittenAt,
  writtenIn: findWrittenIn,
  isCapital,
  facts: findFacts,
};

/** The dates of what happened: not that of the dateline, and not when somebody was born. */
function datesOfEvents(passage: Passage, dates: readonly DateMention[]): readonly DateMention[] {
  if (dates.length === 0) return dates;
  if (isDispatchLine(passage)) return [];
  const from = datelineEnd(passage);
  return dates.filter(
    (date) =>
      date.first >= from &&
      id(passage, date.first - 1) !== born &&
      !isLengthWithin(passage, date, dates) &&
      !isOfComparison(passage, date) &&
      !isOfCitation(passage, date) &&
      !isOfAftermath(passage, date) &&
      !isOfFounding(passage, date),
  );
}

/** What is only looked for in sentences that can make a claim. */
interface Frames {
  readonly counted: (sentence: Sentence) => readonly Predication[];
  readonly incidents: (sentence: Sentence) => readonly Predication[];
  readonly agreements: (sentence: Sentence) => readonly Predication[];
  readonly holdings: (sentence: Sentence) => readonly Candidate[];
  readonly onsets: (sentence: Sentence) => readonly Predication[];
  readonly said: (sentence: Sentence, cues: readonly Cue[]) => readonly Predication[];
  readonly charges: (sentence: Sentence) => readonly Charge[];
}

const allFrames: Frames = {
  counted: findCounted,
  incidents: findIncidents,
  agreements: findAgreements,
  holdings: findHoldings,
  onsets: findOnsets,
  said: (sentence, cues) => [...findUtterances(sentence, cues), ...findAppeals(sentence)],
  charges: findCharges,
};

const nothing = (): readonly never[] => [];
const noFrames: Frames = {
  counted: nothing,
  incidents: nothing,
  agreements: nothing,
  holdings: nothing,
  onsets: nothing,
  said: nothing,
  charges: nothing,
};

/**
 * Everything that sentences show. Each step goes over all of them before the next one does: the code of one fits where a
 * processor keeps it at hand, that of all of them does not.
 */
function parse(passages: readonly Passage[], names: PlaceNames, frames: Frames): Parsed[] {
  const dates = passages.map(findDates);
  const sentences = passages.map((passage, at) => sentenceOf(passage, dates[at]!));
  const named = passages.map((passage) => findPlaces(passage, names));
  const counted = sentences.map(frames.counted);
  const incidents = sentences.map(frames.incidents);
  const agreements = sentences.map(frames.agreements);
  const holdings = sentences.map(frames.holdings);
  const cues = sentences.map(findCues);
  return sentences.map((sentence, at) => {
    const { passage, dates } = sentence;
    const settled = settleHoldings(passage, holdings[at]!, named[at]!, names);
    const related = relatedIn(passage, settled.places);
    const locals = localSpeakers(passage, cues[at]!);
    return {
      passage,
      predications: [
        ...withOnsets(
          [
            ...settleFlights(passage, counted[at]!, settled.places),
            ...incidents[at]!,
            ...agreements[at]!,
            ...settled.predications,
          ],
          frames.onsets(sentence),
        ),
        ...frames.said(sentence, cues[at]!),
      ],
      dates: datesOfEvents(passage, dates),
      toldStarts: toldStarts(passage, dates),
      places: settled.places,
      cues: cues[at]!,
      localSpeakers: locals,
      charges: frames.charges(sentence),
      deedDays: findDeedDays(sentence),
      lead: () => leadOf(sentence),
      breaks: clauseBreaks(sentence),
      opening: openingIn(passage, settled.places),
      beside: besideAt(sentence, settled.places),
      retold: retoldAt(sentence, settled.places),
      placedParts: placedParts(sentence, settled.places),
      holders: holdersIn(passage, settled.places),
      listed: listedIn(passage, settled.places),
      related,
      nearby: related.length === 0 ? related : nearIn(passage, settled.places),
      parted: partedIn(sentence, settled.places),
      joints: jointsIn(sentence, settled.places),
      eventful: () => isEventful(passage, toldFromAfar(cues[at]!, locals, settled.places)),
      recalls: () => recallsBlow(sentence.passage),
      singles: () => opensWithOne(sentence.passage),
      elsewhere: leavesScene(passage) || (settled.places.length === 0 && isOfSeveral(passage)),
      sums: sumsUp(passage),
      compared: dates.length === 0 && settled.places.length === 0 ? -1 : comparedAt(sentence),
      repaid: repaidAt(sentence, settled.places),
      prior: priorAt(sentence, settled.places),
      asides: dates.length === 0 && settled.places.length === 0 ? [] : relativeAsides(sentence),
      subordinate: subordinateStarts(sentence),
      meanwhile: meanwhileStarts(sentence),
      ofWar: (sentence.signals & Signal.war) !== 0,
      ofSpeech: speechAdjuncts(sentence),
    };
  });
}

function sentenceOf(passage: Passage, dates: readonly DateMention[]): Sentence {
  return { passage, chunks: chunk(passage, dates), dates, signals: signalsIn(passage), isMadeUp: isMadeUp(passage) };
}
