/* Whose moves are flight: those who bear no arms and were not locked up. */
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { countsPeople, isGerund, isPassive, type Placed, subjectsOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';

const to = idOf('to');

/** People who bear no arms and were not locked up: soldiers cross as an advance, prisoners break out. */
export function unarmed(people: readonly Placed[]): readonly Placed[] {
  return people.filter(({ group }) => countsPeople(group) && !isArmed(group));
}

function isArmed({ population, sort }: Group): boolean {
  if (sort === 'bare') return false;
  return (
    population === 'combatants' ||
    population === 'prisoners' ||
    population === 'police' ||
    population === 'peacekeepers'
  );
}

/** Whether somebody is on the way for a while and goes home: "40 tourists arrived". */
export function isVisitor(passage: Passage, { head }: Group): boolean {
  return head >= 0 && visitors.isAt(passage, head);
}

const visitors = formList(
  'tourists visitors guests fans spectators travellers travelers pilgrims worshippers delegates participants candidates voters players athletes cyclists runners climbers hikers customers patients shoppers recruits volunteers envoys experts protesters demonstrators supporters mourners'.split(
    ' ',
  ),
);

/** Those of them who move by the verb at chunk `at`. */
export function movers(chunks: readonly Chunk[], at: number): readonly Placed[] {
  return unarmed(subjectsOf(chunks, leadOf(chunks, at)));
}

/** The verb before a verb that has its subject: "managed to take refuge", "began fleeing", "were forced to seek shelter"; `at` where none has. */
export function leadOf(chunks: readonly Chunk[], at: number): number {
  const before = chunkAt(chunks, at - 1);
  if (isGerund(chunks[at]) && beginning.has(before?.word)) return at - 1;
  const lead = chunkAt(chunks, at - 2);
  if (!isWord(before, to) || lead === undefined) return at;
  const leads = lead.type === 'auxiliary' || beginning.has(lead.word) || managing.has(lead.word);
  return leads || (forcing.has(lead.word) && isPassive(chunks, at - 2)) ? at - 2 : at;
}

const beginning = verbList(['begin', 'start', 'continue']);
const managing = verbList(['manage']);
const forcing = verbList(['force', 'compel', 'oblige']);
