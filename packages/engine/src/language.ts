import type { Cue } from './mentions/attribution/cue.ts';
import type { DateMention, ToldStart } from './mentions/date/expression.ts';
import type { PlaceMention } from './mentions/place/mention.ts';
import type { PlaceNames } from './mentions/place/place-names.ts';
import type { Predication } from './mentions/predication.ts';
import type { Lexicon } from './text/lexicon.ts';
import type { Looked, Passage } from './text/passage.ts';
import type { SentenceRules } from './text/sentences.ts';
import type { Tokens } from './text/tokens.ts';

/** Who a sentence is about. */
export interface Lead {
  /** Tokens `[first, last)`. */
  readonly words: readonly [number, number];
  readonly several: boolean;
}

/** That somebody did the violence that was told of before. */
export interface Charge {
  /** Tokens `[first, last)` of who did it. */
  readonly by: readonly [number, number];
  /** Token of the word that says so. */
  readonly at: number;
}

/** What a language finds in one sentence. */
export interface Parsed {
  readonly passage: Passage;
  readonly predications: readonly Predication[];
  readonly dates: readonly DateMention[];
  /** First days of stretches of which the words behind them tell. */
  readonly toldStarts: readonly ToldStart[];
  readonly places: readonly PlaceMention[];
  readonly cues: readonly Cue[];
  /** Tokens `[first, last)` each of sources who speak of what befell the place that their own words name: "a doctor in Gao". */
  readonly localSpeakers: readonly (readonly [number, number])[];
  readonly charges: readonly Charge[];
  /** Days given to violence that was told of before: "Monday's attack". */
  readonly deedDays: readonly DateMention[];
  /** Who acts in it, if it names one who can hold a place; looked for only when the next sentence asks. */
  lead(): Lead | null;
  /** Dates and places (by first token) that say when and where something was said, not when and where it took place. */
  readonly ofSpeech: ReadonlySet<number>;
  /** Tokens at which a subordinate clause starts: "that", "which". Ascending. */
  readonly subordinate: readonly number[];
  /** Those of them that say what happened at the same time: "when". */
  readonly meanwhile: readonly number[];
  /** Tokens behind which a clause of its own starts: "while", "but", ";". Ascending. */
  readonly breaks: readonly number[];
  /** First token of the place with which it opens, "In the restive city of Ostra, …", and that holds for all of it; -1 if none does. */
  readonly opening: number;
  /** Tokens of "while" among the breaks: what is told behind is told beside what stands before. Ascending. */
  readonly beside: readonly number[];
  /** Tokens of "and" before another "that": what stands behind says nothing of what is told before. Ascending. */
  readonly retold: readonly number[];
  /** Tokens of "including" before a part that has a place of its own: "12 were killed, including three in Homs". Ascending. */
  readonly placedParts: readonly number[];
  /** First tokens of places that are named right behind one that they hold: "Ostra, in Belun province". Ascending. */
  readonly holders: readonly number[];
  /** First tokens of places that go on a list: "in Mali, Sudan and Yemen". Ascending. */
  readonly listed: readonly number[];
  /** First tokens of places behind which "where" tells what happened there. Ascending. */
  readonly related: readonly number[];
  /** Where it has such places, first tokens of those that are only near the one before: "a village near Ostra, where". */
  readonly nearby: readonly number[];
  /** First tokens of places that a verb parts from the one before. Ascending. */
  readonly parted: readonly number[];
  /** Tokens that join what stands behind them to what stands before: "and"; none where it names no place. Ascending. */
  readonly joints: readonly number[];
  /** Whether a word of it may tell of something that happened: looked for only where it names a place. */
  eventful(): boolean;
  /** Whether it speaks again of a blow told of before: "in the attack", "the victims". */
  recalls(): boolean;
  /** Whether it leaves the scene of the sentences before it: "Elsewhere, …", "In a separate attack, …". */
  readonly elsewhere: boolean;
  /** Whether it opens with one event out of several: "In the worst incident, …". */
  singles(): boolean;
  /** Whether it opens with a sum of what was told of before: "In all, 21 died". */
  readonly sums: boolean;
  /** Token behind which stands with what the sentence compares, "compared with 39 in June"; -1 if with nothing. */
  readonly compared: number;
  /** Token behind which stands what is paid back by what the sentence tells: "in retaliation for a raid on Gao"; -1 if nothing is. */
  readonly repaid: number;
  /** Token behind which an attack stands that came before what the sentence tells: "after an attack in Gao"; -1 if none does. */
  readonly prior: number;
  /** Tokens `[first, last)` each of relative clauses between two commas: ", which withdrew in May,". */
  readonly asides: readonly (readonly [number, number])[];
  /** Whether it speaks of a war as a whole: "since the war began". */
  readonly ofWar: boolean;
}

/** What the front of a report says of itself. */
export interface ReportFacts {
  readonly title: { readonly first: number; readonly last: number } | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** The date that the report bears: a mention of its own, with the sentence it stands in. */
  readonly published: { readonly sentence: number; readonly date: DateMention } | null;
  /** Sentences that are no reporting: a byline, a dateline, a credit. */
  readonly furniture: ReadonlySet<number>;
  /** Those of them that are a page's own words: headlines of other reports, menus. Ascending. */
  readonly pageWords: readonly number[];
}

/** The contract of a language: words and grammar for concepts, and nothing about kinds of claims. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly lexicon: Lexicon<unknown>;
  readonly sentenceRules: SentenceRules;
  /**
   * By lexicon id: 1 opens a frame, 2 opens one beside a figure, 3 is a figure itself, 4 says something. Only sentences that
   * hold a 1, a 2 and a figure, or a 4 and words in quotation marks, are parsed.
   */
  readonly triggers: Uint8Array;
  /** What each token can be, asked of the lexicon once for a whole report. */
  look(tokens: Tokens, text: string): Looked;
  /** Everything that sentences show, in their order; no sentence is parsed by what another one says. */
  parse(passages: readonly Passage[], names: PlaceNames): readonly Parsed[];
  /** Dates, places and cues of a sentence that opens no frame: what later sentences may lean on. */
  glance(passage: Passage, names: PlaceNames): Parsed;
  /** Only the places of a sentence; the cheapest look there is. */
  placesOf(passage: Passage, names: PlaceNames): readonly PlaceMention[];
  /** The town in which a report says that it was written; `null` where it says none. */
  writtenAt(passages: readonly Passage[], names: PlaceNames): PlaceMention | null;
  /** The land that it names with that town; `null` where it names none. */
  writtenIn(passages: readonly Passage[], names: PlaceNames): PlaceMention | null;
  /** Whether a town, by its usual name, is the capital of a country. */
  isCapital(name: string): boolean;
  facts(text: string, tokens: Tokens, passages: readonly Passage[]): ReportFacts;
}
