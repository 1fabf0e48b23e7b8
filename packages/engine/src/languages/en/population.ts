import type { PopulationGroup } from '../../model/claim.ts';
import type { Passage } from '../../text/passage.ts';
import { idOf, lexicon } from './lexicon.ts';
import { id, wordAt } from './look.ts';
import { type FormList, formList } from './word-list.ts';
import { narrowed } from './words/people.ts';

interface Narrowing {
  readonly group: PopulationGroup;
  readonly modifiers: FormList;
}

/** By lexicon id of the general noun. */
const byHead: (readonly Narrowing[] | undefined)[] = new Array(lexicon.size + 1).fill(undefined);
for (const [group, modifiers, heads] of narrowed) {
  const narrowing = { group, modifiers: formList(modifiers) };
  for (const head of heads.map(idOf)) byHead[head] = [...(byHead[head] ?? []), narrowing];
}

/** Armed bodies whose members are combatants. */
const armed = new Set(
  'militia militias army forces force brigade brigades battalion regiment guard guards front faction factions military troops navy commando'.split(
    ' ',
  ),
);
/** Bodies whose members are police. */
const policing = new Set('police gendarmerie constabulary carabinieri'.split(' '));
/** Bodies whose members hold an office. */
const ruling = new Set('parliament congress senate cabinet legislature assembly'.split(' '));
const armedModifiers = new Set(
  'armed militant terror terrorist rebel jihadist extremist insurgent islamist paramilitary opposition militia'.split(
    ' ',
  ),
);

/** Words right before members that say that they bear arms. */
const bearing = new Set('armed militant rebel terrorist jihadist insurgent paramilitary guerrilla'.split(' '));

/** Words for whoever leads those they stand before. */
const leading = new Set(['its', 'his']);

/** "members of a pro-government militia", "two members of the armed group": whose members they are; `null` for other members. */
export function memberGroup(passage: Passage, head: number): PopulationGroup | null {
  const form = wordAt(passage, head)?.form;
  const formAt = (at: number): string =>
    at < passage.last ? passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[at]!).toLowerCase() : '';
  // "17 of its men", "30 of his own men": those whom somebody leads
  if (form === 'men') {
    const whose = formAt(head - 1) === 'own' ? head - 2 : head - 1;
    return leading.has(formAt(whose)) && formAt(whose - 1) === 'of' ? 'combatants' : null;
  }
  if (form !== 'member' && form !== 'members' && form !== 'personnel') return null;
  // "12 armed members of the Nur movement": a word says it.
  if (bearing.has(formAt(head - 1))) return 'combatants';
  if (formAt(head - 1) === 'service' || armed.has(formAt(head - 1))) return 'combatants';
  if (formAt(head + 1) !== 'of') return null;
  let modified = false;
  for (let at = head + 2; at < head + 9; at++) {
    const word = formAt(at);
    if (armed.has(word)) return 'combatants';
    if (policing.has(word)) return 'police';
    if (ruling.has(word)) return 'officials';
    if (armedModifiers.has(word)) modified = true;
    if (word === 'group' || word === 'groups' || word === 'organisation' || word === 'organization')
      return modified ? 'combatants' : null;
    if (word === "'s" || word === '’s') continue;
    // "the U.S.-led force": a word may have stops inside.
    if (!/^\p{L}[\p{L}.-]*$/u.test(word) || word === 'in' || word === 'on' || word === 'were' || word === 'was')
      return null;
  }
  return null;
}

/** The group that a modifier makes of a general noun: "aid workers", "police officers"; `null` if none does. */
export function narrowedGroup(passage: Passage, from: number, head: number): PopulationGroup | null {
  const candidates = byHead[id(passage, head)];
  if (candidates === undefined) return null;
  for (let at = head - 1; at >= from; at--) {
    for (const { group, modifiers } of candidates) if (modifiers.isAt(passage, at)) return group;
  }
  return null;
}
