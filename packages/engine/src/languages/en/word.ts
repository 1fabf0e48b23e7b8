import type { Concept, SpeechConcept } from '../../concepts.ts';
import type { PopulationGroup } from '../../model/claim.ts';

/** What a word can be in an English sentence; one bit each, so that a rule asks for several at once. */
export const Tag = {
  determiner: 1 << 0,
  pronoun: 1 << 1,
  relative: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  preposition: 1 << 5,
  be: 1 << 6,
  have: 1 << 7,
  modal: 1 << 8,
  do: 1 << 9,
  negation: 1 << 10,
  adverb: 1 << 11,
  adjective: 1 << 12,
  number: 1 << 13,
  verb: 1 << 14,
  speech: 1 << 15,
  person: 1 << 16,
  thing: 1 << 17,
  casualty: 1 << 18,
  placeNoun: 1 << 19,
  direction: 1 << 20,
  measureUnit: 1 << 21,
  source: 1 << 22,
  time: 1 << 23,
  hedge: 1 << 24,
  abbreviation: 1 << 25,
  leaning: 1 << 26,
  event: 1 << 27,
  state: 1 << 28,
  ordinal: 1 << 29,
  /** A verb or noun that can open a frame: only sentences that hold one are parsed. */
  trigger: 1 << 30,
} as const;

export interface VerbSense {
  readonly lemma: string;
  /** {@link Form} bits. */
  readonly forms: number;
  readonly concept?: Concept;
  readonly patient?: 'object' | 'subject';
  readonly speech?: SpeechConcept;
}

export interface NounSense {
  readonly plural: boolean;
  /** What a thing is: a weapon, a structure, an event. */
  readonly category?: 'weapons' | 'structures' | 'events';
  readonly group?: PopulationGroup;
  readonly concept?: Concept;
}

/** Everything the lexicon knows of one form. */
export interface Word {
  readonly form: string;
  tags: number;
  value?: number;
  scale?: number;
  vague?: number;
  fraction?: number;
  month?: number;
  weekday?: number;
  season?: number;
  timeUnit?: 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';
  verb?: VerbSense;
  person?: NounSense;
  thing?: NounSense;
  casualty?: NounSense;
  /** Bits of `Control`, words/control.ts: what the word can do in a report on who holds a place. */
  control?: number;
  /** Can say that something violent happened. */
  happens?: boolean;
  /** Says, beside a figure, what is counted: a sentence with both can open a frame. */
  counts?: boolean;
  /** Concept of an adjective or noun that is a state: "dead", "missing". */
  stateConcept?: Concept;
}
