import { type ActorFact, aliases } from '../shape.ts';

const country = 'SY';
const to = '2024-12-08';

type Group = readonly [id: string, name: string, names: string, from?: string, to?: string];

/** Armed groups of the opposition; the days are those of founding and of merging, where they are known to the day. */
const groups: readonly Group[] = [
  ['fsa', 'Free Syrian Army', 'FSA', '2011-07-29'],
  ['sna', 'Syrian National Army', 'SNA @SY | Turkish-backed Free Syrian Army | TFSA', '2017-12-30'],
  [
    'nlf',
    'National Liberation Front (Syria)',
    'National Liberation Front @SY | NLF @SY | National Front for Liberation | Jabhat al-Wataniya lil-Tahrir',
    '2018-05-28',
  ],
  ['ahrar-al-sham', 'Ahrar al-Sham', 'Ahrar al-Sham Islamic Movement | Islamic Movement of the Free Men of the Levant'],
  [
    'jaysh-al-islam',
    'Jaysh al-Islam',
    'Jaish al-Islam | Jaysh al-Islam | Jeish al-Islam | Army of Islam @SY | Islam Army @SY | Liwa al-Islam',
  ],
  ['faylaq-al-sham', 'Faylaq al-Sham', 'Sham Legion | Failaq al-Sham | Feilaq al-Sham', '2014-03-10'],
  ['faylaq-al-rahman', 'Faylaq al-Rahman', 'Failaq al-Rahman | Rahman Legion | al-Rahman Legion | al-Rahman Corps'],
  [
    'zenki',
    'Nour al-Din al-Zenki Movement',
    'Nour al-Din al-Zenki | Nureddin al-Zenki | Nour al-Din al-Zinki | Nureddin Zenki | Zenki | Harakat Nour al-Din al-Zenki',
  ],
  [
    'levant-front',
    'Levant Front',
    'al-Jabha al-Shamiya | Jabhat al-Shamiyah | Jabhat al-Shamiya | Shamiya Front | Sham Front | Shami Front',
    '2014-12-25',
  ],
  [
    'southern-front',
    'Southern Front (Syria)',
    'Southern Front @SY | Southern Front of the Free Syrian Army',
    '2014-02-13',
  ],
  ['islamic-front', 'Islamic Front (Syria)', 'Islamic Front @SY | al-Jabha al-Islamiya', '2013-11-22'],
  [
    'jaysh-al-fatah',
    'Jaysh al-Fatah',
    'Jaish al-Fatah | Jaysh al-Fateh | Jaish al-Fateh | Jaish al-Fatih | Jeish al-Fatah | Army of Conquest @SY',
    '2015-03-24',
  ],
  ['fatah-halab', 'Fatah Halab', 'Aleppo Conquest @SY', '2015-04-26'],
  [
    'syrian-liberation-front',
    'Syrian Liberation Front',
    'Jabhat Tahrir Souriya | Jabhat Tahrir Suriya | Syria Liberation Front',
    '2018-02-18',
  ],
  [
    'jaysh-al-izza',
    'Jaysh al-Izza',
    'Jaish al-Izza | Jaysh al-Izzah | Jaish al-Ezza | Jaysh al-Ezza | Army of Glory @SY',
  ],
  ['jaysh-al-nasr', 'Jaysh al-Nasr', 'Jaish al-Nasr | Army of Victory @SY'],
  ['free-idlib-army', 'Free Idlib Army', 'Idlib Free Army'],
  ['suqour-al-sham', 'Suqour al-Sham', 'Suqur al-Sham | Suqour al-Sham Brigades | Falcons of the Levant'],
  ['sultan-murad', 'Sultan Murad Division', 'Sultan Murad | Sultan Murad Brigade'],
  ['hamza-division', 'Hamza Division', 'al-Hamza Division | Hamzat Division'],
  ['liwa-al-tawhid', 'Liwa al-Tawhid', 'al-Tawhid Brigade | Tawhid Brigade'],
  ['syrian-revolutionaries-front', 'Syrian Revolutionaries Front', "Syria Revolutionaries' Front"],
  ['hazm', 'Hazm Movement', 'Harakat Hazm | Harakat al-Hazm', '2014-01-25', '2015-03-01'],
  [
    'maghawir-al-thawra',
    'Maghawir al-Thawra',
    'Revolutionary Commando Army | New Syrian Army | Syrian Free Army',
    '2015-05-01',
  ],
];

type Body = readonly [id: string, name: string, names: string, from?: string, until?: string];

/** Political bodies of the opposition. "SNC" passed from the first to the second within days, and is left to the first. */
const bodies: readonly Body[] = [
  ['national-council', 'Syrian National Council', 'SNC @SY', '2011-10-02', '2012-11-11'],
  [
    'national-coalition',
    'Syrian National Coalition',
    'National Coalition for Syrian Revolutionary and Opposition Forces | National Coalition of Syrian Revolution and Opposition Forces | National Coalition for Syrian Revolution and Opposition Forces | Syrian Opposition Coalition | Syrian opposition National Coalition',
    '2012-11-11',
  ],
  [
    'hnc',
    'High Negotiations Committee',
    'HNC @SY | Syrian Negotiation Commission | Syrian Negotiations Committee',
    '2015-12-10',
  ],
  [
    'ncc',
    'National Coordination Committee for Democratic Change',
    'National Coordination Committee @SY | National Coordination Body @SY',
  ],
  ['interim-government', 'Syrian Interim Government', 'Opposition interim government', '2013-03-18', to],
];

export const oppositionSide: readonly ActorFact[] = [
  {
    id: 'side:sy-opposition',
    name: 'Syrian opposition',
    type: 'Rebel group',
    country,
    side: 'opposition',
    to,
    names: 'Syrian rebels | Syrian opposition forces | Syrian armed opposition | Syrian rebel',
    also: aliases('rebel | rebels | opposition | armed opposition', { country, to }),
  },
  ...groups.map(([id, name, names, from, until]) => fact(`actor:sy-${id}`, name, names, 'Rebel group', from, until)),
  ...bodies.map(([id, name, names, from, until]) => fact(`actor:sy-${id}`, name, names, null, from, until)),
];

function fact(
  id: string,
  name: string,
  names: string,
  type: ActorFact['type'],
  from: string | undefined,
  until: string | undefined,
): ActorFact {
  const dated = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { to: until }) };
  return { id, name, type, country, side: 'opposition', names, ...dated };
}
