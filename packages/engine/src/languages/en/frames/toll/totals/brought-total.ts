/* A total of what the sentence told before: "Two more died, bringing the total to 31". */
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import type { Frame } from '../../frame.ts';
import { whoseLosses } from '../losses/whose-losses.ts';
import { harming } from '../lots/lot-fates.ts';

const [total, tally, to] = ids('total tally to');

/** "Two more died, bringing the total to 31": the total is of what the sentence told before. */
export const broughtTotal: Frame = {
  id: 'en/frame/brought-total',
  on: ['verb'],
  opens: (word) => bringing.has(word?.verb?.lemma ?? ''),
  name: 'bringing the total to <number>',
  apply({ passage, chunks }, at) {
    if (!bringing.has(chunks[at]?.word?.verb?.lemma ?? '')) return null;
    let next = at + 1;
    while (isType(chunks[next], 'adverb')) next++;
    // "taking its military losses to 223"
    const whose = chunks[next]?.group === undefined ? null : whoseLosses(passage, chunks, next + 2);
    if (whose === null && !isWord(chunks[next], total) && !isWord(chunks[next], tally)) return null;
    while (isType(chunks[next + 1], 'adverb') || isType(chunks[next + 1], 'date')) next++;
    const group = chunks[next + 2]?.group;
    if (!isWord(chunks[next + 1], to) || group?.sort !== 'bare') return null;
    for (let back = at - 1; back >= 0; back--) {
      const { type, word, group: told } = chunks[back]!;
      const concept =
        type === 'state'
          ? word?.stateConcept
          : type === 'verb'
            ? word?.verb?.concept
            : // "two more bodies were found, bringing the total to 22"
              told?.sort === 'casualty' && told.figure !== null
              ? wordAt(passage, told.head)?.casualty?.concept
              : undefined;
      if (concept === undefined || !harming.has(concept)) continue;
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

const bringing = new Set(['bring', 'take', 'raise', 'push']);
