import type { Figure } from '../../../mentions/quantity/figure.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { spacedAgeEnd } from '../labels.ts';
import { isCapitalised, isNumberAt, markAt, marksName, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';

/** One past "68-year-old", "68 year old" at token `at`, or -1. */
export function ageEnd(passage: Passage, at: number): number {
  const spaced = spacedAgeEnd(passage, at);
  if (spaced > 0) return spaced;
  if (markAt(passage, at + 1) !== mark.hyphen || !touches(passage, at + 1) || !touches(passage, at + 2)) return -1;
  return /^(?:year|month|week|day)s?-olds?$/i.test(wordsOf(passage, at + 2, at + 3)) ? at + 3 : -1;
}

const aged = formList('aged ages');
const listing = wordList('and or to between from');

/** One past the years behind "aged" at token `at`: "aged 29 and 41", "aged between 12 and 15", "aged five months"; -1 if none stand there. */
export function agesEnd(passage: Passage, at: number): number {
  if (!aged.isAt(passage, at)) return -1;
  let end = -1;
  for (let next = at + 1; ; next++) {
    if (listing.isAt(passage, next) || markAt(passage, next) === mark.comma) continue;
    // "aged 12 and three women": what it counts stands behind it.
    if (!isNumberAt(passage, next) || (tags(passage, next + 1) & counted) !== 0) return end;
    end = next + 1;
    if (wordAt(passage, end)?.timeUnit !== undefined) end++;
    next = end - 1;
  }
}

const counted = Tag.person | Tag.thing | Tag.casualty | Tag.adjective;

/** Years that nobody has lived. */
const ageMax = 120;
const oneDied = formList('was died');
const allDied = formList('were');
/** Tokens back to the age of the one named before: a name, and what parts it from there. */
const nameMax = 6;

/** "John Example, 42, of Springfield", "John Example, 42 was killed": a bare number behind a person's name. */
export function isAgeOfName(passage: Passage, { first, last, best }: Figure): boolean {
  if (markAt(passage, first - 1) !== mark.comma || !isCapitalised(passage, first - 2) || (best ?? 0) >= ageMax)
    return false;
  if (markAt(passage, last) === mark.comma) return true;
  if (allDied.isAt(passage, last)) return isAgeBefore(passage, first - 2);
  return oneDied.isAt(passage, last) && isNameBefore(passage, first - 1);
}

/** "Sami Haddad, 30, and Omar Nasser, 55 were hurt": whether the name that ends before token `end` stands behind another's age. */
function isAgeBefore(passage: Passage, end: number): boolean {
  for (let at = end - 1; at > passage.first && at > end - nameMax; at--)
    if (isNumberAt(passage, at)) return markAt(passage, at - 1) === mark.comma && isCapitalised(passage, at - 2);
  return false;
}

/** Whether all that the sentence has before a token is a name of two words or more that no list has: "In Ostra" is none. */
function isNameBefore(passage: Passage, end: number): boolean {
  if (passage.unended || end - passage.first < 2) return false;
  for (let at = passage.first; at < end; at++) if (!marksName(passage, at) || tags(passage, at) !== 0) return false;
  return true;
}

const all = formList('all total');
const inside = wordList(['in']);
const goesOn = Tag.be | Tag.have | Tag.modal | Tag.do | Tag.verb | Tag.preposition | Tag.conjunction;

/** One past "in all", "in total" at token `at`, where no noun of theirs stands behind; -1 if that is not what stands there. */
export function inAllEnd(passage: Passage, at: number): number {
  if (!inside.isAt(passage, at) || !all.isAt(passage, at + 1)) return -1;
  const end = at + 2;
  return end >= passage.last || shapeAt(passage, end) === Shape.mark || (tags(passage, end) & goesOn) !== 0 ? end : -1;
}

/** Below this age a person is a child. Source: Convention on the Rights of the Child, article 1. */
export const adultAge = 18;

/** The years of "68-year-old" in `[from, end)`; -1 if there is no age. */
export function ageOf(passage: Passage, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (shapeAt(passage, at) === Shape.number && ageEnd(passage, at) > 0) return Number(wordsOf(passage, at, at + 1));
  }
  return -1;
}
