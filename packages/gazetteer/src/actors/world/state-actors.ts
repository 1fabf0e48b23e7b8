import type { Actor, ActorAlias } from '@variorum/engine';
import { aliases } from '../shape.ts';
import { type StateRow, states } from './states.ts';

/** Words that mean a state's own in reports set there and nowhere else. */
export const ownStateWords = 'government | army | armed forces | air force';

/** What stands between a country's name, its own and its capital: all three say the state where somebody acts. */
export function stateAliases([country, name, adjectives, places, more]: StateRow): readonly ActorAlias[] {
  return [
    ...aliases(`${name} | ${places}`, { place: true }),
    ...aliases(`government of ${name} | ${more?.names ?? ''}`),
    ...aliases(adjectives, { alone: false }),
    ...(more?.rival ? [] : aliases(ownStateWords, { country })),
  ];
}

/** Foreign states that fought in the Syrian war, or had forces there. */
const partiesInSyria: ReadonlySet<string> = new Set(['RU', 'IR', 'TR', 'US', 'IL', 'GB', 'FR', 'JO', 'AE', 'SA', 'QA']);
/** On whose side those fought that fought on one of the two. */
const sidesInSyria: Readonly<Record<string, string>> = { RU: 'government', IR: 'government', TR: 'opposition' };

export const stateActors: readonly Actor[] = states.map((row): Actor => {
  const [country, name] = row;
  const side = sidesInSyria[country];
  return {
    id: `actor:state-${country.toLowerCase()}`,
    name,
    aliases: stateAliases(row),
    type: 'State forces',
    standing: partiesInSyria.has(country) ? { syria: 'party' } : {},
    country,
    ...(side === undefined ? {} : { side }),
  };
});
