import { isQuote, mark } from '../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { Form } from '../../inflection.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList, verbList } from '../../word-list.ts';
import { besieging } from '../context.ts';
import { settlementAt } from '../kinds.ts';
import type { Name } from '../names.ts';
import { a, inside, near, of, on, the } from '../words.ts';
import { isBlowBefore } from './struck.ts';
import { isOfOwnWords } from './unlisted.ts';

/** Longest such name, in tokens. */
const nameMax = 3;

/** Those of whose object only a place is told. */
const groundVerbs = verbList(
  'shell bombard strafe raid storm overrun bomb pound torch ransack plunder pillage loot invade',
);

/** Those whose object may be anybody, too. */
const anyVerbs = verbList('attack hit strike rock');

/**
 * "the shelling of Korda", "raided Ostra", "an air strike on Belun, south of Gao": a name that no list has, of what only ground can
 * undergo, or of what was struck where its place is told. Whether somebody goes by it, the language does not know.
 */
export function struckName(passage: Passage, at: number): Name | null {
  if (shapeAt(passage, at) !== Shape.title || passage.unended) return null;
  let last = at + 1;
  while (last < at + nameMax && shapeAt(passage, last) === Shape.title && id(passage, last) === 0) last++;
  if (id(passage, at) !== 0 && !isOfOwnWords(passage, at, last)) return null;
  if (!endsName(passage, last) || isOfMany(passage, at, last)) return null;
  const before = at - 1;
  if (id(passage, before) === of) return besieging.isAt(passage, before - 1) ? { last, candidates: [] } : null;
  if (groundVerbs.isAt(passage, before)) return { last, candidates: [] };
  if (anyVerbs.isAt(passage, before) && (isBlowBefore(passage, before) || isDoneThen(passage, before, last)))
    return { last, candidates: [] };
  const blow = isQuote(markAt(passage, before - 1)) ? before - 2 : before - 1;
  if (id(passage, before) !== on || !isBlow(passage, blow)) return null;
  return isPlaced(passage, last, last === at + 1) ? { last, candidates: [] } : null;
}

/** "Gunmen attacked Korda on Monday, killing", "raiders attacked Korda, near Gao": several people did, and the words behind go on to when, where or what it led to. */
function isDoneThen(passage: Passage, verb: number, last: number): boolean {
  if (((wordAt(passage, verb)?.verb?.forms ?? 0) & Form.past) === 0) return false;
  if (wordAt(passage, verb - 1)?.person?.plural !== true) return false;
  const comma = markAt(passage, last) === mark.comma;
  const next = comma ? last + 1 : last;
  if ((tags(passage, next) & Tag.time) !== 0) return true;
  if (id(passage, next) === on) return (tags(passage, next + 1) & Tag.time) !== 0;
  if (id(passage, next) === near || (comma && id(passage, next) === inside)) return isCapitalised(passage, next + 1);
  return comma && harming.isAt(passage, next);
}

const harming = formList('killing wounding injuring leaving abducting kidnapping burning');

/** Nothing that goes on with the name, or that it only qualifies: "raided Korda homes". */
function endsName(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  if (shape === Shape.mark || at >= passage.last) return true;
  const bits =
    Tag.preposition | Tag.conjunction | Tag.time | Tag.adverb | Tag.verb | Tag.be | Tag.have | Tag.subordinator;
  return shape === Shape.lower && (tags(passage, at) & bits) !== 0 && (tags(passage, at) & noun) === 0;
}

const noun = Tag.thing | Tag.person | Tag.casualty;

/** "raided the Kordas": people rather. */
function isOfMany(passage: Passage, at: number, last: number): boolean {
  return id(passage, at - 1) === the || (last === at + 1 && /[^aiou]s$/.test(wordsOf(passage, at, last)));
}

function isBlow(passage: Passage, at: number): boolean {
  return wordAt(passage, at)?.thing?.category === 'events';
}

/** Tokens of a distance or an article between a name and the place that says where it is. */
const articleMax = 2;

/** ", south of", ", some 15 km from", ", in"; behind one word alone "in the Korda district", too. */
function isPlaced(passage: Passage, last: number, isSingle: boolean): boolean {
  let at = last;
  while (isQuote(markAt(passage, at))) at++;
  const comma = markAt(passage, at) === mark.comma;
  if (comma) at++;
  while (isQuote(markAt(passage, at))) at++;
  if (comma && (tags(passage, at) & Tag.direction) !== 0) return id(passage, at + 1) === of;
  if (comma && id(passage, at) === a) return isKindBehind(passage, at + 1);
  if (comma && (tags(passage, at) & Tag.hedge) !== 0) at++;
  if (comma && shapeAt(passage, at) === Shape.number) return (tags(passage, at + 1) & Tag.measureUnit) !== 0;
  const joint = id(passage, at);
  if (joint === near) return isCapitalised(passage, at + 1);
  if (joint !== inside || !isSingle) return false;
  let name = at + 1;
  while (name < at + 1 + articleMax && !isCapitalised(passage, name)) name++;
  let end = name;
  while (end < name + nameMax && isCapitalised(passage, end)) end++;
  return end > name && (comma || (shapeAt(passage, end) === Shape.lower && (tags(passage, end) & Tag.placeNoun) !== 0));
}

/** Words that describe a settlement before its noun: "mostly Christian mountain". */
const describingMax = 5;

/** ", a Druze farming village": the noun of a settlement, with nothing but what describes it before. */
function isKindBehind(passage: Passage, from: number): boolean {
  for (let at = from; at < from + describingMax; at++) {
    const shape = shapeAt(passage, at);
    if ((shape !== Shape.lower && shape !== Shape.title) || (tags(passage, at) & Tag.preposition) !== 0) return false;
    if (shape === Shape.lower && settlementAt(passage, at) !== null) return (tags(passage, at + 1) & Tag.person) === 0;
  }
  return false;
}
