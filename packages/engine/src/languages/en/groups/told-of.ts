import type { Passage } from '../../../text/passage.ts';
import { idOf } from '../lexicon.ts';
import { id, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { verbList, wordsThat } from '../word-list.ts';

const to = idOf('to');

/** One person, of whom a clause may tell without "who". */
const one = wordsThat(({ person }) => person?.plural === false);
/** Those who tell, by a word that needs no article. */
const telling = wordsThat(
  ({ person, form }) => person?.plural === true || form === 'police' || form === 'witnesses' || form === 'authorities',
);
const judging = verbList('believe think say know understand suspect allege fear claim report'.split(' '));

/** "a man police believe was an officer", "a boy neighbours say had been playing": whether others begin at token `next` to tell of the one person before. */
export function isWhomOthersTellOf(passage: Passage, noun: number, next: number): boolean {
  if (!one.isAt(passage, noun) || !telling.isAt(passage, next) || !judging.has(wordAt(passage, next + 1))) return false;
  const behind = next + 2;
  return (tags(passage, behind) & (Tag.be | Tag.have | Tag.modal)) !== 0 || id(passage, behind) === to;
}
