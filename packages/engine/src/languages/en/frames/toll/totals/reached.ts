/* How a count comes to its figure: "rose to 31", "passed 1,000", "brought to 31 the number of dead". */

import type { Group } from '../../../../../mentions/group.ts';
import { limitsOf } from '../../../../../model/bound.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { countsPeople } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';

const [toId, pastId] = ids('to past');

/** "brought to 31 the number of dead": where the figure stands before the noun; -1 elsewhere. */
export function broughtTo(passage: Passage, chunks: readonly Chunk[], at: number): number {
  const figure = isType(chunkAt(chunks, at - 1), 'adverb') ? at - 2 : at - 1;
  const { group } = chunkAt(chunks, figure) ?? {};
  if (group?.figure == null || group.figure.article || !countsPeople(group)) return -1;
  const verb = chunkAt(chunks, figure - 2);
  if (verb === undefined || !isWord(chunks[figure - 1], toId)) return -1;
  return bringing.has(verb.word) || updating.isAt(passage, verb.first) ? figure : -1;
}

/** "updated to 31 its toll" */
const updating = formList('updated updates updating');

const bringing = verbList(['bring', 'raise', 'take', 'push', 'increase', 'drive', 'send', 'revise']);

/** "to", "at", "of", "is", "reached", ":" right before the figure; adverbs aside. */
export function isReached(chunks: readonly Chunk[], at: number): boolean {
  let back = at;
  while (isType(chunks[back], 'adverb')) back--;
  const chunk = chunks[back];
  if (chunk === undefined) return false;
  if (chunk.type === 'auxiliary' || chunk.unit === 0x3a) return true;
  if (chunk.type === 'preposition') return upTo.has(chunk.word);
  return chunk.type === 'verb' && (reaching.has(chunk.word) || exceeding.has(chunk.word) || nearing.has(chunk.word));
}

/** "raised the toll above 90", "the toll climbed past 90": a mark that lies behind it. */
export function isPassed(passage: Passage, chunks: readonly Chunk[], at: number, next: number): boolean {
  const past = isPast(passage, chunks[next]!.group!);
  if (!past && chunks[next]!.group!.figure!.qualifier !== 'more-than') return false;
  const verb = past ? next - 2 : next - 1;
  return verb === at ? bringing.has(chunkAt(chunks, at - 1)?.word) : climbing.has(chunks[verb]?.word);
}

/** "has risen to 39", "reached 39": whether the first verb of growing behind a count has the figure at chunk `at`. */
export function isGrown(chunks: readonly Chunk[], count: number, at: number): boolean {
  const verb = isWord(chunks[at - 1], toId) ? at - 2 : at - 1;
  const grows = verb === at - 1 ? reaching : climbing;
  if (chunks[verb]!.type !== 'verb' || !grows.has(chunks[verb]!.word)) return false;
  for (let back = verb - 1; back > count; back--) if (climbing.has(chunks[back]!.word)) return false;
  return true;
}

/** Whether "past" stands before a figure. */
function isPast(passage: Passage, { first }: Group): boolean {
  return id(passage, first - 1) === pastId;
}

const climbing = verbList(['rise', 'climb', 'jump', 'soar', 'go', 'increase']);

const upTo = wordList(['to', 'at', 'of']);

const exceeding = verbList(['exceed', 'top', 'pass', 'surpass', 'cross']);

const nearing = verbList(['approach']);

const reaching = verbList(['vary', 'range', 'reach', 'hit', 'number', 'total']);

/** "passed 1,000" is more than 1,000, "neared 300" nearly 300: what the verb before a bare figure makes of it. */
export function reachedBy(passage: Passage, chunks: readonly Chunk[], group: Group, at: number): Group {
  const figure = group.figure!;
  let back = at;
  while (isType(chunks[back], 'adverb')) back--;
  const { type, word } = chunks[back]!;
  const over = (type === 'verb' && exceeding.has(word)) || isPast(passage, group);
  const under = type === 'verb' && nearing.has(word);
  if (figure.qualifier !== 'exact' || figure.best === null || (!over && !under)) return group;
  return { ...group, figure: { ...figure, ...limitsOf(over ? 'more-than' : 'nearly', figure.best) } };
}
