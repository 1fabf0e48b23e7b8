import type { Concept } from '../../../concepts.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { formAt, id, isNumberAt, isPlain, markAt, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, verbList, wordList, wordsThat } from '../word-list.ts';
import { deadlyVerbs } from '../words/deadly.ts';
import { notPeople } from '../words/things.ts';
import { nounish } from './nouns.ts';

const [who, dead, to, of] = ids('who dead to of');
const deaths = formList('death deaths killing killings murder murders wounding abduction kidnapping');
/** "were reported killed" */
const reporting = formList('reported confirmed believed feared presumed');
const death = formList(['death']);
const slaying = verbList(deadlyVerbs);

/** Tokens of the longest name that counts people by itself. */
const namesMax = 2;

/** Capitals with nothing behind them: "128 Viet Cong", no "12 Russian Leopards", no "9 NGOs" and no "32 Monitor". */
export function isNameAlone(passage: Passage, from: number, end: number): boolean {
  if (end === from || end - from > namesMax) return false;
  for (let at = from; at < end; at++) if (shapeAt(passage, at) !== Shape.title || tags(passage, at) !== 0) return false;
  return shapeAt(passage, end) !== Shape.number && (tags(passage, end) & nounish) === 0;
}

const harming: ReadonlySet<Concept | undefined> = new Set<Concept>(['kill', 'wound', 'abduct', 'detain']);
const befalling = wordsThat(({ verb }) => harming.has(verb?.concept));
const befallen = wordsThat(({ verb }) => verb?.concept === 'die' || verb?.concept === 'flee');
const states = wordsThat(({ stateConcept }) => harming.has(stateConcept));
const helping = Tag.be | Tag.have | Tag.adverb | Tag.negation;

/** Tokens between those whom it befell and the verb: "who have all been". */
const helpingMax = 4;

/** What befalls things as well: "the raid neutralised 14 gantries", "executed 12 manoeuvres". */
const ofThings = verbList('eliminate neutralise neutralize annihilate liquidate execute hang decapitate'.split(' '));

/** Tokens of a phrase between people and what befell them: "inside the old town hall". */
const phraseMax = 6;
const placing = wordList('in inside outside at aboard near on within from'.split(' '));
const verbal = Tag.be | Tag.have | Tag.verb | Tag.state;

/** Whether only people can be meant by what befell those who are named right before or behind it: "two baggage handlers at the airport were killed". */
export function isBefallenAsPeople(passage: Passage, at: number, end: number): boolean {
  if (befalling.isAt(passage, at - 1)) return !loss.isAt(passage, at - 1) && !ofThings.isAt(passage, at - 1);
  // "the deaths of 12 herders"
  if (id(passage, at - 1) === of && deaths.isAt(passage, at - 2)) return true;
  let next = overParts(passage, overNextOfList(passage, end));
  if (placing.isAt(passage, end)) {
    while (next < end + phraseMax && shapeAt(passage, next) < Shape.mark && (tags(passage, next) & verbal) === 0)
      next++;
    if ((tags(passage, next) & Tag.be) === 0 && (tags(passage, next) & Tag.have) === 0) return false;
  }
  for (let verb = next; verb <= next + helpingMax; verb++) if (ofThings.isAt(passage, verb)) return false;
  return isBefallen(passage, at, next) || isSlain(passage, next);
}

/** "were shot dead", "were hacked to death" */
function isSlain(passage: Passage, at: number): boolean {
  let next = at;
  while (next < at + helpingMax && (tags(passage, next) & helping) !== 0) next++;
  if (!slaying.isAt(passage, next)) return false;
  return id(passage, next + 1) === dead || (id(passage, next + 1) === to && death.isAt(passage, next + 2));
}

/** Tokens of an aside that tells of parts. */
const asideMax = 16;
const telling = wordList(['including', 'among', 'mostly', 'mainly', 'all', 'many', 'most', 'some']);

/** "At least 14 pickers, including three women, were killed": one past an aside that tells of parts; `at` where none stands there. */
function overParts(passage: Passage, at: number): number {
  if (markAt(passage, at) !== mark.comma || !telling.isAt(passage, at + 1)) return at;
  for (let next = at + 2; next < at + asideMax; next++)
    if (markAt(passage, next) === mark.comma && (tags(passage, next + 1) & (Tag.be | Tag.have)) !== 0) return next + 1;
  return at;
}

/** One past the second of two in a list: behind "and four plumbers" at token `at`; `at` where none is counted there. */
function overNextOfList(passage: Passage, at: number): number {
  if ((tags(passage, at) & Tag.conjunction) === 0 || !isNumberAt(passage, at + 1)) return at;
  let next = at + 2;
  while (next < at + phraseMax && shapeAt(passage, next) === Shape.lower && (tags(passage, next) & verbal) === 0)
    next++;
  return (tags(passage, next) & (Tag.be | Tag.have)) !== 0 ? next : at;
}

/** "killed 128 Viet Cong", "30 Hezbollah died": right behind what was done to them, or before what befell them. */
export function isBefallen(passage: Passage, at: number, end: number): boolean {
  if (befalling.isAt(passage, at - 1)) return !loss.isAt(passage, at - 1);
  let next = end;
  if (id(passage, next) === who) next++;
  while (next < end + helpingMax && ((tags(passage, next) & helping) !== 0 || reporting.isAt(passage, next))) next++;
  return befalling.isAt(passage, next) || befallen.isAt(passage, next) || states.isAt(passage, next);
}

/** Whether what befell people stands right before token `at`: "killed 12". */
export function befallsBefore(passage: Passage, at: number): boolean {
  return befalling.isAt(passage, at - 1);
}

/** "sherpas", "machinists", "fishwives": an unknown noun in the plural, as a count of whoever lives would have it. */
export function isUnknownPlural(passage: Passage, at: number): boolean {
  return (
    id(passage, at) === 0 && isPlain(passage, at) && plural.test(formAt(passage, at)) && !animals.isAt(passage, at)
  );
}

const plural = /^\p{Ll}{3,}(?:[^sui]s|men|women|folk|people)$/u;
const animals = formList(notPeople);

/** Tanks are lost as well. */
const loss = verbList(['lose']);
