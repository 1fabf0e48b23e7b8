import type { CountryFacts, PlaceFact } from '../shape.ts';
import { land, quarter, town, withParts } from '../short-forms.ts';

/** A county; `bare` where reports also write it without the word. */
const county = (name: string, bare: boolean, holds: readonly PlaceFact[] = []): PlaceFact => ({
  name: `County ${name}`,
  kind: 'district',
  also: [`Co ${name}`, `Co. ${name}`, ...(bare ? [name] : [])],
  holds,
});

export const northernIreland: CountryFacts = {
  country: 'GB',
  division: [],
  provinces: [
    {
      name: 'Northern Ireland',
      code: 'NIR',
      also: ['the Six Counties', 'North of Ireland'],
      holds: [
        withParts({ ...town('Belfast', 2655984), prominence: 82 }, [
          quarter('West Belfast', [54.6, -5.97]),
          quarter('Falls Road', [54.6, -5.95]),
          quarter('Shankill Road', [54.6, -5.95]),
          quarter('Ballymurphy', [54.59, -5.99]),
          quarter('Ardoyne', [54.62, -5.96]),
          quarter('Short Strand', [54.6, -5.91]),
        ]),
        quarter('Bogside', [55.0, -7.33]),
        quarter('Creggan', [55.0, -7.34]),
        county('Antrim', false),
        county('Armagh', false),
        county('Down', false),
        county('Fermanagh', true),
        county('Londonderry', false),
        county('Tyrone', true),
      ],
    },
  ],
  places: [land('South Armagh', ['variorum:gb/northern-ireland'])],
};
