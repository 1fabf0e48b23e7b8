/* A number of losses, of which no more is said: "The army put its losses at 44". */
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Frame } from '../../frame.ts';
import { fateAt } from '../fates/fates.ts';
import { givenBy, numbering } from '../totals/given.ts';
import { puttingVerb } from '../totals/put-too.ts';
import { namesArmed } from './armed-bodies.ts';
import { lossesNoun, whoseLosses } from './whose-losses.ts';

const [atId, of] = ids('at of');

/** "The army put its losses at 44", "enemy losses amounted to 300 men": no more is said of them than that they were lost. */
export const putLosses: Frame = {
  id: 'en/frame/put-losses',
  on: ['verb'],
  opens: (word) => puttingVerb.has(word) || numbering.has(word),
  name: 'put its losses at <number>, losses amounted to <number>',
  apply({ passage, chunks }, at) {
    const put = areLosses(passage, chunks[at + 1]) && isWord(chunks[at + 2], atId);
    const index = put ? at + 3 : givenBy(chunks, at);
    const group = chunks[index]?.group;
    if (group?.figure?.article !== false || group.figure.unit !== null || fateAt(chunks[index + 1]) !== undefined)
      return null;
    if (put) {
      if ((group.sort !== 'bare' && group.population !== 'men') || isType(chunks[index + 1], 'verb')) return null;
      const noun = whoseLosses(passage, chunks, index) ?? undefined;
      // "put government losses at 53 men": money and tanks are lost too, men only by those who fight.
      if (group.sort !== 'bare' && noun === undefined) return null;
      const own = group.sort === 'bare' ? group : asFighters(group);
      const patients = [noun === undefined ? { group: own, index } : { group: own, index, noun }];
      return { concept: 'kill', rule: 'en/frame/put-losses', index, patients, running: true };
    }
    // Whatever is lost may be money: only what fights loses people.
    let before = at - 1;
    while (isType(chunkAt(chunks, before), 'auxiliary')) before--;
    // "the losses of the army"
    const isOf = isWord(chunkAt(chunks, before - 1), of) && areLosses(passage, chunkAt(chunks, before - 2));
    const lost = chunkAt(chunks, before);
    if (lost === undefined || !(isOf || areLosses(passage, lost))) return null;
    // "Utopian losses amounted to 340 servicemen"
    const isArmed =
      group.population === 'combatants' || namesArmed(passage, lost.first, isOf ? lost.last : lost.last - 1);
    if (!isArmed) return null;
    if (group.sort !== 'bare' && group.population !== 'men' && group.population !== 'combatants') return null;
    const noun = { ...lost.group!, sort: 'people', population: 'combatants', plural: true } as const;
    const own = group.population === 'men' ? asFighters(group) : group;
    const patients = [{ group: own, index, noun }];
    return { concept: 'kill', rule: 'en/frame/put-losses', index, patients, running: true };
  },
};

/** The men of an army. */
function asFighters(group: Group): Group {
  return { ...group, population: 'combatants' };
}

function areLosses(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.group?.figure === null && lossesNoun.isAt(passage, chunk.last - 1);
}
