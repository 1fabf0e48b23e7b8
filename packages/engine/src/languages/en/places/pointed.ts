import type { PlaceMention } from '../../../mentions/place/mention.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isCapitalised, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formTable, lemmaTable, wordTable } from '../word-table.ts';
import { pointedPlaces } from '../words/places.ts';
import { a, an, isLocative, of, the, there } from './words.ts';

const pointed = formTable(pointedPlaces.join(' '));

const wholes = formTable('country city town province region district');

const reaches = lemmaTable(
  'flee leave abandon enter reach hit target shell bomb storm attack quit spare protect defend capture seize overrun raid assault ambush recapture retake strike pound bombard',
);

/** "the town", "a market", "the area" behind a preposition of place. */
export function readPointed(passage: Passage, at: number): PlaceMention | null {
  const opener = id(passage, at);
  if (opener === there) return isPointing(passage, at) ? pointing(at, at + 1) : null;
  if (opener !== the && opener !== a && opener !== an) return null;
  if (opener === the && (tags(passage, at + 1) & Tag.direction) !== 0 && id(passage, at + 2) === of) {
    const whole = id(passage, at + 3) === the ? at + 4 : at + 3;
    const named = whole === at + 4 && wholes[id(passage, whole)] === 1 && isLocative(passage, at - 1);
    if (named && id(passage, whole + 1) !== of && !isCapitalised(passage, whole + 1))
      return { ...pointing(whole, whole + 1), first: at };
  }
  let noun = at + 1;
  while (noun < at + 4 && pointed[id(passage, noun)] !== 1 && mayQualify(passage, noun, opener !== the)) noun++;
  if (pointed[id(passage, noun)] !== 1 || shapeAt(passage, noun) !== Shape.lower) return null;
  if (
    id(passage, noun + 1) === of ||
    shapeAt(passage, noun + 1) === Shape.possessive ||
    isCapitalised(passage, noun + 1)
  )
    return null;
  const reached = reaches[id(passage, at - 1)] === 1;
  if (!reached && (!isLocative(passage, at - 1) || id(passage, at - 1) === of)) return null;
  if ((tags(passage, noun + 1) & (Tag.thing | Tag.person | Tag.source)) !== 0) return null;
  return { ...pointing(noun, noun + 1), first: at };
}

/** "an eastern Syrian town", "a military base", "the rebel-held district" */
function mayQualify(passage: Passage, at: number, one: boolean): boolean {
  const shape = shapeAt(passage, at);
  if (shape !== Shape.lower && shape !== Shape.title) return false;
  const bits = tags(passage, at);
  if (qualifying[id(passage, at)] === 1) return true;
  // "the Turkish border" is a place of its own.
  if (shape === Shape.title) return one && (bits & Tag.adjective) !== 0;
  return (bits & ~(Tag.adjective | Tag.placeNoun | Tag.direction)) === 0;
}

/** Whose it is or what it is for; both sides of any war are among them. */
const qualifiers = new Set(
  'military army naval navy air police government opposition rebel regime militant insurgent surrounding busy crowded'.split(
    ' ',
  ),
);
const qualifying = wordTable(({ form }) => qualifiers.has(form) || /-(?:held|controlled|occupied|ruled)$/.test(form));

function pointing(first: number, last: number): PlaceMention {
  return {
    first,
    last,
    nameFirst: first,
    nameLast: last,
    role: 'pointed',
    candidates: [],
    partial: false,
    kinds: [],
    rule: 'en/place/pointed',
  };
}

/** "killed 80 people there in April"; "there were 80" points at nothing. */
function isPointing(passage: Passage, at: number): boolean {
  if (at === passage.first || shapeAt(passage, at) !== Shape.lower) return false;
  if ((tags(passage, at + 1) & (Tag.be | Tag.have | Tag.modal)) !== 0) return false;
  return (tags(passage, at - 1) & (Tag.person | Tag.casualty | Tag.thing | Tag.source | Tag.verb)) !== 0;
}
