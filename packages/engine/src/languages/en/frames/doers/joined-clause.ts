import { createGroup, type Group } from '../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../model/claim.ts';
import { mark } from '../../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { isPassive } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import { isActor, isMeans } from './means.ts';
import { subjectFor } from './who.ts';

const [and, by, to, not] = ids('and by to not');

/** What somebody does to others that may harm whoever is there. */
const attacking = verbList(
  'attack raid ambush storm shell bomb bombard strafe torch pound assault fire open shoot'.split(' '),
);

/** Chunks between an attack and the clause that "and" joins to it. */
const reach = 14;

/** Whoever fights: whose fire it was that hit them in an attack of their own, "and" does not say. */
const fighting: ReadonlySet<PopulationGroup | null> = new Set<PopulationGroup>([
  'combatants',
  'police',
  'peacekeepers',
]);

/** "Rebels attacked a bus, and three passengers were wounded": who attacked, and how, right before the clause about those whom it befell. */
export function joinedAttack({ passage, chunks }: Sentence, { index, patients }: Found): readonly Group[] {
  const first = patients[0];
  if (first === undefined || first.index > index || fighting.has(first.group.population)) return [];
  let joint = first.index - 1;
  while (isType(chunkAt(chunks, joint), 'date') || isType(chunkAt(chunks, joint), 'adverb')) joint--;
  if (!isWord(chunkAt(chunks, joint), and)) return [];
  const verb = attackBefore(chunks, joint);
  if (verb < 0) return [];
  const whom = isPassive(chunks, verb)
    ? byBehind(chunks, verb + 1, joint)
    : (subjectFor(passage, chunks, verb)?.group ?? null);
  if (whom === null || isMeans(passage, whom) || !isActor(passage, whom)) return [];
  return [whom, createGroup(chunks[verb]!.first, chunks[verb]!.last, {})];
}

/** The verb of the clause that ends at a chunk, if it tells of an attack; else -1. */
function attackBefore(chunks: readonly Chunk[], end: number): number {
  for (let at = end - 1; at >= 0 && at > end - reach; at--) {
    const { type, unit } = chunks[at]!;
    if (type === 'subordinator' || type === 'negation' || (unit !== 0 && unit !== mark.comma)) return -1;
    if (type !== 'verb') continue;
    const before = chunkAt(chunks, at - 1);
    return attacking.has(chunks[at]!.word) && !isWord(before, to) && !isWord(before, not) ? at : -1;
  }
  return -1;
}

function byBehind(chunks: readonly Chunk[], from: number, end: number): Group | null {
  for (let at = from; at + 1 < end; at++) if (chunks[at]!.id === by) return chunks[at + 1]!.group ?? null;
  return null;
}
