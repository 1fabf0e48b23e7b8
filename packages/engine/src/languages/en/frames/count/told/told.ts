import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isParticiple } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { booty, inventories } from '../../../words/count.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { deedAt } from '../deeds.ts';
import { found } from '../done.ts';
import { figuresBehind } from '../lists/figures-behind.ts';
import { overQuantity } from '../lists/items.ts';
import { includedBehind, listRight } from '../lists/lists.ts';
import { type Lot, lotOf } from './lots.ts';

const [was, were, that] = ids('was were that');

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

const lots = wordList([...inventories, ...booty]);

/** Chunks between losses and the colon of their list: "of the enemy near Homs over the day were approximately". */
const headingMax = 9;

/** "Enemy losses: 40 tanks, 12 guns", "losses since Monday: tanks - 40, guns - 12" */
export const thingsListed: Frame = {
  id: 'en/frame/things-listed',
  name: 'losses: <things>',
  on: ['group', 'verb'],
  opens: (word) => lots.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const lot = lotOf(passage, chunks[at]!);
    const colon = lot === null ? -1 : colonBehind(chunks, at + 1);
    if (lot === null || colon < 0) return null;
    return listed(sentence, colon + 1, { ...lot, index: at });
  },
};

/** The colon of what is listed, over whose, where and when from chunk `from`; -1 for none. */
function colonBehind(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < from + headingMax; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) return -1;
    if (isMark(chunk, mark.colon)) return at;
    const { type, group } = chunk;
    if (type === 'subordinator' || type === 'negation' || type === 'mark' || type === 'conjunction') return -1;
    if (group?.figure != null && !group.figure.article) return -1;
    if (type === 'verb' && !amounting.has(chunk.word)) return -1;
  }
  return -1;
}

const amounting = verbList(['amount', 'total', 'include']);

/** What became of the things, and the chunk that says so. */
interface Told extends Lot {
  readonly index: number;
}

/** The colon of "Items recovered include: four rifles", and what is written for one. */
function isOpener(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (chunk.unit === mark.colon || chunk.unit === mark.semicolon);
}

function listed(sentence: Sentence, first: number, { concept, takes, index }: Told): Found | null {
  const { passage, chunks } = sentence;
  const inverted = figuresBehind(passage, chunks, first, takes);
  if (inverted.length > 0) return found(sentence, 'en/frame/things-told', concept, index, inverted);
  const things = listRight(passage, chunks, first, takes);
  const more = includedBehind(passage, chunks, (things.at(-1)?.index ?? first) + 1, takes);
  return found(sentence, 'en/frame/things-told', concept, index, [...things, ...more]);
}

/** What became of the things that the verb at `at` lists. */
function toldBefore(sentence: Sentence, at: number): Told | null {
  const { passage, chunks } = sentence;
  for (let back = at - 1; back >= 0 && back > at - toldMax; back--) {
    const chunk = chunks[back]!;
    const { type } = chunk;
    const lot = lotOf(passage, chunk);
    if (lot !== null) return { ...lot, index: back };
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
