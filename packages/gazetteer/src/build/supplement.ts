import type { PlaceKind } from '@variorum/engine';
import type { CountryFacts, PlaceFact, ProvinceFact } from '../data/shape.ts';
import { fold } from '../names/fold.ts';
import { type Draft, type DraftName, idOf, precisionOf } from './draft.ts';

export interface Supplement {
  readonly drafts: readonly Draft[];
  readonly provinces: Readonly<Record<string, string>>;
  readonly spans: Readonly<Record<string, readonly string[]>>;
}

/** As known as a town of some 30,000, a village of 3,000: a place that someone wrote down by hand is one that reports name. */
const PRIOR: Readonly<Record<PlaceKind, number>> = {
  region: 90,
  country: 100,
  province: 82,
  district: 55,
  area: 72,
  town: 65,
  village: 55,
  neighbourhood: 50,
  spot: 50,
};

export const slugOf = (name: string): string => fold(name).replaceAll(' ', '-');

interface Standing {
  readonly country?: string;
  readonly within: readonly string[];
  readonly kind: PlaceKind;
  /** Names that its place in the data adds, such as "Idlib province". */
  readonly names?: readonly DraftName[];
}

/** Flattens the hand-written facts into drafts. */
export function supplementDrafts(countries: readonly CountryFacts[], regions: readonly PlaceFact[]): Supplement {
  const drafts: Draft[] = [];
  const provinces: Record<string, string> = {};
  const spans: Record<string, readonly string[]> = {};

  const add = (fact: PlaceFact, standing: Standing): string => {
    const kind = fact.kind ?? standing.kind;
    const prefix = standing.country === undefined ? '' : `${standing.country.toLowerCase()}/`;
    const ownId = fact.gn === undefined ? `variorum:${fact.id ?? prefix + slugOf(fact.name)}` : undefined;
    const names: DraftName[] = [
      { text: fact.name, fit: 'main' },
      ...(fact.also ?? []).map((text) => ({ text, fit: 'listed' }) as const),
      ...[fact.local ?? []].flat().map((text) => ({ text, fit: 'listed' }) as const),
      ...(standing.names ?? []),
    ];
    const draft: Draft = {
      ...(fact.gn === undefined ? {} : { geonames: fact.gn }),
      ...(ownId === undefined ? {} : { ownId }),
      name: fact.name,
      kind,
      precision: fact.precision ?? precisionOf(kind),
      ...(standing.country === undefined ? {} : { country: standing.country }),
      ...(fact.at === undefined ? {} : { lat: fact.at[0], lon: fact.at[1] }),
      population: fact.pop ?? 0,
      prior: PRIOR[kind],
      within: [...standing.within, ...(fact.alsoIn ?? [])],
      names,
    };
    drafts.push(draft);
    const id = idOf(draft);
    if (fact.spans !== undefined) spans[id] = fact.spans;
    const inside: PlaceKind = kind === 'town' ? 'neighbourhood' : kind === 'province' ? 'district' : 'town';
    for (const held of fact.holds ?? [])
      add(held, {
        ...(standing.country === undefined ? {} : { country: standing.country }),
        within: [id],
        kind: inside,
      });
    return id;
  };

  for (const facts of countries) {
    const within = [`iso:${facts.country}`];
    for (const province of facts.provinces) {
      const id = add(province, {
        country: facts.country,
        within,
        kind: 'province',
        names: divisionNames(province, facts),
      });
      if (province.code !== undefined) provinces[`${facts.country}.${province.code}`] = id;
    }
    for (const place of facts.places ?? []) add(place, { country: facts.country, within, kind: 'area' });
  }
  for (const region of regions) add(region, { within: [], kind: 'region' });
  return { drafts, provinces, spans };
}

/** "Idlib" is also "Idlib province", "the governorate of Idlib" and محافظة إدلب. */
function divisionNames(province: ProvinceFact, { division, localDivision }: CountryFacts): readonly DraftName[] {
  const names = [province.name, ...(province.also ?? [])];
  const english = names.flatMap((name) => division.flatMap((word) => [`${name} ${word}`, `${word} of ${name}`]));
  const local =
    localDivision === undefined ? [] : [province.local ?? []].flat().map((name) => localDivision.replace('*', name));
  return [...english, ...local].map((text) => ({ text, fit: 'listed' }));
}
