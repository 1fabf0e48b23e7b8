import { isType } from '../../../chunk.ts';
import { wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { doerOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

const maintaining = verbList('maintain retain keep'.split(' '));
/** "maintains a presence in the north": who is there by its own will holds it, if it bears arms. */
export function presenceIn(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const joint = wordAt(passage, token + 1)?.form;
  const area = joint === 'in' || joint === 'inside' ? areaAt(sentence, chunkOf(chunks, token + 1) + 1) : null;
  const verb = chunkOf(chunks, ownerBefore(sentence, token).first) - 1;
  if (area === null || !isType(chunks[verb], 'verb') || !maintaining.has(chunks[verb]!.word)) return null;
  const doer = doerOf(sentence, verb);
  if (doer.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept: 'hold',
    rule: 'en/control/presence',
    index: verb,
    area,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}
