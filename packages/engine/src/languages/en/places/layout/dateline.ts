import { isDash, mark } from '../../../../text/marks.ts';
import { type Passage, touches } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { and } from '../words.ts';

/** Tokens that a dateline may have before its dash. */
const tokensMax = 20;

/** Sentences, headlines among them, in which a dateline may stand. */
const openingSentences = 3;

/**
 * One past the dash of a dateline, "COLOMBO, April 20, 2009 (AFP) -", "(New York, 5 May 2011) –", "Geneva, 12 May –"; the
 * passage's first token if it has none. It says where the report was written.
 */
export function datelineEnd(passage: Passage): number {
  const { first, last, sentence } = passage;
  const bracketed = markAt(passage, first) === mark.open;
  const name = bracketed ? first + 1 : first;
  if (passage.unended || !isCapitalised(passage, name)) return first;
  const bare = bareOpening(passage, first);
  if (bare > first) return bare;
  const bracket = bracketed ? bracketedTown(passage, name) : first;
  if (bracket > first) return bracket;
  const shouted =
    shapeAt(passage, name) === Shape.capitals && passage.tokens.end[name]! - passage.tokens.start[name]! >= 3;
  let dated = bracketed;
  for (let at = first; at < last && at < first + tokensMax; at++) {
    const unit = markAt(passage, at);
    // "GAO CITY—At least": an em dash touches both.
    const parts = unit === mark.emDash && shouted && isCapitalised(passage, at + 1);
    if (isDash(unit) && (parts || !(touches(passage, at) && touches(passage, at + 1))))
      return at > name && (shouted || dated) ? at + 1 : first;
    if (shapeAt(passage, at) === Shape.number) dated = true;
    else if (unit !== 0) {
      if (unit === mark.open) dated = true;
      // "BAMAKO: Gunmen killed …": in front of the report's first words, some outlets put a colon there.
      if (unit === mark.colon && sentence < openingSentences && (shouted || isBeforeCapital(passage, at)))
        return at + 1;
      if (unit === mark.semicolon || unit === mark.colon) return first;
    } else if (
      !isCapitalised(passage, at) &&
      (tags(passage, at) & (Tag.time | Tag.preposition)) === 0 &&
      // "GAO, Ostra and Belun (Agency) -"
      !(shouted && id(passage, at) === and && isCapitalised(passage, at + 1))
    )
      return datedOpening(passage, name);
    else if (
      (tags(passage, at) & Tag.verb) !== 0 &&
      (tags(passage, at) & Tag.time) === 0 &&
      (shapeAt(passage, at) === Shape.lower || (shouted && isCopyInCapitals(passage)))
    )
      return first;
  }
  return datedOpening(passage, name);
}

/** "RAIDS IN GAO KILLED 85 PEOPLE: 50 MEN AND 35 WOMEN": whether no word at the front of a sentence has a small letter, so that its capitals tell nothing. */
function isCopyInCapitals(passage: Passage): boolean {
  for (let at = passage.first; at < passage.last && at < passage.first + tokensMax; at++) {
    const shape = shapeAt(passage, at);
    const lone = passage.tokens.end[at]! - passage.tokens.start[at]! === 1;
    if (shape === Shape.lower || (shape === Shape.title && !lone)) return false;
  }
  return true;
}

/** Tokens of a dateline that has a line of its own. */
const lineMax = 14;

/** Lines at the front of a report among which a dateline may stand. */
const openingLines = 8;

/**
 * "NAIROBI, Utopia (Feb. 19)" on a line, "(Rec. 9 p.m.) GAO, May 12.": whether one of the first lines or sentences has nothing but where
 * and when the report was written.
 */
export function isDatelineLine(passage: Passage): boolean {
  const { first, last, sentence, tokens } = passage;
  if (sentence >= openingLines) return false;
  const name = overBracket(passage, first);
  if (last - name > lineMax || shapeAt(passage, name) !== Shape.capitals) return false;
  if (tokens.end[name]! - tokens.start[name]! < townLetters) return false;
  let dated = false;
  for (let at = name; at < last; at++) {
    if (wordAt(passage, at)?.month !== undefined) dated = true;
    else if (shapeAt(passage, at) !== Shape.number && markAt(passage, at) === 0 && !isCapitalised(passage, at))
      return false;
  }
  return dated;
}

/** Tokens of a dispatch's front: "Port Korda, Utopia, January 17." */
const dispatchMax = 9;

/**
 * "London, January 7.", "BREST, 22 October.": whether a sentence is the front of a dispatch, a town and a day and nothing else, wherever
 * it stands. Without its stop it may be the heading over what happened there and then.
 */
export function isDispatchLine(passage: Passage): boolean {
  const { first, last, unended } = passage;
  if (unended || last - first > dispatchMax || !isCapitalised(passage, first)) return false;
  if ((tags(passage, first) & noName) !== 0 || wordAt(passage, first)?.month !== undefined) return false;
  let comma = false;
  let dated = false;
  for (let at = first; at < last; at++) {
    const unit = markAt(passage, at);
    if (unit === mark.comma) comma = true;
    else if (wordAt(passage, at)?.month !== undefined) dated = comma;
    else if (shapeAt(passage, at) !== Shape.number && unit !== mark.stop && !isCapitalised(passage, at)) return false;
  }
  return dated;
}

/** One past a bracket that opens a sentence, with an agency or an hour in it; its first token where none does. */
function overBracket(passage: Passage, first: number): number {
  if (markAt(passage, first) !== mark.open) return first;
  for (let at = first + 1; at < first + lineMax && at < passage.last; at++)
    if (markAt(passage, at) === mark.close) return at + 1;
  return first;
}

/** Letters of the shortest town that is taken for one by its capitals alone. */
const townLetters = 3;

/** "(Nairobi) Twelve people": one past the bracket that closes behind a town and before the sentence’s own capital; the passage’s first token if none does. */
function bracketedTown(passage: Passage, name: number): number {
  let end = name;
  while (end < name + townMax && isCapitalised(passage, end)) end++;
  const closes = markAt(passage, end) === mark.close && isCapitalised(passage, end + 1);
  return closes && passage.sentence < openingSentences ? end + 1 : passage.first;
}

/** Tokens of the longest name of a town in brackets. */
const townMax = 3;

/** "Nairobi: Gunmen killed …", "Nairobi/Gao: Gunmen …": a name or two, and the sentence's own capital behind their colon. */
function isBeforeCapital(passage: Passage, colon: number): boolean {
  const { first } = passage;
  const two = colon === first + 3 && markAt(passage, first + 1) === mark.slash && isOwnName(passage, first + 2);
  return (colon === first + 1 || two) && isOwnName(passage, first) && isCapitalised(passage, colon + 1);
}

function isOwnName(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) && (tags(passage, at) & noName) === 0 && wordAt(passage, at) === undefined;
}

/** "Khartoum, Oct 7 At least …", "Khartoum, Oct 7 (Agency) At least …": a city and a day before the sentence's own capital, with no dash behind; one past them. */
function datedOpening(passage: Passage, first: number): number {
  let at = first + 1;
  if (isCapitalised(passage, at)) at++;
  if (markAt(passage, at) !== mark.comma || wordAt(passage, at + 1)?.month === undefined) return passage.first;
  at += 2;
  if (markAt(passage, at) === mark.stop) at++;
  if (shapeAt(passage, at) !== Shape.number) return passage.first;
  let end = at + 1;
  if (markAt(passage, end) === mark.open && markAt(passage, end + 2) === mark.close) end += 3;
  return isCapitalised(passage, end) ? end : passage.first;
}

const noName = Tag.preposition | Tag.determiner | Tag.pronoun | Tag.number | Tag.time | Tag.adverb | Tag.adjective;

/** Words of an agency and a city, one behind the other. */
const bareMax = 4;

/**
 * "Khartoum Twenty people", "UAP-Reporter Khartoum The army": one past a city, or an agency and a city, before the capital with which the
 * sentence begins; the passage’s first token if none stands there.
 */
function bareOpening(passage: Passage, first: number): number {
  let next = first;
  while (next < first + bareMax && isOpeningName(passage, next)) next++;
  if (next > first + 1 && passage.sentence >= openingSentences) return first;
  const opens =
    next > first &&
    shapeAt(passage, next) === Shape.title &&
    (tags(passage, next) & (Tag.number | Tag.determiner)) !== 0 &&
    shapeAt(passage, next + 1) === Shape.lower;
  return opens ? next : first;
}

function isOpeningName(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) && (tags(passage, at) & noName) === 0;
}
