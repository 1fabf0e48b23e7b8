/* A number of losses, of which no more is said: "The army put its losses at 44". */
import { isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import type { Frame } from '../../frame.ts';
import { puttingVerb } from '../totals/put-too.ts';
import { lossesNoun, whoseLosses } from './whose-losses.ts';

const atId = idOf('at');

/** "The army put its losses at 44": no more is said of them than that they were lost. */
export const putLosses: Frame = {
  id: 'en/frame/put-losses',
  on: ['verb'],
  opens: (word) => puttingVerb.has(word),
  name: 'put its losses at <number>',
  apply({ passage, chunks }, at) {
    const lost = chunks[at + 1];
    const group = chunks[at + 3]?.group;
    if (lost?.group?.figure !== null || !isWord(chunks[at + 2], atId)) return null;
    if (!lossesNoun.isAt(passage, lost.last - 1) || group?.sort !== 'bare' || group.figure?.article !== false)
      return null;
    const behind = chunks[at + 4];
    if (isType(behind, 'state') || isType(behind, 'verb') || group.figure.unit !== null) return null;
    const noun = whoseLosses(passage, chunks, at + 3) ?? undefined;
    const patients = [noun === undefined ? { group, index: at + 3 } : { group, index: at + 3, noun }];
    return { concept: 'kill', rule: 'en/frame/put-losses', index: at + 3, patients, running: true };
  },
};
