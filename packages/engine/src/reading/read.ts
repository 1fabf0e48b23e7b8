import type { Concept } from '../concepts.ts';
import type { Kind } from '../kind.ts';
import type { Language } from '../language.ts';
import { placeNames } from '../mentions/place/place-names.ts';
import type { ActorIndex } from '../model/actor.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Reading, ReportInput } from '../model/report.ts';
import { findSentences } from '../text/sentences.ts';
import { tokenize } from '../text/tokens.ts';
import { dateFromBody, linkRestatements } from './counted/across.ts';
import { linkBreakdowns } from './counted/breakdowns.ts';
import { nameActors } from './doers/actors.ts';
import { dropWhatIsNotBorneOut } from './doers/borne-out.ts';
import { carryDoers } from './doers/carried-doers.ts';
import { dropPlacesAsDoers } from './doers/no-doers.ts';
import { reportOf } from './facts.ts';
import { opensFrame } from './frame-gate.ts';
import { giveIds } from './ids.ts';
import { createParsing } from './parsing.ts';
import { passagesOf } from './passages.ts';
import { readSentences } from './read-sentences.ts';
import { createState } from './state.ts';
import { noteUnreadTables } from './unread-tables.ts';
import { aboutPlaces } from './where/about.ts';
import { dropOpeningCountries } from './where/borne-out.ts';
import type { Context, Work } from './work.ts';

export interface ReaderParts {
  readonly languages: readonly Language[];
  readonly kinds: readonly Kind[];
  readonly gazetteer: Gazetteer;
  /** Without it, actors keep their words and are not told apart. */
  readonly actors?: ActorIndex;
}

/** Reads reports: pure, the same text always gives the same reading; never throws for what a text holds. */
export interface Read {
  (input: ReportInput): Reading;
  /**
   * Several reports, each by itself: the same readings as one by one, in the same order, and sooner, for each step of the path
   * goes over all of them before the next one does.
   */
  readonly together: (inputs: readonly ReportInput[]) => readonly Reading[];
}

/**
 * Puts a reader together from languages, kinds and a gazetteer.
 * Throws if two kinds bear one name: that is a mistake of whoever assembles it.
 */
export function createReader({ languages, kinds, gazetteer, actors }: ReaderParts): Read {
  const names = new Set(kinds.map(({ name }) => name));
  if (names.size !== kinds.length) throw new Error('a reader cannot have two kinds of one name');
  const [language] = languages;
  if (language === undefined) throw new Error('a reader needs a language');
  const context = {
    language,
    kinds: byConcept(kinds),
    gazetteer,
    names: placeNames(gazetteer),
    ...(actors === undefined ? {} : { actors }),
  };
  return Object.assign((input: ReportInput) => read([input], context)[0]!, {
    together: (inputs: readonly ReportInput[]) => read(inputs, context),
  });
}

function byConcept(kinds: readonly Kind[]): ReadonlyMap<Concept, readonly Kind[]> {
  const found = new Map<Concept, Kind[]>();
  for (const kind of kinds)
    for (const concept of kind.concepts) found.set(concept, [...(found.get(concept) ?? []), kind]);
  return found;
}

/** What is done with reports that are read together. */
type Step = (works: readonly Work[]) => void;

/** What is done with each report by itself. */
function each(step: (work: Work) => void): Step {
  return (works) => {
    for (const work of works) step(work);
  };
}

/** The path of a report, from sentences to claims; there is no other order than this one. */
const path: readonly Step[] = [
  readAllSentences,
  each(noteUnreadTables),
  each((work) => dateFromBody(work.made, work.report.published)),
  each((work) => giveIds(work.made, work.report.id)),
  each(linkBreakdowns),
  each(carryDoers),
  each((work) => linkRestatements(work.made)),
  each(nameActors),
  each(dropWhatIsNotBorneOut),
  each(dropOpeningCountries),
  each(dropPlacesAsDoers),
  each((work) => {
    work.report = { ...work.report, about: aboutPlaces(work.state.mentioned) };
  }),
];

function read(inputs: readonly ReportInput[], context: Context): Reading[] {
  const works = begin(inputs, context);
  for (const step of path) step(works);
  return works.map(({ report, made, notices }) => ({ report, claims: made.map(({ claim }) => claim), notices }));
}

/** Tokens, sentences and the reports' own facts: what every step leans on. */
function begin(inputs: readonly ReportInput[], context: Context): Work[] {
  const { language } = context;
  const tokens = inputs.map(({ text }) => tokenize(text, language.lexicon));
  const passages = inputs.map(({ text }, at) => {
    const sentences = findSentences(text, tokens[at]!, language.sentenceRules);
    return passagesOf(text, tokens[at]!, language.look(tokens[at]!, text), sentences);
  });
  return inputs.map((input, at) => {
    const facts = language.facts(input.text, tokens[at]!, passages[at]!);
    const { report, notices } = reportOf(input, facts, passages[at]!, language.code);
    const open = passages[at]!.filter(
      (passage) => !facts.furniture.has(passage.sentence) && opensFrame(passage, language.triggers),
    );
    const state = createState();
    return {
      input,
      context,
      tokens: tokens[at]!,
      passages: passages[at]!,
      facts,
      open,
      report,
      notices,
      state,
      made: [],
    };
  });
}

function readAllSentences(works: readonly Work[]): void {
  const [first] = works;
  if (first === undefined) return;
  const { language, names } = first.context;
  const parsing = createParsing(works.length === 1 ? first.open : works.flatMap(({ open }) => open), language, names);
  for (const work of works) readSentences(work, parsing);
}
