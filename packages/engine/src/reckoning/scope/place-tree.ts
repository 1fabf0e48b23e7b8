import type { PlaceName } from '../../model/claim.ts';
import type { Place } from '../../model/gazetteer.ts';
import type { Entry } from '../entry.ts';
import { fold, looksLikeName } from './fold.ts';
import { type PlaceScope, type Places, placeName } from './place.ts';

/** A place's identity, or its name where no gazetteer knows it; null for words that name nothing. */
export function placeKey(place: PlaceName): string | null {
  if (place.id !== undefined) return place.id;
  const name = placeName(place);
  return looksLikeName(name) ? `name:${fold(name)}` : null;
}

/** The keys by which a claim can be found from a place around it: its first part, or what its words put around that. */
export function anchorKeys(place: PlaceScope): readonly string[] {
  const first = place.parts[0];
  if (first === undefined) return [];
  if (first.id !== undefined) return [first.id];
  return [...new Set([first, ...place.around].map(placeKey).filter((key) => key !== null))];
}

/** The keys by which a claim can be found as what holds others: one for each of its parts. */
export function keysOf({ parts }: PlaceScope): readonly string[] {
  const first = parts[0];
  if (first === undefined) return [];
  if (parts.length === 1 && first.id !== undefined) return [first.id];
  return [...new Set(parts.map(placeKey).filter((key) => key !== null))];
}

/** Which of the places that claims speak of hold a given one; answers are kept, each is asked once. */
export interface PlaceTree {
  /** How many places are known, which tells whether others came. */
  readonly size: number;
  /** Keys of the places that surely hold `key`, itself included. */
  around(key: string): readonly string[];
  /** Takes in the places of further claims. */
  add(entries: readonly Entry[]): void;
}

// Kinds that may hold what no tree puts inside them, so that they are asked about every place.
const STRADDLING = new Set(['area', 'region']);

function ancestors(id: string, get: (id: string) => Place | undefined): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [id];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const parent of get(next)?.within ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      queue.push(parent);
    }
  }
  return seen;
}

export function placeTree(entries: readonly Entry[], places: Places): PlaceTree {
  const { get } = places;
  const known = new Set<string>();
  const straddling = new Set<string>();
  const kept = new Map<string, readonly string[]>();
  const tree: PlaceTree = {
    get size() {
      return known.size;
    },
    around(key) {
      const before = kept.get(key);
      if (before !== undefined) return before;
      const candidates = key.startsWith('name:')
        ? []
        : get === undefined
          ? [...known]
          : [...new Set([...ancestors(key, get), ...straddling])].filter((id) => known.has(id));
      const holders = [key, ...candidates.filter((id) => id !== key && places.contains(id, key) === 'yes')];
      kept.set(key, holders);
      return holders;
    },
    add(more) {
      const before = known.size;
      for (const { scope } of more) {
        for (const { id } of scope.place.parts) {
          if (id === undefined || known.has(id)) continue;
          known.add(id);
          if (STRADDLING.has(get?.(id)?.kind ?? '')) straddling.add(id);
        }
      }
      // A new place may hold any of the others.
      if (known.size > before) kept.clear();
    },
  };
  tree.add(entries);
  return tree;
}
