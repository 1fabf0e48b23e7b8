import { chunkAt, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { type Area, areaAt } from './area.ts';

const [it, of] = ids('it of');

/** Chunks over which "it" looks back for the place that it means. */
const pronounReach = 20;

/**
 * The place that "it" before chunk `at` means: the nearest one that the sentence has in front. `passed` places ("the road")
 * count only where `everyPlace` is set, names only where a list of places may still bear them out (`names`).
 */
export function placeMeant(
  sentence: Sentence,
  at: number,
  { everyPlace = false, names = false }: { readonly everyPlace?: boolean; readonly names?: boolean } = {},
): Area | null {
  const { chunks } = sentence;
  for (let back = at - 1; back >= 0 && back > at - pronounReach; back--) {
    if (chunks[back]!.type !== 'group') continue;
    const area = areaAt(sentence, back);
    if (area !== null && (names || !area.named) && (!area.passed || everyPlace) && area.end <= at) return area;
  }
  return null;
}

/** The one place that the sentence has in front of "it", by noun or by name; of several, nobody says which it means. */
export function onlyPlaceMeant(sentence: Sentence, at: number): Area | null {
  const area = placeMeant(sentence, at, { names: true });
  if (area === null) return null;
  // "the town of Gao" has "Gao" as its last word.
  const whole = isWord(chunkAt(sentence.chunks, area.index - 1), of) ? areaAt(sentence, area.index - 2) : null;
  const start = whole !== null && whole.end === area.end ? whole.index : area.index;
  return placeMeant(sentence, start, { names: true }) === null ? area : null;
}

/** Whether "it" stands at chunk `at`. */
export function isIt({ chunks }: Sentence, at: number): boolean {
  return isWord(chunks[at], it);
}
