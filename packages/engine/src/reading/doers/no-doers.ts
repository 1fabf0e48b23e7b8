import type { Named, PlaceName } from '../../model/claim.ts';
import type { Gazetteer, Place } from '../../model/gazetteer.ts';
import type { Work } from '../work.ts';

/** Least score of a place that so many know that its bare name means the place. */
const knownMin = 0.5;

/**
 * "Sarajevo shelling kills 14": a town before a deed says where, not who. Whoever is known as an actor stays, and so do
 * countries: "Israel strikes".
 */
export function dropPlacesAsDoers(work: Work): void {
  const { gazetteer } = work.context;
  for (const { claim } of work.made) {
    if (claim.kind !== 'toll' && claim.kind !== 'count' && claim.kind !== 'incident') continue;
    const isPlace = (words: Named): boolean =>
      isTown(words, claim.where, gazetteer) || isOwnCountry(words, claim.where, gazetteer);
    if (claim.by.some(isPlace)) claim.by = claim.by.filter((words) => !isPlace(words));
  }
}

function isTown({ id, text, start }: Named, where: readonly PlaceName[], gazetteer: Gazetteer): boolean {
  // A capital may stand for its government, but not in the very words that say where.
  if (id !== undefined && !where.some((place) => place.start === start)) return false;
  // "Sinaloa Mexico ambush kills 11": a place and the land that it lies in.
  const named = where.find((place) => place.start === start && text.startsWith(`${place.text} `));
  if (named !== undefined && countryNamed(text.slice(named.text.length + 1), gazetteer) !== null) return true;
  const best = gazetteer.find(text)[0];
  if (best === undefined || best.match !== 'name' || best.score < knownMin) return false;
  return best.place.kind !== 'country' && best.place.kind !== 'region';
}

function countryNamed(name: string, gazetteer: Gazetteer): Place | null {
  const best = gazetteer.find(name)[0];
  return best?.match === 'name' && best.place.kind === 'country' ? best.place : null;
}

/** "Syria raids kill 12": the country in which it happened says where, too; who of its people it was, the words leave open. */
function isOwnCountry({ text }: Named, where: readonly PlaceName[], gazetteer: Gazetteer): boolean {
  const code = countryNamed(text, gazetteer)?.country;
  return code !== undefined && where.some(({ country }) => country === code);
}
