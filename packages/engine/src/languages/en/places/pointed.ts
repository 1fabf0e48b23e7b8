import type { PlaceMention } from '../../../mentions/place/mention.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isCapitalised, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formTable, lemmaTable } from '../word-table.ts';
import { pointedPlaces } from '../words/places.ts';
import { a, isLocative, of, the, there } from './words.ts';

const pointed = formTable(pointedPlaces.join(' '));

const reaches = lemmaTable(
  'flee leave abandon enter reach hit target shell bomb storm attack quit spare protect defend capture seize overrun raid assault ambush recapture retake',
);

/** "the town", "a market", "the area" behind a preposition of place. */
export function readPointed(passage: Passage, at: number): PlaceMention | null {
  const opener = id(passage, at);
  if (opener === there) return isPointing(passage, at) ? pointing(at, at + 1) : null;
  if (opener !== the && opener !== a) return null;
  let noun = at + 1;
  while (
    noun < at + 4 &&
    shapeAt(passage, noun) === Shape.lower &&
    pointed[id(passage, noun)] !== 1 &&
    (tags(passage, noun) & ~(Tag.adjective | Tag.placeNoun)) === 0
  )
    noun++;
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
