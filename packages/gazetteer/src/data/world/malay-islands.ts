import type { CountryFacts } from '../shape.ts';
import { inAreas, land, part, seated, town } from '../short-forms.ts';

const peninsular = inAreas(
  ['variorum:my/malaya'],
  [
    part('01', 'Johor', 'Johore'),
    part('02', 'Kedah'),
    part('03', 'Kelantan'),
    seated('04', 'Malacca', 1734759, 'Melaka'),
    part('05', 'Negeri Sembilan', 'Negri Sembilan'),
    part('06', 'Pahang'),
    part('07', 'Perak'),
    part('08', 'Perlis'),
    part('09', 'Penang', 'Pulau Pinang'),
    part('12', 'Selangor'),
    part('13', 'Terengganu', 'Trengganu'),
    { ...part('14', 'Kuala Lumpur Federal Territory'), holds: [{ ...town('Kuala Lumpur', 1735161), prominence: 81 }] },
  ],
);

const malaysia: CountryFacts = {
  country: 'MY',
  division: [],
  provinces: [...peninsular, part('11', 'Sarawak'), part('16', 'Sabah', 'North Borneo', 'British North Borneo')],
  places: [
    land(
      'Malaya',
      [],
      'British Malaya',
      'Federation of Malaya',
      'Malayan Union',
      'Peninsular Malaysia',
      'Malay Peninsula',
    ),
    land('Cameron Highlands', ['variorum:my/pahang']),
    town('Batang Kali', [3.47, 101.65]),
    town('Lahad Datu', 1733953),
  ],
};

const java = inAreas(
  ['variorum:id/java'],
  [
    part('07', 'Central Java'),
    part('08', 'East Java'),
    part('30', 'West Java'),
    part('33', 'Banten'),
    part('10', 'Yogyakarta Special Region'),
  ],
);
const sumatra = inAreas(
  ['variorum:id/sumatra'],
  [
    part('03', 'Bengkulu'),
    part('05', 'Jambi'),
    part('15', 'Lampung'),
    part('24', 'West Sumatra'),
    part('26', 'North Sumatra'),
    part('32', 'South Sumatra'),
    part('37', 'Riau'),
    part('35', 'Bangka-Belitung'),
  ],
);
const sulawesi = inAreas(
  ['variorum:id/sulawesi'],
  [
    part('22', 'Southeast Sulawesi'),
    part('31', 'North Sulawesi'),
    part('34', 'Gorontalo Province'),
    part('38', 'South Sulawesi'),
    part('41', 'West Sulawesi'),
  ],
);
const kalimantan = inAreas(
  ['variorum:id/kalimantan'],
  [
    part('11', 'West Kalimantan'),
    part('12', 'South Kalimantan'),
    part('13', 'Central Kalimantan'),
    part('14', 'East Kalimantan'),
    part('42', 'North Kalimantan'),
  ],
);

const indonesia: CountryFacts = {
  country: 'ID',
  division: ['Province', 'province'],
  provinces: [
    ...java,
    ...sumatra,
    ...sulawesi,
    ...kalimantan,
    part('02', 'Bali', 'island of Bali'),
    part('17', 'West Nusa Tenggara'),
    part('18', 'East Nusa Tenggara'),
  ],
  places: [
    land('Java', [], 'island of Java'),
    // Aceh has a file of its own, and lies on it.
    land('Sumatra', [], 'island of Sumatra'),
    land('Sulawesi', [], 'Celebes', 'island of Sulawesi'),
    land('Kalimantan', [], 'Indonesian Borneo', 'Dutch Borneo'),
    land('West Timor', ['variorum:id/east-nusa-tenggara'], 'Indonesian Timor'),
    land('Lombok', ['variorum:id/west-nusa-tenggara']),
    land('Sumbawa', ['variorum:id/west-nusa-tenggara']),
    land('Flores Island', ['variorum:id/east-nusa-tenggara']),
    land('Halmahera', ['variorum:id/north-maluku'], 'Gilolo'),
    land('Morotai', ['variorum:id/north-maluku']),
    land('Buru', ['variorum:id/maluku'], 'Buru Island'),
    land('Ceram', ['variorum:id/maluku'], 'Seram'),
    land('Ambon Island', ['variorum:id/maluku'], 'Amboina'),
    land('Biak', ['variorum:id/papua']),
    land('Dutch New Guinea', ['variorum:id/papua', 'variorum:id/west-papua'], 'Netherlands New Guinea'),
    land('Nduga', ['variorum:id/papua'], 'Nduga regency'),
    land('Intan Jaya', ['variorum:id/papua'], 'Intan Jaya regency'),
    land('Puncak', ['variorum:id/papua'], 'Puncak regency'),
    town('Poso', 1630723),
  ],
};

export const malayIslands: readonly CountryFacts[] = [malaysia, indonesia];
