/* Cases that rights groups count, each of somebody: "14 cases of rape". */
import type { Concept } from '../../../../../concepts.ts';
import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { formList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const of = idOf('of');
const cases = formList(['cases']);

/** Deeds that are counted by whom they were done to; one case of killing or arrest may be of several. */
const ofOne: ReadonlySet<Concept> = new Set<Concept>(['rape', 'abduct', 'vanish']);

/** "14 cases of rape", "118 cases of abduction of villagers", "nine cases of enforced disappearance" */
export const casesOf: Frame = {
  id: 'en/frame/cases-of',
  on: ['group'],
  counted: true,
  opens: (word) => word === undefined || word.form === 'cases',
  name: '<number> cases of rape',
  apply({ passage, chunks }, at) {
    const { group, last } = chunks[at]!;
    const figure = group!.figure;
    if (figure === null || figure.article || figure.unit !== null || !cases.isAt(passage, last - 1)) return null;
    const deed = chunks[at + 2]?.group;
    if (!isWord(chunks[at + 1], of) || deed === undefined || deed.figure !== null) return null;
    const concept =
      deed.sort === 'casualty'
        ? wordAt(passage, deed.head)?.casualty?.concept
        : violence.isAt(passage, deed.last - 1) && sexual.isIn(passage, deed.first, deed.last)
          ? 'rape'
          : undefined;
    if (concept === undefined || !ofOne.has(concept)) return null;
    const whose = isWord(chunks[at + 3], of) ? chunks[at + 4]?.group : undefined;
    const noun = whose?.sort === 'people' && whose.figure === null ? { noun: whose } : {};
    const people = { ...group!, sort: 'people' as const, population: 'people' as const, side: null };
    return {
      concept,
      rule: 'en/frame/cases-of',
      index: at + 2,
      patients: [{ group: people, index: at, ...noun }],
      running: true,
    };
  },
};

const sexual = formList(['sexual']);
const violence = formList('violence abuse assault slavery'.split(' '));
