import type { Group } from '../../../../../mentions/group.ts';
import { isQuote, mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { mannedNouns } from '../../../words/control.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { hauntAt } from '../areas/haunts.ts';
import { objectAt } from '../clauses/objects.ts';

const [withId, the] = ids('with the');

/** Chunks that say with what somebody attacks, before what is attacked. */
const meansMax = 12;

/** What is attacked by the verb at chunk `at`: "attacked the post", "attacked with rifle and mortar fire the post", `attacked the "Kanda" farm`. */
export function aimOf(sentence: Sentence, at: number): Area | null {
  const { passage, chunks } = sentence;
  const object = objectAt(chunks, at);
  const area = areaAt(sentence, object) ?? quoted(sentence, object) ?? hauntAt(sentence, object);
  if (area !== null) return area;
  const joint = chunks[object]?.unit === mark.comma ? object + 1 : object;
  if (!isWord(chunks[joint], withId)) return null;
  for (let next = joint + 1; next < chunks.length && next < joint + meansMax; next++) {
    const { type, group, word } = chunks[next]!;
    if (group !== undefined) {
      const behind = areaAt(sentence, next);
      if (behind !== null && isManned(passage, behind)) return behind;
    } else if (type === 'subordinator' || type === 'auxiliary' || (type === 'verb' && !firing.has(word))) return null;
  }
  return null;
}

const firing = verbList(['fire']);

/** `the "Kanda" farm`: the name in quotes stands before its noun. */
function quoted(sentence: Sentence, at: number): Area | null {
  const { chunks } = sentence;
  // Quotes behind the article are passed over with it.
  const name = isWord(chunks[at], the) && isQuote(chunks[at + 1]?.unit ?? 0) ? at + 2 : at;
  if (!isType(chunks[name], 'group') || !isQuote(chunks[name + 1]?.unit ?? 0)) return null;
  const area = areaAt(sentence, name + 2);
  if (area === null || area.named) return null;
  return { ...area, index: name, group: { ...area.group, first: chunks[name]!.first } };
}

/** "attacked soldiers who watch over the town", "soldiers guarding two mills": the place that those who are attacked keep. */
export function guardedBy(sentence: Sentence, at: number): { readonly area: Area; readonly against: Actor } | null {
  const { chunks } = sentence;
  const against = actorAt(sentence, objectAt(chunks, at));
  if (against === null || !against.armed) return null;
  const verb = clauseOf(chunks, against.end);
  if (chunks[verb] === undefined || !keeping.isAt(sentence.passage, chunks[verb]!.first)) return null;
  const area = areaAt(sentence, isType(chunks[verb + 1], 'preposition') ? verb + 2 : verb + 1);
  return area === null ? null : { area, against };
}

/** "who watch", "who were guarding", "guarding" */
function clauseOf(chunks: readonly Chunk[], at: number): number {
  let next = isType(chunks[at], 'subordinator') ? at + 1 : at;
  while (isType(chunks[next], 'auxiliary')) next++;
  return next;
}

const keeping = formList(
  'guard guarding guarded watch watching defend defending protect protecting manning holding occupying securing patrolling'.split(
    ' ',
  ),
);

/** Ground that soldiers man, a town or a stretch of land; those who attack a hotel, a camp or a road are after people. */
export function mayBeFoughtFor({ passage }: Sentence, area: Area): boolean {
  return isManned(passage, area) || !(area.site || area.passed);
}

/** What those who bear arms attack: a town, a building, a camp or a bridge as well; "the state" and "the centre" may be anything. */
export function mayBeAttacked(sentence: Sentence, area: Area): boolean {
  if (!area.passed || isManned(sentence.passage, area)) return true;
  return standing.isAt(sentence.passage, headOf(area.group));
}

const standing = wordList('camp camps bridge bridges crossing crossings checkpoint checkpoints junction');

export function headOf({ head, last }: Group): number {
  return head >= 0 ? head : last - 1;
}

export function isManned(passage: Passage, { group, named }: Area): boolean {
  if (named) return false;
  for (let at = group.first; at < group.last; at++)
    if (manned.isAt(passage, at) || (camps.isAt(passage, at) && soldierly.isAt(passage, at - 1))) return true;
  return false;
}

const manned = formList(mannedNouns);
const camps = formList('camp camps headquarters hq compound complex installation installations facilities'.split(' '));
const soldierly = formList('army military rebel government enemy regime militia forces police guard border'.split(' '));
