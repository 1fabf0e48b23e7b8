import type { Actor } from '@variorum/engine';
import { armed } from './rows.ts';

/** The Congo and its neighbours, Angola, Mozambique, Western Sahara. */
export const centralAndSouthernAfrica: readonly Actor[] = [
  ...armed('dr congo', 'CD', [
    ['cd-m23', 'March 23 Movement', 'R', 'M23 | M23 movement'],
    ['cd-afc', 'Congo River Alliance', 'R', 'AFC @CD | Alliance Fleuve Congo', { from: '2023-12-15' }],
    ['cd-cndp', 'National Congress for the Defence of the People', 'R', 'CNDP'],
    [
      'cd-fdlr',
      'Democratic Forces for the Liberation of Rwanda',
      'R',
      'FDLR | Forces démocratiques de libération du Rwanda',
    ],
    ['cd-adf', 'Allied Democratic Forces', 'R', 'ADF @CD | ADF @UG'],
    [
      'cd-codeco',
      'Cooperative for the Development of the Congo',
      'I',
      'CODECO | Cooperative for Development of the Congo',
    ],
    ['cd-wazalendo', 'Wazalendo', 'P', 'Wazalendo militia | Wazalendo militias'],
    ['cd-mai-mai', 'Mai-Mai', 'I', 'Mayi-Mayi | Mai Mai | Mai-Mai militia | Mai-Mai militias'],
    ['cd-rcd', 'Rally for Congolese Democracy', 'R', 'RCD @CD | RCD-Goma | Congolese Rally for Democracy'],
    ['cd-mlc', 'Movement for the Liberation of Congo', 'R', 'MLC @CD'],
    ['cd-afdl', 'Alliance of Democratic Forces for the Liberation of Congo', 'R', 'AFDL', { from: '1996-10-18' }],
    ['cd-monusco', 'MONUSCO', 'X', 'MONUC | UN mission in Congo | UN Mission in the Democratic Republic of the Congo'],
    ['cd-samidrc', 'SAMIDRC', 'X', 'SADC Mission in the Democratic Republic of the Congo', { from: '2023-12-15' }],
  ]),
  ...armed('rwanda', 'RW', [
    ['rw-rpf', 'Rwandan Patriotic Front', 'R', 'RPF @RW | Rwandan Patriotic Army | RPA @RW'],
    ['rw-interahamwe', 'Interahamwe', 'P', 'Interahamwe militia | Interahamwe militias'],
    ['rw-unamir', 'UNAMIR', 'X', 'United Nations Assistance Mission for Rwanda'],
  ]),
  ...armed('central african republic', 'CF', [
    ['cf-seleka', 'Séléka', 'R', 'Seleka rebels | Seleka coalition'],
    ['cf-cpc', 'Coalition of Patriots for Change', 'R', 'CPC @CF'],
    ['cf-minusca', 'MINUSCA', 'X'],
  ]),
  ...armed('angola', 'AO', [
    ['ao-unita', 'UNITA', 'R', 'National Union for the Total Independence of Angola'],
    ['ao-mpla', 'MPLA', 'S', 'FAPLA | People’s Movement for the Liberation of Angola'],
    ['ao-fnla', 'FNLA', 'R'],
  ]),
  ...armed('mozambique', 'MZ', [
    ['mz-renamo', 'Renamo', 'R', 'Mozambican National Resistance'],
    ['mz-frelimo', 'Frelimo', 'S'],
    [
      'mz-islamists',
      'Islamist insurgents in Cabo Delgado',
      'R',
      'al-Shabab @MZ | al-Shabaab @MZ | Ansar al-Sunna @MZ | ISIS-Mozambique | Islamic State Mozambique',
    ],
    ['mz-samim', 'SAMIM', 'X', 'Southern African Development Community Mission in Mozambique'],
  ]),
  ...armed('western sahara', 'EH', [['eh-polisario', 'Polisario Front', 'R', 'Polisario']]),
  ...armed('namibia', 'NA', [['na-swapo', 'SWAPO', 'R', "South West Africa People's Organisation"]]),
];
