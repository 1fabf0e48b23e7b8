import type { Passage } from '../../../text/passage.ts';
import { type Chunk, isType } from '../chunk.ts';
import { formAt, wordAt } from '../look.ts';
import { formList } from '../word-list.ts';

/** "killed while on patrol in Gao", "while praying in Gao": behind "while", what the same people were at; not "while in Homs nine died". */
export function isSameSubject(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at];
  if (next === undefined) return false;
  if (wordAt(passage, next.first)?.thing?.category !== 'events' && /^[a-z]+ing$/.test(formAt(passage, next.first)))
    return true;
  return isType(next, 'preposition') && being.isAt(passage, next.last);
}

const being = formList('patrol duty guard leave custody detention prison jail work prayer prayers board foot');
