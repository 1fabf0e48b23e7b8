import { dayNumber } from '../model/calendar.ts';
import type { Measure } from '../model/claim.ts';
import type { Notice } from '../model/notice.ts';
import type { Entry } from './entry.ts';
import { BEYOND, parseEdtf } from './scope/edtf.ts';
import { fold } from './scope/fold.ts';
import { type Places, placeName } from './scope/place.ts';
import { placeKey } from './scope/place-tree.ts';

/** Which claims to show. Claims outside still bound those inside. */
export interface Filter {
  /** A place's id, or its name in any case, as claims name it or the gazetteer does. */
  readonly place?: string;
  readonly measure?: Measure;
  /** EDTF, usually ISO days; claims whose windows surely lie outside are left out, and so are undated ones. */
  readonly from?: string;
  readonly to?: string;
}

export interface Filtered {
  readonly shown: readonly Entry[];
  /** Words of the filter that could not be read or found. */
  readonly unread: readonly { readonly field: keyof Filter; readonly value: string }[];
  /** How many claims a time filter left out because they state no time. */
  readonly undated: number;
}

/** Ids and name keys that a filter's words can mean. */
function meantPlaces(words: string, entries: readonly Entry[], places: Places): ReadonlySet<string> {
  const wanted = fold(words);
  const meant = new Set<string>();
  const seen = new Set<string>();
  const climb = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const place = places.get?.(id);
    if (id === words || (place !== undefined && fold(place.name) === wanted)) meant.add(id);
    for (const parent of place?.within ?? []) climb(parent);
  };
  for (const { scope } of entries) {
    for (const place of [...scope.place.parts, ...scope.place.around]) {
      const key = placeKey(place);
      if (key !== null && (fold(placeName(place)) === wanted || fold(place.text) === wanted)) meant.add(key);
      if (place.id !== undefined) climb(place.id);
    }
  }
  return meant;
}

/** Whether a place, or one that holds it, is what a filter's words mean: by its id, or by its name in any case. */
export function isMeant(
  { key, name }: { readonly key: string; readonly name: string },
  words: string,
  { get }: Places,
): boolean {
  const wanted = fold(words);
  const seen = new Set<string>();
  const climbs = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const place = get?.(id);
    if (id === words || (place !== undefined && fold(place.name) === wanted)) return true;
    return place?.within?.some(climbs) === true;
  };
  return fold(name) === wanted || climbs(key);
}

function atPlace({ scope }: Entry, meant: ReadonlySet<string>, places: Places): boolean {
  return [...scope.place.parts, ...scope.place.around].some((place) => {
    const key = placeKey(place);
    if (key === null) return false;
    if (meant.has(key)) return true;
    return place.id !== undefined && [...meant].some((id) => places.contains(id, place.id!) === 'yes');
  });
}

export function filterEntries(entries: readonly Entry[], filter: Filter, places: Places): Filtered {
  const unread: { field: keyof Filter; value: string }[] = [];
  const day = (field: 'from' | 'to', open: number): number => {
    const value = filter[field];
    if (value === undefined) return open;
    const parsed = parseEdtf(value);
    if (parsed === null) {
      unread.push({ field, value });
      return open;
    }
    return field === 'from' ? parsed.start.earliest : parsed.end.latest;
  };
  const from = day('from', -BEYOND);
  const to = day('to', BEYOND);
  const timed = from > dayNumber(-9999, 1, 1) || to < BEYOND;
  const meant = filter.place === undefined ? null : meantPlaces(filter.place, entries, places);
  if (meant !== null && meant.size === 0) unread.push({ field: 'place', value: filter.place! });
  let undated = 0;
  const shown = entries.filter((entry) => {
    if (filter.measure !== undefined && entry.scope.measure !== filter.measure) return false;
    if (meant !== null && !atPlace(entry, meant, places)) return false;
    if (!timed) return true;
    const { window } = entry.scope;
    if (window === null) {
      undated += 1;
      return false;
    }
    return window.start.earliest <= to && window.end.latest >= from;
  });
  return { shown, unread, undated };
}

/** What a person should know of what a filter did. */
export function filterNotices({ unread, undated }: Filtered): readonly Notice[] {
  return [
    ...unread.map((facts): Notice => ({ code: 'filter-not-understood', severity: 'warning', facts })),
    ...(undated > 0 ? [{ code: 'undated-left-out', severity: 'info', facts: { claims: undated } } as const] : []),
  ];
}
