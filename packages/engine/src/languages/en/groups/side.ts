import type { PopulationGroup } from '../../../model/claim.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { idOf } from '../lexicon.ts';
import { formAt, hyphenIn, id, isCapitalised, isShouted, markAt, tags, wordAt } from '../look.ts';
import { isPeoples } from '../peoples.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { owners } from '../words/doers.ts';
import { isDemonymPlural } from './head.ts';

const of = idOf('of');
const fromWord = idOf('from');

/**
 * Whose people: the words between the figure and the noun that name a side or a people ("12 Syrian army soldiers"), the members
 * of whom ("three members of a militia"), or the noun itself ("rebels", "Syrians").
 */
export function sideOf(
  passage: Passage,
  from: number,
  head: number,
  population: PopulationGroup | null,
): readonly [number, number] | null {
  if (population === null || head < 0) return null;
  let start = from;
  const told = (at: number): boolean => namesSide(passage, at) && !isOfTrade(passage, at, population);
  while (start < head && !told(start)) start++;
  let end = head;
  while (end > start && !told(end - 1)) end--;
  // "Red Cross volunteers", "Golden Dawn fighters": the rest of a name may be words of any sort.
  while (end > start && end < head && isOfName(passage, end)) end++;
  // "Utopian National Army (UNA) soldiers"
  if (end > start && markAt(passage, end) === mark.close) {
    end++;
    while (start > from && (markAt(passage, start - 1) === mark.open || isCapitalised(passage, start - 1))) start--;
  }
  // "a head constable", "a group captain": of what rank, not whose.
  if (end - start === 1 && end === head && ofRank.isAt(passage, start)) return null;
  if (end > start) return [start, end];
  if (partisanNouns.isAt(passage, head) || isDemonymPlural(passage, head)) return [head, head + 1];
  return memberNouns.isAt(passage, head) ? bodyBehind(passage, head + 1) : null;
}

/** Whether a token goes on with a name right before it, in a text that is not all in capitals or a headline. */
function isOfName(passage: Passage, at: number): boolean {
  return (
    isCapitalised(passage, at) &&
    isCapitalised(passage, at - 1) &&
    !passage.unended &&
    (tags(passage, at) & Tag.state) === 0
  );
}

/** "of a pro-government militia", "from the Syrian army": the body whose members they are, with its article as it stands. */
function bodyBehind(passage: Passage, at: number): readonly [number, number] | null {
  if (id(passage, at) !== of && id(passage, at) !== fromWord) return null;
  let last = at + 1;
  if ((tags(passage, last) & Tag.determiner) !== 0) last++;
  const first = last;
  while (last < passage.last && namesSide(passage, last)) last++;
  const body = (tags(passage, last - 1) & Tag.source) !== 0 || sideWords.isAt(passage, last - 1);
  return last > first && body ? [at + 1, last] : null;
}

/** A people, a body, or a word for fighters; never what only describes ("severely injured", "elderly"). */
function namesSide(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  if ((bits & Tag.source) !== 0 || sideWords.isAt(passage, at)) return true;
  if (markAt(passage, at) !== 0) return false;
  if (!isCapitalised(passage, at)) return hyphenIn(passage, at) && takesSides.test(wordsOf(passage, at, at + 1));
  if ((bits & Tag.adjective) !== 0) return isPeoples(wordAt(passage, at)?.form ?? '');
  return (bits & ~(Tag.direction | Tag.abbreviation)) === 0;
}

/** "A TAXI DRIVER", "A 10-YEAR-OLD GIRL", "A NONCOMMISSIONED OFFICER": where capitals tell nothing, an unknown word names a side before those who fight alone. */
function isOfTrade(passage: Passage, at: number, population: PopulationGroup): boolean {
  if (!isShouted(passage, at)) return false;
  // "FOUR AID SEEKERS": a word of the language's own.
  if (id(passage, at) !== 0)
    return (tags(passage, at) & (Tag.source | Tag.adjective)) === 0 && !sideWords.isAt(passage, at);
  return population !== 'combatants' || describing.test(formAt(passage, at));
}

/** Ends of words that say what somebody is like. */
const describing = /(?:-old|ed|ing|ary|ful|ous|less)$/;

/** "pro-opposition", "anti-coup": whatever it is that they are for or against. */
const takesSides = /^(?:pro|anti)-/;

const ofRank = formList(['head', 'chief', 'group', 'brigadier']);
const sideWords = wordList(owners.join(' '));
const memberNouns = wordList(
  'member members fighter fighters soldier soldiers troop troops militant militants gunman gunmen officer officers commander commanders leader leaders recruit recruits guard guards',
);
const partisanNouns = wordList('rebel rebels insurgent insurgents mujahideen separatists islamists loyalists');
