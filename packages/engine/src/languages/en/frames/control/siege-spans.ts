import { Shape } from '../../../../text/tokens.ts';
import { chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { shapeAt, tags } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import type { Holding } from './found.ts';
import { placeMeant } from './meant.ts';
import { chunkOf, type Owner } from './owner.ts';

const [of] = ids('of');

/** "Residents of the city have lived through 14 months of siege", "after years of rebel siege": of the place before it. */
export function siegeSpan(sentence: Sentence, token: number, owner: Owner): Holding | null {
  const { chunks } = sentence;
  const front = chunkOf(chunks, owner.first) - 1;
  const span = overSpan(sentence, front);
  if (span === front) return null;
  const area = placeMeant(sentence, span + 1, { names: true });
  return {
    concept: 'besiege',
    rule: 'en/control/siege-span',
    index: chunkOf(chunks, token),
    area,
    holder: owner.actor,
  };
}

/** "14 months of siege": from chunk `front` before the siege to the one before the time. */
export function overSpan({ passage, chunks }: Sentence, front: number): number {
  const span = isWord(chunkAt(chunks, front), of) ? front - 1 : -1;
  if (span < 1 || (tags(passage, chunks[span]!.last - 1) & Tag.time) === 0) return front;
  // The number may be parted from its months.
  const number = chunks[span - 1]!.first;
  const counted = shapeAt(passage, number) === Shape.number || (tags(passage, number) & Tag.number) !== 0;
  return counted && !isType(chunks[span - 1], 'verb') ? span - 2 : span - 1;
}
