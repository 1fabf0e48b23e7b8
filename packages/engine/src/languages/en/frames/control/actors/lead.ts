import type { Lead } from '../../../../../language.ts';
import { chunkAt, isType } from '../../../chunk.ts';
import type { Sentence } from '../../../sentence.ts';
import { actorAt } from './actor.ts';
import { isPlural } from './antecedent.ts';

/** Who a sentence is about: the actor that stands before its first verb, outside any phrase. "It" in the next sentence means them. */
export function leadOf(sentence: Sentence): Lead | null {
  const { chunks } = sentence;
  for (let at = 0; at < chunks.length; at++) {
    const { type } = chunks[at]!;
    if (type === 'verb' || type === 'auxiliary' || type === 'pronoun') return null;
    if (type !== 'group' || isType(chunkAt(chunks, at - 1), 'preposition')) continue;
    const actor = actorAt(sentence, at);
    // "An officer said": one person is neither "it" nor "they".
    if (actor?.group.sort === 'people' && !actor.group.plural) return null;
    return actor === null ? null : { words: [actor.group.first, actor.group.last], several: isPlural(sentence, actor) };
  }
  return null;
}
