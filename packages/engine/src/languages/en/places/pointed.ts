import type { PlaceMention } from '../../../mentions/place/mention.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { pointedPlaces } from '../words/places.ts';
import { a, locatives, of, the, there } from './words.ts';

const pointed = new Set(pointedPlaces);

const reaches = new Set(
  'flee leave abandon enter reach hit target shell bomb storm attack quit spare protect defend'.split(' '),
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
    !pointed.has(wordAt(passage, noun)?.form ?? '') &&
    (tags(passage, noun) & ~(Tag.adjective | Tag.placeNoun)) === 0
  )
    noun++;
  if (!pointed.has(wordAt(passage, noun)?.form ?? '') || shapeAt(passage, noun) !== Shape.lower) return null;
  if (
    id(passage, noun + 1) === of ||
    shapeAt(passage, noun + 1) === Shape.possessive ||
    isCapitalised(passage, noun + 1)
  )
    return null;
  const reached = reaches.has(wordAt(passage, at - 1)?.verb?.lemma ?? '');
  if (!reached && (!locatives.has(id(passage, at - 1)) || id(passage, at - 1) === of)) return null;
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
