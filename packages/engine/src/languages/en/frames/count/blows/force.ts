import { isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { battering, strikers } from '../../../words/blows.ts';
import type { Frame } from '../../frame.ts';
import { isPartOfKnown } from '../countable.ts';
import { found } from '../done.ts';
import { isOfCollection } from '../lists/items.ts';
import { listLeft } from '../lists/lists.ts';

const inId = idOf('in');

const batteringVerbs = verbList(battering);
const taking = verbList('take/took/taken');
const part = formList(['part']);
const machines = wordList(strikers);

/** "Three hundred bombers attacked the port", "a force of 40 tanks stormed the town", "some 60 planes took part in the raid". */
export const forceThatStruck: Frame = {
  id: 'en/frame/force-that-struck',
  name: '<aircraft> attacked',
  on: ['verb'],
  opens: (word) => batteringVerbs.has(word) || taking.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (isPassive(chunks, at)) return null;
    if (taking.has(chunks[at]!.word)) {
      const noun = chunks[at + 1];
      if (noun === undefined || !part.isAt(passage, noun.first) || !isWord(chunks[at + 2], inId)) return null;
    } else if (!batteringVerbs.has(chunks[at]!.word)) return null;
    let index = subjectOf(chunks, at)?.index ?? -1;
    if (index < 0) return null;
    if (isOfCollection(passage, chunks, index + 1) && isType(chunks[index + 2], 'group')) index += 2;
    const group = chunks[index]?.group;
    if (group === undefined || !machines.isAt(passage, group.head)) return null;
    const things = listLeft(passage, chunks, index, 'ordnance').filter(
      ({ group }) => group.figure?.article === false && group.figure.best !== 1 && !isPartOfKnown(passage, group),
    );
    return found(sentence, 'en/frame/force-that-struck', 'use-things', at, things);
  },
};
