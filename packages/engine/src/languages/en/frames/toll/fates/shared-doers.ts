/* Who did it and by what means: dead and wounded of one clause share them. */
import type { Group } from '../../../../../mentions/group.ts';
import type { Predication } from '../../../../../mentions/predication.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Chunk } from '../../../chunk.ts';
import { wordList } from '../../../word-list.ts';
import { lost } from '../losses/lost.ts';
import { harmed } from './fates.ts';

/**
 * "Three were killed and 12 injured in terrorist attacks", "12 rose to 15, with 200 injured": dead and wounded of one clause
 * share who did it and by what means, unless one has its own. `predications` in the order of the text.
 */
export function shareDoers(predications: readonly Predication[], chunks: readonly Chunk[]): Predication[] {
  const list = [...predications];
  const share = (to: number, from: number): void => {
    const [taker, giver] = [list[to]!, list[from]!];
    if (!harmed.has(taker.concept) || !harmed.has(giver.concept)) return;
    if (taker.war !== undefined || taker.agents.length > 0 || taker.causes.length > 0 || isParted(chunks, taker, giver))
      return;
    // "590 were killed in operations, 141 by vigilantes and 12 wounded in clashes": it says itself who killed whom.
    if (from > to && taker.patients.some(({ doer }) => doer !== undefined)) return;
    // "said it lost nine men and that jets had killed three": whoever loses names no doer, and what is said next is another deed's.
    if (from > to && (taker.rule === lost.id || isSubjectBehind(taker, giver))) return;
    list[to] = { ...taker, agents: giver.agents, causes: giver.causes };
  };
  for (let at = 1; at < list.length; at++) share(at, at - 1);
  for (let at = list.length - 2; at >= 0; at--) share(at, at + 1);
  return list;
}

/** "Nine died and shells wounded 30": what is the subject of the later of the two did only that. */
function isSubjectBehind({ trigger: [told] }: Predication, { agents, causes, trigger: [verb] }: Predication): boolean {
  const isBetween = ({ first }: Group): boolean => first > told && first < verb;
  return agents.some(isBetween) || causes.some(isBetween);
}

const parting = wordList(['while', 'but', 'whereas', 'although', 'though', 'when', 'since', 'before']);

/** Whether a clause ends between the two: they tell of different events. */
function isParted(chunks: readonly Chunk[], a: Predication, b: Predication): boolean {
  const from = Math.min(a.trigger[0], b.trigger[0]);
  const to = Math.max(a.trigger[0], b.trigger[0]);
  return chunks.some(
    ({ first, unit, type, word }) =>
      first > from &&
      first < to &&
      (unit === mark.semicolon ||
        unit === mark.stop ||
        parting.has(word) ||
        (type === 'verb' && word?.verb?.speech !== undefined && word.verb.concept === undefined)),
  );
}
