import type { CountryFacts } from '../shape.ts';
import { area, town, village } from '../short-forms.ts';

const bosnia: CountryFacts = {
  country: 'BA',
  division: [],
  provinces: [
    {
      name: 'Federation of Bosnia and Herzegovina',
      code: '01',
      local: 'Federacija Bosne i Hercegovine',
      also: ['Bosniak-Croat Federation', 'Muslim-Croat Federation'],
      holds: [
        { ...town('Sarajevo', 3191281), prominence: 86 },
        { ...town('Mostar', 3194828), prominence: 70 },
        { ...town('Tuzla', 3188582), prominence: 70 },
        town('Zenica', 3186573),
        town('Bihac', 3204222, undefined, 'Bihać'),
        { ...town('Gorazde', 3200396, undefined, 'Goražde'), prominence: 68 },
        town('Travnik', 3188924),
        town('Vitez', 3187590),
        town('Jajce', 3198934),
        town('Kladanj', 3198126),
        town('Sanski Most', 3191297),
        town('Kljuc', 3198050),
        town('Ahmici', [43.89, 17.67], undefined, 'Ahmići'),
      ],
    },
    {
      name: 'Republika Srpska',
      code: '02',
      local: 'Република Српска',
      also: ['Serb Republic', 'Bosnian Serb Republic'],
      holds: [
        { ...town('Banja Luka', 3204541), prominence: 72 },
        { ...town('Srebrenica', 3190159), prominence: 78 },
        { ...town('Prijedor', 3192409), prominence: 68 },
        { ...town('Visegrad', 3187681, undefined, 'Višegrad'), prominence: 66 },
        { ...town('Foca', 3200837, undefined, 'Foča'), prominence: 66 },
        town('Zvornik', 3186246),
        town('Bratunac', 3203533),
        town('Vlasenica', 3187524),
        town('Bijeljina', 3204186),
        town('Doboj', 3201984),
        { ...town('Omarska', 3194120), prominence: 64 },
        town('Pale', 3193692),
        town('Potocari', [44.16, 19.3], undefined, 'Potočari'),
        town('Zepa', [44.04, 19.1], undefined, 'Žepa'),
        town('Trnopolje', [44.94, 16.78]),
        village('Keraterm', null),
      ],
    },
    {
      name: 'Brcko District',
      code: 'BRC',
      local: 'Brčko Distrikt',
      also: ['Brčko'],
      holds: [town('Brcko', 3203521, undefined, 'Brčko')],
    },
  ],
  places: [
    {
      ...area('eastern Bosnia', null),
      spans: ['variorum:ba/republika-srpska', 'variorum:ba/federation-of-bosnia-and-herzegovina'],
    },
    {
      ...area('Bosanska Krajina', null),
      spans: ['variorum:ba/republika-srpska', 'variorum:ba/federation-of-bosnia-and-herzegovina'],
    },
  ],
};

const croatia: CountryFacts = {
  country: 'HR',
  division: ['county'],
  provinces: [
    { name: 'Bjelovar-Bilogora', code: '01' },
    { name: 'Brod-Posavina', code: '02' },
    { name: 'Dubrovnik-Neretva', code: '03', holds: [{ ...town('Dubrovnik', 3201047), prominence: 68 }] },
    { name: 'Istria', code: '04' },
    { name: 'Karlovac County', code: '05', holds: [town('Karlovac', 3345300)] },
    { name: 'Koprivnica-Krizevci', code: '06' },
    { name: 'Krapina-Zagorje', code: '07' },
    { name: 'Lika-Senj', code: '08', holds: [town('Gospic', 3199873)] },
    { name: 'Medimurje', code: '09' },
    { name: 'Osijek-Baranja', code: '10', holds: [town('Osijek', 3193935)] },
    { name: 'Pozega-Slavonia', code: '11' },
    { name: 'Primorje-Gorski Kotar', code: '12' },
    {
      name: 'Sibenik-Knin',
      code: '13',
      holds: [{ ...town('Knin', 3197986), prominence: 66 }, town('Sibenik', 3190941)],
    },
    {
      name: 'Sisak-Moslavina',
      code: '14',
      holds: [town('Petrinja', 3193420), town('Glina', 3200600), town('Sisak', 3190813)],
    },
    { name: 'Split-Dalmatia', code: '15' },
    { name: 'Varazdin County', code: '16' },
    { name: 'Virovitica-Podravina', code: '17' },
    {
      name: 'Vukovar-Srijem',
      code: '18',
      also: ['Vukovar-Syrmia'],
      holds: [
        { ...town('Vukovar', 3187047), prominence: 74 },
        town('Vinkovci', 3187719),
        town('Ovcara', [45.29, 19.06], undefined, 'Ovčara'),
      ],
    },
    { name: 'Zadar County', code: '19', holds: [town('Zadar', 3186952)] },
    { name: 'Zagreb County', code: '20' },
    { name: 'City of Zagreb', code: '21', holds: [{ ...town('Zagreb', 3186886), prominence: 82 }] },
  ],
  places: [
    {
      ...area('Krajina', null, undefined, 'Republic of Serbian Krajina', 'Serbian Krajina'),
      spans: [
        'variorum:hr/sibenik-knin',
        'variorum:hr/zadar-county',
        'variorum:hr/lika-senj',
        'variorum:hr/karlovac-county',
        'variorum:hr/sisak-moslavina',
      ],
    },
    {
      ...area('Slavonia', null, undefined, 'eastern Slavonia'),
      spans: [
        'variorum:hr/osijek-baranja',
        'variorum:hr/vukovar-srijem',
        'variorum:hr/brod-posavina',
        'variorum:hr/pozega-slavonia',
        'variorum:hr/virovitica-podravina',
      ],
    },
  ],
};

const kosovo: CountryFacts = {
  country: 'XK',
  division: ['district'],
  provinces: [
    {
      name: 'Ferizaj District',
      code: '10096138',
      also: ['Uroševac District'],
      holds: [town('Ferizaj', 784759, undefined, 'Uroševac', 'Urosevac')],
    },
    {
      name: 'Gjakova District',
      code: '10096859',
      also: ['Đakovica District'],
      holds: [
        town('Gjakova', 791646, undefined, 'Gjakovë', 'Đakovica', 'Djakovica'),
        town('Rahovec', 787456, undefined, 'Orahovac'),
        town('Decan', 791580, undefined, 'Deçan', 'Decani'),
        village('Meja', null),
      ],
    },
    { name: 'Gjilan District', code: '10097357', also: ['Gnjilane District'] },
    {
      name: 'Mitrovica District',
      code: '10097358',
      holds: [
        { ...town('Mitrovica', 789225, undefined, 'Mitrovicë', 'Kosovska Mitrovica'), prominence: 70 },
        town('Vushtrri', 784097, undefined, 'Vučitrn', 'Vucitrn'),
        town('Skenderaj', 785642, undefined, 'Srbica'),
        town('Prekaz', [42.79, 20.78], undefined, 'Prekaze'),
      ],
    },
    {
      name: 'Peja District',
      code: '10097359',
      also: ['Peć District'],
      holds: [town('Peja', 787157, undefined, 'Pejë', 'Peć', 'Pec')],
    },
    {
      name: 'Pristina District',
      code: '10097360',
      holds: [
        { ...town('Pristina', 786714, undefined, 'Prishtina', 'Prishtinë'), prominence: 82 },
        town('Drenas', 790701, undefined, 'Glogovac'),
        town('Podujevo', 786950, undefined, 'Podujevë'),
      ],
    },
    {
      name: 'Prizren District',
      code: '10097361',
      holds: [
        town('Prizren', 786712),
        town('Suhareka', 785238, undefined, 'Suva Reka', 'Suharekë'),
        town('Racak', [42.43, 21.02], undefined, 'Račak', 'Reçak'),
      ],
    },
  ],
};

export const balkans: readonly CountryFacts[] = [bosnia, croatia, kosovo];
