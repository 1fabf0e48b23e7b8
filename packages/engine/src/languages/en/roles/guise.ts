/* What people before a verb look like, or whose they are. */
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { Tag } from '../word.ts';
import { verbList } from '../word-list.ts';
import { hasAuxiliary, raises } from './voice.ts';

const [asId, inId, to] = ids('as in to');

/** By what somebody looks like somebody else. */
const dressing = verbList(['dress', 'disguise', 'pose', 'masquerade']);
/** What somebody is called: "two men described as guards". */
const describing = verbList(['describe', 'identify', 'know']);
/** To whom somebody belongs. */
const belonging = verbList(['belong']);

/**
 * "Gunmen dressed as herders", "attackers believed to be members of the sect", "fighters belonging to the clan": the chunk of the
 * participle that says what the people before it look like, or whose they are, where the group at chunk `at` is what it says of
 * them; -1 if there is none.
 */
export function guiseBefore(chunks: readonly Chunk[], at: number): number {
  const joint = chunkAt(chunks, at - 1);
  const verb = isBe(joint) && isWord(chunkAt(chunks, at - 2), to) ? at - 3 : at - 2;
  const participle = chunkAt(chunks, verb);
  if (!isType(participle, 'verb') || !isType(chunkAt(chunks, verb - 1), 'group')) return -1;
  if (((participle!.word?.verb?.forms ?? 0) & (Form.participle | Form.gerund)) === 0) return -1;
  if (hasAuxiliary(chunks, verb)) return -1;
  const says =
    verb === at - 3
      ? raises(participle!)
      : isWord(joint, asId) || isWord(joint, inId)
        ? dressing.has(participle!.word) || (isWord(joint, asId) && describing.has(participle!.word))
        : isWord(joint, to) && belonging.has(participle!.word);
  return says ? verb : -1;
}

function isBe(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'auxiliary') && ((chunk!.word?.tags ?? 0) & Tag.be) !== 0;
}
