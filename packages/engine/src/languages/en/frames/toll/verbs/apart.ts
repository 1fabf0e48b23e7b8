/* Whom a verb befell from which much parts them: "Three nurses at a post along the river's border with Mali were killed". */
import { isQuote, mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, isParticiple, isPassive, joinedLeft, objectsOf, subjectOf } from '../../../roles.ts';
import type { Word } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { counted, fateAt } from '../fates/fates.ts';
import { found } from './event-verbs.ts';

const [of, among, including, by] = ids('of among including by');

/**
 * "14 members of the group that attacked the ward on Monday have been ambushed and killed": the only counted people before a verb that
 * befell whoever is its subject, where no rule finds that subject.
 */
export const apart: Frame = {
  id: 'en/frame/apart',
  on: ['verb', 'state'],
  opens: (word) => befalls(word),
  name: '<people> … were killed',
  apply({ chunks }, at) {
    const { type, word } = chunks[at]!;
    const concept = fateAt(chunks[at]);
    if (concept === undefined || !counted.has(concept)) return null;
    const own = type === 'state' || word!.verb!.patient === 'subject';
    if (own ? isPassive(chunks, at) : !isParticiple(chunks[at]) || !isPassive(chunks, at)) return null;
    const subject = subjectOf(chunks, at);
    if (subject !== null && !isNameBehind(chunks, subject.index)) return null;
    if (type === 'verb' && objectsOf(chunks, at).some(({ group }) => countsPeople(group))) return null;
    const index = peopleBefore(chunks, at);
    return index < 0 ? null : found(chunks, at, 'en/frame/apart', joinedLeft(chunks, index));
  },
};

function befalls(word: Word | undefined): boolean {
  const concept = word?.stateConcept ?? word?.verb?.concept;
  return concept !== undefined && counted.has(concept);
}

/** "led by the prophet Sami Haddad were killed": a name right behind somebody who stands in a phrase. */
function isNameBehind(chunks: readonly Chunk[], at: number): boolean {
  const { figure, definite, indefinite, sort } = chunks[at]!.group!;
  if (sort !== 'other' || figure !== null || definite || indefinite) return false;
  return isType(chunkAt(chunks, at - 1), 'group') && isType(chunkAt(chunks, at - 2), 'preposition');
}

const relatives = wordList(['who', 'that', 'which', 'whom', 'whose', 'where']);

/** Chunks between people and what befell them. */
const apartMax = 30;

/** The counted people that a verb is about, over phrases, asides and relative clauses; -1 where another may be its subject. */
function peopleBefore(chunks: readonly Chunk[], at: number): number {
  // Verbs that belong to no relative clause yet.
  let verbs = 0;
  for (let back = at - 1; back >= 0 && back > at - apartMax; back--) {
    const chunk = chunks[back]!;
    const before = chunkAt(chunks, back - 1);
    switch (chunk.type) {
      case 'auxiliary':
        // "have been trailed, ambushed and killed": one verb of several.
        if (verbs > 0 && isPassive(chunks, at) && back > at - verbsMax) verbs = 0;
        break;
      case 'verb':
        // "the group led by Sami Haddad"
        if (isParticiple(chunk) && isType(before, 'group') && isWord(chunks[back + 1], by)) break;
        // "at screening points": behind a preposition no verb.
        if (
          !isType(before, 'preposition') &&
          !(isType(before, 'verb') && isType(chunkAt(chunks, back - 2), 'preposition'))
        )
          verbs++;
        break;
      case 'subordinator':
        if (!relatives.has(chunk.word)) return -1;
        verbs = 0;
        break;
      case 'mark':
        if (chunk.unit !== mark.comma && !isQuote(chunk.unit) && chunk.unit !== mark.open && chunk.unit !== mark.close)
          return -1;
        break;
      case 'group': {
        const group = chunk.group!;
        const preposed = isType(before, 'preposition');
        // "90 traders, including 20 girls": of the whole.
        const part = openingPart(chunks, back);
        if (part > 0) {
          back = part;
          break;
        }
        if (isPeople(group))
          return verbs > 0 || (preposed && !isWord(before, of) && !isWord(before, among)) ? -1 : back;
        if (group.figure !== null && group.sort === 'people' && !group.figure.article) return -1;
        // Another that may be meant, unless it stands in a phrase or is some verb's object.
        if (
          !preposed &&
          !isNameBehind(chunks, back) &&
          !isType(before, 'verb') &&
          !isType(before, 'conjunction') &&
          !isType(before, 'subordinator')
        )
          return -1;
        break;
      }
      default:
    }
  }
  return -1;
}

/** Chunks of a list of parts. */
const partsMax = 8;

/** The word that opens the list of parts in which a group stands: "including"; -1 where it stands in none. */
function openingPart(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back > 0 && back > at - partsMax; back--) {
    const { id, type } = chunks[back]!;
    if (id === including) return back;
    if (type !== 'group' && type !== 'conjunction' && type !== 'mark') return -1;
  }
  return -1;
}

/** Chunks of several verbs behind one auxiliary. */
const verbsMax = 7;

function isPeople({ sort, figure, partOfThem, elided }: NonNullable<Chunk['group']>): boolean {
  return sort === 'people' && figure !== null && !figure.article && figure.unit === null && !partOfThem && !elided;
}
