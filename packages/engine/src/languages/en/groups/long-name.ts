/* Fighters by the long name of their movement: "11 Free Lions of Upper Korda guerrillas". */
import type { Group } from '../../../mentions/group.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';

const [of, the, forWord, and] = ids('of the for and');

/** Tokens of a movement's name behind its first words. */
const nameMax = 8;

/** A counted group that ends before "of", up to the noun for people behind the rest of a name; `null` where no such noun follows. */
export function ofLongName(passage: Passage, group: Group): Group | null {
  const { figure, last } = group;
  if (figure === null || figure.article || !isCapitalised(passage, last - 1)) return null;
  let names = 0;
  for (let at = last; at < last + nameMax; at++) {
    if (isCapitalised(passage, at)) {
      names++;
      continue;
    }
    const word = id(passage, at);
    if (word === of || word === the || word === forWord || word === and) continue;
    const person = shapeAt(passage, at) === Shape.lower && (tags(passage, at) & Tag.person) !== 0;
    const noun = person ? wordAt(passage, at)?.person : undefined;
    if (noun === undefined || !noun.plural || names === 0) return null;
    const population = noun.group ?? 'people';
    return { ...group, last: at + 1, head: at, sort: 'people', population, plural: true, elided: false };
  }
  return null;
}
