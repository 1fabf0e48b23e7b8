/* Who moved as those did of whom the report told before: "Another 650 crossed on Monday", "4,500 people were registered". */
import type { PopulationGroup } from '../../../../../model/claim.ts';
import { isPassive } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { movers } from './unarmed.ts';

/** "Another 650 crossed", "4,500 people entered the county", "900 people have been registered": what befell them the report says before. */
export const cameToo: Frame = {
  id: 'en/frame/came-too',
  on: ['verb'],
  name: '<people> came',
  opens: (word) => coming.has(word) || receiving.has(word),
  apply({ chunks }, at) {
    if (isPassive(chunks, at) !== receiving.has(chunks[at]!.word)) return null;
    const patients = movers(chunks, at).filter(
      ({ group: { figure, sort, population, none } }) =>
        figure !== null &&
        !figure.article &&
        !none &&
        figure.unit !== 'fraction' &&
        (sort === 'bare' || anybody.has(population)),
    );
    return { concept: 'move-too', rule: 'en/frame/came-too', index: at, patients };
  },
};

const coming = verbList(['arrive', 'enter', 'cross', 'reach']);
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
