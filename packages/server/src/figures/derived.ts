import type { Reading } from '@variorum/engine';
import type { Gathered } from './gathered.ts';

/** What follows from all readings, made once and again only when the readings are others. */
export function derivedFrom<T>(gathered: Gathered, make: (readings: readonly Reading[]) => T): () => Promise<T> {
  let kept: { readonly of: readonly Reading[]; readonly made: T } | undefined;
  return async () => {
    const readings = await gathered();
    if (kept?.of !== readings) kept = { of: readings, made: make(readings) };
    return kept.made;
  };
}
