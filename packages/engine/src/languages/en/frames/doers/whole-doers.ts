import type { Group } from '../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../model/claim.ts';
import type { Passage } from '../../../../text/passage.ts';
import { speakerFirst } from '../../attribution/speakers.ts';
import { type Chunk, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { formAt, isCapitalised, wordAt } from '../../look.ts';
import { formList } from '../../word-list.ts';
import { tying } from './hung-on.ts';
import { isActor } from './means.ts';

const of = idOf('of');

/** "troops loyal to the regime", "units of the army": with whom they are loyal to, or whose they are. */
export function withTie(passage: Passage, chunks: readonly Chunk[], group: Group): Group {
  let at = chunks.findIndex((chunk) => chunk.group === group);
  if (at < 0) return group;
  // "by the government Reuters reported": where the comma was lost, the speaker's name is no part of whoever did it.
  if (chunks[at + 1]?.word?.verb?.speech !== undefined) {
    const name = speakerFirst(passage, chunks, at);
    if (name > group.first && name === group.last - 1) return { ...group, last: name };
  }
  if (tying.has(wordAt(passage, chunks[at + 1]?.first ?? -1))) at++;
  const joint = chunks[at + 1]?.word?.form;
  const body = chunks[at + 2]?.group;
  if (joint === 'of' && body !== undefined && (parts.isAt(passage, group.last - 1) || isOfBody(passage, group, body)))
    return { ...group, last: body.last };
  const tied = tying.has(wordAt(passage, chunks[at]!.last - 1)) && (joint === 'to' || joint === 'with');
  return tied && body !== undefined ? { ...group, last: body.last } : group;
}

/** "soldiers of the Presidential Guard", "men of the 3rd Battalion": whether those who bear arms are a named body's. */
function isOfBody(passage: Passage, group: Group, body: Group): boolean {
  if (group.sort !== 'people' || !banding.has(group.population) || group.figure?.article === false) return false;
  return isCapitalised(passage, body.last - 1) && body.figure === null && isActor(passage, body);
}

const parts = formList(
  'unit units element elements remnants member members squad squads column columns patrol patrols platoon platoons cell cells wing detachment detachments commando commandos fighters faction factions branch'.split(
    ' ',
  ),
);

/** "a group of gunmen", "a mob of youths": whoever bear arms, or go about in a band that does; the group itself where it is none. */
export function bandOf(passage: Passage, chunks: readonly Chunk[], group: Group): Group {
  const noun = group.last - 1;
  if (!bands.isAt(passage, noun) || group.figure?.article === false) return group;
  const at = chunks.findIndex((chunk) => chunk.group === group);
  if (at < 0 || !isWord(chunks[at + 1], of)) return group;
  const members = chunks[at + 2]?.group;
  if (members?.sort !== 'people') return group;
  const armed = banding.has(members.population) || lawless.has(formAt(passage, noun));
  return armed ? { ...members, first: group.first } : group;
}

/** Those of whom a band that does something is one that came to do it; villagers, women and children may be whom it was done to. */
const banding: ReadonlySet<PopulationGroup | null> = new Set<PopulationGroup>(['combatants', 'men', 'police']);

const bands = formList('group groups band bands gang gangs mob mobs squad squads number handful team teams crowd');
const lawless = new Set(['gang', 'gangs', 'mob', 'mobs', 'band', 'bands']);
