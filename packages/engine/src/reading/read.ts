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
import { giveIds } from './ids.ts';
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

/** Reads one report: pure, the same text always gives the same reading; never throws for what a text holds. */
export type Read = (input: ReportInput) => Reading;

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
  return (input) => read(input, context);
}

function byConcept(kinds: readonly Kind[]): ReadonlyMap<Concept, readonly Kind[]> {
  const found = new Map<Concept, Kind[]>();
  for (const kind of kinds)
    for (const concept of kind.concepts) found.set(concept, [...(found.get(concept) ?? []), kind]);
  return found;
}

/** The path of a report, from sentences to claims; there is no other order than this one. */
const path: readonly ((work: Work) => void)[] = [
  readSentences,
  noteUnreadTables,
  (work) => dateFromBody(work.made, work.report.published),
  (work) => giveIds(work.made, work.report.id),
  linkBreakdowns,
  carryDoers,
  (work) => linkRestatements(work.made),
  nameActors,
  dropWhatIsNotBorneOut,
  dropOpeningCountries,
  dropPlacesAsDoers,
  (work) => {
    work.report = { ...work.report, about: aboutPlaces(work.state.mentioned) };
  },
];

function read(input: ReportInput, context: Context): Reading {
  const work = begin(input, context);
  for (const step of path) step(work);
  const { report, made, notices } = work;
  return { report, claims: made.map(({ claim }) => claim), notices };
}

/** Tokens, sentences and the report's own facts: what every step leans on. */
function begin(input: ReportInput, context: Context): Work {
  const { language } = context;
  const tokens = tokenize(input.text, language.lexicon);
  const sentences = findSentences(input.text, tokens, language.sentenceRules);
  const passages = passagesOf(input.text, tokens, language.look(tokens, input.text), sentences);
  const facts = language.facts(input.text, tokens, passages);
  const { report, notices } = reportOf(input, facts, passages, language.code);
  return { input, context, tokens, passages, facts, report, notices, state: createState(), made: [] };
}
