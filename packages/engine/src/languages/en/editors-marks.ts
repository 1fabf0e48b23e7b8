import { isDash, mark } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import { markAt } from './look.ts';
import { formList } from './word-list.ts';

/** Tokens between the brackets of an editor's mark. */
const wordsMax = 4;

/** What an editor says of the text that follows; "[Rebels] killed 12" names who did it. */
const opening = formList(
  'text begin end editorial excerpt excerpts communique communiqué passage recording video announcer commentary dispatch'.split(
    ' ',
  ),
);

/** "[TEXT] THE ARMY KILLED 12", "[Begin recording] An attack": one past the editor's marks that stand at a token; the token itself where none does. */
export function editorsMarksEnd(passage: Passage, at: number): number {
  let next = at;
  // "GAO -- [TEXT]": the second half of a dash of two.
  if (isDash(markAt(passage, next)) && markAt(passage, next + 1) === mark.openSquare) next++;
  while (markAt(passage, next) === mark.openSquare && opening.isAt(passage, next + 1)) {
    let close = next + 2;
    while (close <= next + 1 + wordsMax && markAt(passage, close) === 0) close++;
    if (markAt(passage, close) !== mark.closeSquare) return next;
    next = close + 1;
  }
  return next;
}
