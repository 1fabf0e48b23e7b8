import type { DateMention } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf, tagsOf } from '../lexicon.ts';
import { id, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { readPlain } from './plain.ts';
import { readBetween } from './ranges.ts';
import { readSamePeriod, readSince, readUntil } from './since.ts';
import { readPast, readSoFar, readSpell } from './spells.ts';
import { word } from './words.ts';

/** Every date in a sentence, from left to right, none overlapping another. */
export function findDates(passage: Passage): DateMention[] {
  if (!mayHoldDate(passage)) return [];
  const found: DateMention[] = [];
  for (let at = passage.first; at < passage.last; ) {
    const mention = isDateStart(passage, at) ? readDate(passage, at) : null;
    if (mention === null) at++;
    else {
      found.push(mention);
      at = mention.last;
    }
  }
  return found;
}

/** Most sentences name no time: a word of time, a year or a day in digits must be there. */
function mayHoldDate(passage: Passage): boolean {
  const { shape, word: ids, start, end } = passage.tokens;
  for (let at = passage.first; at < passage.last; at++) {
    const form = shape[at]!;
    if (form === Shape.number) {
      const length = end[at]! - start[at]!;
      if (length === 4 || length > 7) return true;
    } else if (form <= Shape.capitals && ((tagsOf[ids[at]!]! & Tag.time) !== 0 || ids[at] === word.since)) return true;
    else if (form <= Shape.capitals && ids[at] === 0 && passage.text.charCodeAt(start[at]! + 3) === 0x2d) return true;
  }
  return false;
}

function isDateStart(passage: Passage, at: number): boolean {
  return (
    shapeAt(passage, at) === Shape.number ||
    starters.has(id(passage, at)) ||
    (tags(passage, at) & (Tag.time | Tag.number)) !== 0
  );
}

const starters = new Set(
  'on in at since until till by from between over during within for the this last past previous next early mid late today yesterday tonight overnight ago so before after a an nearly almost about around some'
    .split(' ')
    .map(idOf),
);

function readDate(passage: Passage, at: number): DateMention | null {
  return (
    readSince(passage, at) ??
    readSamePeriod(passage, at) ??
    readSoFar(passage, at) ??
    readBetween(passage, at) ??
    readPast(passage, at) ??
    readSpell(passage, at) ??
    readUntil(passage, at) ??
    readPlain(passage, at)
  );
}
