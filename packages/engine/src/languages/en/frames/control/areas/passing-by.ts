import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { auxiliaryOf, isGerund } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import type { Area } from './area.ts';

const into = idOf('into');

/** "soldiers leaving the area had": says only who they were, before the verb of what they did. */
export function isPassingBy({ chunks }: Sentence, at: number, { end }: Area): boolean {
  // "intimidated workers into leaving the town": whom the verb before takes.
  if (isWord(chunkAt(chunks, at - 1), into)) return true;
  const isDoing = isType(chunks[end], 'auxiliary') || isType(chunks[end], 'verb');
  return (
    isDoing && isGerund(chunks[at]) && auxiliaryOf(chunks, at) === null && isType(chunkAt(chunks, at - 1), 'group')
  );
}
