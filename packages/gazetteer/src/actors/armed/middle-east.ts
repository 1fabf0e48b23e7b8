import type { Actor } from '@variorum/engine';
import { armed } from './rows.ts';

/** Iraq, Yemen, Palestine and Israel, Lebanon. */
export const middleEast: readonly Actor[] = [
  ...armed('iraq', 'IQ', [
    [
      'iq-pmf',
      'Popular Mobilisation Forces',
      'P',
      'PMF @IQ | PMU @IQ | Popular Mobilization Forces | Popular Mobilization Units | Popular Mobilisation Units | Hashd al-Shaabi | al-Hashd al-Shaabi | Hashid Shaabi',
    ],
    ['iq-peshmerga', 'Peshmerga', 'S', 'Kurdish Peshmerga | Peshmerga forces | Kurdish Peshmerga forces | pesh merga'],
    ['iq-krg', 'Kurdistan Regional Government', 'S', 'KRG | Kurdish regional government'],
    ['iq-mahdi-army', 'Mahdi Army', 'P', 'Jaish al-Mahdi | Mehdi Army'],
    ['iq-badr', 'Badr Organization', 'P', 'Badr Organisation | Badr Brigade | Badr Corps'],
    ['iq-asaib', "Asa'ib Ahl al-Haq", 'P', 'Asaib Ahl al-Haq | AAH @IQ | League of the Righteous'],
    ['iq-islamic-resistance', 'Islamic Resistance in Iraq', 'P', undefined, { from: '2023-10-17' }],
    ['iq-cts', 'Counter-Terrorism Service (Iraq)', 'S', 'CTS @IQ | Counter Terrorism Service @IQ | Golden Division'],
    ['iq-ansar-al-islam', 'Ansar al-Islam', 'R'],
    ['iq-mnf', 'Multi-National Force in Iraq', 'X', 'MNF-I | Multi-National Force Iraq | Multinational Force in Iraq'],
  ]),
  ...armed('yemen', 'YE', [
    [
      'ye-houthis',
      'Houthis',
      'R',
      'Houthi movement | Houthi rebels | Huthis | Huthi rebels | Ansar Allah | Ansarallah | Ansarullah | Houthi forces | Houthi fighters | Houthi militia | Houthi group',
    ],
    [
      'ye-government',
      'Internationally recognised government of Yemen',
      'S',
      'internationally recognised government @YE | internationally recognized government @YE | Hadi government | Presidential Leadership Council @YE',
    ],
    ['ye-stc', 'Southern Transitional Council', 'R', 'STC @YE', { from: '2017-05-11' }],
    [
      'ye-southern-resistance',
      'Southern Resistance',
      'P',
      'Popular Resistance @YE | Popular Resistance Committees @YE',
    ],
    ['ye-giants', 'Giants Brigades', 'P', 'Giants Brigade | al-Amaliqa Brigades'],
    [
      'ye-saudi-led-coalition',
      'Saudi-led coalition in Yemen',
      'X',
      'Saudi-led coalition | Saudi-led Arab coalition | Saudi-led military coalition | Arab coalition @YE | coalition @YE | Saudi-UAE coalition',
      { from: '2015-03-26' },
    ],
    [
      'aqap',
      'Al-Qaeda in the Arabian Peninsula',
      'R',
      "AQAP | al-Qaida in the Arabian Peninsula | al-Qa'ida in the Arabian Peninsula | Ansar al-Sharia @YE",
    ],
  ]),
  ...armed('gaza', 'PS', [
    [
      'ps-hamas',
      'Hamas',
      'R',
      'al-Qassam Brigades | Qassam Brigades | Izz ad-Din al-Qassam Brigades | Ezzedine al-Qassam Brigades | Izzedine al-Qassam Brigades | Islamic Resistance Movement',
    ],
    ['ps-pij', 'Palestinian Islamic Jihad', 'R', 'PIJ | Islamic Jihad @PS | al-Quds Brigades @PS'],
    ['ps-fatah', 'Fatah', 'P', 'Fatah movement'],
    ['ps-al-aqsa-brigades', "Al-Aqsa Martyrs' Brigades", 'R', 'Al-Aqsa Martyrs Brigades'],
    ['ps-plo', 'Palestine Liberation Organization', 'R', 'PLO | Palestine Liberation Organisation'],
    ['ps-authority', 'Palestinian Authority', 'S', 'Palestinian National Authority | PA @PS'],
    ['ps-pflp', 'Popular Front for the Liberation of Palestine', 'R', 'PFLP'],
    ['il-settlers', 'Israeli settlers', 'I', 'Jewish settlers'],
    ['il-shin-bet', 'Shin Bet', 'S', 'Shabak @IL'],
  ]),
  ...armed('lebanon', 'LB', [
    ['lb-sla', 'South Lebanon Army', 'P', 'SLA @LB'],
    ['lb-phalange', 'Lebanese Phalange', 'P', 'Phalangists | Phalange militia | Phalangist militia | Kataeb @LB'],
    ['lb-amal', 'Amal Movement', 'P', 'Amal militia | Amal @LB'],
    ['lb-unifil', 'UNIFIL', 'X', 'United Nations Interim Force in Lebanon | UN Interim Force in Lebanon'],
    ['lb-fatah-al-islam', 'Fatah al-Islam', 'R'],
  ]),
];
