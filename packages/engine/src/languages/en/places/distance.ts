import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { isNumberAt, markAt, tags } from '../look.ts';
import { Tag } from '../word.ts';

/** The number of a distance that ends before `at`, "25 km" before "from"; `at` if none does. */
export function distanceBefore(passage: Passage, at: number): number {
  const measured = at - 2 >= passage.first && (tags(passage, at - 1) & Tag.measureUnit) !== 0;
  return measured && isNumberAt(passage, at - 2) ? at - 2 : at;
}

/** Where a distance before `at` begins, over the same in other units in brackets: "240 kilometres (150 miles)"; `at` if there is none. */
export function measuredFrom(passage: Passage, at: number): number {
  const bracketed =
    markAt(passage, at - 1) === mark.close &&
    markAt(passage, at - 4) === mark.open &&
    (tags(passage, at - 2) & Tag.measureUnit) !== 0;
  const end = bracketed ? at - 4 : at;
  const start = distanceBefore(passage, end);
  return start < end ? start : at;
}
