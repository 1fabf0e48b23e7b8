import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import { joinedRight } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isPlaced, isUnreal } from '../parties/around.ts';
import { doersOf } from '../parties/doer.ts';
import { targets } from '../parties/sides.ts';
import type { Range } from '../typed.ts';

const [of, murder] = ids('of murder');
const nouns = wordList('killing murder shooting');

/** "the killing of three teachers in Gao", "the murder of a judge": one deed told as a noun; of people at large none is. */
export function killingOf(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (!nouns.isAt(passage, chunks[at]!.last - 1) || !isWord(chunks[at + 1], of) || !isOne(sentence, at)) return null;
  const first = chunks[at + 2]?.group;
  if (first === undefined || !isSomebody(passage, first) || isUnreal(passage, chunks, at) || isAddedUp(sentence))
    return null;
  const by: readonly Range[] = doersOf(sentence, at);
  const counted = first.figure !== null && !first.figure.article;
  if (!counted && by.length === 0 && !isPlaced(sentence, at, at + 1)) return null;
  const fights = first.population === 'combatants' || first.population === 'police';
  return {
    concept: fights && !isWord(chunks[at], murder) ? 'clash' : 'attack',
    rule: 'en/incident/killing-of',
    index: at,
    by,
    against: targets(passage, joinedRight(chunks, at + 2)),
    weapon: null,
  };
}

/** "the killing", "a murder": no gerund that goes on from another verb. */
function isOne({ passage, chunks }: Sentence, at: number): boolean {
  const { group } = chunks[at]!;
  if (group !== undefined) return group.definite || group.indefinite;
  const before = chunkAt(chunks, at - 1);
  return (isType(before, 'adverb') && ((before!.word?.tags ?? 0) & Tag.determiner) !== 0) || isCapitalised(passage, at);
}

/** So many are killed in a war, not in one deed. */
const hundreds = 100;

/** So many, or one who is named or pointed at. */
function isSomebody(passage: Passage, { sort, figure, definite, first, last, none }: Group): boolean {
  if (none || (figure?.low ?? 0) >= hundreds) return false;
  if (sort === 'people') return figure !== null || definite;
  return sort === 'other' && last - first > 1 && isCapitalised(passage, first) && isCapitalised(passage, last - 1);
}
