import type { Actor } from '@variorum/engine';
import { armed } from './rows.ts';

/** Sudan and South Sudan, Ethiopia, Eritrea, Somalia. */
export const eastAfrica: readonly Actor[] = [
  ...armed('sudan', 'SD', [
    ['sd-saf', 'Sudanese Armed Forces', 'S', 'SAF @SD', { from: '2023-04-15' }],
    ['sd-rsf', 'Rapid Support Forces', 'P', 'RSF @SD | paramilitary Rapid Support Forces | Rapid Support Force'],
    ['sd-janjaweed', 'Janjaweed', 'P', 'Janjawid | Janjaweed militia | Janjaweed militias'],
    ['sd-slm', 'Sudan Liberation Movement', 'R', 'Sudan Liberation Army | SLA @SD | SLM @SD'],
    ['sd-jem', 'Justice and Equality Movement', 'R', 'JEM @SD'],
    [
      'sd-splm-n',
      "Sudan People's Liberation Movement-North",
      'R',
      "SPLM-N | SPLA-N | SPLM-North | Sudan People's Liberation Army-North",
    ],
    ['sd-darfur-joint-force', 'Darfur Joint Force', 'R', 'Joint Force of Armed Struggle Movements | Joint Forces @SD'],
  ]),
  ...armed('south sudan', 'SS', [
    [
      'ss-spla',
      "Sudan People's Liberation Army",
      'S',
      "SPLA | SPLM | Sudan People's Liberation Movement | South Sudan People's Defence Forces | SSPDF",
    ],
    [
      'ss-spla-io',
      "Sudan People's Liberation Movement-in-Opposition",
      'R',
      'SPLA-IO | SPLM-IO | SPLA in Opposition | SPLM in Opposition',
      { from: '2013-12-15' },
    ],
    ['ss-nas', 'National Salvation Front (South Sudan)', 'R', 'NAS @SS | National Salvation Front @SS'],
  ]),
  ...armed('ethiopia', 'ET', [
    [
      'et-tplf',
      "Tigray People's Liberation Front",
      'R',
      'TPLF | Tigray Defence Forces | Tigray Defense Forces | TDF @ET | Tigrayan forces | Tigrayan fighters | Tigray forces @ET | Tigrayan rebels',
    ],
    ['et-ola', 'Oromo Liberation Army', 'R', 'OLA @ET | OLF-Shene | Shene @ET'],
    ['et-olf', 'Oromo Liberation Front', 'R', 'OLF'],
    ['et-onlf', 'Ogaden National Liberation Front', 'R', 'ONLF'],
    ['et-fano', 'Fano', 'I', 'Fano militia | Fano militias | Amhara Fano | Fano militiamen'],
    ['et-amhara-special-forces', 'Amhara Special Forces', 'P', 'Amhara regional special forces'],
    ['et-eprdf', "Ethiopian People's Revolutionary Democratic Front", 'P', 'EPRDF'],
  ]),
  ...armed('eritrea', 'ER', [
    ['er-eplf', "Eritrean People's Liberation Front", 'R', 'EPLF'],
    ['er-elf', 'Eritrean Liberation Front', 'R', 'ELF @ER'],
  ]),
  ...armed('somalia', 'SO', [
    [
      'so-al-shabaab',
      'Al-Shabaab',
      'R',
      'al-Shabab | Shabaab @SO | Shabab @SO | Harakat al-Shabaab | Harakat al-Shabaab al-Mujahideen',
    ],
    [
      'so-amisom',
      'African Union mission in Somalia',
      'X',
      'AMISOM | ATMIS | AUSSOM | African Union Transition Mission in Somalia | AU mission in Somalia',
    ],
    [
      'so-islamic-courts',
      'Islamic Courts Union',
      'R',
      'Union of Islamic Courts | ICU @SO | UIC @SO | Islamic Courts @SO',
    ],
    ['so-hizbul-islam', 'Hizbul Islam', 'R', 'Hizb al-Islam'],
    ['so-aswj', "Ahlu Sunna Waljama'a", 'P', "ASWJ @SO | Ahlu Sunna Wal Jama'a | Ahlu Sunna Waljamaa"],
    ['so-snm', 'Somali National Movement', 'R', 'SNM @SO'],
    ['so-usc', 'United Somali Congress', 'R', 'USC @SO'],
    ['so-unosom', 'UNOSOM', 'X', 'UNOSOM II | United Nations Operation in Somalia | UNITAF'],
    [
      'so-puntland',
      'Puntland forces',
      'P',
      'Puntland security forces | Puntland Defence Forces | Puntland Security Forces',
    ],
    ['so-ssc-khatumo', 'SSC-Khatumo', 'P', 'SSC Khatumo'],
  ]),
  ...armed('uganda', 'UG', [
    ['ug-lra', "Lord's Resistance Army", 'R', 'LRA'],
    ['ug-nra', 'National Resistance Army', 'R', 'NRA @UG'],
  ]),
];
