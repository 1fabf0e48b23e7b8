/** A state as an actor: its code, its everyday name, what is its own, and its capital where reports say it for the government. */
export type StateRow = readonly [
  country: string,
  name: string,
  /** "Turkish | Turk": names the state before what only a state has. */
  adjectives: string,
  /** Its capital and its other names as a place; no capital whose name means more than one state. */
  places: string,
  more?: {
    /** Names of its government and forces that are no place. */
    readonly names?: string;
    /** Two governments or armies: "the government" is nobody's by itself. */
    readonly rival?: true;
  },
];

/** States at war, their neighbours, and those that act abroad; any other keeps its words. */
export const states: readonly StateRow[] = [
  ['AE', 'United Arab Emirates', 'Emirati', 'Abu Dhabi | UAE'],
  ['AF', 'Afghanistan', 'Afghan', 'Kabul', { rival: true }],
  ['AM', 'Armenia', 'Armenian', 'Yerevan'],
  ['AU', 'Australia', 'Australian', 'Canberra'],
  ['AZ', 'Azerbaijan', 'Azerbaijani | Azeri', 'Baku'],
  ['BF', 'Burkina Faso', 'Burkinabe', 'Ouagadougou'],
  ['BH', 'Bahrain', 'Bahraini', 'Manama'],
  ['BY', 'Belarus', 'Belarusian', 'Minsk'],
  ['CA', 'Canada', 'Canadian', 'Ottawa'],
  ['CD', 'Democratic Republic of the Congo', 'Congolese', 'Kinshasa | DRC | DR Congo'],
  ['CF', 'Central African Republic', '', 'Bangui'],
  ['CM', 'Cameroon', 'Cameroonian', 'Yaounde'],
  ['CN', 'China', 'Chinese', 'Beijing'],
  ['CO', 'Colombia', 'Colombian', 'Bogota'],
  ['DE', 'Germany', 'German', 'Berlin'],
  ['EG', 'Egypt', 'Egyptian', 'Cairo'],
  ['ER', 'Eritrea', 'Eritrean', 'Asmara'],
  ['ET', 'Ethiopia', 'Ethiopian', 'Addis Ababa'],
  ['FR', 'France', 'French', 'Paris'],
  [
    'GB',
    'United Kingdom',
    'British',
    'London | UK | Britain | Great Britain',
    {
      names:
        'Royal Air Force | RAF | Downing Street | Foreign and Commonwealth Office | Ministry of Defence of the United Kingdom',
    },
  ],
  ['GE', 'Georgia', 'Georgian', 'Tbilisi'],
  ['HT', 'Haiti', 'Haitian', 'Port-au-Prince'],
  ['ID', 'Indonesia', 'Indonesian', 'Jakarta'],
  [
    'IL',
    'Israel',
    'Israeli',
    'Tel Aviv',
    { names: 'IDF | Israel Defense Forces | Israel Defence Forces | Israeli Defense Forces | IAF | Zionist regime' },
  ],
  ['IN', 'India', 'Indian', 'New Delhi | Delhi'],
  ['IQ', 'Iraq', 'Iraqi', 'Baghdad'],
  ['IR', 'Iran', 'Iranian', 'Tehran | Teheran | Islamic Republic of Iran'],
  ['IT', 'Italy', 'Italian', 'Rome'],
  ['JO', 'Jordan', 'Jordanian', 'Amman'],
  ['JP', 'Japan', 'Japanese', 'Tokyo'],
  ['KE', 'Kenya', 'Kenyan', 'Nairobi'],
  ['KP', 'North Korea', 'North Korean', 'Pyongyang'],
  ['KR', 'South Korea', 'South Korean', 'Seoul'],
  ['KW', 'Kuwait', 'Kuwaiti', ''],
  ['LB', 'Lebanon', 'Lebanese', 'Beirut', { names: 'Lebanese Armed Forces' }],
  ['LK', 'Sri Lanka', 'Sri Lankan', 'Colombo'],
  ['LY', 'Libya', 'Libyan', '', { rival: true }],
  ['ML', 'Mali', 'Malian', 'Bamako', { names: 'FAMa' }],
  ['MM', 'Myanmar', 'Burmese', 'Naypyidaw | Naypyitaw', { names: 'Tatmadaw', rival: true }],
  ['MZ', 'Mozambique', 'Mozambican', 'Maputo'],
  ['NE', 'Niger', 'Nigerien', 'Niamey'],
  ['NG', 'Nigeria', 'Nigerian', 'Abuja'],
  ['OM', 'Oman', 'Omani', 'Muscat'],
  ['PH', 'Philippines', 'Philippine | Filipino', 'Manila'],
  ['PK', 'Pakistan', 'Pakistani', 'Islamabad'],
  ['PL', 'Poland', 'Polish', 'Warsaw'],
  ['QA', 'Qatar', 'Qatari', 'Doha'],
  [
    'RU',
    'Russia',
    'Russian',
    'Moscow | Russian Federation',
    {
      names:
        'Kremlin | Russian Aerospace Forces | Russian Reconciliation Centre | Russian Reconciliation Center | Russian Centre for Reconciliation | Russian Center for Reconciliation',
    },
  ],
  ['RW', 'Rwanda', 'Rwandan', 'Kigali'],
  ['SA', 'Saudi Arabia', 'Saudi | Saudi Arabian', 'Riyadh | Kingdom of Saudi Arabia'],
  ['SD', 'Sudan', 'Sudanese', 'Khartoum', { rival: true }],
  ['SO', 'Somalia', 'Somali', 'Mogadishu'],
  ['SS', 'South Sudan', 'South Sudanese', 'Juba'],
  ['TD', 'Chad', 'Chadian', "N'Djamena"],
  ['TH', 'Thailand', 'Thai', 'Bangkok'],
  ['TN', 'Tunisia', 'Tunisian', ''],
  ['TR', 'Turkey', 'Turkish', 'Ankara | Türkiye | Republic of Turkey', { names: 'TSK | Turkish Armed Forces' }],
  ['UA', 'Ukraine', 'Ukrainian', 'Kyiv | Kiev', { names: 'Armed Forces of Ukraine' }],
  ['UG', 'Uganda', 'Ugandan', 'Kampala', { names: 'UPDF' }],
  [
    'US',
    'United States',
    'American',
    'Washington | US | USA | America | United States of America',
    {
      names:
        'Pentagon | White House | State Department | Department of Defense | DoD | US State Department | US Department of Defense | CENTCOM | US Central Command | US Air Force | US Army | US Navy',
    },
  ],
  ['VE', 'Venezuela', 'Venezuelan', 'Caracas'],
  ['YE', 'Yemen', 'Yemeni', '', { rival: true }],
];
