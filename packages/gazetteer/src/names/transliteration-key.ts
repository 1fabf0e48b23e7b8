import { arabicSkeleton, isArabicScript } from './arabic-skeleton.ts';
import { latinSkeleton } from './latin-skeleton.ts';
import { lengthOf, type Skeleton } from './skeleton.ts';

/**
 * Countries whose Arabic place names reach reports in many romanisations; the key is used for their places only.
 * Elsewhere a consonant key would only make strangers meet.
 */
export const ROMANISED_ARABIC: ReadonlySet<string> = new Set(
  'SY IQ LB JO PS YE LY EG SD SA AE OM QA BH KW TN DZ MA MR EH'.split(' '),
);

/** Fewer consonants than this never meet by key: `Abu`, `Ali` and `Hay` would be everywhere. */
export const SHORTEST_KEY = 2;

/**
 * The readings of a name as romanised Arabic or in Arabic script: mostly one, two where it holds a dh, ẓ, ذ or ظ
 * (given as z or as d), none where the name cannot be Arabic or is too short to tell.
 */
export function skeletonsOf(name: string): readonly Skeleton[] {
  const read = isArabicScript(name) ? arabicSkeleton : latinSkeleton;
  const first = read(name, 'd');
  if (first === undefined || lengthOf(first.consonants) < SHORTEST_KEY) return [];
  const second = read(name, 'z');
  return second === undefined || second.consonants === first.consonants ? [first] : [first, second];
}

/**
 * The consonant key that all romanisations of one Arabic name share: `Deir ez-Zor`, `Dayr Az Zawr`, `دير الزور` → `drzr`.
 * Undefined where the name cannot be romanised Arabic, or is too short.
 *
 * q, k, g and gh are one sound, as are kh, ḥ and h; doubled letters, vowels, the article in all its assimilated forms,
 * apostrophes, ta marbuta and the gaps between words are left out; an initial vowel leaves `@`.
 */
export function transliterationKey(name: string): string | undefined {
  return skeletonsOf(name)[0]?.consonants;
}
