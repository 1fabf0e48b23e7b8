/* Whose casualties a figure counts, where its words say it: "26 army casualties", "four casualties on the troops". */
import type { Group } from '../../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../../model/claim.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { subjectOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import { losingVerbs } from '../../../words/casualties.ts';
import { irregulars, regulars } from '../../../words/combatants.ts';
import { isArmedBody } from '../losses/armed-bodies.ts';

const [on, upon, to, among, amongst, we] = ids('on upon to among amongst we');

/** Whose they are, as much of it as the words say. */
export interface Whose {
  readonly population: PopulationGroup;
  readonly side: readonly [number, number] | null;
}

/** "The army suffered 12 casualties", "caused four casualties to the police", "26 army casualties": whose those are that the group at a chunk counts. */
export function whoseCasualties(passage: Passage, chunks: readonly Chunk[], at: number): Whose {
  return sufferers(passage, chunks, at) ?? struck(passage, chunks, at) ?? namedBefore(passage, chunks[at]!.group!);
}

/** "The rebels suffered 37 casualties", "cost the rebels 37 casualties": whose they are stands before the verb. */
function sufferers(passage: Passage, chunks: readonly Chunk[], at: number): Whose | null {
  const cost = costing.has(chunkAt(chunks, at - 2)?.word) ? chunkAt(chunks, at - 1)?.group : undefined;
  if (cost === undefined && !suffering.has(chunkAt(chunks, at - 1)?.word)) return null;
  return armed(passage, cost ?? subjectOf(chunks, at - 1)?.group);
}

const costing = verbList(['cost']);
const suffering = verbList([...losingVerbs, 'take']);

/** "inflicted 12 casualties on the army", "caused two casualties to the police": on whom they were inflicted. */
function struck(passage: Passage, chunks: readonly Chunk[], at: number): Whose | null {
  const verb = chunkAt(chunks, at - 1);
  if (!inflicting.has(verb?.word)) return null;
  const joint = chunkAt(chunks, at + 1)?.id;
  // "we inflicted two casualties": whom a party to the war hits is the enemy.
  if (joint === undefined || !striking.has(joint)) return isParty(passage, chunks, at - 1) ? enemies : null;
  const group = chunkAt(chunks, at + 2)?.group;
  // "12 casualties among civilians"
  if (group?.sort === 'people' && group.figure === null && !isArmedBody(passage, group))
    return { population: group.population ?? 'people', side: group.side };
  return armed(passage, group);
}

const enemies: Whose = { population: 'combatants', side: null };

/** Whether the subject of "inflict" at a chunk is a body under arms, or "we". */
function isParty(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  if (!strikingVerb.has(chunks[at]!.word)) return false;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  if (isWord(chunkAt(chunks, back), we)) return true;
  const subject = subjectOf(chunks, at)?.group;
  return subject !== undefined && isArmedBody(passage, subject);
}

const strikingVerb = verbList(['inflict']);
const inflicting = verbList(['inflict', 'cause']);
const striking: ReadonlySet<number> = new Set([on, upon, to, among, amongst].map((word) => word!));

function armed(passage: Passage, group: Group | undefined): Whose | null {
  if (group === undefined || group.figure !== null || !isArmedBody(passage, group)) return null;
  const first = wordAt(passage, group.first)?.form === 'the' ? group.first + 1 : group.first;
  const population = group.population === 'police' ? 'police' : 'combatants';
  // "the soldiers", "the police": who they are is not whose.
  const named = group.sort !== 'people' || (population === 'police' && group.last - first > 1);
  return { population, side: named ? [first, group.last] : group.side };
}

/** "civilian deaths", "military casualties", "182 rebel bodies", "four enemy casualties": whose they are stands before the noun. */
export function namedBefore(passage: Passage, group: Group): Whose {
  for (let at = group.head - 1; at >= group.first; at--) {
    const word = wordAt(passage, at);
    const form = word?.form;
    if (form === 'civilian') return { population: 'civilians', side: null };
    if (form === 'child') return { population: 'children', side: null };
    if (form === 'combatant' || form === 'troop' || form === 'military')
      return { population: 'combatants', side: null };
    if (form === 'police') return { population: 'police', side: null };
    if (bodies.isAt(passage, at) || word?.person?.group === 'combatants')
      return { population: 'combatants', side: [at, at + 1] };
  }
  return { population: 'people', side: null };
}

const bodies = formList([...regulars, ...irregulars]);
