/* Groups that a figure counts, and whom what a frame found did not befall. */
import type { Concept } from '../../../concepts.ts';
import type { Group } from '../../../mentions/group.ts';
import type { Predication } from '../../../mentions/predication.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { isMany } from '../roles.ts';

const [whileId, withId, all, but] = ids('while with all but');

/** Whether what befell others in its sentence did not befall this group, or does not count it. `before` was found in front of it. */
export function isUncounted(
  chunks: readonly Chunk[],
  group: Group,
  concept: Concept,
  before: readonly Predication[],
): boolean {
  if (isAllBut(chunks, group)) return true;
  if (group.sort !== 'bare') return false;
  return (
    (isMany(group) && !goesOn(chunks, group, concept, before)) ||
    (befallsThings.has(concept) && followsThings(chunks, group))
  );
}

const harms: ReadonlySet<Concept> = new Set<Concept>(['kill', 'wound', 'die', 'harm', 'vanish']);

/** "12 were killed and many more wounded", "injuring 25, with several missing": of the people just told of. */
function goesOn(
  chunks: readonly Chunk[],
  { first, figure }: Group,
  concept: Concept,
  before: readonly Predication[],
): boolean {
  const at = chunks.findIndex((chunk) => chunk.first === first);
  const joint = chunkAt(chunks, at - 1);
  return (
    // "12 were killed while many were injured"
    (isType(joint, 'conjunction') || isWord(joint, whileId) || isWord(joint, withId)) &&
    (figure!.last < chunks[at]!.last || (harms.has(concept) && isFate(chunks[at + 1]))) &&
    before.some(({ patients }) => patients.length > 0)
  );
}

/** "several missing", "many wounded", "many presumed dead": what befell them stands right behind. */
function isFate(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'state') || isType(chunk, 'verb');
}

/** "all but three": how many it did not befall. */
function isAllBut(chunks: readonly Chunk[], { first }: Group): boolean {
  const at = chunks.findIndex((chunk) => chunk.first === first);
  return isWord(chunkAt(chunks, at - 1), but) && isWord(chunkAt(chunks, at - 2), all);
}

/** What befalls buildings as well as people. */
const befallsThings: ReadonlySet<Concept> = new Set<Concept>(['evacuate', 'besiege', 'return']);

/** "Sixteen hospitals were bombed and 19 evacuated": the figure counts what the figure before it counts. */
function followsThings(chunks: readonly Chunk[], group: Group): boolean {
  const index = chunks.findIndex(({ first }) => first === group.first);
  if (!isType(chunkAt(chunks, index - 1), 'conjunction') && !isMark(chunkAt(chunks, index - 1), mark.comma))
    return false;
  for (let at = index - 2; at >= 0; at--) {
    const before = chunks[at]!.group;
    if (before?.figure != null) return before.sort === 'things';
  }
  return false;
}
