import { chunkAt } from '../../chunk.ts';
import { wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import { verbList } from '../../word-list.ts';
import { areaAt } from './area.ts';
import { doerOf, holderOf } from './doer.ts';
import type { Holding } from './found.ts';
import { chunkOf, ownerBefore } from './owner.ts';

const keeping = verbList('keep maintain retain tighten strengthen consolidate extend'.split(' '));
const losing = verbList(['lose']);

/** "tightened their grip on the city", "now have a hold on four towns": it is theirs; "lost their grip on": no longer. */
export function gripOn(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const joint = wordAt(passage, token + 1)?.form;
  const area = joint === 'on' || joint === 'over' ? areaAt(sentence, chunkOf(chunks, token + 1) + 1) : null;
  if (area === null || area.passed || area.site) return null;
  const verb = chunkOf(chunks, ownerBefore(sentence, token).first) - 1;
  const word = chunkAt(chunks, verb)?.word;
  const lost = losing.has(word);
  if (!lost && !keeping.has(word) && ((word?.tags ?? 0) & Tag.have) === 0) return null;
  const doer = doerOf(sentence, verb);
  if (doer.type === 'other' || doer.type === 'none' || (doer.type === 'actor' && !doer.actor.armed && area.named))
    return null;
  return {
    concept: lost ? 'lose' : 'hold',
    rule: 'en/control/grip',
    index: verb,
    area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
  };
}
