import { fold } from '../names/fold.ts';
import { lengthOf, type Skeleton } from '../names/skeleton.ts';
import { ROMANISED_ARABIC, skeletonsOf } from '../names/transliteration-key.ts';
import type { Draft } from './draft.ts';

/** Two consonants meet by key only where the place is known to be spoken of; a hamlet needs three. */
export const SHORTEST_KEY_OF_UNKNOWN = 3;

/**
 * The readings under which a place can be met by key. The place's own name and its names in Arabic script open the keys;
 * alternates only add vowels to a key that is open, and not to a short one, because many of them are names in other
 * tongues (Damas, Sidón).
 */
export function skeletonNames(draft: Draft): readonly Skeleton[] {
  if (draft.country === undefined || !ROMANISED_ARABIC.has(draft.country)) return [];
  const found = new Map<string, Skeleton>();
  const keys = new Set<string>();
  const seen = new Set<string>();
  for (const opening of [true, false]) {
    for (const { text, fit } of draft.names) {
      const opens = fit === 'main' || fit === 'listed' || /[\u0620-\u064a]/.test(text);
      if (opens !== opening || seen.has(fold(text))) continue;
      seen.add(fold(text));
      for (const skeleton of skeletonsOf(text)) {
        if (opening) keys.add(skeleton.consonants);
        else if (lengthOf(skeleton.consonants) < SHORTEST_KEY_OF_UNKNOWN) continue;
        if (keys.has(skeleton.consonants)) found.set(skeleton.consonants + skeleton.vowels.join(''), skeleton);
      }
    }
  }
  return [...found.values()];
}
