import type { PlaceKind } from '@variorum/engine';
import type { CountryFacts, PlaceFact, ProvinceFact } from '../data/shape.ts';
import { fold } from '../names/fold.ts';
import { type Draft, type DraftName, idOf, precisionOf } from './draft.ts';

export interface Supplement {
  readonly drafts: readonly Draft[];
  readonly provinces: Readonly<Record<string, string>>;
  readonly spans: Readonly<Record<string, readonly string[]>>;
}

/**
 * How well known a hand-written place is, in hundredths (see scoring.ts): as well as a city of 100,000 at least, because
 * a place that someone wrote down here is one that reports name, and its variants lose up to a tenth.
 */
const PRIOR: Readonly<Record<PlaceKind, number>> = {
  region: 90,
  country: 100,
  province: 80,
  district: 57,
  area: 72,
  town: 62,
  village: 58,
  neighbourhood: 57,
  spot: 57,
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
    const name = fact.name.replace(/ \(.*\)$/, '');
    const names: DraftName[] = [
      { text: name, fit: 'main' },
      ...(fact.also ?? []).map((text) => ({ text, fit: 'listed' }) as const),
      ...[fact.local ?? []].flat().map((text) => ({ text, fit: 'listed' }) as const),
      ...(standing.names ?? []),
      ...[name, ...(fact.also ?? [])].flatMap(withoutArticle),
    ];
    const draft: Draft = {
      ...(fact.gn === undefined ? {} : { geonames: fact.gn }),
      ...(ownId === undefined ? {} : { ownId }),
      name,
      kind,
      precision: fact.precision ?? precisionOf(kind),
      ...(standing.country === undefined ? {} : { country: standing.country }),
      ...(fact.at === undefined ? {} : { lat: fact.at[0], lon: fact.at[1] }),
      population: fact.pop ?? 0,
      prior: fact.prominence ?? PRIOR[kind],
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

/** `al-Qusayr` is also "Qusayr"; of a shorter rest ("Bab", "Tal") nothing would be left. */
function withoutArticle(name: string): readonly DraftName[] {
  const bare = /^[ae](?:[lnrtdsz]|sh)[- ]([A-Z].{4,})$/.exec(name)?.[1];
  return bare === undefined ? [] : [{ text: bare, fit: 'listed' }];
}

/** "Idlib" is also "Idlib province", "the governorate of Idlib" and محافظة إدلب. */
function divisionNames(province: ProvinceFact, facts: CountryFacts): readonly DraftName[] {
  const { division = facts.division, localDivision = facts.localDivision } = province;
  const names = [province.name, ...(province.also ?? [])];
  const english = names.flatMap((name) => division.flatMap((word) => [`${name} ${word}`, `${word} of ${name}`]));
  const local = (localDivision ?? []).flatMap((form) =>
    [province.local ?? []].flat().map((name) => form.replace('*', name)),
  );
  return [...english, ...local].map((text) => ({ text, fit: 'listed' }));
}
