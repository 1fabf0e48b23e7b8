import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordList } from '../../../word-list.ts';

const [them, they] = ids('them they');
const others = wordList('them him her they he she');

/** Whether a chunk is a pronoun for people that somebody can be. */
export function standsForPeople(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && others.has(chunk.word);
}

/**
 * "The soldiers had left when gunmen attacked them", "dragged a mayor from his house and killed him": who the pronoun at chunk
 * `pronoun` means, the nearest people before it who are not `doer`; `null` where none stand there.
 */
export function peopleMeant(chunks: readonly Chunk[], pronoun: number, doer: Group): Group | null {
  const plural = isWord(chunks[pronoun], them) || isWord(chunks[pronoun], they);
  // "The soldiers were looking for hostages when": whom the sentence is about.
  const about = chunks[0]!.group;
  if (about !== doer && about?.sort === 'people' && about.population !== null && about.plural && plural) return about;
  for (let back = pronoun - 1; back >= 0; back--) {
    const group = chunks[back]!.group;
    if (group === doer) continue;
    if (group?.sort === 'people' && group.population !== null && group.plural === plural) return group;
  }
  return null;
}
