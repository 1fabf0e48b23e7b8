import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { formAt, isCapitalised, tags } from '../../look.ts';
import { Tag } from '../../word.ts';

/** Whether a group names somebody who can do a deed: people, a body, a name; never what just happens ("the war", "cholera"). */
export function mayAct(passage: Passage, group: Group): boolean {
  if (group.figure !== null && !group.figure.article && group.sort !== 'people') return false;
  const head = group.head >= 0 ? group.head : group.last - 1;
  const form = formAt(passage, head);
  if (happenings.has(form)) return false;
  if (group.sort === 'people') return true;
  for (let at = group.first; at < group.last; at++) {
    if ((tags(passage, at) & (Tag.source | Tag.person)) !== 0) return true;
    if (isCapitalised(passage, at) && (at > passage.first || tags(passage, at) === 0)) return true;
  }
  return group.first === passage.first && isCapitalised(passage, head) ? true : bodies.has(form);
}

/** What happens and is nobody, whatever kills in it. */
const happenings = new Set(
  (
    'war wars conflict conflicts fighting siege sieges violence unrest uprising insurgency crisis hostilities bloodshed ' +
    'campaign crackdown escalation invasion coup genocide occupation blockade embargo sanctions ' +
    'cholera disease diseases hunger famine starvation malnutrition epidemic outbreak malaria measles cold thirst ' +
    'fire fires blaze stampede crash earthquake flood floods drought collapse accident gunfire crossfire shellfire shrapnel gas'
  ).split(' '),
);

/** Bodies of people that no list of people or sources holds. */
const bodies = new Set(
  'navy navies marines gendarmerie gendarmes corps division divisions commandos brigade brigades battalion battalions regiment regiments faction factions junta alliance gang gangs mob mobs crowd crowds tribe tribes clan clans cartel cartels band bands squad squads patrol patrols column convoy guerrilla tribesmen raiders bandits rustlers vigilantes pirates warlords peshmerga unit units'.split(
    ' ',
  ),
);
