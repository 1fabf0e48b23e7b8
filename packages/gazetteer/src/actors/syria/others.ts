import { type ActorFact, aliases } from '../shape.ts';

const country = 'SY';
const renamedToIsil = '2013-04-08';
const caliphate = '2014-06-29';
const brokeWithQaeda = '2016-07-28';
const formedHts = '2017-01-28';
const airCampaign = '2014-09-22';

/** Who fought in Syria beside the two sides: the jihadist lines, the Kurdish-led forces, the coalition. */
export const otherSides: readonly ActorFact[] = [
  {
    id: 'actor:sy-nusra-hts',
    name: 'Hayat Tahrir al-Sham',
    formerNames: [
      { name: 'Nusra Front', from: '2012-01-23', to: brokeWithQaeda },
      { name: 'Jabhat Fateh al-Sham', from: brokeWithQaeda, to: formedHts },
    ],
    type: 'Rebel group',
    country,
    side: 'nusra-hts',
    from: formedHts,
    names: `
      HTS | Hay'at Tahrir al-Sham | Hayat Tahrir ash-Sham | Hayat Tahrir al-Cham | Hai'at Tahrir al-Sham |
      Levant Liberation Committee | Organization for the Liberation of the Levant | Tahrir al-Sham
    `,
    also: [
      ...aliases(
        `Nusra Front | al-Nusra Front | Jabhat al-Nusra | al-Nusra | Nusra | Jabhat Nusra | Jabhat al-Nusrah | Nusrah Front |
         al-Nusrah Front | JaN | Front for the Support of the People of the Levant | Support Front @SY`,
        { from: '2012-01-23' },
      ),
      ...aliases(
        `Jabhat Fateh al-Sham | Jabhat Fatah al-Sham | Fateh al-Sham Front | Fatah al-Sham Front | Fateh al-Sham | Fatah al-Sham |
         JFS | Front for the Conquest of the Levant | Front for the Conquest of Syria`,
        { from: brokeWithQaeda },
      ),
    ],
  },
  {
    id: 'actor:sy-salvation-government',
    name: 'Syrian Salvation Government @SY',
    type: null,
    country,
    side: 'nusra-hts',
    from: '2017-11-02',
    names: 'Salvation Government',
  },
  {
    id: 'actor:islamic-state',
    name: 'Islamic State',
    formerNames: [
      { name: 'Islamic State of Iraq', from: '2006-10-15', to: renamedToIsil },
      { name: 'Islamic State of Iraq and the Levant', from: renamedToIsil, to: caliphate },
    ],
    type: 'Rebel group',
    side: 'islamic-state',
    from: caliphate,
    names:
      'IS | Islamic State group | IS group | so-called Islamic State | self-styled Islamic State | self-proclaimed Islamic State',
    also: [
      ...aliases(
        `ISIS | Isis | ISIL | Isil | Daesh | DAESH | Da'esh | Daech | Daish | Da'ish | Islamic State of Iraq and the Levant |
         Islamic State in Iraq and the Levant | Islamic State of Iraq and Syria | Islamic State in Iraq and Syria |
         Islamic State of Iraq and al-Sham | Islamic State in Iraq and al-Sham | Islamic State of Iraq and Greater Syria |
         Islamic State in Iraq and Greater Syria`,
        { from: renamedToIsil },
      ),
      ...aliases('Islamic State of Iraq', { from: '2006-10-15' }),
    ],
  },
  {
    id: 'actor:al-qaeda',
    name: 'al-Qaeda',
    type: 'Rebel group',
    names: 'al-Qaida | Qaeda | Qaida | al-Qa’ida | al-Qa’eda | al-Qaeda network',
  },
  {
    id: 'actor:sy-hurras-al-din',
    name: 'Hurras al-Din',
    type: 'Rebel group',
    country,
    from: '2018-02-27',
    names:
      'Tanzim Hurras al-Din | Huras al-Din | Horas al-Din | Hurras al-Deen | Guardians of Religion | Guardians of Religion Organization',
  },
  {
    id: 'actor:sy-jund-al-aqsa',
    name: 'Jund al-Aqsa',
    type: 'Rebel group',
    country,
    names: 'Jund al-Aqsa Organization | Liwa al-Aqsa',
  },
  {
    id: 'actor:turkistan-islamic-party',
    name: 'Turkistan Islamic Party',
    type: 'Rebel group',
    names: 'Turkestan Islamic Party | Turkistan Islamic Party in Syria | TIP @SY',
  },
  {
    id: 'actor:sy-sdf',
    name: 'Syrian Democratic Forces',
    type: 'Rebel group',
    country,
    side: 'sdf',
    from: '2015-10-10',
    names: 'SDF | Syria Democratic Forces | Syrian Democratic Forces alliance | Democratic Forces of Syria | QSD',
  },
  {
    id: 'actor:sy-ypg',
    name: "People's Protection Units",
    type: 'Rebel group',
    country,
    side: 'sdf',
    names:
      "YPG | YPJ | Kurdish People's Protection Units | Peoples Protection Units | Women's Protection Units | PYD | Democratic Union Party",
  },
  {
    id: 'actor:sy-asayish',
    name: 'Asayish',
    type: 'Political militia',
    country,
    side: 'sdf',
    names: 'Asayesh | Kurdish Asayish',
  },
  {
    id: 'actor:sy-autonomous-administration',
    name: 'Autonomous Administration of North and East Syria',
    type: null,
    country,
    side: 'sdf',
    from: '2018-09-06',
    names: 'AANES | NES @SY | Syrian Democratic Council',
  },
  {
    id: 'actor:pkk',
    name: "Kurdistan Workers' Party",
    type: 'Rebel group',
    country: 'TR',
    names: 'PKK | Kurdistan Workers Party',
  },
  {
    id: 'actor:us-led-coalition',
    name: 'US-led coalition against the Islamic State',
    type: 'External/Other forces',
    side: 'us-led-coalition',
    from: airCampaign,
    names: `
      US-led coalition | U.S.-led coalition | US-led international coalition | U.S.-led international coalition |
      American-led coalition | US-led alliance | US coalition | US-led global coalition | international coalition |
      global coalition | anti-IS coalition | anti-ISIS coalition | anti-ISIL coalition | anti-Daesh coalition |
      Combined Joint Task Force Operation Inherent Resolve | Combined Joint Task Force – Operation Inherent Resolve |
      Combined Joint Task Force | CJTF-OIR | CJTF | Operation Inherent Resolve | OIR | Global Coalition to Defeat ISIS |
      US-led coalition against the Islamic State
    `,
    also: [
      ...aliases('US-led | U.S.-led | American-led', { alone: false, from: airCampaign }),
      ...aliases('coalition @SY | coalition @IQ', { alone: false, from: airCampaign }),
    ],
  },
];
