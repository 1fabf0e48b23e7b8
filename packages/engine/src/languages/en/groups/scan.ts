import { isDash, isQuote, mark } from '../../../text/marks.ts';
import { isWritten, type Passage, touches } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { calibreEnd, labelEnd, serialEnd, unitNumberEnd } from '../labels.ts';
import { ids } from '../lexicon.ts';
import { formAt, id, isCapitalised, isShouted, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { before } from '../quantity/words.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { agesEnd } from './ages.ts';
import { bracketEnd } from './brackets.ts';
import { captive, endsAtPlural, isKin, isYoung, startsName, startsSubject } from './ends.ts';
import {
  closers,
  isAdverbial,
  isDescribedAhead,
  isNamedPeopleAhead,
  isNounAhead,
  isNounHere,
  isVerbLike,
  nounish,
  startsObject,
} from './nouns.ts';
import { isOfSetPhrase } from './set-phrases.ts';
import { isWhomOthersTellOf } from './told-of.ts';

const crews = formList(['crew', 'staff']);
const takenAs = formList(['taken', 'made', 'held']);
const captives = formList(['prisoners', 'hostages', 'captives']);
const booby = formList(['booby']);

const [and, press, cross, only] = ids('and press cross only');

/** One past the last token of modifiers and nouns from `at`. */
export function scanNouns(passage: Passage, at: number, taken: (token: number) => boolean, inside: boolean): number {
  let next = at;
  let lastNoun = -1;
  while (next < passage.last && !taken(next)) {
    const shape = shapeAt(passage, next);
    if (shape === Shape.possessive) {
      next++;
      continue;
    }
    if (shape === Shape.mark) {
      if (isScareQuote(passage, next)) {
        next++;
        continue;
      }
      const bracket = bracketEnd(passage, next);
      if (bracket > 0) {
        next = bracket;
        continue;
      }
      if (markAt(passage, next) === mark.apostrophe && isPluralPossessive(passage, next)) {
        next++;
        continue;
      }
      // "the Conflict Location & Event Data Project"
      if (
        markAt(passage, next) === mark.ampersand &&
        isCapitalised(passage, next - 1) &&
        isCapitalised(passage, next + 1)
      ) {
        next++;
        continue;
      }
      // "thirty Nur–Amal fighters": a dash inside the name of those whose people they are.
      if (isDashOfName(passage, next)) {
        next++;
        continue;
      }
      // "one .38 calibre pistol"
      const calibre = next === at && inside && isPoint(passage, next) ? calibreEnd(passage, next + 1) : -1;
      if (calibre > 0) {
        next = calibre;
        continue;
      }
      break;
    }
    if (shape === Shape.number) {
      // "a 68-year-old man", "the 3rd Brigade", "Battalion 274": such a number qualifies; any other ends the group.
      const label =
        next > at ? Math.max(labelEnd(passage, next), unitNumberEnd(passage, next)) : labelEnd(passage, next);
      if (label < 0) break;
      next = label;
      continue;
    }
    // "Infantry Battalion No. 77"
    const serial = next > at ? serialEnd(passage, next) : -1;
    if (serial > 0) {
      next = serial;
      continue;
    }
    // "a man aged 41"
    if (agesEnd(passage, next) > 0) break;
    const bits = tags(passage, next);
    const started = next > at || inside;
    if (started && isOfSetPhrase(passage, next)) {
      lastNoun = next++;
      continue;
    }
    if ((bits & Tag.number) !== 0 && (bits & nounish) === 0 && started) break;
    if ((lastNoun < 0 || lastNoun === at) && next > at && joinsPeoples(passage, next)) {
      next++;
      continue;
    }
    if ((bits & closers) !== 0 && (bits & nounish) === 0) {
      if (started && (joinsAdjectives(passage, next) || (inside && joinsNames(passage, next)))) {
        next++;
        continue;
      }
      break;
    }
    // "the army first killed": an adverb of what follows.
    if (lastNoun === next - 1 && isAdverbial(passage, next)) break;
    // "Under the deal more than 300", "In a week more than 60": a hedge begins.
    if (next > at && (bits & Tag.hedge) !== 0 && isHedge(passage, next)) break;
    // "took 83 passengers and crew hostage"
    if (lastNoun === next - 1 && crews.isAt(passage, lastNoun) && captive.isAt(passage, next)) break;
    // "30 taken prisoners"
    if (next === at && inside && takenAs.isAt(passage, next) && captives.isAt(passage, next + 1)) break;
    if (lastNoun === next - 1 && isWhomOthersTellOf(passage, lastNoun, next)) break;
    if (lastNoun === next - 1 && endsAtPlural(passage, lastNoun, next)) break;
    if (lastNoun === next - 1 && isKin(passage, next) && isKin(passage, lastNoun) && !isYoung(passage, lastNoun)) break;
    if (lastNoun === next - 1 && (startsName(passage, lastNoun, next) || startsSubject(passage, at, next))) break;
    if ((bits & Tag.verb) !== 0 && !isInName(passage, next)) {
      if (!isNounHere(passage, next, bits, wordAt(passage, next), started, lastNoun)) break;
    } else if ((bits & Tag.state) !== 0 && !isNounAhead(passage, next + 1)) break;
    else if (
      (bits & Tag.adverb) !== 0 &&
      (bits & (nounish | Tag.adjective)) === 0 &&
      !(lastNoun < 0 && isDescribedAhead(passage, next + 1)) &&
      // "the town's only hospital"
      !(id(passage, next) === only && shapeAt(passage, next - 1) === Shape.possessive)
    )
      break;
    else if (bits === 0 && isVerbLike(passage, next) && !isNounAhead(passage, next + 1)) break;
    // "200,000 live as refugees", but "12 live rounds"
    else if (bits === 0 && started && isLiving(passage, next)) break;
    // "elderly women": what can be a noun only describes the one behind it.
    const describes = (bits & Tag.adjective) !== 0 && (tags(passage, next + 1) & Tag.person) !== 0;
    // "foreign-backed", "heavily-armed": no noun.
    const unknown = bits === 0 && id(passage, next) === 0 && !isVerbLike(passage, next);
    if (((bits & nounish) !== 0 && !describes) || unknown) lastNoun = next;
    next++;
  }
  // A group does not end on a lone adjective before nothing: it is still a group ("the wounded"), and its caller decides.
  return next;
}

/** The point of ".38": right before a number, and behind a space. */
function isPoint(passage: Passage, at: number): boolean {
  return (
    markAt(passage, at) === mark.stop &&
    !touches(passage, at) &&
    touches(passage, at + 1) &&
    shapeAt(passage, at + 1) === Shape.number
  );
}

/** "live" before a preposition: a verb, and yet in no list, since "lives" are lost. */
function isLiving(passage: Passage, at: number): boolean {
  return (
    (tags(passage, at + 1) & (Tag.preposition | Tag.subordinator)) !== 0 &&
    shapeAt(passage, at) === Shape.lower &&
    isWritten(passage, at, 'live')
  );
}

/** "Human Rights Watch", "Save the Children", "booby traps": a verb's form in capitals behind a capital, in running text, is part of the name. */
function isInName(passage: Passage, at: number): boolean {
  // "booby traps": no verb.
  if (booby.isAt(passage, at - 1)) return true;
  if (!isCapitalised(passage, at)) return false;
  if (isRedCross(passage, at)) return true;
  if (passage.unended || isShouted(passage, at)) return false;
  if (isCapitalised(passage, at - 1)) {
    if (at - 1 > passage.first && !startsObject(passage, at + 1)) return true;
    // "the Associated Press that"
    if (id(passage, at) === press) return true;
  }
  // "the Armed Conflict Location project"
  return (tags(passage, at - 1) & Tag.determiner) !== 0 && isCapitalised(passage, at + 1);
}

/** "Red Cross", in headlines too, where capitals tell a verb from a name no more. */
function isRedCross(passage: Passage, at: number): boolean {
  return (
    id(passage, at) === cross &&
    isCapitalised(passage, at) &&
    isCapitalised(passage, at - 1) &&
    formAt(passage, at - 1) === 'red'
  );
}

/** "more than", "at least", "up to" before a number. */
function isHedge(passage: Passage, at: number): boolean {
  const hedge = before.startingAt(passage, at);
  return (
    hedge !== undefined && (shapeAt(passage, hedge[1]) === Shape.number || (tags(passage, hedge[1]) & Tag.number) !== 0)
  );
}

/** "70 Syrian regime and rebel fighters", "Syrian and Russian warplanes": two adjectives of one noun. */
function joinsAdjectives(passage: Passage, at: number): boolean {
  const form = wordAt(passage, at)?.form;
  if (form !== 'and' && form !== 'or') return false;
  const [before, behind, noun] = [tags(passage, at - 1), tags(passage, at + 1), tags(passage, at + 2)];
  const described = Tag.person | Tag.thing | Tag.casualty;
  return (
    (before & Tag.adjective) !== 0 &&
    (before & (Tag.thing | Tag.direction | Tag.state)) === 0 &&
    wordAt(passage, at - 1)?.person?.plural !== true &&
    (behind & Tag.adjective) !== 0 &&
    (behind & (Tag.thing | Tag.direction | Tag.state)) === 0 &&
    (noun & described) !== 0 &&
    wordAt(passage, at + 2)?.person?.plural !== false &&
    wordAt(passage, at + 2)?.thing?.plural !== false
  );
}

/** Words of the second of two names that "and" joins. */
const joinedNameMax = 4;

/** "40 Army and Navy officers", "500 Defense and Interior Ministry troops": two names of one noun. */
function joinsNames(passage: Passage, at: number): boolean {
  if (id(passage, at) !== and || !isNamePart(passage, at - 1) || !isNamePart(passage, at + 1)) return false;
  for (let next = at + 2; next <= at + 1 + joinedNameMax; next++) {
    if (isNamePart(passage, next)) continue;
    return shapeAt(passage, next) === Shape.lower && wordAt(passage, next)?.person?.plural === true;
  }
  return false;
}

/** A word with a capital that is no noun for people of its own: "12 Kurds and Korda fighters" are two. */
function isNamePart(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) && !isShouted(passage, at) && (tags(passage, at) & Tag.person) === 0;
}

function isDashOfName(passage: Passage, at: number): boolean {
  if (!isDash(markAt(passage, at)) || !touches(passage, at) || !touches(passage, at + 1)) return false;
  return isCapitalised(passage, at - 1) && isCapitalised(passage, at + 1) && isNamedPeopleAhead(passage, at + 1);
}

/** Quotes around a word or two of a group: 30 “terrorists”. */
function isScareQuote(passage: Passage, at: number): boolean {
  if (!isQuote(markAt(passage, at))) return false;
  const opens =
    (tags(passage, at + 1) & (nounish | Tag.adjective)) !== 0 && !touches(passage, at) && touches(passage, at + 1);
  if (opens) return isQuote(markAt(passage, at + 2)) || isQuote(markAt(passage, at + 3));
  return (
    touches(passage, at) &&
    (tags(passage, at - 1) & nounish) !== 0 &&
    (isQuote(markAt(passage, at - 2)) || isQuote(markAt(passage, at - 3)))
  );
}

/** "Kurdish and Arab fighters": two peoples qualify one noun. */
function joinsPeoples(passage: Passage, at: number): boolean {
  return (
    id(passage, at) === and &&
    isPeople(passage, at - 1) &&
    isPeople(passage, at + 1) &&
    (tags(passage, at + 2) & nounish) !== 0
  );
}

function isPeople(passage: Passage, at: number): boolean {
  return (tags(passage, at) & Tag.adjective) !== 0 && isCapitalised(passage, at) && !isShouted(passage, at);
}

/** "rebels’ positions": an apostrophe that touches an s and stands before a noun. */
function isPluralPossessive(passage: Passage, at: number): boolean {
  if (!touches(passage, at) || touches(passage, at + 1)) return false;
  const last = passage.text[passage.tokens.end[at - 1]! - 1];
  return last === 's' && shapeAt(passage, at + 1) >= 0 && (tags(passage, at + 1) & closers) === 0;
}
