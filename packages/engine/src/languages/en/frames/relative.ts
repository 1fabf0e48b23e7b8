/* Verbs of relative clauses. */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';

const [who, which, that, where, place] = ids('who which that where place');

/** Chunks before a verb within which the "where" of its clause may stand. */
const whereReach = 6;

/** "who hold", "the blast that killed", "the market, where 12 died": the verb at chunk `index` says more of somebody or something. */
export function isRelative(chunks: readonly Chunk[], index: number): boolean {
  let at = index - 1;
  while (isLight(chunkAt(chunks, at))) at--;
  const opener = chunkAt(chunks, at);
  if (opener === undefined) return false;
  if (opener.id === who || opener.id === which) return at > 0;
  if (opener.id === that) return isType(chunkAt(chunks, at - 1), 'group');
  for (; at > 0 && at >= index - whereReach; at--) {
    const { type, id, unit } = chunks[at]!;
    if (id === where) return isWhere(chunkAt(chunks, at - 1));
    if (type === 'verb' || type === 'subordinator' || unit !== 0) return false;
  }
  return false;
}

/** What "where" says more of: a noun, an aside, or "the place", which may be a verb. */
function isWhere(before: Chunk | undefined): boolean {
  return isType(before, 'group') || isMark(before, mark.comma) || isWord(before, place);
}

/** What may stand between a verb and its subject. */
function isLight(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'auxiliary') || isType(chunk, 'adverb') || isType(chunk, 'date');
}
