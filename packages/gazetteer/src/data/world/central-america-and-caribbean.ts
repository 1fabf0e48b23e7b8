import type { CountryFacts } from '../shape.ts';
import { land, part, town, village } from '../short-forms.ts';

const mexico: CountryFacts = {
  country: 'MX',
  division: ['state', 'State'],
  provinces: [
    part('01', 'Aguascalientes State'),
    part('03', 'Baja California Sur'),
    part('04', 'Campeche State'),
    part('13', 'Hidalgo State'),
    part('15', 'State of Mexico', 'Mexico State', 'México State'),
    part('21', 'Puebla State'),
    part('22', 'Querétaro State', 'Queretaro State'),
    part('23', 'Quintana Roo'),
    part('27', 'Tabasco'),
    part('29', 'Tlaxcala'),
    part('31', 'Yucatán', 'Yucatan'),
  ],
  places: [
    land('Tierra Caliente', ['variorum:mx/guerrero', 'variorum:mx/michoacan']),
    land('Golden Triangle (Mexico)', ['variorum:mx/sinaloa', 'variorum:mx/chihuahua', 'variorum:mx/durango']),
    town('Acteal', null),
    town('Ayotzinapa', null),
    town('Aguas Blancas', null),
    town('Tlatelolco', [19.45, -99.14]),
  ],
};

const guatemala: CountryFacts = {
  country: 'GT',
  division: ['Department', 'department'],
  provinces: [
    part('04', 'Chiquimula Department'),
    part('06', 'Escuintla Department'),
    part('09', 'Izabal'),
    part('13', 'Quetzaltenango Department'),
    part('15', 'Retalhuleu Department'),
    part('16', 'Sacatepéquez', 'Sacatepequez'),
    part('17', 'San Marcos Department'),
    part('20', 'Suchitepéquez', 'Suchitepequez'),
    part('21', 'Totonicapán', 'Totonicapan'),
    part('22', 'Zacapa Department'),
  ],
  places: [town('Panzós', 3591676, undefined, 'Panzos')],
};

const elSalvador: CountryFacts = {
  country: 'SV',
  division: ['Department', 'department'],
  provinces: [
    part('01', 'Ahuachapán', 'Ahuachapan'),
    part('04', 'Cuscatlán', 'Cuscatlan'),
    part('05', 'La Libertad (El Salvador)'),
    part('06', 'La Paz Department (El Salvador)'),
    part('07', 'La Unión Department', 'La Union Department'),
    part('09', 'San Miguel Department'),
    part('11', 'Santa Ana Department'),
    part('13', 'Sonsonate Department'),
  ],
  places: [
    town('El Paraíso', [14.11, -89.07], undefined, 'El Paraiso'),
    land('Guazapa', [], 'Guazapa volcano'),
    village('Sumpul River', null, undefined, 'Río Sumpul', 'Rio Sumpul', 'Sumpul'),
  ],
};

const honduras: CountryFacts = {
  country: 'HN',
  division: ['Department', 'department'],
  provinces: [
    part('01', 'Atlántida', 'Atlantida'),
    part('02', 'Choluteca Department'),
    part('03', 'Colón Department', 'Colon Department'),
    part('05', 'Copán', 'Copan'),
    part('06', 'Cortés Department', 'Cortes Department'),
    part('07', 'El Paraíso', 'El Paraiso'),
    part('08', 'Francisco Morazán', 'Francisco Morazan'),
    part('09', 'Gracias a Dios'),
    part('15', 'Olancho'),
    part('18', 'Yoro'),
  ],
  places: [
    land('Mosquitia', ['variorum:hn/gracias-a-dios'], 'La Mosquitia'),
    land('Bajo Aguán', ['variorum:hn/colon-department'], 'Bajo Aguan', 'Aguan Valley', 'Aguán Valley'),
  ],
};

const nicaragua: CountryFacts = {
  country: 'NI',
  division: ['Department', 'department'],
  provinces: [
    part('01', 'Boaco'),
    part('03', 'Chinandega'),
    part('04', 'Chontales'),
    part('09', 'Madriz'),
    part('14', 'Río San Juan', 'Rio San Juan'),
    part('17', 'North Caribbean Coast', 'North Atlantic Autonomous Region', 'RAAN'),
    part('18', 'South Caribbean Coast', 'South Atlantic Autonomous Region', 'RAAS'),
    part('10', 'Managua Department'),
    part('11', 'Masaya Department'),
  ],
  places: [land('Zelaya Department', [], 'Zelaya department')],
};

const panama: CountryFacts = {
  country: 'PA',
  division: [],
  provinces: [part('05', 'Darién', 'Darien')],
  places: [land('Darién Gap', ['variorum:pa/darien'], 'Darien Gap'), land('Panama Canal Zone', [], 'Panama Canal')],
};

const cuba: CountryFacts = {
  country: 'CU',
  division: [],
  provinces: [part('13', 'Las Tunas'), part('09', 'Granma'), part('01', 'Pinar del Río', 'Pinar del Rio')],
  places: [
    land('Oriente Province', []),
    land('Sierra Maestra', []),
    land('Bay of Pigs', [], 'Playa Girón', 'Playa Giron'),
    land('Escambray', [], 'Escambray Mountains'),
  ],
};

const dominicanRepublic: CountryFacts = {
  country: 'DO',
  division: [],
  provinces: [part('04', 'Dajabón', 'Dajabon')],
  places: [land('Cibao', [])],
};

export const centralAmericaAndCaribbean: readonly CountryFacts[] = [
  mexico,
  guatemala,
  elSalvador,
  honduras,
  nicaragua,
  panama,
  cuba,
  dominicanRepublic,
];
