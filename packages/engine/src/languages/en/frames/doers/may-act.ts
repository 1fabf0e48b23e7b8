import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { formAt, id, isCapitalised, isShouted, tags } from '../../look.ts';
import { isPeoples } from '../../peoples.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';
import { owners as owning } from '../../words/doers.ts';

/** Whether a group names somebody who can do a deed: people, a body, a name; never what just happens ("the war", "cholera"). */
export function mayAct(passage: Passage, group: Group): boolean {
  // "No group claimed the attack that killed 12"
  if (group.none) return false;
  if (group.figure !== null && !group.figure.article && group.sort !== 'people') return false;
  const head = group.head >= 0 ? group.head : group.last - 1;
  const form = formAt(passage, head);
  if (happenings.has(form)) return false;
  if (group.sort === 'people') return true;
  // Where all is in capitals they are no sign of a name: "THE ACTION", "RESPONSIBILITY FOR".
  const shouted = isShouted(passage, head);
  if (bodies.isAt(passage, head)) return true;
  if (shouted && (tags(passage, head) & (Tag.source | Tag.person)) === 0 && isIdea(form)) return false;
  for (let at = group.first; at < group.last; at++) {
    if ((tags(passage, at) & (Tag.source | Tag.person)) !== 0) return true;
    const named = shouted
      ? id(passage, at) === 0 || owners.isAt(passage, at)
      : at > passage.first || tags(passage, at) === 0;
    if (isCapitalised(passage, at) && named) return true;
    if (shouted && (tags(passage, at) & Tag.adjective) !== 0 && isPeoples(formAt(passage, at))) return true;
  }
  return !shouted && group.first === passage.first && isCapitalised(passage, head);
}

const owners = formList(owning);

/** Whether a word no list of people has is the name of a doing or a quality: "RESPONSIBILITY", "THE ENGAGEMENT". */
function isIdea(form: string): boolean {
  return (
    ideas.has(form) ||
    (form.length > ideaMin && /(?:tion|sion|ment|ity|ness|ance|ence|ism|ship|ing)$/.test(form) && !offices.has(form))
  );
}

/** Shorter words may be names: "MING", "DEMENT". */
const ideaMin = 6;

/** Bodies whose names end like those of ideas. */
const offices = new Set('administration delegation organisation organization federation parliament'.split(' '));

/** Others that are nobody, in copy where a capital does not tell. */
const ideas = new Set(
  'action actions charge charges text dynamite effort efforts week day month year night fact facts result results case cases way end order orders blow blows death deaths murder murders toll sabotage news report reports communique'.split(
    ' ',
  ),
);

/** What happens and is nobody, whatever kills in it. */
const happenings = new Set(
  (
    'war wars conflict conflicts fighting siege sieges violence unrest uprising insurgency crisis hostilities bloodshed ' +
    'campaign crackdown escalation invasion coup genocide occupation blockade embargo sanctions ' +
    'cholera disease diseases hunger famine starvation malnutrition epidemic outbreak malaria measles cold thirst ' +
    'fire fires blaze stampede crash earthquake flood floods drought collapse accident riot riots disturbances gunfire crossfire shellfire shrapnel gas'
  ).split(' '),
);

/** Bodies of people that no list of people or sources holds. */
export const bodies = formList(
  'navy navies marines gendarmerie gendarmes corps division divisions commandos brigade brigades battalion battalions regiment regiments faction factions junta alliance gang gangs mob mobs crowd crowds tribe tribes clan clans cartel cartels band bands squad squads patrol patrols column convoy guerrilla company companies platoon platoons detachment detachments contingent commando mafia mafias militia squadron squadrons tribesmen raiders bandits rustlers vigilantes pirates warlords peshmerga unit units'.split(
    ' ',
  ),
);
