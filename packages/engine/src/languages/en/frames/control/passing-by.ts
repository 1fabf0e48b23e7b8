import { chunkAt, isType } from '../../chunk.ts';
import { auxiliaryOf, isGerund } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import type { Area } from './area.ts';

/** "soldiers leaving the area had": says only who they were, before the verb of what they did. */
export function isPassingBy({ chunks }: Sentence, at: number, { end }: Area): boolean {
  const isDoing = isType(chunks[end], 'auxiliary') || isType(chunks[end], 'verb');
  return (
    isDoing && isGerund(chunks[at]) && auxiliaryOf(chunks, at) === null && isType(chunkAt(chunks, at - 1), 'group')
  );
}
