import { isType } from '../../chunk.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList, wordList } from '../../word-list.ts';
import { areaAt } from './area.ts';
import { doerOf } from './doer.ts';
import type { Holding } from './found.ts';
import { chunkOf, ownerBefore } from './owner.ts';

const raising = verbList(['raise', 'hoist']);
const above = wordList(['over', 'above', 'in', 'on', 'at']);

/** "raised their flag over the town": whoever bears arms and does so has taken it. */
export function flagOver(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const noun = chunkOf(chunks, token);
  if (chunks[noun]!.last !== token + 1) return null;
  const joint = isType(chunks[noun + 1], 'date') ? noun + 2 : noun + 1;
  const area = above.has(chunks[joint]?.word) ? areaAt(sentence, joint + 1) : null;
  const verb = chunkOf(chunks, ownerBefore(sentence, token).first) - 1;
  if (area === null || area.passed || !isType(chunks[verb], 'verb') || !raising.has(chunks[verb]!.word)) return null;
  const doer = doerOf(sentence, verb);
  if (doer.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept: 'capture',
    rule: 'en/control/flag',
    index: verb,
    area,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}
