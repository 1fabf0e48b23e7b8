import { chunkAt, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isParticiple } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import type { Frame } from '../../frame.ts';
import { deedAt } from '../deeds.ts';
import { found } from '../done.ts';
import { listLeft } from '../lists/lists.ts';
import { type Lot, lotOf } from './lots.ts';

const [was, were, among, that] = ids('was were among that');

/** "Two mortars and 40 shells were among the weapons recovered": what a lot is made of stands before it. */
export const thingsAmong: Frame = {
  id: 'en/frame/things-among',
  name: '<things> were among the losses',
  on: ['preposition'],
  opens: (word) => word?.id === among,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const verb = chunkAt(chunks, at - 1);
    if (!isWord(verb, was) && !isWord(verb, were)) return null;
    const lot = chunks[at + 1];
    if (lot?.group === undefined || lot.group.figure !== null || !isType(chunkAt(chunks, at - 2), 'group')) return null;
    const told = lotOf(passage, lot) ?? deedBehind(sentence, at + 2);
    if (told === null) return null;
    return found(sentence, 'en/frame/things-among', told.concept, at, listLeft(passage, chunks, at - 2, told.takes));
  },
};

/** "the weapons recovered", "the arms that were found": what became of the lot before chunk `at`. */
function deedBehind(sentence: Sentence, at: number): Lot | null {
  const { chunks } = sentence;
  const verb = overAuxiliaries(chunks, isWord(chunks[at], that) ? at + 1 : at);
  return isType(chunks[verb], 'verb') && isParticiple(chunks[verb]) ? deedAt(sentence, verb) : null;
}
