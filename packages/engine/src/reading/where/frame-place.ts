import type { Parsed } from '../../language.ts';
import { ofPerson, type PlaceMention } from '../../mentions/place/mention.ts';
import type { Gazetteer, Place, PlaceKind } from '../../model/gazetteer.ts';

/** What a place that no list has may lie in, where no word between the two says so. */
const wide: ReadonlySet<PlaceKind | undefined> = new Set(['country', 'region', 'province']);

/**
 * "In Utopia, gunmen stormed a camp in Ostra district": the place with which a sentence opens, if what stands behind may lie in it; `null`
 * if it is none that holds the others of the nest.
 */
export function framePlace(
  { opening }: Parsed,
  usable: readonly PlaceMention[],
  nest: readonly PlaceMention[],
  [figure]: readonly [number, number],
  meant: (mention: PlaceMention) => Place | undefined,
  gazetteer: Gazetteer,
): PlaceMention | null {
  if (opening < 0) return null;
  const frame = usable.find(({ first }) => first === opening);
  if (frame === undefined || frame.last > figure || frame.rule === ofPerson || nest.includes(frame)) return null;
  const outer = meant(frame);
  const kind = outer?.kind ?? frame.kinds[0];
  for (const mention of nest) {
    if (mention.role === 'pointed') continue;
    const inner = meant(mention);
    // A nest that has a place of this width already says where it lies.
    if (wide.has(inner?.kind ?? mention.kinds[0])) return null;
    if (outer?.country !== undefined && inner?.country !== undefined && outer.country !== inner.country) return null;
    const held = outer === undefined || inner === undefined ? 'unknown' : gazetteer.contains(outer.id, inner.id);
    if (held === 'no' || (held === 'unknown' && !wide.has(kind) && !isPartOf(outer, inner, mention))) return null;
  }
  return frame;
}

/** "In Gao, … in Ostra neighbourhood": what no list has, or is too close to a town for another one, is a part of it. */
function isPartOf(outer: Place | undefined, inner: Place | undefined, { kinds }: PlaceMention): boolean {
  if (outer === undefined || inner === undefined) return kinds.length === 0 || kinds.includes('neighbourhood');
  if (outer.lat === undefined || inner.lat === undefined) return false;
  if (inner.kind !== 'neighbourhood' && inner.kind !== 'spot') return false;
  return Math.abs(outer.lat - inner.lat) < townWidth && Math.abs(outer.lon! - inner.lon!) < townWidth;
}

/** Degrees from the middle of a town to its last quarters. */
const townWidth = 0.25;
