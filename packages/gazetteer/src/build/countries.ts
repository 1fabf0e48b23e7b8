import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EVERYDAY_COUNTRY_NAMES } from '../data/countries.ts';
import { FORMER_COUNTRY_NAMES } from '../data/former-countries.ts';
import type { Draft, DraftName } from './draft.ts';

interface Locale {
  readonly locale: string;
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

/** Languages in Latin script that reports are written in; a name in another ("Beinin", Irish for Benin) yields to towns. */
const WRITTEN_IN = new Set(
  'en fr es pt de it nl pl tr id ms sw sq bs hr sr sl cs sk sv no nb nn da fi hu ro et lv lt vi so ha'.split(' '),
);

/** Names of countries in other languages that English gives to a town: Croatian "Tunis" is Tunisia. */
const TOWNS_IN_ENGLISH = new Set(['Tunis']);

function fitOf(locale: string, text: string): DraftName['fit'] {
  if (TOWNS_IN_ENGLISH.has(text)) return 'weak';
  return WRITTEN_IN.has(locale) || !/[a-z]/i.test(text) ? 'alternate' : 'weak';
}

/** Countries with their names in every language that i18n-iso-countries has, under their everyday English names. */
export function countryDrafts(within: (country: string) => readonly string[]): readonly Draft[] {
  const langs = join(dirname(createRequire(import.meta.url).resolve('i18n-iso-countries/package.json')), 'langs');
  const locales = readdirSync(langs)
    .sort()
    .map((file): Locale => JSON.parse(readFileSync(join(langs, file), 'utf8')));
  const english = locales.find(({ locale }) => locale === 'en');
  if (english === undefined) throw new Error('i18n-iso-countries has no English names');
  return Object.entries(english.countries).map(([country, official]) => {
    const everyday = EVERYDAY_COUNTRY_NAMES[country] ?? [];
    const main = everyday[0] ?? [official].flat().at(-1) ?? country;
    const names: DraftName[] = [
      { text: main, fit: 'main' },
      ...[...everyday, ...[official].flat(), ...(FORMER_COUNTRY_NAMES[country] ?? [])].map(
        (text) => ({ text, fit: 'listed' }) as const,
      ),
      ...locales.flatMap(({ locale, countries }) =>
        [countries[country] ?? []].flat().map((text): DraftName => ({ text, fit: fitOf(locale, text) })),
      ),
    ];
    return {
      ownId: `iso:${country}`,
      name: main,
      kind: 'country',
      precision: 6,
      country,
      population: 0,
      within: within(country),
      names,
    };
  });
}
