import { createGroup, type Group } from '../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../model/claim.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { isCapitalised } from '../../look.ts';
import { isGerund, isPassive } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import { isOtherToll } from './deed.ts';
import { isActor, isMeans } from './means.ts';
import { subjectFor } from './who.ts';

const [and, by, to, not, fire, up, inId, at] = ids('and by to not fire up in at');

/** What somebody does to others that may harm whoever is there. */
const attacking = verbList(
  'attack raid ambush storm shell bomb bombard strafe torch pound assault fire shoot burn hit target'.split(' '),
);
/** What does so with what stands right behind: "opened fire", "dropped gas", "set fire to", "blew up a house". */
const withIt = verbList('open set drop throw hurl lob launch blow'.split(' '));

/** Chunks between an attack and the clause that "and" joins to it. */
const reach = 14;

/** Whoever fights: whose fire it was that hit them in an attack of their own, "and" does not say. */
const fighting: ReadonlySet<PopulationGroup | null> = new Set<PopulationGroup>([
  'combatants',
  'police',
  'peacekeepers',
]);

/**
 * "Rebels attacked a bus, and three passengers were wounded", "Guards fired on the crowd; nine died": who attacked, and how, right
 * before the clause about those whom it befell.
 */
export function joinedAttack({ passage, chunks }: Sentence, { index, patients }: Found): readonly Group[] {
  const first = patients[0];
  if (first === undefined || first.index > index || fighting.has(first.group.population)) return [];
  const joint = jointBefore(chunks, first.index);
  if (joint < 0) return [];
  // "Rebels shelled Homs; 12 died in Gao on Friday": of other news.
  if (!isWord(chunks[joint], and) && isSetApart(passage, chunks, joint + 1)) return [];
  const verb = attackBefore(passage, chunks, joint);
  if (verb < 0) return [];
  const whom = isPassive(chunks, verb)
    ? byBehind(chunks, verb + 1, joint)
    : (subjectFor(passage, chunks, verb)?.group ?? null);
  if (whom === null || isMeans(passage, whom) || !isActor(passage, whom)) return [];
  return [whom, createGroup(chunks[verb]!.first, chunks[verb]!.last, {})];
}

/** What joins the clause about those at a chunk to the one before, over another toll ("68 died and 144 were hurt"); -1 where nothing does. */
function jointBefore(chunks: readonly Chunk[], patient: number): number {
  let joint = patient - 1;
  while (isType(chunkAt(chunks, joint), 'date') || isType(chunkAt(chunks, joint), 'adverb')) joint--;
  const chunk = chunkAt(chunks, joint);
  if (chunk === undefined) return -1;
  if (chunk.unit === mark.semicolon || chunk.unit === mark.colon) return joint;
  if (chunk.id !== and) return -1;
  let other = joint - 1;
  while (isType(chunkAt(chunks, other), 'date') || isType(chunkAt(chunks, other), 'adverb')) other--;
  if (!isType(chunkAt(chunks, other), 'verb') || !isOtherToll(chunks[other]!)) return joint;
  other--;
  while (isType(chunkAt(chunks, other), 'auxiliary')) other--;
  return chunkAt(chunks, other)?.group?.figure == null ? joint : jointBefore(chunks, other);
}

/** Whether the clause from a chunk on has a day or a named place of its own. */
function isSetApart(passage: Passage, chunks: readonly Chunk[], from: number): boolean {
  for (let next = from; next < chunks.length; next++) {
    const { type, unit, id } = chunks[next]!;
    if (unit === mark.semicolon) return false;
    if (type === 'date') return true;
    const place = id === inId || id === at ? chunks[next + 1]?.group : undefined;
    if (place !== undefined && isCapitalised(passage, place.last - 1)) return true;
  }
  return false;
}

/** The verb of the clause that ends at a chunk, if it tells of an attack; else -1. */
function attackBefore(passage: Passage, chunks: readonly Chunk[], end: number): number {
  for (let at = end - 1; at >= 0 && at > end - reach; at--) {
    const { type, unit } = chunks[at]!;
    if (type === 'subordinator' || type === 'negation' || (unit !== 0 && unit !== mark.comma)) return -1;
    // "attacked buses carrying students": what those were.
    if (type !== 'verb' || (isGerund(chunks[at]!) && isType(chunkAt(chunks, at - 1), 'group'))) continue;
    const before = chunkAt(chunks, at - 1);
    return (attacking.has(chunks[at]!.word) || harmsWith(passage, chunks, at)) &&
      !isWord(before, to) &&
      !isWord(before, not)
      ? at
      : -1;
  }
  return -1;
}

/** "opened fire", "dropped gas on", "set fire to", "blew up": whether what stands behind the verb at a chunk makes it an attack. */
function harmsWith(passage: Passage, chunks: readonly Chunk[], verb: number): boolean {
  if (!withIt.has(chunks[verb]!.word)) return false;
  const next = chunks[verb + 1];
  if (next === undefined) return false;
  if (next.id === up) return chunks[verb]!.word?.verb?.lemma === 'blow';
  return next.id === fire || (next.group !== undefined && isMeans(passage, next.group));
}

function byBehind(chunks: readonly Chunk[], from: number, end: number): Group | null {
  for (let at = from; at + 1 < end; at++) if (chunks[at]!.id === by) return chunks[at + 1]!.group ?? null;
  return null;
}
