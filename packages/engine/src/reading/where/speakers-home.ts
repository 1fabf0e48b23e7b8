/* Where whoever says so is at home. */
import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { PlaceKind } from '../../model/gazetteer.ts';
import type { Completing } from '../completing.ts';
import type { Dated } from '../when/timing.ts';
import { isSpoken } from '../who-says/spoken.ts';
import { isPastDays } from './long-span.ts';
import { among, placesBeside } from './placing.ts';

/** "The governor of Gao said that 12 had died": with no other place to hold to, it is of where whoever says so is at home. */
export function placesOfSpeaker(
  draft: Draft,
  completing: Completing,
  dated: Dated | null,
  beside: Parameters<typeof placesBeside>[3],
): readonly PlaceName[] {
  const { parsed, predication } = completing;
  const { fields, focus } = draft;
  if (parsed.localSpeakers.length === 0 || isSpoken(predication)) return [];
  const { kind } = fields;
  const isOfNow =
    kind === 'toll'
      ? fields.scope === 'event' || (dated !== null && isPastDays(dated.expression))
      : kind === 'count' || kind === 'incident';
  // "The health ministry in Utopia said that 4,000 had died since May": over so long, of a whole land.
  if (!isOfNow && kind !== 'toll') return [];
  const places = parsed.places.filter(
    ({ role, first, last, candidates }) =>
      role !== 'pointed' &&
      (isOfNow || lands.has(candidates[0]?.place.kind)) &&
      parsed.localSpeakers.some(([from, to]) => from <= first && last <= to && saysOf(parsed, from, focus[0])),
  );
  if (places.length === 0) return [];
  return placesBeside(among(parsed, places), focus, [], beside);
}

const lands: ReadonlySet<PlaceKind | undefined> = new Set<PlaceKind>(['country', 'region', 'province']);

/** Whether the source that starts at a token says what stands at another. */
function saysOf({ cues }: Parsed, source: number, at: number): boolean {
  return cues.some(
    ({ chain, content }) => chain.some(({ first }) => first === source) && at >= content[0] && at < content[1],
  );
}
