/* Several places named with one noun: "the villages of Azno and Berro", "in five Belun province villages". */
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';
import { creeds } from '../unlisted/described.ts';
import { and, isLocative, of, the } from '../words.ts';

/** Tokens of a list of names, from its noun to its last name. */
const listTokensMax = 12;

/** "the villages of Azno, Berro and Kanno": the noun that says, in the plural, that all names of a list are places, for a later one; -1 if there is none. */
export function nounOfList(passage: Passage, at: number): number {
  if (id(passage, at - 1) !== and) {
    // Behind a comma another sort of name may stand: who says so.
    let next = at + 1;
    while (isCapitalised(passage, next)) next++;
    if (id(passage, next) !== and || !isCapitalised(passage, next + 1)) return -1;
  }
  let back = at - 2;
  while (back > at - listTokensMax && (isCapitalised(passage, back) || markAt(passage, back) === mark.comma)) back--;
  return id(passage, back) === of && kinds.isAt(passage, back - 1) ? back - 1 : -1;
}

/** Kinds of places, in the plural. */
export const kinds = formList(
  'villages towns cities districts provinces municipalities neighbourhoods neighborhoods suburbs communities hamlets settlements camps areas regions',
);

/** Tokens of a name, and of its kind, before the noun of what lies within. */
const withinMax = 4;

/** Whether a number behind a preposition of place, at token `count`, counts settlements within the place that is named before their noun. */
export function isSeveralWithin(passage: Passage, count: number, at: number): boolean {
  if ((tags(passage, count) & (Tag.number | Tag.hedge)) === 0 && shapeAt(passage, count) !== Shape.number) return false;
  if (!isLocative(passage, count - 1)) return false;
  let next = at + 1;
  while (next < at + withinMax && !kinds.isAt(passage, next)) {
    if (!isCapitalised(passage, next) && (tags(passage, next) & Tag.placeNoun) === 0) return false;
    next++;
  }
  return kinds.isAt(passage, next);
}

/** "on Kwa Tar and Sen Law villages", "raided the Ostra and Korda villages": one of two names whose kind the plural behind the second says. */
export function isListedByKind(passage: Passage, at: number, last: number, locative: boolean): boolean {
  const isSecond = id(passage, at - 1) === and;
  // "in Christian and Druze villages", "Kurdish and Arab areas": whose they are.
  if (isOwners(passage, at) || isOwners(passage, isSecond ? at - 2 : last + 1)) return false;
  let next = last;
  if (!isSecond) {
    if (id(passage, last) !== and || !isCapitalised(passage, last + 1)) return false;
    next = last + 2;
    while (next < last + 4 && isCapitalised(passage, next)) next++;
  }
  if (!kinds.isAt(passage, next)) return false;
  if (locative) return true;
  let joint = at - 1;
  if (isSecond) {
    joint = at - 2;
    while (joint > at - 5 && isCapitalised(passage, joint)) joint--;
  }
  if (id(passage, joint) === the) joint--;
  return (tags(passage, joint) & Tag.verb) !== 0;
}

function isOwners(passage: Passage, at: number): boolean {
  return creeds.isAt(passage, at) || (tags(passage, at) & (Tag.person | Tag.adjective)) !== 0;
}
