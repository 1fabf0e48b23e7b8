import type { ActorFact } from '../shape.ts';

type Row = readonly [id: string, name: string, names?: string];

/** The United Nations and its bodies, aid and human-rights organisations; monitors in every conflict. */
const rows: readonly Row[] = [
  ['un', 'United Nations', 'UN | U.N. | UNO'],
  [
    'un-security-council',
    'UN Security Council',
    'United Nations Security Council | U.N. Security Council | Security Council | UNSC',
  ],
  [
    'ohchr',
    'UN Human Rights Office',
    'OHCHR | Office of the High Commissioner for Human Rights | UN human rights office | UN rights office | United Nations human rights office | Office of the United Nations High Commissioner for Human Rights | UN Office of the High Commissioner for Human Rights',
  ],
  [
    'ocha',
    'OCHA',
    'UN OCHA | UNOCHA | Office for the Coordination of Humanitarian Affairs | UN Office for the Coordination of Humanitarian Affairs | United Nations Office for the Coordination of Humanitarian Affairs',
  ],
  [
    'unhcr',
    'UNHCR',
    'UN refugee agency | United Nations refugee agency | UN High Commissioner for Refugees | United Nations High Commissioner for Refugees',
  ],
  ['unicef', 'UNICEF', "Unicef | UN Children's Fund | United Nations Children's Fund | UN children's agency"],
  ['wfp', 'World Food Programme', 'WFP | World Food Program | UN World Food Programme'],
  ['who', 'World Health Organization', 'WHO | World Health Organisation | UN health agency'],
  ['unrwa', 'UNRWA', 'UN agency for Palestinian refugees'],
  [
    'iom',
    'International Organization for Migration',
    'IOM | International Organisation for Migration | UN migration agency',
  ],
  [
    'opcw',
    'OPCW',
    'Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons | OPCW-UN Joint Investigative Mechanism',
  ],
  ['un-hrc', 'UN Human Rights Council', 'Human Rights Council | UNHRC | United Nations Human Rights Council'],
  ['icrc', 'International Committee of the Red Cross', 'ICRC'],
  ['ifrc', 'IFRC', 'International Federation of Red Cross and Red Crescent Societies'],
  ['msf', 'Médecins Sans Frontières', 'MSF | Doctors Without Borders | Doctors without Borders'],
  ['phr', 'Physicians for Human Rights', 'PHR'],
  ['hrw', 'Human Rights Watch', 'HRW'],
  ['amnesty', 'Amnesty International', 'Amnesty'],
  ['save-the-children', 'Save the Children'],
  ['irc', 'International Rescue Committee', 'IRC'],
  ['nrc', 'Norwegian Refugee Council', 'NRC'],
  ['oxfam', 'Oxfam'],
  ['care', 'CARE International'],
  ['cpj', 'Committee to Protect Journalists', 'CPJ'],
  ['rsf', 'Reporters Without Borders', 'RSF | Reporters sans frontières'],
  ['airwars', 'Airwars'],
  ['acled', 'ACLED', 'Armed Conflict Location and Event Data Project | Armed Conflict Location & Event Data Project'],
  ['ucdp', 'Uppsala Conflict Data Program', 'UCDP'],
  ['crisis-group', 'International Crisis Group', 'Crisis Group | ICG'],
  ['isw', 'Institute for the Study of War', 'ISW'],
  ['bellingcat', 'Bellingcat'],
];

export const bodies: readonly ActorFact[] = rows.map(([id, name, names]) => ({
  id: `actor:${id}`,
  name,
  type: null,
  ...(names === undefined ? {} : { names }),
}));

/** Alliances and unions of states; what they are differs by conflict. */
export const unions: readonly ActorFact[] = [
  { id: 'actor:nato', name: 'NATO', type: 'External/Other forces', names: 'Nato | North Atlantic Treaty Organization' },
  { id: 'actor:eu', name: 'European Union', type: null, names: 'EU' },
  { id: 'actor:arab-league', name: 'Arab League', type: null, names: 'League of Arab States' },
  { id: 'actor:african-union', name: 'African Union', type: null, names: 'AU' },
];
