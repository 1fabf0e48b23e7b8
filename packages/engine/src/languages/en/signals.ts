import type { Passage } from '../../text/passage.ts';
import { opensTextInFull } from './attribution/in-full.ts';
import { opensPhraseCue } from './attribution/phrases.ts';
import { opensReports } from './attribution/reports-of.ts';
import { opensSpeaking } from './attribution/speaking.ts';
import { opensBattle } from './frames/incident/nouns/battles.ts';
import { namesChemical } from './frames/incident/nouns/chemicals.ts';
import { opensOpenNoun } from './frames/incident/nouns/open.ts';
import { opensTyped } from './frames/incident/typed.ts';
import { opensEventVerb } from './frames/incident/verbs/index.ts';
import { lexicon } from './lexicon.ts';
import { id } from './look.ts';
import type { Word } from './word.ts';
import { appealVerbs } from './words/appeal.ts';
import { bearing } from './words/charges.ts';
import { wholeWars } from './words/events.ts';
import { ongoing } from './words/onset.ts';
import { disputing } from './words/speech.ts';

/** What a word lets its sentence say, one bit each: a sentence without the bit need not be searched for it. */
export const Signal = {
  /** Who holds a place. */
  control: 1 << 0,
  /** What parties settle. */
  agreement: 1 << 1,
  appeal: 1 << 2,
  /** Violence; at the end of the chunk that says it. */
  incident: 1 << 3,
  /** Who says so. */
  cue: 1 << 4,
  /** A verb that says something and does nothing else. */
  speech: 1 << 5,
  /** A war as a whole. */
  war: 1 << 6,
  /** Who is responsible. */
  charge: 1 << 8,
  /** What goes on for long enough to have a beginning. */
  ongoing: 1 << 7,
  /** A siege. */
  siege: 1 << 9,
  /** What a report or a figure is called by those who do not believe it. */
  disputed: 1 << 10,
} as const;

const charging: ReadonlySet<string> = new Set(bearing);
const disputes: ReadonlySet<string> = new Set(disputing);
const goesOn: ReadonlySet<string> = new Set(ongoing.flatMap(([, words]) => words.split(' ')));

/** {@link Signal} bits by lexicon id. */
const signals: Int32Array = Int32Array.from({ length: lexicon.size + 1 }, (_, id) => {
  const word = lexicon.entry(id);
  return word === undefined ? 0 : signalsOf(word);
});

function signalsOf(word: Word): number {
  const speaks = opensSpeaking(word);
  return (
    (word.control === undefined ? 0 : Signal.control) |
    (word.agrees === undefined ? 0 : Signal.agreement) |
    (word.verb !== undefined && appealVerbs[word.verb.lemma] !== undefined ? Signal.appeal : 0) |
    (opensTyped(word) || namesChemical(word) || opensOpenNoun(word) || opensBattle(word) || opensEventVerb(word)
      ? Signal.incident
      : 0) |
    (speaks || opensPhraseCue(word) || opensReports(word) || opensTextInFull(word) ? Signal.cue : 0) |
    (speaks ? Signal.speech : 0) |
    (wholeWars.has(word.form) ? Signal.war : 0) |
    (goesOn.has(word.form) ? Signal.ongoing : 0) |
    (charging.has(word.form) ? Signal.charge : 0) |
    (disputes.has(word.form) ? Signal.disputed : 0) |
    (word.form === 'siege' || word.verb?.concept === 'besiege' ? Signal.siege : 0)
  );
}

/** The signals of token `at`. */
export function signalsAt(passage: Passage, at: number): number {
  return signals[id(passage, at)]!;
}

/** The signals of all words of a sentence. */
export function signalsIn({ looked: { ids }, first, last }: Passage): number {
  let bits = 0;
  for (let at = first; at < last; at++) bits |= signals[ids[at]!]!;
  return bits;
}
