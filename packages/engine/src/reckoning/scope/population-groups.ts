import type { PopulationGroup } from '../../model/claim.ts';

/**
 * Groups that the law of armed conflict protects as civilians unless they take part in hostilities. That a report's
 * "children" are all civilians is an assumption (there are child soldiers), made only where the policy allows it.
 */
export const PROTECTED: ReadonlySet<PopulationGroup> = new Set([
  'children',
  'elderly',
  'medics',
  'doctors',
  'journalists',
  'aid-workers',
  'rescuers',
  'teachers',
]);

/** Bearing arms or held for it: "people killed" may or may not include them. */
export const ARMED: ReadonlySet<PopulationGroup> = new Set(['combatants', 'police', 'peacekeepers', 'prisoners']);

/** Groups of which nobody belongs to both. */
export const EXCLUSIVE: readonly (readonly [PopulationGroup, PopulationGroup])[] = [
  ['civilians', 'combatants'],
  ['children', 'women'],
  ['children', 'men'],
  ['children', 'elderly'],
  ['women', 'men'],
];

/**
 * Nouns that say no more than their group does. A word beyond these ("protesters" for people, "women and children" for
 * civilians) narrows the group, so that a figure over it holds nothing but itself.
 */
const PLAIN: Partial<Record<PopulationGroup, readonly string[]>> = {
  people: [
    'people',
    'persons',
    'person',
    'individuals',
    'souls',
    'lives',
    'life',
    'dead',
    'deaths',
    'death',
    'fatalities',
    'martyrs',
    'victims',
    'casualties',
    'bodies',
    'human beings',
    'others',
    'displaced',
    'idps',
    'internally displaced people',
    'internally displaced persons',
  ],
  civilians: ['civilians', 'civilian', 'non combatants', 'civilian deaths', 'civilian casualties', 'civilian lives'],
  combatants: ['combatants', 'combatant', 'fighters', 'fighter'],
  children: ['children', 'child', 'minors', 'minor', 'kids', 'under 18s'],
  women: ['women', 'woman'],
  men: ['men', 'man'],
  elderly: ['elderly', 'elderly people', 'older people'],
  families: ['families', 'family', 'households', 'household'],
  medics: ['medics', 'medic', 'medical workers', 'health workers', 'medical staff', 'medical personnel'],
  doctors: ['doctors', 'doctor', 'physicians'],
  journalists: ['journalists', 'journalist', 'reporters', 'media workers'],
  'aid-workers': ['aid workers', 'aid worker', 'humanitarian workers'],
  rescuers: ['rescuers', 'rescue workers'],
  teachers: ['teachers', 'teacher'],
  students: ['students', 'student', 'pupils'],
  police: ['police', 'policemen', 'police officers'],
  peacekeepers: ['peacekeepers', 'peacekeeper'],
  prisoners: ['prisoners', 'detainees'],
  officials: ['officials'],
  residents: ['residents', 'inhabitants', 'population', 'resident'],
};

/** Whether a noun, folded, says no more than `group`; no noun at all says no more either. */
export function isPlain(group: PopulationGroup, folded: string | null): boolean {
  return folded === null || folded === '' || folded === group || (PLAIN[group]?.includes(folded) ?? false);
}

const EVERY: Readonly<Record<PopulationGroup, true>> = {
  people: true,
  civilians: true,
  combatants: true,
  children: true,
  women: true,
  men: true,
  elderly: true,
  residents: true,
  families: true,
  medics: true,
  doctors: true,
  journalists: true,
  'aid-workers': true,
  rescuers: true,
  teachers: true,
  students: true,
  police: true,
  peacekeepers: true,
  prisoners: true,
  officials: true,
};

/** All there are; the compiler sees to it that none is forgotten. */
export const GROUPS = Object.keys(EVERY) as readonly PopulationGroup[];
