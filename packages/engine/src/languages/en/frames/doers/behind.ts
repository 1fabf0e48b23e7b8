import { createGroup, type Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { formAt } from '../../look.ts';
import { isParticiple } from '../../roles.ts';
import { isMeans } from './means.ts';
import { manyOf } from './series.ts';

const theId = idOf('the');

/** "as a result of", "due to", "because of" */
export function isResultOf(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const form = chunks[at]!.word?.form;
  if (form === 'to')
    return endsIn(passage, chunkAt(chunks, at - 1), 'due') || endsIn(passage, chunkAt(chunks, at - 1), 'owing');
  return (
    form === 'of' &&
    (endsIn(passage, chunkAt(chunks, at - 1), 'result') ||
      /^(?:because|use)$/.test(chunkAt(chunks, at - 1)?.word?.form ?? ''))
  );
}

/** Whether the last word of a chunk is `form`. */
export function endsIn(passage: Passage, chunk: Chunk | undefined, form: string): boolean {
  return chunk !== undefined && formAt(passage, chunk.last - 1) === form;
}

/** The group at a chunk; a gerund there is a noun if it is a means: "in shelling". */
export function groupBehind(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const chunk = chunks[overParticiple(chunks, overTime(chunks, at))];
  if (chunk === undefined) return null;
  if (chunk.group !== undefined) return manyOf(passage, chunks, at) ?? chunk.group;
  const noun = createGroup(chunk.first, chunk.last, { sort: 'things', head: chunk.first });
  return chunk.type === 'verb' && isMeans(passage, noun) ? noun : null;
}

/** "in an overnight strike": the group behind an article and a time; else `at`. */
function overTime(chunks: readonly Chunk[], at: number): number {
  return isType(chunks[at], 'adverb') && isType(chunks[at + 1], 'date') && isType(chunks[at + 2], 'group')
    ? at + 2
    : at;
}

/** "by the banned Workers’ Party", "by presumed rebels": whom a participle, and an article before it, describe; else `at`. */
export function overParticiple(chunks: readonly Chunk[], at: number): number {
  const verb = isWord(chunks[at], theId) ? at + 1 : at;
  if (!isType(chunks[verb], 'verb') || !isType(chunks[verb + 1], 'group')) return at;
  // "the outlawed League": what no list knows, too.
  const describes = chunks[verb]!.word === undefined ? verb > at : isParticiple(chunks[verb]);
  return describes ? verb + 1 : at;
}
