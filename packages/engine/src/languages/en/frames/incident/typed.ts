import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { ids, lexicon } from '../../lexicon.ts';
import { formAt, id, isCapitalised, isPlain, shapeAt, wordAt } from '../../look.ts';
import type { Word } from '../../word.ts';
import { formList, wordList, wordsThat } from '../../word-list.ts';
import { colourless, doubting, eventNouns, forms, makesOfArms, openNouns, sideWords } from '../../words/incident.ts';
import { isColourless } from '../doers/means.ts';

const plain = wordList(colourless);
const makes = formList(makesOfArms);

/** Tokens `[first, last)`. */
export type Range = readonly [number, number];

/** A noun of violence with what stands in its own group. */
export interface Typed {
  readonly concept: Concept;
  /** "Syrian government", "Israeli": who, by the words before the form. */
  readonly by: Range | null;
  /** "drone", "sarin chemical weapons": with what. */
  readonly weapon: Range | null;
  /** A weapon, an event only as the subject of what it does: "a car bomb hit a patrol". */
  readonly device: boolean;
  /** "alleged", "suspected" */
  readonly doubted: boolean;
}

const conceptOfNoun = new Map<string, Concept>();
for (const [concept, nouns] of eventNouns) for (const noun of nouns.split(' ')) conceptOfNoun.set(noun, concept);
const open = new Set(openNouns);
/** Rank of a form of violence, from 1, by lexicon id; 0 for what is none. */
const rankOf = new Uint8Array(lexicon.size + 1);
forms.forEach(([, words], rank) => {
  for (const word of words.split(' ')) rankOf[lexicon.idOf(word)] = rank + 1;
});
rankOf[0] = 0;
const doubt = new Set(doubting);
/** Weapons that are an open noun themselves: "two car bombs", "a landmine". */
const devices = new Set(
  'bomb bombs ied ieds vbied vbieds landmine landmines mine mines device devices trap traps booby-trap booby-traps'.split(
    ' ',
  ),
);
/** Of these, what only the word before makes one of arms. */
const gadgets = new Set('device devices trap traps'.split(' '));

/** Whether a word can head a {@link typedGroup}. */
export function opensTyped({ form }: Word): boolean {
  return conceptOfNoun.has(form) || open.has(form);
}

const heads = wordsThat(opensTyped);

/** Which violence a noun group names, or `null`: a bare "attack" or "strike" does not say. */
export function typedGroup(passage: Passage, group: Group): Typed | null {
  const head = group.last - 1;
  if (!heads.isAt(passage, head)) return null;
  const form = wordAt(passage, head)?.form ?? '';
  const own = conceptOfNoun.get(form);
  if (own === undefined && !open.has(form)) return null;
  if (mines.isAt(passage, head) && !isLaid(passage, group)) return null;
  let rank =
    own === undefined ? (devices.has(form) && !gadgets.has(form) ? forms.length - 1 : Number.POSITIVE_INFINITY) : -1;
  let from = head;
  for (let at = head - 1; at >= group.first; at--) {
    const found = rankOf[id(passage, at)]! - 1;
    if (found < 0 && !isWeaponWord(passage, at)) break;
    from = at;
    if (found >= 0 && rank >= 0 && found < rank) rank = found;
  }
  const concept = own ?? forms[rank]?.[0];
  if (concept === undefined) return null;
  // "gas explosion", "mine blast": of peace as often.
  if (
    /^(?:explosions?|blasts?)$/.test(form) &&
    from === head - 1 &&
    /^(?:gas|mine|car)$/.test(wordAt(passage, from)?.form ?? '') &&
    id(passage, from - 1) !== land
  )
    return null;
  return {
    concept,
    by: ownerIn(passage, group, from),
    weapon: weaponIn(passage, from, head, devices.has(form)),
    device: devices.has(form),
    doubted: someWord(passage, group.first, from, doubt),
  };
}

/** "a mine", "land mines": of arms, unless a word before it says what is dug there. */
export function isLaid(passage: Passage, { first, last, definite }: Group): boolean {
  return (
    ofMines.isAt(passage, last - 2) ||
    (!definite && last - first <= 2 && !isCapitalised(passage, last - 1) && id(passage, last - 2) !== 0)
  );
}

const mines = wordList('mine mines');
const ofMines = formList('land anti-tank anti-personnel antipersonnel claymore buried another'.split(' '));

/** "air", "suicide" and "chemical" name no weapon. */
function weaponIn(passage: Passage, from: number, head: number, device: boolean): Range | null {
  const last = device ? head + 1 : head;
  return last - from === 0 || (last - from === 1 && !device && manner.isAt(passage, from)) ? null : [from, last];
}

const [land] = ids('land');

const manner = wordList(['air', 'aerial', 'suicide', 'chemical', 'airborne']);

/** "weapons" of "chemical weapons attack", "cluster" of "cluster bomb strike". */
function isWeaponWord(passage: Passage, at: number): boolean {
  return wordAt(passage, at)?.thing?.category === 'weapons' && isPlain(passage, at);
}

function someWord(passage: Passage, first: number, last: number, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (words.has(wordAt(passage, at)?.form ?? '')) return true;
  return false;
}

/** Whose: the words before the form, without what only colours; a capital or a word for a side must be among them. */
export function ownerIn(passage: Passage, group: Group, before: number): Range | null {
  let first = group.figure !== null && group.figure.last > group.first ? group.figure.last : group.first;
  while (first < before && plain.isAt(passage, first)) first++;
  let last = before;
  while (last > first && (isEnd(passage, last - 1) || plain.isAt(passage, last - 1) || makes.isAt(passage, last - 1)))
    last--;
  // "Unidentified air strike": nobody's, for all its capital.
  if (last - first === 1 && isColourless(passage, first)) return null;
  // "aid convoy attack": what was attacked.
  const thing = last > first ? wordAt(passage, last - 1)?.thing : undefined;
  if (thing !== undefined && before < group.last) return null;
  // "four S-300 missiles": what they are called.
  if (last > first && /\d$/.test(formAt(passage, last - 1))) last = first;
  for (let at = first; at < last; at++) {
    if (isCapitalised(passage, at) && id(passage, at) >= 0 && at > passage.first) return [first, last];
    if (
      isCapitalised(passage, at) &&
      (wordAt(passage, at) === undefined || sides.has(wordAt(passage, at)!.form) || wordAt(passage, at)!.tags !== 0)
    )
      return [first, last];
    if (sides.has(wordAt(passage, at)?.form ?? '')) return [first, last];
  }
  return null;
}

/** The mark of whose something is: "the rebels’ attack", "the army’s". */
function isEnd(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.possessive || shapeAt(passage, at) === Shape.mark;
}

const sides = new Set(sideWords);
