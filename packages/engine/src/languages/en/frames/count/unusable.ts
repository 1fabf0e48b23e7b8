import { isPassive, subjectOf } from '../../roles.ts';
import { verbList } from '../../word-table.ts';
import { holdingVerbs, lands, uses } from '../../words/count.ts';
import type { Frame } from '../frame.ts';
import { endsIn } from './deeds.ts';
import { found } from './done.ts';
import { listLeft, listRight, shareOf } from './lists.ts';

const useWords = new Set(uses);

/** "half of the hospitals are out of service", "put two hospitals out of action" */
export const outOfUse: Frame = {
  id: 'en/frame/things-out-of-use',
  name: '<things> are out of service',
  on: ['preposition'],
  opens: (word) => word?.form === 'out',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (
      chunks[at]?.word?.form !== 'out' ||
      chunks[at + 1]?.word?.form !== 'of' ||
      !endsIn(passage, chunks[at + 2], useWords)
    )
      return null;
    const before = chunks[at - 1];
    const index =
      before?.type === 'group' && chunks[at - 2]?.type === 'verb'
        ? at - 1
        : (subjectOf(chunks, before?.type === 'verb' ? at - 1 : at)?.index ?? -1);
    const group = chunks[index]?.group;
    if (group === undefined) return null;
    const share = shareOf(passage, chunks, index, 'structures');
    return found(
      sentence,
      'en/frame/things-out-of-use',
      'disable',
      at,
      share === null ? listLeft(passage, chunks, index, 'things') : [share],
    );
  },
};

const landNouns = new Set(lands);
const holding = verbList(holdingVerbs);

/** "controls 70 percent of the country": a share of land, whoever holds it. */
export const landHeld: Frame = {
  id: 'en/frame/land-held',
  name: '<someone> controls <share> of the territory',
  on: ['verb'],
  opens: (word) => holding.has(word),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (!holding.has(chunks[at]?.word)) return null;
    const index = isPassive(chunks, at) ? (subjectOf(chunks, at)?.index ?? -1) : at + 1;
    const group = chunks[index]?.group;
    if (group?.figure?.unit !== 'fraction' || !endsIn(passage, chunks[index], landNouns)) return null;
    return found(
      sentence,
      'en/frame/land-held',
      'have',
      at,
      listRight(passage, chunks, index, 'structures').slice(0, 1),
    );
  },
};
