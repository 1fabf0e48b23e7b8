import { useSyncExternalStore } from 'react';
import { keep, kept } from '../settings/kept.ts';

const NAME = 'searches';
/** More than a list to choose from. */
const MOST = 20;

const listeners = new Set<() => void>();
let known: { readonly words: string | null; readonly list: readonly string[] } = { words: null, list: [] };

/** Addresses' query strings, the last saved first; the same array for the same content. */
function current(): readonly string[] {
  const words = kept(NAME);
  if (known.words === words) return known.list;
  let list: readonly string[] = [];
  try {
    const parsed: unknown = JSON.parse(words ?? '[]');
    if (Array.isArray(parsed)) list = parsed.filter((each): each is string => typeof each === 'string');
  } catch {
    // Not ours: written by another version, or by hand. Saving replaces it.
  }
  known = { words, list };
  return list;
}

function write(list: readonly string[]): void {
  keep(NAME, JSON.stringify(list.slice(0, MOST)));
  for (const listener of listeners) listener();
}

export function saveSearch(query: string): void {
  write([query, ...current().filter((each) => each !== query)]);
}

export function removeSearch(query: string): void {
  write(current().filter((each) => each !== query));
}

/** The searches that this browser's user saved. */
export function useSavedSearches(): readonly string[] {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
}
