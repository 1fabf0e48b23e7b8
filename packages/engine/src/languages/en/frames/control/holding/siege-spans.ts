import { Shape } from '../../../../../text/tokens.ts';
import { chunkAt, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { shapeAt, tags } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { verbList } from '../../../word-list.ts';
import { chunkOf, type Owner } from '../actors/owner.ts';
import { placeMeant } from '../areas/meant.ts';
import type { Holding } from '../found.ts';

const [of] = ids('of');

const enduring = verbList(['endure', 'suffer']);

/** "Residents of the city have lived through 14 months of siege", "after 30 months of rebel siege": of the place before it. */
export function siegeSpan(sentence: Sentence, token: number, owner: Owner): Holding | null {
  const { chunks } = sentence;
  const front = chunkOf(chunks, owner.first) - 1;
  const before = overSpan(sentence, front);
  // "months of siege" alone may be one of several things that a war brought.
  if (before === front) return null;
  if (!enduring.has(chunkAt(chunks, before)?.word) && !isCounted(sentence, before + 1)) return null;
  const area = placeMeant(sentence, before + 1, { names: true });
  return {
    concept: 'besiege',
    rule: 'en/control/siege-span',
    index: chunkOf(chunks, token),
    area,
    holder: owner.actor,
  };
}

/** "14 months of siege": from chunk `front` before the siege to the one before the time; the number may be parted from its months. */
export function overSpan(sentence: Sentence, front: number): number {
  const { passage, chunks } = sentence;
  const span = isWord(chunkAt(chunks, front), of) ? front - 1 : -1;
  if (span < 1 || (tags(passage, chunks[span]!.last - 1) & Tag.time) === 0) return front;
  const alone = chunks[span]!.last - chunks[span]!.first === 1;
  return alone && isCounted(sentence, span - 1) ? span - 2 : span - 1;
}

/** "14 months", "three": whether chunk `at` opens with a number. */
function isCounted({ passage, chunks }: Sentence, at: number): boolean {
  const number = chunks[at]!.first;
  return shapeAt(passage, number) === Shape.number || (tags(passage, number) & Tag.number) !== 0;
}
