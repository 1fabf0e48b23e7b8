import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isGerund, isPassive, joinedRight, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { foilingVerbs } from '../../../words/incident.ts';
import { isMeans } from '../../doers/means.ts';
import { subjectFor } from '../../doers/who.ts';
import { isActor, isBareName, isTarget, namedIn } from '../parties/around.ts';
import { type Range, typedGroup } from '../typed.ts';
import { hitByIt, meeting } from './harmed.ts';

const [byId, under, of, throughId, offId] = ids('by under of through off');

/** Whom the event as a subject hits or kills: "an air strike destroyed a school", "a blast that killed eight people". */
export function metBy({ passage, chunks }: Sentence, at: number): Range[] {
  // "foiled an attack and killed 12": whoever foiled it, it was against.
  const off = isWord(chunkAt(chunks, at - 1), offId) && chunkAt(chunks, at - 2)?.word?.verb?.lemma === 'fight';
  if (off || foiling.has(chunkAt(chunks, at - 1)?.word)) {
    const verb = off ? at - 2 : at - 1;
    const foiler = isPassive(chunks, verb) ? null : subjectOf(chunks, verb);
    return foiler !== null && isActor(passage, foiler.group) ? [namedIn(passage, foiler.group)] : [];
  }
  let next = at + 1;
  // "shelling and gunfire hit"
  if (isType(chunks[next], 'conjunction') && isHarm(passage, chunks[next + 1]?.group)) next += 2;
  // "a bombing claimed by the rebels killed"
  next = overAside(chunks, next);
  const reach = next + 7;
  while (next < reach && (steps.has(chunks[next]?.type ?? '') || isWord(chunks[next + 1], byId))) next++;
  const verb = isType(chunks[next], 'verb') ? chunks[next]!.word?.verb : undefined;
  if (verb === undefined || !meeting.has(verb.lemma)) return hitByIt({ passage, chunks }, at);
  if (isPassive(chunks, next) && !isMark(chunks[next - 1], mark.comma)) return [];
  // "ripped through a market"
  const through = isWord(chunks[next + 1], throughId) ? 1 : 0;
  let behind = next + 1 + through;
  // "struck the mostly Christian city"
  while (isType(chunks[behind], 'adverb')) behind++;
  const object = chunks[behind]?.group;
  if (
    object === undefined ||
    !isTarget(passage, object) ||
    isBareName(passage, object) ||
    typedGroup(passage, object) !== null
  )
    return [];
  return joinedRight(chunks, behind)
    .filter(({ group }) => group.sort !== 'bare')
    .map(({ group }) => namedIn(passage, group));
}

/** "A car bomb killed six", "clashes that left 30 dead", "an ambush claimed the lives of three": so many, whoever they are. */
export function harmsSome({ chunks }: Sentence, at: number): boolean {
  let next = overAside(chunks, at + 1);
  // "clashes between the army and rebels left 30 dead"
  const reach = next + 9;
  while (next < reach && (steps.has(chunks[next]?.type ?? '') || isWord(chunks[next + 1], byId) || isAnd(chunks, next)))
    next++;
  if (!isType(chunks[next], 'verb') || !costing.has(chunks[next]!.word) || isPassive(chunks, next)) return false;
  const toll = chunks[next + 1]?.group;
  if (toll === undefined) return false;
  const lives = isWord(chunks[next + 2], of) ? chunks[next + 3]?.group : undefined;
  const counted = toll.sort === 'bare' || toll.sort === 'casualty' ? toll.figure : (lives?.figure ?? null);
  // "Air raids kill thousands": of a war.
  return counted !== null && (counted.low ?? 0) < thousand;
}

/** "The bomb, planted in a parked van, ripped through": over the participle that says where it lay. */
function overAside(chunks: readonly Chunk[], at: number): number {
  if (!isMark(chunks[at], mark.comma) || !isType(chunks[at + 1], 'verb')) return at;
  const { word } = chunks[at + 1]!;
  if (word !== undefined && ((word.verb?.forms ?? 0) & (Form.past | Form.participle)) === 0) return at;
  for (let next = at + 2; next < at + asideMax; next++) {
    if (isMark(chunks[next], mark.comma)) return next + 1;
    if (!asideParts.has(chunks[next]?.type ?? '')) return at;
  }
  return at;
}

const asideMax = 10;
const asideParts: ReadonlySet<string> = new Set(['preposition', 'group', 'date', 'adverb']);

function isAnd(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at], 'conjunction') && isType(chunks[at + 1], 'group');
}

const thousand = 1000;
const costing = verbList('kill wound injure leave cause claim');

const foiling = verbList(foilingVerbs);

function isHarm(passage: Passage, group: Group | undefined): boolean {
  return group !== undefined && isMeans(passage, group);
}

const moments: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are']);
const aims = wordList('target targets');
const steps: ReadonlySet<string> = new Set(['preposition', 'group', 'date', 'adverb', 'subordinator', 'auxiliary']);

/** Who "came" under fire: the subject, over "before coming"; what "it" means is whatever opens the sentence. */
export function whoCame(
  { passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>,
  at: number,
): { readonly group: Group; readonly index: number } | null {
  const pronoun = isType(chunkAt(chunks, at - 1), 'pronoun') && standsForThings.has(chunks[at - 1]!.word);
  const opening = chunks[0]!.group;
  if (pronoun) return opening?.definite && opening.sort === 'things' ? { group: opening, index: 0 } : null;
  // "A bus travelling to Gao came under"
  const moving =
    opening !== undefined && isType(chunks[1], 'verb') && /ing$/.test(formAt(passage, chunks[1]!.last - 1));
  return (
    subjectOf(chunks, at) ??
    (moving ? { group: opening, index: 0 } : null) ??
    (isGerund(chunks[at]!) ? subjectFor(passage, chunks, at) : null)
  );
}

const standsForThings = wordList('it they');

/** "the town came under artillery fire" */
export function cameUnder({ passage, chunks }: Sentence, at: number): Range[] {
  const target = isWord(chunkAt(chunks, at - 1), of) ? chunkAt(chunks, at - 2) : undefined;
  // "the convoy was the target of an ambush"
  if (target?.group !== undefined && aims.isAt(passage, target.last - 1)) {
    const aimed = subjectOf(chunks, at - 2);
    return aimed !== null && isTarget(passage, aimed.group) && !isBareName(passage, aimed.group)
      ? [namedIn(passage, aimed.group)]
      : [];
  }
  if (!isWord(chunkAt(chunks, at - 1), under)) return [];
  const verb = chunkAt(chunks, at - 2);
  // "The camp was under attack": at that moment; "has been under attack" adds up.
  if (verb?.word?.verb?.lemma !== 'come' && !(verb?.type === 'auxiliary' && moments.has(verb.word?.form ?? '')))
    return [];
  const subject = whoCame({ passage, chunks }, at - 2);
  return subject === null || subject.group.sort === 'bare' ? [] : [namedIn(passage, subject.group)];
}
