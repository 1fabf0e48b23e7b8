import type { PlaceName, PlacePrecision } from '../../model/claim.ts';
import type { Gazetteer, Place, PlaceCandidate, PlaceKind } from '../../model/gazetteer.ts';
import { endOf, type Passage, startOf, wordsOf } from '../../text/passage.ts';
import type { PlaceMention } from './mention.ts';

/** What the report has shown of where it is set, so that "Tripoli" in a report on Libya is Libya's. */
export interface Setting {
  /** Times that a country was named or had a place named in it. */
  readonly countries: Map<string, number>;
  /** Sum over all countries; `null` until it is asked for again. */
  total: number | null;
}

export function createSetting(): Setting {
  return { countries: new Map(), total: null };
}

export function noteSetting(setting: Setting, place: Place, weight: number): void {
  if (place.country === undefined) return;
  setting.countries.set(place.country, (setting.countries.get(place.country) ?? 0) + weight);
  setting.total = null;
}

/** A place of the kind that its words name beats a better known one of another kind. */
const kindBonus = 1;

/**
 * The candidate that fits the report's setting best, if any. A name is taken for a far homonym only when nothing nearer has it.
 */
export function choosePlace(
  candidates: readonly PlaceCandidate[],
  setting: Setting,
  kinds: readonly PlaceKind[] = [],
): PlaceCandidate | undefined {
  if (candidates.length === 0) return undefined;
  let best: PlaceCandidate | undefined;
  let bestScore = -1;
  const total = totalOf(setting);
  for (const candidate of candidates) {
    const share =
      candidate.place.country === undefined || total === 0
        ? 0
        : (setting.countries.get(candidate.place.country) ?? 0) / total;
    // "Aleppo province" is not the city.
    const score = candidate.score + 2 * share + (kinds.includes(candidate.place.kind) ? kindBonus : 0);
    if (score > bestScore) {
      bestScore = score;
      best = candidate;
    }
  }
  // A name that only sounds like a place of a country the report does not speak of is not that place.
  if (
    best?.match === 'transliteration' &&
    best.place.country !== undefined &&
    !setting.countries.has(best.place.country)
  )
    return undefined;
  return best;
}

function totalOf(setting: Setting): number {
  if (setting.total === null) {
    setting.total = 0;
    for (const count of setting.countries.values()) setting.total += count;
  }
  return setting.total;
}

/** The place as a claim's field: the words as they stand, and what they resolve to. */
export function placeName(passage: Passage, mention: PlaceMention, chosen: Place | undefined): PlaceName {
  const start = startOf(passage, mention.first);
  const end = endOf(passage, mention.last - 1);
  const text = wordsOf(passage, mention.first, mention.last);
  if (chosen === undefined) {
    return { text, start, end, name: wordsOf(passage, mention.nameFirst, mention.nameLast) };
  }
  const precision: PlacePrecision = mention.partial ? coarser(chosen.precision) : chosen.precision;
  const { name, id, country, lat, lon } = chosen;
  if (lat === undefined || lon === undefined)
    return country === undefined
      ? { text, start, end, name, id, precision }
      : { text, start, end, name, id, precision, country };
  return country === undefined
    ? { text, start, end, name, id, precision, lat, lon }
    : { text, start, end, name, id, precision, country, lat, lon };
}

/** "near Aleppo" is a limited area around it (2), a part of a province or country a fuzzy area (5). Source: UCDP `where_prec`. */
function coarser(precision: PlacePrecision): PlacePrecision {
  if (precision === 1) return 2;
  return precision < 5 ? precision : 5;
}

/** A place as its words have it, with the kinds that those words say it may be. */
export interface NamedPlace {
  readonly place: PlaceName;
  readonly kinds: readonly PlaceKind[];
  /** What the words say of the place before it ("Homs’s Korda district": inside that one) or behind it ("Ostra, Belun": around it). */
  readonly link: 'inside-before' | 'inside-next' | 'listed' | 'border' | null;
}

/** From the most specific to the least, each once; what is inside another comes first. */
export function nested(named: readonly NamedPlace[], gazetteer: Gazetteer): PlaceName[] {
  if (named.length === 1) return [named[0]!.place];
  const unique = named.filter(({ place }, index) => named.findIndex((other) => sameName(place, other.place)) === index);
  const depths = unique.map(({ place, kinds, link }, index) => {
    if (link === 'border') return borderDepth;
    return isQuarterOf(place, kinds, unique[index + 1], gazetteer) ? quarterDepth : depthOf(place, kinds, gazetteer);
  });
  // "in Homs and Idlib province": a list keeps its order.
  for (let at = 1; at < depths.length && unique[at]!.link === 'listed'; at++) depths[at] = depths[at - 1]!;
  for (let at = depths.length - 1; at >= 0; at--) {
    const { link } = unique[at]!;
    const outer = link === 'inside-next' ? at + 1 : link === 'inside-before' ? at - 1 : -1;
    if (outer < 0 || outer === depths.length || depths[at]! > depths[outer]!) continue;
    if (!holds(unique[at]!.place, unique[outer]!.place, gazetteer)) depths[at] = depths[outer]! + aBitDeeper;
  }
  return unique
    .map(({ place }, index) => ({ place, index, depth: depths[index]! }))
    .sort((a, b) => b.depth - a.depth || a.index - b.index)
    .map(({ place }) => place);
}

/** Whether one place is known to hold another. */
function holds(outer: PlaceName, inner: PlaceName, gazetteer: Gazetteer): boolean {
  return outer.id !== undefined && inner.id !== undefined && gazetteer.contains(outer.id, inner.id) === 'yes';
}

/** A border lies along a whole country: any place named beside it says more. */
const borderDepth = 0.5;
const aBitDeeper = 0.25;

/** How deep a part of a town lies; see {@link depthOf}. */
const quarterDepth = 6;

/** "the Korda district of Homs": what no list has and may be a quarter, before the town that it is one of. */
function isQuarterOf(
  { id }: PlaceName,
  kinds: readonly PlaceKind[],
  next: NamedPlace | undefined,
  gazetteer: Gazetteer,
): boolean {
  if (id !== undefined || next === undefined || !kinds.includes('neighbourhood')) return false;
  const kind = next.place.id === undefined ? next.kinds[0] : gazetteer.get(next.place.id)?.kind;
  return kind === 'town';
}

function sameName(a: PlaceName, b: PlaceName): boolean {
  return a.id !== undefined && b.id !== undefined ? a.id === b.id && a.text === b.text : a.text === b.text;
}

/** Finer places are deeper; what neither the gazetteer nor the words know is taken for the finest. */
function depthOf(place: PlaceName, kinds: readonly PlaceKind[], gazetteer: Gazetteer): number {
  const kind = place.id === undefined ? kinds[0] : gazetteer.get(place.id)?.kind;
  switch (kind) {
    case 'region':
      return 0;
    case 'country':
      return 1;
    case 'area':
      return 2.5;
    case 'province':
      return 2;
    case 'district':
      return 3;
    case 'town':
      return 4;
    case 'village':
      return 5;
    case 'neighbourhood':
      return 6;
    default:
      return 7;
  }
}
