import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { doerOf, holderOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

const [of, inId] = ids('of in');

/** "has suffered a series of territorial losses in the north": of ground, where other losses are of men. */
export function territorialLosses(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  if (formAt(passage, token - 1) !== 'territorial') return null;
  const noun = chunkOf(chunks, token);
  const first = chunkOf(chunks, ownerBefore(sentence, token).first);
  const series = isWord(chunkAt(chunks, first - 1), of) && isType(chunkAt(chunks, first - 2), 'group');
  const verb = series ? first - 3 : first - 1;
  if (!isType(chunkAt(chunks, verb), 'verb') || !suffering.has(chunks[verb]!.word)) return null;
  const doer = doerOf(sentence, verb);
  if (doer.type === 'other' || doer.type === 'none') return null;
  const area = isWord(chunks[noun + 1], inId) ? areaAt(sentence, noun + 2) : null;
  return {
    concept: 'lose',
    rule: 'en/control/territorial-losses',
    index: noun,
    area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
  };
}

const suffering = verbList(['suffer', 'sustain']);
