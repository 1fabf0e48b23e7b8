/* What so many of a lot were: "Of the 22 dead, 14 were civilians". */
import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { joinedRight } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { fateAt, harming } from '../fates/fates.ts';
import { whoTheyWere } from './who-they-were.ts';

const [of, that] = ids('of that');

/** "Of the 22 dead, 14 were civilians", "of those killed, 12 were women": how many of the lot are whom. */
export const ofTheLot: Frame = {
  id: 'en/frame/of-the-lot',
  on: ['group'],
  counted: true,
  sort: 'bare',
  name: 'of the dead, <number> were <people>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    const people = chunks[at + 2]?.group;
    if (group === undefined || !isType(chunks[at + 1], 'auxiliary')) return null;
    if (people?.sort !== 'people' || people.figure !== null) return null;
    // "killed 90 people, adding that 12 of them were children"
    // "killed 90 people; 12 of them were children"
    const goesOn = isWord(chunkAt(chunks, at - 1), that) || isMark(chunkAt(chunks, at - 1), mark.semicolon);
    const told = group.partOfThem && goesOn ? befallenBefore(chunks, at) : undefined;
    if (told !== undefined)
      return { concept: told, rule: 'en/frame/of-the-lot', index: at, patients: [{ group, index: at, noun: people }] };
    let back = isMark(chunkAt(chunks, at - 1), mark.comma) ? at - 2 : at - 1;
    // "of the 338 people killed in the siege, 156 were children": over where and when
    while (back > 1 && isPhrasePart(chunks[back]!)) back--;
    const concept = fateAt(chunks[back]);
    if (concept === undefined || !harming.has(concept)) return null;
    while (back > 0 && back > at - 6 && chunks[back]!.id !== of) back--;
    if (!isWord(chunks[back], of) || (back > 0 && isType(chunkAt(chunks, back - 1), 'group'))) return null;
    // "of the dead" are those told of before; "of the 338 killed in the siege" may be others.
    const ofLot = chunks.slice(back + 1, at).every((chunk) => chunk.group?.figure == null);
    // "12 were men, nine women and four boys"
    const sorts = joinedRight(chunks, at + 2)
      .slice(1)
      .filter((next) => next.group.sort === 'people' && next.group.figure !== null);
    // "and nine were officers"
    const more = isType(chunks[at + 3], 'conjunction') ? whoTheyWere(passage, chunks, at + 4) : [];
    const patients = [{ group, index: at, noun: people }, ...sorts, ...more];
    return { concept, rule: 'en/frame/of-the-lot', index: at, patients, ofLot };
  },
};

function isPhrasePart({ type, group }: Chunk): boolean {
  return type === 'preposition' || type === 'date' || type === 'adverb' || (type === 'group' && group!.figure === null);
}

/** What befell the people of whom a sentence goes on to tell. */
function befallenBefore(chunks: readonly Chunk[], at: number): Concept | undefined {
  for (let back = at - 1; back >= 0; back--) {
    const concept = isType(chunks[back], 'verb') ? fateAt(chunks[back]) : undefined;
    if (concept !== undefined) return harming.has(concept) ? concept : undefined;
  }
  return undefined;
}
