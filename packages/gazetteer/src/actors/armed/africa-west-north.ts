import type { Actor } from '@variorum/engine';
import { armed } from './rows.ts';

/** The Sahel, Nigeria, Liberia and Sierra Leone, Libya, Algeria. */
export const westAndNorthAfrica: readonly Actor[] = [
  ...armed('mali', 'ML', [
    [
      'ml-jnim',
      "Jama'at Nusrat al-Islam wal-Muslimin",
      'R',
      "JNIM | Group for the Support of Islam and Muslims | GSIM | Jama'a Nusrat ul-Islam wa al-Muslimin",
      { from: '2017-03-02' },
    ],
    ['ml-ansar-dine', 'Ansar Dine', 'R', 'Ansar Eddine | Ansar al-Din @ML | Ansar al-Dine'],
    ['ml-mujao', 'MUJAO', 'R', 'MUJWA | Movement for Oneness and Jihad in West Africa'],
    ['ml-mnla', 'National Movement for the Liberation of Azawad', 'R', 'MNLA'],
    ['ml-cma', 'Coordination of Azawad Movements', 'R', 'CMA @ML'],
    ['ml-fla', 'Azawad Liberation Front', 'R', 'FLA @ML', { from: '2024-11-30' }],
    ['ml-katiba-macina', 'Macina Liberation Front', 'R', 'Katiba Macina'],
    ['ml-minusma', 'MINUSMA', 'X', 'UN mission in Mali', { from: '2013-04-25' }],
    ['ml-barkhane', 'Operation Barkhane', 'X', 'Barkhane | Barkhane force', { from: '2014-08-01' }],
    ['ml-serval', 'Operation Serval', 'X', 'Serval force', { from: '2013-01-11' }],
  ]),
  ...armed('sahel', null, [
    [
      'aqim',
      'Al-Qaeda in the Islamic Maghreb',
      'R',
      'AQIM | al-Qaida in the Islamic Maghreb | Salafist Group for Preaching and Combat | GSPC',
    ],
    [
      'isgs',
      'Islamic State in the Greater Sahara',
      'R',
      'ISGS | Islamic State Sahel Province | Islamic State in the Sahel | Islamic State Greater Sahara',
    ],
    [
      'bf-vdp',
      'Volunteers for the Defence of the Homeland',
      'P',
      'VDP @BF | Volunteers for the Defense of the Homeland',
    ],
  ]),
  ...armed('nigeria', 'NG', [
    ['ng-boko-haram', 'Boko Haram', 'R', "Jama'atu Ahlis Sunna Lidda'awati wal-Jihad | JAS @NG"],
    [
      'ng-iswap',
      'Islamic State West Africa Province',
      'R',
      "ISWAP | Islamic State's West Africa Province | Islamic State in West Africa | Islamic State West African Province",
    ],
    ['ng-mnjtf', 'Multinational Joint Task Force', 'X', 'MNJTF'],
    ['ng-cjtf', 'Civilian Joint Task Force', 'P', 'CJTF @NG'],
    ['ng-biafra', 'Biafran forces', 'R', 'Biafran army | Biafran troops'],
  ]),
  ...armed('liberia', 'LR', [
    ['lr-npfl', 'National Patriotic Front of Liberia', 'R', 'NPFL'],
    ['lr-ulimo', 'ULIMO', 'R', 'United Liberation Movement of Liberia for Democracy'],
    ['lr-lurd', 'LURD', 'R', 'Liberians United for Reconciliation and Democracy'],
  ]),
  ...armed('sierra leone', 'SL', [
    ['sl-ruf', 'Revolutionary United Front', 'R', 'RUF'],
    ['sl-afrc', 'Armed Forces Revolutionary Council', 'R', 'AFRC @SL'],
    ['sl-kamajors', 'Kamajors', 'P', 'Civil Defence Forces @SL | Kamajor'],
    ['ecomog', 'ECOMOG', 'X'],
    ['sl-unamsil', 'UNAMSIL', 'X'],
  ]),
  ...armed('libya', 'LY', [
    [
      'ly-lna',
      'Libyan National Army',
      'P',
      "LNA @LY | Libyan Arab Armed Forces | LAAF @LY | Haftar's forces | Khalifa Haftar's forces | Haftar's Libyan National Army",
      { from: '2014-05-16' },
    ],
    [
      'ly-gna',
      'Government of National Accord',
      'S',
      'GNA @LY | Tripoli-based Government of National Accord',
      { from: '2015-12-17' },
    ],
    [
      'ly-gnu',
      'Government of National Unity (Libya)',
      'S',
      'GNU @LY | Government of National Unity @LY',
      { from: '2021-03-10' },
    ],
    [
      'ly-gaddafi',
      'Gaddafi government',
      'S',
      "Gaddafi regime | Gaddafi's forces | Gadhafi's forces | Qaddafi's forces | Muammar Gaddafi's forces | forces loyal to Muammar Gaddafi | pro-Gaddafi forces | Gaddafi loyalists",
    ],
    [
      'ly-ntc',
      'National Transitional Council',
      'R',
      'NTC @LY | Libyan National Transitional Council',
      { from: '2011-02-27' },
    ],
    ['ly-dawn', 'Libya Dawn', 'P', 'Libya Dawn coalition', { from: '2014-07-13' }],
    ['ly-ansar-al-sharia', 'Ansar al-Sharia in Libya', 'R', 'Ansar al-Sharia @LY'],
  ]),
  ...armed('algeria', 'DZ', [['dz-gia', 'Armed Islamic Group', 'R', 'GIA @DZ']]),
];
