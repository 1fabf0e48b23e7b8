import type { CountryFacts, PlaceFact } from '../shape.ts';
import { town } from '../short-forms.ts';

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
        { ...town('Belfast', 2655984), prominence: 82 },
        county('Antrim', false),
        county('Armagh', false),
        county('Down', false),
        county('Fermanagh', true),
        county('Londonderry', false),
        county('Tyrone', true),
      ],
    },
  ],
};
