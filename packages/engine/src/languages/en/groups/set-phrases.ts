import type { Passage } from '../../../text/passage.ts';
import { isNumberAt } from '../look.ts';
import { formList } from '../word-list.ts';
import { inhabited, inhabitedSpots } from '../words/count.ts';

const multiple = formList(['multiple']);
const launch = formList(['launch', 'launching']);
const lived = formList(inhabited);
const spots = formList(inhabitedSpots);

/** Words that are part of a noun only beside one another: "12 multiple launch rocket systems", "70 inhabited points". */
export function isOfSetPhrase(passage: Passage, at: number): boolean {
  if (lived.isAt(passage, at)) return spots.isAt(passage, at + 1);
  if (spots.isAt(passage, at)) return lived.isAt(passage, at - 1);
  // "1,100 multiple rocket launchers": the number stands before it.
  if (multiple.isAt(passage, at)) return isNumberAt(passage, at - 1);
  return launch.isAt(passage, at) && multiple.isAt(passage, at - 1);
}
