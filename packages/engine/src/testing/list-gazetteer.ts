import type { PlacePrecision } from '../model/claim.ts';
import type { Gazetteer, Place, PlaceKind } from '../model/gazetteer.ts';

const precisions: Readonly<Record<PlaceKind, PlacePrecision>> = {
  region: 5,
  country: 6,
  province: 4,
  district: 3,
  area: 5,
  town: 1,
  village: 1,
  neighbourhood: 1,
  spot: 1,
};

/** `name: [kind, country, name of the place around it]`. */
export type PlaceList = Readonly<Record<string, readonly [PlaceKind, string, string?]>>;

/** A gazetteer of a few places, for tests: names in any case; the id is `test:` and the name. */
export function listGazetteer(list: PlaceList): Gazetteer {
  const places = new Map<string, Place>();
  for (const [name, [kind, country, around]] of Object.entries(list)) {
    const within = around === undefined ? [] : [`test:${around}`];
    places.set(name.toLowerCase(), {
      id: `test:${name}`,
      name,
      kind,
      country,
      precision: precisions[kind],
      population: 1000,
      within,
    });
  }
  const get = (id: string): Place | undefined => places.get(id.slice('test:'.length).toLowerCase());
  const climbs = (outer: string, inner: string): boolean =>
    outer === inner || (get(inner)?.within ?? []).some((around) => climbs(outer, around));
  return {
    find(name) {
      const place = places.get(name.toLowerCase());
      return place === undefined ? [] : [{ place, score: 1, match: 'name' }];
    },
    get,
    contains: (outer, inner) => (climbs(outer, inner) ? 'yes' : 'no'),
  };
}

/** Places of several wars, that examples may name. */
export const examplePlaces: Gazetteer = listGazetteer({
  Syria: ['country', 'SY'],
  Idlib: ['province', 'SY', 'Syria'],
  Aleppo: ['town', 'SY', 'Syria'],
  Homs: ['town', 'SY', 'Syria'],
  Binnish: ['town', 'SY', 'Syria'],
  Iraq: ['country', 'IQ'],
  Mosul: ['town', 'IQ', 'Iraq'],
  Tikrit: ['town', 'IQ', 'Iraq'],
  Ukraine: ['country', 'UA'],
  Kharkiv: ['town', 'UA', 'Ukraine'],
  Mariupol: ['town', 'UA', 'Ukraine'],
  Sudan: ['country', 'SD'],
  Khartoum: ['town', 'SD', 'Sudan'],
  Darfur: ['province', 'SD', 'Sudan'],
  Yemen: ['country', 'YE'],
  Hodeidah: ['town', 'YE', 'Yemen'],
  Sanaa: ['town', 'YE', 'Yemen'],
  'Democratic Republic of Congo': ['country', 'CD'],
  Mali: ['country', 'ML'],
  Gao: ['town', 'ML', 'Mali'],
  Bosnia: ['country', 'BA'],
  Sarajevo: ['town', 'BA', 'Bosnia'],
  Chechnya: ['province', 'RU', 'Russia'],
  Grozny: ['town', 'RU', 'Chechnya'],
  Russia: ['country', 'RU'],
  Israel: ['country', 'IL'],
  Turkey: ['country', 'TR'],
  Afghanistan: ['country', 'AF'],
  Kabul: ['town', 'AF', 'Afghanistan'],
  Kunduz: ['town', 'AF', 'Afghanistan'],
  // A name that any town could be meant by.
  'The City': ['neighbourhood', 'GB'],
});
