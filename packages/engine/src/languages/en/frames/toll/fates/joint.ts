/* Several fates of the same people: "killed or wounded", "killed, wounded and missing". */
import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { verbList } from '../../../word-list.ts';
import { fateAt, harming } from './fates.ts';

const or = idOf('or');

const capturing = verbList(['capture', 'take']);

/** What one of a list of fates says: "killed or captured", "killed or taken prisoner". */
function listedFate(chunk: Chunk | undefined): Concept | undefined {
  return isType(chunk, 'verb') && capturing.has(chunk!.word) ? 'detain' : fateAt(chunk);
}

/** Chunk of the next fate that a comma, "and" or "or" joins to the one at `at`; -1 if none is. */
function nextFate(chunks: readonly Chunk[], at: number): number {
  let next = at + 1;
  if (isMark(chunks[next], mark.comma)) next++;
  if (isType(chunks[next], 'conjunction')) next++;
  return next > at + 1 && listedFate(chunks[next]) !== undefined ? next : -1;
}

/**
 * What befell those of whom a list of fates is told, which stands at chunk `at` in it: "killed or wounded" and "killed, wounded and
 * missing" are harm, not told apart; of "killed or captured" nobody can tell, `null`.
 */
export function jointFate(chunks: readonly Chunk[], at: number): Concept | null {
  const own = listedFate(chunks[at]) ?? 'abduct';
  let first = at;
  for (let back = at - 2; back >= 0 && back > at - 8; back--)
    if (listedFate(chunks[back]) !== undefined && nextFate(chunks, back) === first) first = back;
  const fates = new Set<Concept>([listedFate(chunks[first]) ?? own]);
  let isEither = false;
  let last = first;
  for (let next = nextFate(chunks, first); next > 0; next = nextFate(chunks, next)) {
    fates.add(listedFate(chunks[next])!);
    isEither ||= isWord(chunkAt(chunks, next - 1), or);
    last = next;
  }
  // "killed 12 and wounded 40": the second has people of its own.
  if (fates.size === 1 || chunks[last + 1]?.group?.figure != null) return own;
  const hurt = fates.has('wound') && (fates.has('kill') || fates.has('die'));
  if (hurt || [...fates].every((fate) => harming.has(fate))) return 'harm';
  return isEither ? null : own;
}
