import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isMark } from '../../../chunk.ts';
import { formList } from '../../../word-list.ts';
import { isNumbered, overQuantity } from './items.ts';

/** Chunks between what was taken and the colon of its list. */
const reach = 24;

/** "as follows", "the following", "listed below" */
const following = formList('follows follow following listed below'.split(' '));
/** What the clause before the colon says of the list beside that. */
const summing = formList(
  'number numbers types type list lists kinds quantity quantities include includes including included detailed'.split(
    ' ',
  ),
);

/**
 * Where the list starts that says of what a lot was made up: "seized arms from the rebels, whose types are as follows: one mortar, two
 * rifles"; -1 for none. `from` is the chunk of the lot, that no figure counts.
 */
export function itemisedBehind(passage: Passage, chunks: readonly Chunk[], from: number): number {
  let announced = false;
  for (let at = from; at < from + reach; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.unit === mark.semicolon) return -1;
    const { type, group, last } = chunk;
    if (following.isAt(passage, last - 1)) announced = true;
    else if (isMark(chunk, mark.colon)) {
      const first = overQuantity(passage, chunks, at + 1);
      return announced && isNumbered(chunks[first]) ? first : -1;
    } else if (type === 'verb' && !summing.isAt(passage, last - 1)) {
      // Nouns that look like a verb: "amounts of arms".
      if (!verbLike.isAt(passage, last - 1)) return -1;
    } else if (group?.figure != null && !group.figure.article) return -1;
  }
  return -1;
}

const verbLike = formList(['amount', 'amounts', 'arms']);
