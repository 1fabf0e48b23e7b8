import type { Actor } from '@variorum/engine';
import { armed } from './rows.ts';

/** Ukraine, the former Yugoslavia, the Caucasus, Northern Ireland; Latin America and Haiti. */
export const europeAndAmericas: readonly Actor[] = [
  ...armed('ukraine', 'UA', [
    [
      'ua-donetsk',
      "Donetsk People's Republic",
      'R',
      "DPR @UA | DNR @UA | Donetsk People’s Republic | self-proclaimed Donetsk People's Republic",
      { from: '2014-04-07' },
    ],
    [
      'ua-luhansk',
      "Luhansk People's Republic",
      'R',
      "LPR @UA | LNR @UA | Lugansk People's Republic | self-proclaimed Luhansk People's Republic",
      { from: '2014-04-27' },
    ],
    ['ua-azov', 'Azov Brigade', 'S', 'Azov Battalion | Azov Regiment | Azov battalion fighters | Azov fighters'],
    ['ua-right-sector', 'Right Sector', 'P', 'Pravy Sektor | Praviy Sektor'],
    ['ua-freedom-of-russia', 'Freedom of Russia Legion', 'P', 'Free Russia Legion', { from: '2022-03-10' }],
    ['ru-volunteer-corps', 'Russian Volunteer Corps', 'P', undefined, { from: '2022-08-01' }],
    ['ru-akhmat', 'Akhmat', 'S', 'Kadyrovites | Kadyrovtsy | Akhmat special forces'],
  ]),
  ...armed('bosnia', 'BA', [
    [
      'ba-vrs',
      'Army of Republika Srpska',
      'R',
      'VRS @BA | Bosnian Serb army | Bosnian Serb forces | Bosnian Serbs | Bosnian Serb | Republika Srpska Army',
      { from: '1992-05-12' },
    ],
    [
      'ba-arbih',
      'Army of the Republic of Bosnia and Herzegovina',
      'S',
      'ARBiH | Bosnian army | Bosnian government forces | Bosnian government army | Armija BiH | Bosnian Muslim forces',
    ],
    [
      'ba-hvo',
      'Croatian Defence Council',
      'R',
      'HVO | Croat Defence Council | Bosnian Croat forces | Bosnian Croats | Bosnian Croat',
    ],
    ['ba-unprofor', 'UNPROFOR', 'X', 'United Nations Protection Force | UN Protection Force'],
    ['ba-ifor', 'IFOR', 'X', 'Implementation Force', { from: '1995-12-20' }],
    ['ba-sfor', 'SFOR', 'X', 'Stabilisation Force in Bosnia', { from: '1996-12-20' }],
  ]),
  ...armed('yugoslavia', 'RS', [
    ['yu-jna', "Yugoslav People's Army", 'S', 'JNA | Yugoslav National Army | Yugoslav federal army'],
    ['rs-arkan', 'Serb Volunteer Guard', 'P', "Arkan's Tigers | Serbian Volunteer Guard"],
    ['rs-chetniks', 'Chetniks', 'P', 'Chetnik'],
  ]),
  ...armed('croatia', 'HR', [
    ['hr-krajina', 'Republic of Serbian Krajina', 'R', 'RSK @HR | Krajina Serbs | Krajina Serb | Croatian Serb forces'],
  ]),
  ...armed('kosovo', 'XK', [
    ['xk-kla', 'Kosovo Liberation Army', 'R', 'KLA | UCK @XK | Kosovo Albanian rebels | Kosovar rebels'],
    ['xk-kfor', 'KFOR', 'X', 'Kosovo Force', { from: '1999-06-12' }],
  ]),
  ...armed('chechnya', 'RU', [
    [
      'ru-ichkeria',
      'Chechen Republic of Ichkeria',
      'R',
      'Chechen rebels | Chechen separatists | Ichkeria | Chechen separatist fighters',
    ],
    ['ru-caucasus-emirate', 'Caucasus Emirate', 'R', 'Imarat Kavkaz', { from: '2007-10-31' }],
  ]),
  ...armed('karabakh', 'AZ', [
    [
      'az-karabakh-armenians',
      'Nagorno-Karabakh Republic',
      'R',
      'Republic of Artsakh | Artsakh Defence Army | Nagorno-Karabakh Defence Army | Nagorno-Karabakh Defense Army | Karabakh Armenian forces | Artsakh Defense Army | Karabakh Armenians',
    ],
  ]),
  ...armed('georgia', 'GE', [
    ['ge-abkhaz', 'Abkhaz forces', 'R', 'Abkhaz separatists | Abkhaz fighters | Abkhazian forces'],
    ['ge-ossetian', 'South Ossetian forces', 'R', 'South Ossetian separatists | South Ossetian militia'],
  ]),
  ...armed('northern ireland', 'GB', [
    ['gb-ira', 'Provisional IRA', 'R', 'IRA | Irish Republican Army | Provisional Irish Republican Army'],
    ['gb-uvf', 'Ulster Volunteer Force', 'P', 'UVF'],
    ['gb-uda', 'Ulster Defence Association', 'P', 'UDA @GB'],
    ['gb-ruc', 'Royal Ulster Constabulary', 'S', 'RUC'],
  ]),
  ...armed('colombia', 'CO', [
    ['co-farc', 'Revolutionary Armed Forces of Colombia', 'R', 'FARC | FARC-EP | FARC guerrillas'],
    ['co-eln', 'National Liberation Army (Colombia)', 'R', 'ELN | National Liberation Army @CO'],
    ['co-auc', 'United Self-Defense Forces of Colombia', 'P', 'AUC @CO | United Self-Defence Forces of Colombia'],
    [
      'co-gulf-clan',
      'Gulf Clan',
      'P',
      'Clan del Golfo | Gaitanist Self-Defense Forces of Colombia | AGC @CO | Gaitanista Self-Defense Forces of Colombia',
    ],
    [
      'co-farc-dissidents',
      'FARC dissidents',
      'R',
      'Central General Staff @CO | Estado Mayor Central | EMC @CO | FARC dissident groups',
    ],
    ['co-segunda-marquetalia', 'Segunda Marquetalia', 'R', 'Second Marquetalia', { from: '2019-08-29' }],
    ['co-m19', 'M-19', 'R', '19th of April Movement'],
    ['co-epl', 'Popular Liberation Army', 'R', 'EPL @CO'],
  ]),
  ...armed('peru', 'PE', [
    ['pe-shining-path', 'Shining Path', 'R', 'Sendero Luminoso'],
    ['pe-mrta', 'Túpac Amaru Revolutionary Movement', 'R', 'MRTA'],
  ]),
  ...armed('el salvador', 'SV', [['sv-fmln', 'Farabundo Martí National Liberation Front', 'R', 'FMLN']]),
  ...armed('nicaragua', 'NI', [
    ['ni-contras', 'Contras', 'R', 'Nicaraguan Democratic Force | Contra rebels | contra guerrillas'],
    ['ni-sandinistas', 'Sandinista National Liberation Front', 'S', 'Sandinistas | FSLN | Sandinista'],
  ]),
  ...armed('guatemala', 'GT', [['gt-urng', 'Guatemalan National Revolutionary Unity', 'R', 'URNG']]),
  ...armed('haiti', 'HT', [
    ['ht-viv-ansanm', 'Viv Ansanm', 'P', undefined, { from: '2024-02-29' }],
    ['ht-g9', 'G9', 'P', 'G9 gang alliance | G9 alliance'],
  ]),
];
