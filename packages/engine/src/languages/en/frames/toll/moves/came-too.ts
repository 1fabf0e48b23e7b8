/* Who moved as those did of whom the report told before: "Another 650 crossed on Monday", "4,500 people were registered". */
import type { Group } from '../../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../../model/claim.ts';
import { isPassive, objectsOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { isVisitor, movers, unarmed } from './unarmed.ts';

/** "Another 650 crossed", "4,500 people entered the county", "900 people have been registered": what befell them the report says before. */
export const cameToo: Frame = {
  id: 'en/frame/came-too',
  on: ['verb', 'group'],
  name: '<people> came',
  opens: (word) => coming.has(word) || receiving.has(word) || hosting.has(word) || word?.form === 'arrivals',
  apply({ passage, chunks }, at) {
    const { type, word } = chunks[at]!;
    const found = { concept: 'move-too', rule: 'en/frame/came-too', index: at } as const;
    if (type === 'group') {
      const group = chunks[at]!.group!;
      if (group.figure === null || group.figure.article || !arrivals.isAt(passage, group.last - 1)) return null;
      return { ...found, patients: [{ group: { ...group, sort: 'people', population: 'people' }, index: at }] };
    }
    // "The camp was hosting 11,000 people"
    const hosts = !isPassive(chunks, at) && hosting.has(word);
    if (!hosts && isPassive(chunks, at) !== receiving.has(word)) return null;
    const moved = hosts ? unarmed(objectsOf(chunks, at)) : movers(chunks, at);
    return {
      ...found,
      patients: moved.filter(({ group }) => areAnybody(group) && !isVisitor(passage, group)),
      ...(hosts ? { lasting: true } : {}),
    };
  },
};

function areAnybody({ figure, sort, population, none }: Group): boolean {
  if (figure === null || figure.article || none || figure.unit === 'fraction') return false;
  return sort === 'bare' || anybody.has(population);
}

const coming = verbList(['arrive', 'enter', 'cross', 'reach']);
/** Nouns for those who have come. */
const arrivals = formList(['arrivals', 'newcomers']);
const hosting = verbList(['host', 'accommodate', 'shelter', 'house']);
/** What is done with those who come. */
const receiving = verbList(['register', 'host', 'relocate', 'transfer']);

/** Whoever is told of by no work of theirs, for which they may travel. */
const anybody: ReadonlySet<PopulationGroup | null> = new Set<PopulationGroup | null>([
  'people',
  'civilians',
  'residents',
  'families',
  'children',
  'women',
  'men',
  'elderly',
]);
