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

/** States that fought in a war, or had forces in it; the key is the conflict's name. */
const partiesIn: Readonly<Record<string, string>> = {
  syria: 'RU IR TR US IL GB FR JO AE SA QA',
  ukraine: 'UA RU',
  yemen: 'YE SA AE',
  sudan: 'SD',
  'south sudan': 'SS UG',
  ethiopia: 'ET ER',
  somalia: 'SO ET KE UG BI US',
  myanmar: 'MM',
  gaza: 'IL',
  lebanon: 'LB IL SY',
  iraq: 'IQ US GB IR TR',
  afghanistan: 'AF US GB PK',
  bosnia: 'BA HR RS',
  chechnya: 'RU',
  'sri lanka': 'LK IN',
  colombia: 'CO',
  'dr congo': 'CD RW UG BI AO',
  mali: 'ML FR',
  libya: 'LY TR EG AE RU FR GB US',
  kashmir: 'IN PK',
  karabakh: 'AM AZ',
  georgia: 'GE RU',
  nigeria: 'NG CM TD NE',
};

function standingOf(country: string): Actor['standing'] {
  return Object.fromEntries(
    Object.entries(partiesIn)
      .filter(([, codes]) => codes.split(' ').includes(country))
      .map(([conflict]) => [conflict, 'party' as const]),
  );
}

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
    standing: standingOf(country),
    country,
    ...(side === undefined ? {} : { side }),
  };
});
