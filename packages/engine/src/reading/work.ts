import type { Concept } from '../concepts.ts';
import type { Kind } from '../kind.ts';
import type { Language, ReportFacts } from '../language.ts';
import type { PlaceNames } from '../mentions/place/place-names.ts';
import type { ActorIndex } from '../model/actor.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Notice } from '../model/notice.ts';
import type { Report, ReportInput } from '../model/report.ts';
import type { Passage } from '../text/passage.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Made } from './made.ts';
import type { State } from './state.ts';

/** What a reader is made of. */
export interface Context {
  readonly language: Language;
  /** By the concepts that they are about. */
  readonly kinds: ReadonlyMap<Concept, readonly Kind[]>;
  readonly gazetteer: Gazetteer;
  /** Those of the gazetteer. */
  readonly names: PlaceNames;
  readonly actors?: ActorIndex;
}

/** One report on its way from text to claims; each step of the path adds what the next ones lean on. */
export interface Work {
  readonly input: ReportInput;
  readonly context: Context;
  readonly tokens: Tokens;
  readonly passages: readonly Passage[];
  readonly facts: ReportFacts;
  /** Those of the passages that can say what a kind counts, in their order. */
  readonly open: readonly Passage[];
  report: Report;
  readonly notices: Notice[];
  readonly state: State;
  readonly made: Made[];
}
