import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isParticiple } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { booty, inventories } from '../../../words/count.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { type Deed, deedAt } from '../deeds.ts';
import { found } from '../done.ts';
import { overQuantity } from '../lists/items.ts';
import { includedBehind, listRight } from '../lists/lists.ts';

const [was, were, that] = ids('was were that');

const losses = wordList(inventories);
const bootyNouns = wordList(booty);

/** Chunks before the verb in which it is said of what it tells. */
const toldMax = 7;

/** "Enemy losses included 40 tanks", "among the weapons seized were two rifles", "recovered from the site were six pistols" */
export const thingsTold: Frame = {
  id: 'en/frame/things-told',
  name: 'losses were <things>',
  on: ['verb', 'auxiliary'],
  opens: (word) => word?.verb?.lemma === 'include' || word?.form === 'was' || word?.form === 'were',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const first = isOpener(chunks[at + 1]) ? at + 2 : at + 1;
    const figure = chunks[overQuantity(passage, chunks, first)]?.group?.figure;
    if (figure == null) return null;
    const verb = chunks[at]!;
    if (verb.type === 'verb' ? verb.word?.verb?.lemma !== 'include' : !isWord(verb, was) && !isWord(verb, were))
      return null;
    const told = toldBefore(sentence, at);
    return told === null ? null : listed(sentence, first, told);
  },
};

/** "Enemy losses: 40 tanks, 12 guns" */
export const thingsListed: Frame = {
  id: 'en/frame/things-listed',
  name: 'losses: <things>',
  on: ['group'],
  opens: (word) => losses.has(word) || bootyNouns.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (!isMark(chunks[at + 1], mark.colon)) return null;
    const lost = losses.isAt(passage, chunks[at]!.last - 1);
    return listed(sentence, at + 2, {
      concept: lost ? 'lose-things' : 'capture-things',
      takes: lost ? 'arms' : 'goods',
      index: at,
    });
  },
};

/** What became of the things, and the chunk that says so. */
interface Told extends Pick<Deed, 'concept' | 'takes'> {
  readonly index: number;
}

/** The colon of "Items recovered include: four rifles", and what is written for one. */
function isOpener(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.unit === mark.colon || chunk.unit === mark.semicolon);
}

function listed(sentence: Sentence, first: number, { concept, takes, index }: Told): Found | null {
  const { passage, chunks } = sentence;
  const things = listRight(passage, chunks, first, takes);
  const more = includedBehind(passage, chunks, (things.at(-1)?.index ?? first) + 1, takes);
  return found(sentence, 'en/frame/things-told', concept, index, [...things, ...more]);
}

/** What became of the things that the verb at `at` lists. */
function toldBefore(sentence: Sentence, at: number): Told | null {
  const { passage, chunks } = sentence;
  for (let back = at - 1; back >= 0 && back > at - toldMax; back--) {
    const chunk = chunks[back]!;
    const { type, last } = chunk;
    if (losses.isAt(passage, last - 1)) return { concept: 'lose-things', takes: 'arms', index: back };
    if (bootyNouns.isAt(passage, last - 1)) return { concept: 'capture-things', takes: 'goods', index: back };
    if (type === 'verb') {
      const deed = isParticiple(chunk) && isOfThings(sentence, back) ? deedAt(sentence, back) : null;
      return deed === null ? null : { ...deed, index: back };
    }
    if (type !== 'group' && type !== 'preposition' && type !== 'date' && type !== 'auxiliary') return null;
    if (type === 'auxiliary' && !isType(chunkAt(chunks, back - 1), 'group')) return null;
  }
  return null;
}

/** "the weapons seized", "arms that were found", and "Seized were", "Also recovered from the site": no doer of its own. */
function isOfThings({ chunks }: Sentence, at: number): boolean {
  let before = at - 1;
  while (isType(chunkAt(chunks, before), 'adverb')) before--;
  if (before < 0 || isOpening(chunks[before]!)) return true;
  if (isType(chunks[before], 'auxiliary') && isWord(chunkAt(chunks, before - 1), that)) before -= 2;
  const group = chunkAt(chunks, before)?.group;
  return group !== undefined && group.figure === null && (group.sort === 'things' || group.sort === 'other');
}

function isOpening(chunk: Chunk): boolean {
  return chunk.type === 'mark' || isWord(chunk, that);
}
