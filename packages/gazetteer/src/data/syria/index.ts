import type { CountryFacts, ProvinceFact } from '../shape.ts';
import { area, spot } from '../short-forms.ts';
import { aleppo } from './aleppo.ts';
import { coast } from './coast.ts';
import { damascus } from './damascus.ts';
import { east } from './east.ts';
import { hama } from './hama.ts';
import { homs } from './homs.ts';
import { idlib } from './idlib.ts';
import { rifDimashq } from './rif-dimashq.ts';
import { south } from './south.ts';

/** The parts of the country that hold a province as a whole; what reaches into a province is said by `spans`. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'greater-idlib': ['Idlib'],
  'sy/northern-syria': ['Idlib', 'Aleppo', 'Hasakah', 'Raqqa'],
  'sy/northwest-syria': ['Idlib'],
  'sy/northeast-syria': ['Hasakah'],
  'sy/southern-syria': ['Daraa', 'Quneitra', 'Suwayda'],
  'sy/eastern-syria': ['Deir ez-Zor'],
  'sy/western-syria': ['Latakia', 'Tartus'],
  'sy/syrian-coast': ['Latakia', 'Tartus'],
};

const inParts = (province: ProvinceFact): ProvinceFact => ({
  ...province,
  alsoIn: Object.keys(PARTS)
    .filter((part) => PARTS[part]?.includes(province.name))
    .map((part) => `variorum:${part}`),
});

const provinces = (...slugs: readonly string[]): readonly string[] => slugs.map((slug) => `variorum:sy/${slug}`);

export const syria: CountryFacts = {
  country: 'SY',
  division: ['governorate', 'province', 'countryside', 'muhafazah'],
  localDivision: ['محافظة *', 'ريف *'],
  provinces: [idlib, aleppo, hama, homs, damascus, rifDimashq, ...south, ...east, ...coast].map(inParts),
  places: [
    {
      // Idlib and the edges of its neighbours that stayed in the same hands after 2017.
      ...area(
        'Greater Idlib',
        [35.8, 36.6],
        'إدلب الكبرى',
        'Greater Idlib region',
        'Greater Idleb',
        'Idlib region',
        'Idlib pocket',
        'Idlib enclave',
        'Idlib de-escalation zone',
      ),
      id: 'greater-idlib',
      spans: provinces('idlib', 'hama', 'aleppo', 'latakia'),
      prominence: 85,
    },
    {
      ...area(
        'northern Syria',
        null,
        'شمال سوريا',
        'north Syria',
        'Northern Syria',
        'the north of Syria',
        'northern countryside of Syria',
      ),
      spans: provinces('idlib', 'aleppo', 'raqqa', 'hasakah', 'latakia', 'hama'),
    },
    {
      ...area(
        'northwest Syria',
        null,
        ['شمال غرب سوريا', 'شمال غربي سوريا'],
        'northwestern Syria',
        'north-west Syria',
        'north-western Syria',
        'NW Syria',
      ),
      spans: provinces('idlib', 'aleppo', 'hama', 'latakia'),
    },
    {
      ...area(
        'northeast Syria',
        null,
        ['شمال شرق سوريا', 'شمال شرقي سوريا'],
        'northeastern Syria',
        'north-east Syria',
        'north-eastern Syria',
        'NE Syria',
        'Rojava',
        'AANES',
        'Syrian Kurdistan',
        'Western Kurdistan',
      ),
      spans: provinces('hasakah', 'raqqa', 'deir-ez-zor', 'aleppo'),
    },
    {
      ...area(
        'southern Syria',
        null,
        ['جنوب سوريا', 'الجنوب السوري'],
        'south Syria',
        'southwest Syria',
        'southwestern Syria',
        'south-west Syria',
      ),
      spans: provinces('daraa', 'quneitra', 'suwayda', 'rif-dimashq', 'damascus'),
    },
    {
      ...area('eastern Syria', null, ['شرق سوريا', 'شرقي سوريا'], 'east Syria'),
      spans: provinces('deir-ez-zor', 'hasakah', 'raqqa', 'homs'),
    },
    { ...area('central Syria', null, 'وسط سوريا'), spans: provinces('homs', 'hama') },
    {
      ...area('western Syria', null, 'غرب سوريا', 'west Syria'),
      spans: provinces('latakia', 'tartus', 'hama', 'homs', 'idlib', 'aleppo'),
    },
    {
      ...area('Syrian coast', null, 'الساحل السوري', 'the Syrian coast', 'Syrian coastal region'),
      spans: provinces('latakia', 'tartus'),
    },
    {
      ...area(
        'Syrian Desert',
        null,
        ['بادية الشام', 'البادية السورية'],
        'Badia',
        'the Badia',
        'Syrian Badia',
        'al-Badia',
        'Badiya',
        'Syrian Badiya',
        'Badiyat al-Sham',
      ),
      spans: provinces('homs', 'deir-ez-zor', 'hama', 'raqqa', 'rif-dimashq', 'suwayda', 'aleppo'),
    },
    {
      ...area(
        'Euphrates Valley',
        null,
        'وادي الفرات',
        'Euphrates River Valley',
        'Middle Euphrates River Valley',
        'middle Euphrates valley',
        'Syrian Euphrates',
      ),
      spans: provinces('deir-ez-zor', 'raqqa', 'aleppo'),
    },
    {
      ...area('Khabur Valley', null, 'وادي الخابور', 'Khabour Valley', 'Khabur River valley'),
      spans: provinces('hasakah', 'deir-ez-zor'),
    },
    {
      ...area('Sheitat', null, 'الشعيطات', 'al-Sheitat', 'al-Shaitat', 'Shaitat', 'al-Shuaytat'),
      spans: ['variorum:sy/abu-kamal-district'],
      precision: 3,
    },
    {
      ...area(
        'northern Aleppo',
        null,
        'ريف حلب الشمالي',
        'northern Aleppo countryside',
        'northern countryside of Aleppo',
        'Aleppo northern countryside',
        'northern rural Aleppo',
      ),
      spans: provinces('aleppo'),
    },
    {
      ...area(
        'southern Aleppo',
        null,
        'ريف حلب الجنوبي',
        'southern Aleppo countryside',
        'southern countryside of Aleppo',
        'southern rural Aleppo',
      ),
      spans: provinces('aleppo'),
    },
    {
      ...area(
        'western Aleppo countryside',
        null,
        'ريف حلب الغربي',
        'western countryside of Aleppo',
        'western rural Aleppo',
        'west Aleppo countryside',
      ),
      spans: provinces('aleppo'),
    },
    {
      ...area(
        'eastern Aleppo countryside',
        null,
        'ريف حلب الشرقي',
        'eastern countryside of Aleppo',
        'eastern rural Aleppo',
        'east Aleppo countryside',
      ),
      spans: provinces('aleppo'),
    },
    {
      ...area(
        'southern Idlib',
        null,
        'ريف إدلب الجنوبي',
        'southern Idlib countryside',
        'southern countryside of Idlib',
        'south Idlib',
        'southern rural Idlib',
      ),
      spans: provinces('idlib'),
    },
    {
      ...area('eastern Idlib', null, 'ريف إدلب الشرقي', 'eastern Idlib countryside', 'eastern countryside of Idlib'),
      spans: provinces('idlib'),
    },
    {
      ...area(
        'northern Hama',
        null,
        'ريف حماة الشمالي',
        'northern Hama countryside',
        'northern countryside of Hama',
        'Hama northern countryside',
        'northern rural Hama',
      ),
      spans: provinces('hama'),
    },
    {
      ...area('eastern Hama', null, 'ريف حماة الشرقي', 'eastern Hama countryside', 'eastern countryside of Hama'),
      spans: provinces('hama'),
    },
    {
      ...area(
        'northern Homs',
        null,
        'ريف حمص الشمالي',
        'northern Homs countryside',
        'northern countryside of Homs',
        'northern rural Homs',
      ),
      spans: provinces('homs'),
    },
    {
      ...area('eastern Homs', null, 'ريف حمص الشرقي', 'eastern Homs countryside', 'eastern countryside of Homs'),
      spans: provinces('homs'),
    },
    {
      ...area(
        'northern Latakia',
        null,
        'ريف اللاذقية الشمالي',
        'northern Latakia countryside',
        'northern countryside of Latakia',
        'northern Lattakia',
      ),
      spans: provinces('latakia'),
    },
    {
      ...spot('Tishrin Dam', [36.38, 38.18], 'سد تشرين', 'Tishreen Dam', 'October Dam'),
      spans: provinces('aleppo', 'raqqa'),
    },
  ],
};
