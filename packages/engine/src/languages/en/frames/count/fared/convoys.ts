import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { armour, entering, loads, lorries } from '../../../words/count.ts';
import type { Frame } from '../../frame.ts';
import { found } from '../done.ts';
import { isOfCollection } from '../lists/items.ts';
import { listLeft } from '../lists/lists.ts';

const of = idOf('of');

const enteringVerbs = verbList(entering);
const relief = wordList(loads);
const carriers = wordList(lorries);
const armoured = wordList(armour);
const trucks = wordList(['trucks', 'lorries', 'truckloads']);

/** "Some 120 trucks of aid entered Gaza", "a column of 40 tanks crossed the border": what relief or an army brings in. */
export const convoysEntered: Frame = {
  id: 'en/frame/convoys-entered',
  name: '<lorries> entered',
  on: ['verb'],
  opens: (word) => enteringVerbs.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (!enteringVerbs.has(chunks[at]!.word) || isPassive(chunks, at)) return null;
    let index = subjectOf(chunks, at)?.index ?? -1;
    if (index < 0) return null;
    if (isOfCollection(passage, chunks, index + 1) && isType(chunks[index + 2], 'group')) index += 2;
    const head = chunks[index]!.group!.head;
    if (!carriers.isAt(passage, head) && !armoured.isAt(passage, head)) return null;
    const isRelief = isLoaded(passage, chunks, index) || (trucks.isAt(passage, head) && isNamed(passage, chunks, at));
    if (!isRelief && !armoured.isAt(passage, head)) return null;
    const things = listLeft(passage, chunks, index, 'weapons').filter(({ group }) => !group.figure!.article);
    return found(sentence, 'en/frame/convoys-entered', isRelief ? 'let-in' : 'deploy-things', at, things);
  },
};

/** "entered Gaza", "arrived in Gao": a place by its name, where others than the army's own lorries come to be counted. */
function isNamed(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const place = isType(chunks[at + 1], 'preposition') ? chunks[at + 2] : chunks[at + 1];
  return place?.group?.sort === 'other' && isCapitalised(passage, place.last - 1);
}

/** "aid trucks", "trucks of aid", "trucks carrying food". */
function isLoaded(passage: Passage, chunks: readonly Chunk[], index: number): boolean {
  const { first, head } = chunks[index]!.group!;
  for (let at = first; at < head; at++) if (relief.isAt(passage, at)) return true;
  if (!isWord(chunks[index + 1], of) && !isType(chunks[index + 1], 'verb')) return false;
  const load = chunks[index + 2];
  return load !== undefined && (relief.isAt(passage, load.first) || relief.isAt(passage, load.last - 1));
}
