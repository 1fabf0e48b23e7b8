import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Work } from '../work.ts';

/** What a sentence told of before a settlement was elsewhere as often: only what opens it, or stands behind, is where it holds. */
export function behindSettlement(parsed: Parsed, focus: number): Parsed {
  const opening = parsed.passage.first + 1;
  return { ...parsed, places: parsed.places.filter(({ first }) => first >= focus || first <= opening) };
}

/**
 * Truces and talks are of a whole war as often as of the place that is told of around them; an evacuation or an exchange is of
 * that place.
 */
export function isOfWar({ fields }: Draft): boolean {
  return fields.kind === 'agreement' && (fields.type === 'ceasefire' || fields.type === 'talks');
}

/** A settlement without a place is where the last one of its sort held, whatever else was told of in between. */
export function placesOfSettled({ fields }: Draft, { made }: Work): readonly PlaceName[] {
  if (fields.kind !== 'agreement') return [];
  const last = made.findLast(({ claim }) => claim.kind === 'agreement')?.claim;
  return last?.kind === 'agreement' && last.type === fields.type ? last.where : [];
}
