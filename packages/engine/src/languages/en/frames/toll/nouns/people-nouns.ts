/* Nouns of people that say by themselves what befell them: "900 refugees", "IDPs". */
import type { Concept } from '../../../../../concepts.ts';
import { wordAt } from '../../../look.ts';
import { isMany } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { distributedBehind } from '../whom/more-of-them.ts';

/** "900,000 Sudanese refugees have come to Chad": refugees are counted by their noun. */
export const refugees: Frame = {
  id: 'en/frame/refugees',
  on: ['group'],
  opens: (word) => countedByNoun.has(word?.form ?? ''),
  name: '<number> refugees',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined || group.figure === null || group.figure.article || group.sort !== 'people') return null;
    if (group.figure.unit === 'fraction' || isMany(group)) return null;
    const form = wordAt(passage, group.head)?.form;
    const concept = countedByNoun.get(form ?? '');
    if (concept === undefined) return null;
    return {
      concept,
      rule: 'en/frame/refugees',
      index: at,
      patients: [{ group, index: at }, ...distributedBehind(chunks, at)],
    };
  },
};

/** What befell those whom a noun names; of these alone a figure before it is a toll. */
const countedByNoun: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['refugees', 'take-refuge'],
  ['idps', 'displace'],
  ['martyrs', 'kill'],
  ['evacuees', 'evacuate'],
  ['returnees', 'return'],
]);

/** The same, and those whom a report may name for many reasons: "the number of hostages" tells how many there are. */
export const keptCountOf: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ...countedByNoun,
  ['hostages', 'abduct'],
  ['prisoners', 'detain'],
  ['detainees', 'detain'],
]);
