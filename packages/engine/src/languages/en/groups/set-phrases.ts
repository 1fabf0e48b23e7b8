import type { Passage } from '../../../text/passage.ts';
import { isNumberAt } from '../look.ts';
import { formList } from '../word-list.ts';
import { inhabited, inhabitedSpots } from '../words/count.ts';

const multiple = formList(['multiple']);
const launch = formList(['launch', 'launching']);
const lived = formList(inhabited);
const spots = formList(inhabitedSpots);

/** "60 inhabited points", as communiqués call villages: whether their noun is token `at`. */
export function isInhabited(passage: Passage, at: number): boolean {
  return spots.isAt(passage, at) && lived.isAt(passage, at - 1);
}

/** Words that are part of a noun only beside one another: "12 multiple launch rocket systems", "70 inhabited points". */
export function isOfSetPhrase(passage: Passage, at: number): boolean {
  if (isInhabited(passage, at) || isInhabited(passage, at + 1)) return true;
  // "1,100 multiple rocket launchers": the number stands before it.
  if (multiple.isAt(passage, at)) return isNumberAt(passage, at - 1);
  return launch.isAt(passage, at) && multiple.isAt(passage, at - 1);
}
