import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { isCapitalised, shapeAt } from './look.ts';
import { formList } from './word-list.ts';

/** A sentence of fewer words may be a headline of the report's own. */
const wordsMin = 24;
/** Share of words with a capital from which a sentence is a run of headlines; reporting full of names stays below 0.6. */
const capitalsMin = 0.7;
/** Labels under which a page lists other reports stand within so many tokens of the sentence that they open. */
const labelReach = 10;

const listing = formList('related category latest more other'.split(' '));
const listed = formList('news stories articles topics reports headlines'.split(' '));

/**
 * Whether a sentence is made of a page's own words: the headlines of other reports one behind the other ("Related News …"), or its
 * menus. They tell of other events, and nothing in them says which word belongs to which.
 */
export function isPageWords(passage: Passage): boolean {
  const { first, last } = passage;
  if (last - first < wordsMin) return false;
  return opensListing(passage) || isRunOfHeadlines(passage);
}

/** "Related News", "Category News": both words with a capital, and no mark between them. */
function opensListing(passage: Passage): boolean {
  for (let at = passage.first; at < passage.first + labelReach; at++) {
    if (!isCapitalised(passage, at) || !isCapitalised(passage, at + 1)) continue;
    if (listing.isAt(passage, at) && listed.isAt(passage, at + 1)) return true;
  }
  return false;
}

function isRunOfHeadlines(passage: Passage): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = passage.first; at < passage.last; at++) {
    const shape = shapeAt(passage, at);
    if (shape === Shape.title) capitals++;
    // Copy that is all in capitals shouts, and says nothing of whether it is a headline.
    if (shape === Shape.title || shape === Shape.lower) words++;
  }
  return words >= wordsMin && capitals >= words * capitalsMin;
}
