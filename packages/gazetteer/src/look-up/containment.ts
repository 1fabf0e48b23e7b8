import type { Place } from '@variorum/engine';
import { remember } from './remember.ts';

export type Containment = 'yes' | 'no' | 'unknown';

export interface Tree {
  get(id: string): Place | undefined;
  /** The units that an area can overlap, where known. */
  spans(id: string): readonly string[] | undefined;
  /** Known places right inside an area. */
  members(id: string): readonly string[];
}

/** Two populated places this far apart are not one inside the other; the largest cities of the data reach some 25 km. */
const APART_KM = 40;
/** Administrative containers nest a handful of levels; more can only be a loop in an imported layer. */
const DEEPEST = 12;
/** Places whose containers, and pairs whose answers, are kept at hand. */
const REMEMBERED = { places: 20_000, pairs: 200_000 } as const;

/** Answers by the tree of `within`; see `Gazetteer.contains`. */
export function containment(tree: Tree): (outer: string, inner: string) => Containment {
  const known = new Map<string, ReadonlySet<string>>();

  const ancestors = (id: string): ReadonlySet<string> => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const seen = new Set<string>();
    let level: readonly string[] = [id];
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
      const next = level.flatMap((at) => tree.get(at)?.within ?? []).filter((at) => !seen.has(at));
      for (const at of next) seen.add(at);
      level = next;
    }
    if (known.size >= REMEMBERED.places) known.clear();
    known.set(id, seen);
    return seen;
  };

  /** The place and its administrative containers: the first of `within` at every step, areas left aside. */
  const chain = (id: string): readonly Place[] => {
    const places: Place[] = [];
    for (let at: string | undefined = id; at !== undefined && places.length < DEEPEST; ) {
      const place: Place | undefined = tree.get(at);
      if (place === undefined) break;
      places.push(place);
      at = place.within[0];
    }
    return places;
  };

  const disjoint = (a: string, b: string): boolean => {
    if (a === b || ancestors(a).has(b) || ancestors(b).has(a)) return false;
    // What an area can reach is said in full: it is apart from all that its spans are apart from, and only from that.
    const spansA = tree.spans(a);
    if (spansA !== undefined) return spansA.every((span) => disjoint(span, b));
    const spansB = tree.spans(b);
    if (spansB !== undefined) return spansB.every((span) => disjoint(a, span));
    // Parts of different parts are apart.
    const others = chain(b);
    return chain(a).some((x) => others.some((y) => areParts(x, y) || areFarApart(x, y)));
  };

  const answer = (outer: string, inner: string): Containment => {
    if (tree.get(outer) === undefined || tree.get(inner) === undefined) return 'unknown';
    if (outer === inner || ancestors(inner).has(outer)) return 'yes';
    // An area has nothing outside the units that it can overlap, so what holds all of them holds it.
    const spans = tree.spans(inner);
    if (spans?.every((span) => span === outer || ancestors(span).has(outer))) return 'yes';
    // The outer one is a true part of the inner one, and a part does not hold the whole.
    if (ancestors(outer).has(inner)) return 'no';
    if (disjoint(outer, inner)) return 'no';
    return tree.members(inner).some((member) => member !== outer && disjoint(outer, member)) ? 'no' : 'unknown';
  };
  return remember(answer, REMEMBERED.pairs);
}

/** Whether two places are different parts of one division: countries, provinces of a country, districts or towns of one unit. */
function areParts(x: Place, y: Place): boolean {
  if (x.id === y.id) return false;
  if (x.kind === 'country' && y.kind === 'country') return true;
  const [parent] = x.within;
  if (parent === undefined || parent !== y.within[0]) return false;
  // Two divisions of one country by different hands may overlap: only parts from one hand are told apart.
  const oneHand = x.id.startsWith('variorum:') && y.id.startsWith('variorum:');
  const oneDump = x.id.startsWith('geonames:') && y.id.startsWith('geonames:');
  if (x.kind === y.kind && (x.kind === 'province' || x.kind === 'district')) return oneHand || oneDump;
  // Under a hand-written district, towns and villages stand side by side; elsewhere one may be a suburb of the other.
  return parent.startsWith('variorum:') && parent.endsWith('-district') && isSettlement(x) && isSettlement(y);
}

function isSettlement({ kind }: Place): boolean {
  return kind === 'town' || kind === 'village';
}

function areFarApart(x: Place, y: Place): boolean {
  const points = [x, y].every(
    ({ kind }) => kind === 'town' || kind === 'village' || kind === 'neighbourhood' || kind === 'spot',
  );
  if (!points || x.lat === undefined || x.lon === undefined || y.lat === undefined || y.lon === undefined) return false;
  const radians = Math.PI / 180;
  const east = (x.lon - y.lon) * Math.cos(((x.lat + y.lat) / 2) * radians);
  const degrees = Math.hypot(x.lat - y.lat, ((east + 540) % 360) - 180);
  return degrees * 111.2 > APART_KM;
}
