import type { CountryFacts } from '../shape.ts';
import { town, village } from '../short-forms.ts';

const centralAfricanRepublic: CountryFacts = {
  country: 'CF',
  division: ['prefecture'],
  provinces: [
    { name: 'Bamingui-Bangoran', code: '01', holds: [town('Ndele', 237379, undefined, 'Ndélé')] },
    { name: 'Basse-Kotto', code: '02', holds: [town('Alindao', [5.03, 21.21])] },
    { name: 'Haute-Kotto', code: '03', holds: [town('Bria', 239899)] },
    { name: 'Mambere-Kadei', code: '04', also: ['Mambéré-Kadéï'] },
    { name: 'Haut-Mbomou', code: '05', holds: [town('Obo', 236950)] },
    { name: 'Kemo', code: '06', also: ['Kémo'] },
    { name: 'Lobaye', code: '07' },
    { name: 'Mbomou', code: '08', holds: [town('Bangassou', 240498)] },
    { name: 'Nana-Mambere', code: '09', also: ['Nana-Mambéré'], holds: [town('Bouar', 2387926)] },
    { name: 'Ouaka', code: '11', holds: [{ ...town('Bambari', 240604), prominence: 64 }] },
    { name: 'Ouham', code: '12', holds: [town('Bossangoa', 2388036)] },
    { name: 'Ouham-Pende', code: '13', also: ['Ouham-Pendé'] },
    { name: 'Vakaga', code: '14', holds: [town('Birao', 240210)] },
    {
      name: 'Nana-Grebizi',
      code: '15',
      also: ['Nana-Grébizi'],
      holds: [town('Kaga Bandoro', 2386012, undefined, 'Kaga-Bandoro')],
    },
    { name: 'Sangha-Mbaere', code: '16' },
    { name: "Ombella-M'Poko", code: '17' },
    { name: 'Bangui', code: '18', holds: [{ ...town('Bangui', 2389853), prominence: 84 }] },
  ],
};

const burundi: CountryFacts = {
  country: 'BI',
  division: ['province'],
  provinces: [
    { name: 'Bubanza', code: '09' },
    { name: 'Bururi', code: '10' },
    { name: 'Cankuzo', code: '11' },
    { name: 'Cibitoke', code: '12' },
    { name: 'Gitega', code: '13' },
    { name: 'Karuzi', code: '14' },
    { name: 'Kayanza', code: '15' },
    { name: 'Kirundo', code: '16' },
    { name: 'Makamba', code: '17' },
    { name: 'Muyinga', code: '18' },
    { name: 'Ngozi', code: '19' },
    { name: 'Rutana', code: '20' },
    { name: 'Ruyigi', code: '21' },
    { name: 'Muramvya', code: '22' },
    { name: 'Mwaro', code: '23' },
    { name: 'Bujumbura Mairie', code: '24', holds: [{ ...town('Bujumbura', 425378), prominence: 80 }] },
    { name: 'Bujumbura Rural', code: '25', holds: [town('Gatumba', [-3.33, 29.25])] },
    { name: 'Rumonge', code: '26' },
  ],
};

const rwanda: CountryFacts = {
  country: 'RW',
  division: ['Province'],
  provinces: [
    { name: 'Eastern Province (Rwanda)', code: '11' },
    { name: 'Kigali', code: '12', holds: [{ ...town('Kigali', 202061), prominence: 84 }] },
    { name: 'Northern Province (Rwanda)', code: '13' },
    { name: 'Western Province (Rwanda)', code: '14', holds: [town('Gisenyi', 202905), town('Cyangugu', 202326)] },
    {
      name: 'Southern Province (Rwanda)',
      code: '15',
      holds: [town('Murambi', [-2.46, 29.57]), village('Nyarubuye', null)],
    },
  ],
};

export const centralAfrica: readonly CountryFacts[] = [centralAfricanRepublic, burundi, rwanda];
