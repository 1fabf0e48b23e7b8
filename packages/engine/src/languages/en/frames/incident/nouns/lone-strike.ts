import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { homes } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isPlaced, isUnreal } from '../parties/around.ts';
import { ownerIn, type Range } from '../typed.ts';
import { aimedAt } from './aimed.ts';
import { isHarmless } from './harmless.ts';
import { harmsSome, metBy } from './met.ts';

const strikes = wordList('strike strikes');
const lived = formList(homes);
const onId = idOf('on');

/** "A strike on a cafe in Gao killed 12", "Two strikes hit homes": nobody's, but no workers strike what people live in. */
export function loneStrike(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none || !strikes.isAt(passage, group.last - 1)) return null;
  if (group.definite || isHarmless(passage, group) || isUnreal(passage, chunks, at)) return null;
  const met = metBy(sentence, at);
  const against = isWord(chunks[at + 1], onId) ? [...aimedAt(sentence, at), ...met] : met;
  const owner = ownerIn(passage, group, group.last - 1);
  // "Northern strikes killed 20 in Gao": so many, whoever they are.
  const harms = owner !== null && harmsSome(sentence, at);
  if (!(harms || against.some((range) => isLivedIn(sentence, range))) || !isPlaced(sentence, at, at + 1)) return null;
  if (group.plural && group.figure === null && isAddedUp(sentence)) return null;
  return {
    concept: 'air-strike',
    rule: 'en/incident/lone-strike',
    index: at,
    by: owner === null ? [] : [owner],
    against,
    weapon: null,
  };
}

function isLivedIn({ passage }: Sentence, [, last]: Range): boolean {
  return lived.isAt(passage, last - 1) || wordAt(passage, last - 1)?.person !== undefined;
}
