import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { Form } from '../inflection.ts';
import { isCapitalised, isNumberAt, isShouted, shapeAt, tags, wordAt } from '../look.ts';
import { nameParticles } from '../name-particles.ts';
import { isNameLike } from '../places/names.ts';
import { Tag } from '../word.ts';
import { wordList, wordsThat } from '../word-list.ts';
import { isDemonymPlural } from './head.ts';
import { isNamedPeopleAhead, nounish } from './nouns.ts';

/** A known plural noun ends its group, unless a known noun follows that it qualifies ("weapons caches"). */
export function endsAtPlural(passage: Passage, noun: number, next: number): boolean {
  if (!plurals.isAt(passage, noun)) return false;
  // "holding 20 troops captive": what they are held as.
  if (captive.isAt(passage, next)) return true;
  const bits = tags(passage, next);
  // "the Relief Doctors network": a body with a plural in its name.
  if ((bits & Tag.source) !== 0 && isCapitalised(passage, noun) && isCapitalised(passage, noun - 1)) {
    if (!isShouted(passage, noun) && noun - 1 > passage.first) return false;
  }
  if (ofPeople.isAt(passage, noun)) {
    // "police officers", "troops positions": only uninflected collectives qualify.
    if (!uninflected.isAt(passage, noun)) return true;
    // "a police patrol post"; "police patrol posts" tells what they do.
    const post =
      patrol.isAt(passage, next) && isDetermined(passage, noun) && (tags(passage, next + 1) & Tag.thing) !== 0;
    return !post && (bits & nounish) === 0;
  }
  return (bits & nounish) === 0;
}

export const captive = wordList(['captive', 'hostage', 'prisoner']);
const patrol = wordList(['patrol']);

function isDetermined(passage: Passage, noun: number): boolean {
  return (tags(passage, noun - 1) & Tag.determiner) !== 0;
}

const ofPeople = wordsThat(({ person, casualty }) => person !== undefined || casualty !== undefined);
const plurals = wordsThat(
  ({ person, casualty, thing }) =>
    person?.plural === true || casualty?.plural === true || (thing?.plural === true && person === undefined),
);

/** "a rocket shelling Reuters reported": a name does not go on from a lower-case thing; a place noun takes its name. */
export function startsName(passage: Passage, noun: number, next: number): boolean {
  if (!isCapitalised(passage, next) || shapeAt(passage, noun) !== Shape.lower) return false;
  const bits = tags(passage, noun);
  // Nor from a lower-case word that no list knows.
  // "al-Amal TV": a name that begins with its article, and what it is.
  const ends = (tags(passage, next + 1) & nounish) === 0 && !isCapitalised(passage, next + 1);
  const goesOn = ends && (tags(passage, next) & Tag.source) !== 0 && isNameLike(passage, noun);
  // "35 leftist URF rebels": what only describes, right behind the figure.
  if (bits === 0 && isNumberAt(passage, noun - 1) && isPeopleAhead(passage, next)) return false;
  if (bits === 0) return wordAt(passage, noun) === undefined && !isNameParticle(passage, noun) && !goesOn;
  return (bits & Tag.thing) !== 0 && (bits & (Tag.placeNoun | Tag.person)) === 0;
}

/** "URF rebels", "Peruvians" */
function isPeopleAhead(passage: Passage, next: number): boolean {
  return isNamedPeopleAhead(passage, next) || isDemonymPlural(passage, next);
}

/** Names of a place in front of a subject: "In Deir Ostra militiamen burned". */
const placeNameMax = 3;

/** "In Homs militiamen burned": behind a name with which a phrase opens the sentence, those who act begin a group of their own. */
export function startsSubject(passage: Passage, first: number, next: number): boolean {
  if (next === first || next - first > placeNameMax || shapeAt(passage, next) !== Shape.lower) return false;
  if (!placing.isAt(passage, first - 1) || !opensSentence(passage, first - 1)) return false;
  if (!actors.isAt(passage, next)) return false;
  for (let at = first; at < next; at++) if (!isCapitalised(passage, at) || tags(passage, at) !== 0) return false;
  const verb = (tags(passage, next + 1) & Tag.adverb) !== 0 ? next + 2 : next + 1;
  const forms = wordAt(passage, verb)?.verb?.forms ?? 0;
  return (forms & (Form.past | Form.third)) !== 0 && (tags(passage, verb) & nounish) === 0;
}

/** Words between the sentence's first preposition and that before a name: "In a second such incident at Homs militiamen burned". */
const openingMax = 6;

/** Whether a preposition opens its sentence, or stands in the phrase that does. */
function opensSentence(passage: Passage, at: number): boolean {
  if (isCapitalised(passage, at)) return true;
  const { first } = passage;
  if (at - first > openingMax || (tags(passage, first) & Tag.preposition) === 0) return false;
  for (let between = first + 1; between < at; between++) {
    if (shapeAt(passage, between) !== Shape.lower) return false;
    const bits = tags(passage, between);
    if ((bits & (Tag.be | Tag.have | Tag.modal)) !== 0 || ((bits & Tag.verb) !== 0 && (bits & nounish) === 0))
      return false;
  }
  return true;
}

const placing = wordList('in at near');
/** Plurals of people, and bodies that need no article. */
const actors = wordsThat(({ form, person }) => person?.plural === true || form === 'police');

/** "van den Berg", "bin Salman": a small word in the middle of a name. */
function isNameParticle(passage: Passage, at: number): boolean {
  return nameParticles.isAt(passage, at) && (isCapitalised(passage, at - 1) || nameParticles.isAt(passage, at - 1));
}

/** "A man woman and child": in comma-less text each is a group of its own. */
export function isKin(passage: Passage, at: number): boolean {
  return kin.isAt(passage, at);
}

/** "a girl child" is one. */
export function isYoung(passage: Passage, at: number): boolean {
  const form = wordAt(passage, at)?.form;
  return form === 'girl' || form === 'boy' || form === 'baby' || form === 'infant';
}

const kin = wordList(
  'man woman child boy girl father mother son daughter husband wife brother sister grandfather grandmother baby infant',
);

const uninflected = wordList(['police', 'troops', 'personnel', 'staff', 'militants']);
