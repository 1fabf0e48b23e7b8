import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt } from '../../look.ts';
import { isPassive } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList } from '../../word-list.ts';
import { eruptingVerbs } from '../../words/incident.ts';
import { isPlaced, namedIn } from './around.ts';
import type { Happening } from './found.ts';

const [fighting, betweenId, and, the, over, place, out] = ids('fighting between and the over place out');

/** "fighting erupted between the army and the rebels near the town" */
export function fought(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (chunks[at]!.id !== fighting) return null;
  // "fighting has erupted": over auxiliaries.
  let verb = at + 1;
  // "fighting in the north has intensified"
  while (
    isType(chunks[verb], 'preposition') &&
    chunks[verb]!.id !== betweenId &&
    isType(chunks[verb + 1], 'group') &&
    verb < at + 5
  )
    verb += 2;
  while (isType(chunks[verb], 'auxiliary')) verb++;
  const takesPlace = isType(chunks[verb], 'verb') && taking.has(chunks[verb]!.word) && isWord(chunks[verb + 1], place);
  const heads =
    isType(chunks[verb], 'verb') && (erupting.has(chunks[verb]!.word) || takesPlace) && !isPassive(chunks, verb);
  let joint = heads ? verb + 1 : at + 1;
  // "fighting broke out on Sunday in the north between"
  while (heads && joint < verb + betweenReach && leadsOn(chunks[joint])) joint++;
  const between = isWord(chunks[joint], betweenId) ? chunks[joint + 1]?.group : undefined;
  const other = isWord(chunks[joint + 2], and) ? chunks[joint + 3]?.group : undefined;
  // "reported heavy fighting around the town"
  const before = chunkAt(chunks, at - 1);
  const fierce =
    before !== undefined &&
    isType(before, 'group') &&
    fierceness.test(formAt(passage, before.last - 1)) &&
    isPlaced(sentence, 0, at + 1);
  // "the fighting continued": where it was, the sentences before say.
  const spokenOf = heads && isWord(chunkAt(chunks, at - 1), the) && !isWord(chunks[verb + 1], over);
  if (!heads && between === undefined && !fierce) return null;
  // "Fighting erupted when", "broke out between the army and the rebels": where, the sentences before say.
  const broke = heads && (between !== undefined || (breaking.has(chunks[verb]!.word) && isMoment(chunks, verb + 1)));
  if (!spokenOf && !broke && !isPlaced(sentence, at, at + 1)) return null;
  return {
    concept: 'clash',
    rule: 'en/incident/fighting',
    index: at,
    by: between === undefined ? [] : [namedIn(passage, between)],
    against: between === undefined || other === undefined ? [] : [namedIn(passage, other)],
    weapon: null,
  };
}

/** "heavy fighting", "fierce fighting": of arms. */
const fierceness = /^(?:heavy|fierce|intense|bitter|ferocious)$/;

/** Chunks between fighting and those between whom it is. */
const betweenReach = 10;

function leadsOn(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.id === betweenId) return false;
  return chunk.type === 'preposition' || chunk.type === 'group' || chunk.type === 'date' || chunk.type === 'adverb';
}

const breaking = verbList('erupt break');

/** "erupted when", "broke out after" */
function isMoment(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at], 'subordinator') || (isWord(chunks[at], out) && isType(chunks[at + 1], 'subordinator'));
}

/** "fighting took place" */
const taking = verbList('take');

const erupting = verbList(eruptingVerbs);
