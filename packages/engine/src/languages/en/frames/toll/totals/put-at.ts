/* Another count of those told of right before: "put it at 26". */
import { chunkAt, isType } from '../../../chunk.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { countNouns, giving, revising } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';
import { putsToo, puttingVerb } from './put-too.ts';

const givingVerb = verbList(giving);

const revisingVerb = verbList(revising);

const countNoun = wordList(countNouns);

const pronouns = wordList(['it', 'this']);

/** "…, while the Observatory put it at 26", "The ministry gave a figure of 26.": another count of those told of right before. */
export const putAt: Frame = {
  id: 'en/frame/put-at',
  on: ['group'],
  counted: true,
  sort: 'bare',
  name: 'put it at <number>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]!.group!;
    if (group.figure!.article || group.figure!.unit === 'fraction') return null;
    let before = at - 1;
    while (isType(chunkAt(chunks, before), 'adverb')) before--;
    if (putsToo(passage, chunks, before))
      return { concept: 'count-again', rule: 'en/frame/put-at', index: at, patients: [{ group, index: at }] };
    const preposition = chunkAt(chunks, before)?.word?.form;
    const what = chunkAt(chunks, before - 1);
    const isPronoun = what !== undefined && pronouns.has(what.word);
    // Behind "put", "number" may be a verb for all that its chunk says.
    const isCount = what !== undefined && what.group?.figure == null && countNoun.isAt(passage, what.last - 1);
    const verb = chunkAt(chunks, isCount && what.type !== 'group' ? before - 3 : before - 2)?.word;
    const again =
      (preposition === 'at' && (isCount || isPronoun) && puttingVerb.has(verb)) ||
      (preposition === 'of' && isCount && givingVerb.has(verb));
    // "first put it at 8,000 but later cut it to 2,000"
    const revised = preposition === 'to' && isPronoun && revisingVerb.has(verb);
    if (!again && !revised) return null;
    const rule = again ? 'en/frame/put-at' : 'en/frame/revised';
    return { concept: 'count-again', rule, index: at, patients: [{ group, index: at }] };
  },
};
