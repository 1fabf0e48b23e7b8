/* Parts that point back at their whole: "four of them children", "of whom 408 are women". */
import type { Concept } from '../../../concepts.ts';
import type { Patient } from '../../../mentions/predication.ts';
import { isDash, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { idOf } from '../lexicon.ts';
import { countsPeople } from '../roles.ts';
import { withChildren } from '../sorts.ts';

const ofId = idOf('of');

/** The least that vague words count. */
const dozen = 12;

/** ", of whom 408 are children and 214 are women": figures with the noun behind their "are". */
export function ofWhom(chunks: readonly Chunk[], at: number): readonly Pick<Patient, 'group' | 'nounFrom'>[] {
  const relative = chunks[at + 1]?.word?.form;
  if (!isWord(chunks[at], ofId) || (relative !== 'whom' && relative !== 'which')) return [];
  const parts: Pick<Patient, 'group' | 'nounFrom'>[] = [];
  for (let next = at + 2; ; ) {
    const group = chunks[next]?.group;
    if (group?.figure == null || !countsPeople(group)) break;
    const linked = isType(chunks[next + 1], 'auxiliary') ? next + 2 : next + 1;
    const noun = chunks[linked]?.group;
    if (group.sort === 'people') {
      parts.push({ group, nounFrom: undefined });
      next += 1;
    } else if (noun !== undefined && noun.sort === 'people' && noun.figure === null && noun.population !== 'people') {
      parts.push({ group, nounFrom: noun });
      next = linked + 1;
    } else break;
    const joint = next;
    while (isType(chunks[next], 'conjunction') || isMark(chunks[next], mark.comma)) next++;
    if (next === joint) break;
  }
  return parts;
}

/** "four of them children", "five of whom were women": the figure, with the noun behind it. */
export function partOfThem(
  chunks: readonly Chunk[],
  at: number,
  concept: Concept,
): Pick<Patient, 'group' | 'nounFrom'> | null {
  const group = chunks[at]?.group;
  if (group === undefined || !group.partOfThem) return null;
  let next = at + 1;
  while (isType(chunks[next], 'auxiliary') || isType(chunks[next], 'adverb') || isDash(chunks[next]?.unit ?? 0)) next++;
  const noun = chunks[next]?.group;
  const whole = { group, nounFrom: undefined };
  // "12 of whom the army says were armed"
  const isSpeaker = chunks[next + 1]?.word?.verb?.speech !== undefined;
  if (isPlacedPart(chunks, at, concept)) return whole;
  // "one of them a child"
  if (noun === undefined || noun.sort !== 'people' || noun.figure?.article === false || isSpeaker)
    return isToldPart(chunks, at, concept) ? whole : null;
  // "some of them people from" says nothing of whom.
  if (noun.population === 'people' && group.figure?.qualifier !== 'exact') return null;
  return { group, nounFrom: withChildren(chunks, next) };
}

/** "24 of them from one family", "five of them at a mosque": a counted part, of which only a phrase or an adverb says more. */
function isPlacedPart(chunks: readonly Chunk[], at: number, concept: Concept): boolean {
  const behind = chunks[at + 1]?.type;
  return (behind === 'preposition' || behind === 'adverb' || behind === 'date') && isCountedPart(chunks, at, concept);
}

/** "19 of whom required surgery", "12 of whom the army says were armed" */
function isToldPart(chunks: readonly Chunk[], at: number, concept: Concept): boolean {
  const behind = chunks[at + 1]?.type;
  const isTold = behind === 'group' && chunks[at + 2]?.word?.verb?.speech !== undefined;
  return (isTold || behind === 'auxiliary' || behind === 'verb') && isCountedPart(chunks, at, concept);
}

/** Whether a part is counted behind a comma, and its verb does not say that something else befell it than the whole. */
function isCountedPart(chunks: readonly Chunk[], at: number, concept: Concept): boolean {
  const { figure } = chunks[at]!.group!;
  // "a few of them in hospital" counts nobody; "dozens of them" does.
  const isFew = figure?.qualifier === 'vague' && (figure.low ?? 0) < dozen;
  if (figure?.unit !== null || isFew || !isMark(chunkAt(chunks, at - 1), mark.comma)) return false;
  return !saysOtherFate(chunks, at + 1, concept);
}

/** Whether the verb of the clause from chunk `at` on says that something else befell its people than the whole. */
function saysOtherFate(chunks: readonly Chunk[], at: number, concept: Concept): boolean {
  for (let next = at; next < chunks.length && chunks[next]!.type !== 'mark'; next++) {
    const { type, word } = chunks[next]!;
    const fate = type === 'state' ? word?.stateConcept : type === 'verb' ? word?.verb?.concept : undefined;
    if (fate !== undefined && fate !== concept) return true;
  }
  return false;
}
