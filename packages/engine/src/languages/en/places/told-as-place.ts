/* Names that a report speaks of as of places, whether or not a list has them. */
import { type Looked, type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { wordList } from '../word-list.ts';
import { of } from './words.ts';

/** Words before a name by which only a place can be meant. */
const placing = wordList('in near outside around inside');
const settlements = wordList(
  'town towns village villages city cities hamlet hamlets district districts suburb suburbs port ports settlement settlements province provinces region regions commune communes township townships municipality neighbourhood neighbourhoods neighborhood neighborhoods area areas',
);

/** Nouns that behind a name say what kind of place it is. */
const typed = wordList('town village city hamlet district province commune township');

/** By report: gathered in one go when the first name is asked for, so that many names do not each search the text. */
const told = new WeakMap<Looked, ReadonlySet<string>>();

/** Whether a report speaks anywhere of the name at tokens `[first, last)` as of a place: "in Kanda", "the village of Kanda"; not "in Kanda’s house". */
export function isToldAsPlace(passage: Passage, first: number, last: number): boolean {
  let names = told.get(passage.looked);
  if (names === undefined) {
    names = toldIn(passage);
    told.set(passage.looked, names);
  }
  return names.has(wordsOf(passage, first, last));
}

/** Names of one or two words that no word of the language makes up, behind the words that place them, in the whole report. */
function toldIn(passage: Passage): ReadonlySet<string> {
  const { tokens, looked } = passage;
  const { ids } = looked;
  const isName = (at: number): boolean => tokens.shape[at] === Shape.title && ids[at] === 0;
  const names = new Set<string>();
  for (let at = 1; at < tokens.count; at++) {
    if (!isName(at)) continue;
    // "Kanda village"
    for (const last of isName(at + 1) ? [at + 1, at + 2] : [at + 1])
      if (last < tokens.count && tokens.shape[last] === Shape.lower && typed.hasId(ids[last]!))
        names.add(wordsOf(passage, at, last));
    const isOf = at > 1 && ids[at - 1] === of && settlements.hasId(ids[at - 2]!);
    if (!isOf && !placing.hasId(ids[at - 1]!)) continue;
    for (const last of isName(at + 1) ? [at + 1, at + 2] : [at + 1])
      if (last === tokens.count || tokens.shape[last] !== Shape.possessive) names.add(wordsOf(passage, at, last));
  }
  return names;
}
