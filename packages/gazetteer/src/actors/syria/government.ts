import { type ActorFact, aliases } from '../shape.ts';
import { ownStateWords } from '../world/state-actors.ts';

/** The day on which the Assad government ended; what its names mean afterwards is another government's. */
const fall = '2024-12-08';
const to = fall;
const country = 'SY';

/** The government of 1963 to 2024, its forces, and who fought for it. Names of all sides lead here. */
export const governmentSide: readonly ActorFact[] = [
  {
    id: 'actor:sy-government',
    name: 'Syrian government',
    type: 'State forces',
    country,
    side: 'government',
    to,
    names: `
      Government of Syria | government of the Syrian Arab Republic | Syrian state | SAA @SY | Syrian Arab Army | SyAAF |
      Syrian Arab Air Force | Syrian Air Force | Syrian Armed Forces | Syrian Army General Command | Baathist regime |
      Baath regime | Ba'ath regime | Ba'athist regime | Baathist government
    `,
    also: [
      ...aliases('Syria | Syrian Arab Republic | Damascus', { place: true, to }),
      ...aliases(
        `Syrian | Assad | Asad | al-Assad | Bashar Assad | Bashar al-Assad | Bashar al-Asad | President Assad |
         President Bashar al-Assad | President Bashar Assad | Syrian President Bashar al-Assad | Assadist | Assad family`,
        { alone: false, to },
      ),
      ...aliases(`${ownStateWords} | regime`, { country, to }),
    ],
  },
  {
    id: 'side:sy-pro-government',
    name: 'Pro-government forces in Syria',
    type: 'Political militia',
    country,
    side: 'government',
    to,
    also: aliases(
      ['pro-government', 'pro-regime', 'pro-Assad', 'loyalist', 'pro-Damascus']
        .flatMap((word) =>
          ['forces', 'troops', 'fighters', 'militias', 'militia', 'militiamen'].map((head) => `${word} ${head}`),
        )
        .join('|'),
      { country, to },
    ),
  },
  {
    id: 'actor:sy-ndf',
    name: 'National Defence Forces (Syria)',
    type: 'Political militia',
    country,
    side: 'government',
    names:
      'NDF @SY | National Defence Forces @SY | National Defense Forces @SY | National Defence Force @SY | National Defense Force @SY | Syrian National Defence Forces',
    from: '2012-06-01',
    to,
  },
  {
    id: 'actor:sy-tiger-forces',
    name: 'Tiger Forces',
    type: 'State forces',
    country,
    side: 'government',
    names:
      'Suheil al-Hassan forces | 25th Special Mission Forces Division | 25th Special Forces Division | 25th Special Tasks Division',
    to,
  },
  {
    id: 'actor:sy-republican-guard',
    name: 'Syrian Republican Guard',
    type: 'State forces',
    country,
    side: 'government',
    to,
    also: aliases('Republican Guard | Republican Guards', { country, to }),
  },
  {
    id: 'actor:sy-shabiha',
    name: 'Shabiha',
    type: 'Political militia',
    country,
    side: 'government',
    names: 'Shabeeha | Shabbiha',
    to,
  },
  {
    id: 'actor:sy-liwa-al-quds',
    name: 'Liwa al-Quds',
    type: 'Political militia',
    country,
    side: 'government',
    names: 'al-Quds Brigade @SY | Jerusalem Brigade @SY',
    from: '2013-01-01',
    to,
  },
  {
    id: 'actor:hezbollah',
    name: 'Hezbollah',
    type: 'Political militia',
    country: 'LB',
    side: 'government',
    names:
      'Hizbollah | Hizbullah | Hizballah | Hezbullah | Hezballah | Islamic Resistance in Lebanon | Lebanese Hezbollah',
  },
  {
    id: 'actor:irgc',
    name: 'Islamic Revolutionary Guard Corps',
    type: 'State forces',
    country: 'IR',
    side: 'government',
    names: `
      IRGC | Revolutionary Guards | Revolutionary Guard | Iranian Revolutionary Guards | Iranian Revolutionary Guard |
      Iran's Revolutionary Guards | Iran's Revolutionary Guard | Islamic Revolution Guards Corps | Pasdaran | Quds Force |
      Qods Force | IRGC Quds Force
    `,
  },
  {
    id: 'actor:fatemiyoun',
    name: 'Fatemiyoun Brigade',
    type: 'Political militia',
    side: 'government',
    names: 'Liwa Fatemiyoun | Liwa al-Fatemiyoun | Fatemiyoun | Fatimiyun | Fatemiyoun Division',
  },
  {
    id: 'actor:zainabiyoun',
    name: 'Zainabiyoun Brigade',
    type: 'Political militia',
    side: 'government',
    names: 'Liwa Zainabiyoun | Zainebiyoun | Zeynabiyoun Brigade | Zainabiyoun',
  },
  {
    id: 'actor:kataib-hezbollah',
    name: 'Kataib Hezbollah',
    type: 'Political militia',
    country: 'IQ',
    side: 'government',
    names: "Kata'ib Hezbollah | Hezbollah Brigades | Ketaib Hezbollah | Kataeb Hezbollah",
  },
  {
    id: 'actor:harakat-al-nujaba',
    name: 'Harakat Hezbollah al-Nujaba',
    type: 'Political militia',
    country: 'IQ',
    side: 'government',
    names: 'Harakat al-Nujaba | Nujaba Movement | al-Nujaba',
  },
  {
    id: 'actor:wagner',
    name: 'Wagner Group',
    type: 'External/Other forces',
    country: 'RU',
    side: 'government',
    names: 'Wagner | Wagner PMC | PMC Wagner',
  },
  {
    id: 'actor:sy-government-2024',
    name: 'Syrian government (from December 2024)',
    type: 'State forces',
    country,
    from: fall,
    names: 'Syrian transitional government | Syrian interim government | Syrian caretaker government',
    also: [
      ...aliases('Syria | Syrian Arab Republic | Damascus', { place: true, from: fall }),
      ...aliases('Syrian', { alone: false, from: fall }),
      ...aliases(ownStateWords, { country, from: fall }),
    ],
  },
];
