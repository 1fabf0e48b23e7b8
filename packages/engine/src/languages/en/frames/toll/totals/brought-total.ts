/* A total of what the sentence told before: "Two more died, bringing the total to 31". */
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { counted, fateAt } from '../fates/fates.ts';
import { whoseLosses } from '../losses/whose-losses.ts';

const [total, tally, to] = ids('total tally to');

/** "Two more died, bringing the total to 31": the total is of what the sentence told before. */
export const broughtTotal: Frame = {
  id: 'en/frame/brought-total',
  on: ['verb'],
  opens: (word) => bringing.has(word),
  name: 'bringing the total to <number>',
  apply({ passage, chunks }, at) {
    let next = at + 1;
    while (isType(chunks[next], 'adverb')) next++;
    // "taking its military losses to 223"
    const whose = chunks[next]?.group === undefined ? null : whoseLosses(passage, chunks, next + 2);
    if (whose === null && !isWord(chunks[next], total) && !isWord(chunks[next], tally)) return null;
    while (isType(chunks[next + 1], 'adverb') || isType(chunks[next + 1], 'date')) next++;
    const group = chunks[next + 2]?.group;
    if (!isWord(chunks[next + 1], to) || group?.sort !== 'bare') return null;
    // "to 228 dead and 489 wounded"
    const own =
      isType(chunks[next + 3], 'state') || isType(chunks[next + 3], 'verb') ? fateAt(chunks[next + 3]) : undefined;
    if (own !== undefined && counted.has(own) && whose === null)
      return {
        concept: own,
        rule: 'en/frame/brought-total',
        index: at,
        patients: [{ group, index: next + 2 }],
        running: true,
      };
    for (let back = at - 1; back >= 0; back--) {
      const told = chunks[back]!.group;
      // "two more bodies were found, bringing the total to 22"
      const isNoun = told?.sort === 'casualty' && told.figure !== null;
      const concept = isNoun ? wordAt(passage, told.head)?.casualty?.concept : fateAt(chunks[back]);
      if (concept === undefined || !counted.has(concept)) continue;
      return {
        concept,
        rule: 'en/frame/brought-total',
        index: at,
        patients: [whose === null ? { group, index: next + 2 } : { group, index: next + 2, noun: whose }],
        running: true,
      };
    }
    return null;
  },
};

const bringing = verbList(['bring', 'take', 'raise', 'push']);
