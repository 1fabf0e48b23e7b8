import type { CountryFacts } from '../shape.ts';
import { land, part, seated, town } from '../short-forms.ts';

const senegal: CountryFacts = {
  country: 'SN',
  division: ['region', 'Region'],
  provinces: [
    seated('12', 'Ziguinchor', 2243940),
    seated('11', 'Kolda', 2249782),
    seated('18', 'Sedhiou', 2245704, 'Sédhiou'),
    seated('05', 'Tambacounda', 2244991),
    seated('15', 'Matam', 2248752),
    seated('17', 'Kedougou', 2250645, 'Kédougou'),
  ],
  places: [
    land('Casamance', ['variorum:sn/ziguinchor', 'variorum:sn/kolda', 'variorum:sn/sedhiou'], 'the Casamance'),
    town('Thiaroye', null, undefined, 'Camp Thiaroye'),
  ],
};

const guineaBissau: CountryFacts = {
  country: 'GW',
  division: ['region', 'Region'],
  provinces: [
    seated('01', 'Bafata', 2375254, 'Bafatá'),
    part('05', 'Bolama'),
    seated('06', 'Cacheu', 2374311),
    seated('10', 'Gabu', 2372532, 'Gabú'),
  ],
};

const guinea: CountryFacts = {
  country: 'GN',
  division: ['region', 'Region'],
  provinces: [
    seated('K', 'Kankan', 2419992),
    seated('D', 'Kindia', 2419533),
    seated('N', 'Nzerekore', 2416969, "N'Zérékoré", "N'Zerekore"),
    part('F', 'Faranah'),
  ],
  places: [
    land('Guinée Forestière', ['variorum:gn/nzerekore'], 'Guinea Forest Region'),
    land('Fouta Djallon', []),
    town('Guéckédou', 2420562, undefined, 'Gueckedou', 'Guekedou'),
  ],
};

const sierraLeone: CountryFacts = {
  country: 'SL',
  division: [],
  provinces: [
    part('01', 'Eastern Province (Sierra Leone)'),
    part('02', 'Northern Province (Sierra Leone)'),
    part('03', 'Southern Province (Sierra Leone)'),
    { ...part('04', 'Western Area'), holds: [{ ...town('Freetown', 2409306), prominence: 82 }] },
  ],
  places: [
    land('Kailahun District', ['variorum:sl/eastern-province-sierra-leone'], 'Kailahun district'),
    land('Kono', ['variorum:sl/eastern-province-sierra-leone'], 'Kono District', 'Kono district'),
    land('Tonkolili', ['variorum:sl/northern-province-sierra-leone'], 'Tonkolili District'),
    land('Bonthe District', ['variorum:sl/southern-province-sierra-leone'], 'Bonthe district'),
    land('Occra Hills', []),
  ],
};

const liberia: CountryFacts = {
  country: 'LR',
  division: ['County', 'county'],
  provinces: [
    part('01', 'Bong County'),
    part('09', 'Nimba'),
    part('10', 'Sinoe'),
    part('11', 'Grand Bassa'),
    part('12', 'Grand Cape Mount'),
    part('13', 'Maryland County (Liberia)'),
    { ...part('14', 'Montserrado'), holds: [{ ...town('Monrovia', 2274895), prominence: 82 }] },
    part('15', 'Bomi'),
    part('16', 'Grand Kru'),
    part('17', 'Margibi'),
    part('18', 'River Cess', 'Rivercess'),
    part('19', 'Grand Gedeh'),
    part('20', 'Lofa'),
    part('21', 'Gbarpolu'),
    part('22', 'River Gee'),
  ],
};

const ivoryCoast: CountryFacts = {
  country: 'CI',
  division: [],
  provinces: [
    part('78', 'Montagnes', 'Dix-Huit Montagnes'),
    part('76', 'Bas-Sassandra'),
    part('87', 'Savanes (Ivory Coast)'),
    part('90', 'Vallée du Bandama', 'Vallee du Bandama'),
  ],
  places: [
    town('Guiglo', 2287958),
    land('Moyen-Cavally', ['variorum:ci/montagnes'], 'Cavally'),
    land('Bounkani', []),
    town('Grand-Bassam', 2288115, undefined, 'Grand Bassam'),
  ],
};

const ghana: CountryFacts = {
  country: 'GH',
  division: ['Region', 'region'],
  provinces: [
    part('02', 'Ashanti'),
    part('06', 'Northern Region (Ghana)'),
    part('10', 'Upper East'),
    part('11', 'Upper West'),
    part('08', 'Volta Region'),
    part('01', 'Greater Accra'),
  ],
  places: [land('Gold Coast', [], 'the Gold Coast'), land('Dagbon', ['variorum:gh/northern-region-ghana'])],
};

const togo: CountryFacts = {
  country: 'TG',
  division: [],
  provinces: [
    part('22', 'Centrale Region'),
    part('23', 'Kara Region'),
    part('24', 'Maritime Region'),
    part('25', 'Plateaux Region (Togo)'),
    part('26', 'Savanes', 'Savanes region', 'Savanes Region'),
  ],
  places: [land('Togoland', [], 'French Togoland'), land('Kpendjal', ['variorum:tg/savanes'])],
};

const benin: CountryFacts = {
  country: 'BJ',
  division: ['Department', 'department'],
  provinces: [part('07', 'Alibori'), part('08', 'Atacora', 'Atakora'), part('10', 'Borgou'), part('13', 'Donga')],
};

const nigeria: CountryFacts = {
  country: 'NG',
  division: [],
  provinces: [],
  places: [
    land('Niger Delta', [], 'the Delta of the Niger', 'Niger delta'),
    land('Middle Belt', [], 'Middle belt'),
    land('Ogoniland', [], 'Ogoni land'),
    land('Yorubaland', []),
    land('Mambilla Plateau', ['variorum:ng/taraba']),
  ],
};

export const westAfrica: readonly CountryFacts[] = [
  senegal,
  guineaBissau,
  guinea,
  sierraLeone,
  liberia,
  ivoryCoast,
  ghana,
  togo,
  benin,
  nigeria,
];
