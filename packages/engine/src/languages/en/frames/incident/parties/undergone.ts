import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { idOf } from '../../../lexicon.ts';

const by = idOf('by');

/** Chunks between a participle and "by". */
const reach = 3;

/** "nine nurses abducted last week were freed": whom nobody sends to abduct others. */
function isTaken(chunks: readonly Chunk[], at: number): boolean {
  const lemma = chunks[at]!.word!.verb!.lemma;
  if ((lemma !== 'abduct' && lemma !== 'kidnap') || !isType(chunks[at + 1], 'date')) return false;
  const { sort, population, figure } = chunks[at - 1]!.group!;
  if (sort !== 'people' || figure === null || population === 'combatants' || population === 'police') return false;
  const next = chunks[at + 2];
  return next === undefined || next.type === 'auxiliary' || next.type === 'mark';
}

/** "a bus attacked by gunmen", "a boy killed yesterday by a shell": a participle right behind whom it befell, and by whom. */
export function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const forms = chunks[at]!.word?.verb?.forms ?? 0;
  if ((forms & Form.participle) === 0 || (forms & Form.gerund) !== 0) return false;
  if (chunkAt(chunks, at - 1)?.group === undefined) return false;
  if (isTaken(chunks, at)) return true;
  for (let next = at + 1; next <= at + reach && next < chunks.length; next++) {
    const { type } = chunks[next]!;
    if (isWord(chunks[next], by)) return isType(chunks[next + 1], 'group');
    if (type !== 'state' && type !== 'date' && type !== 'adverb' && type !== 'preposition') return false;
  }
  return false;
}
