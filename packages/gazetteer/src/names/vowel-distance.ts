import { lengthOf, type Skeleton, VOWEL } from './skeleton.ts';

/**
 * What a difference costs. Romanisations drop short vowels and exchange a with i (by way of e) far more often than either
 * with u; words are run together (Kafr Nabl, Kafranbel), but less readily than anything else where the name is short.
 */
const COST = { dropped: 0.25, frontForBack: 1, aForI: 0.5, ending: 1, gap: 0.4, gapInShort: 0.8 } as const;

/** Up to here a name counts as short. */
const SHORT = 4;

type Position = 'start' | 'inside' | 'end';

function vowelCost(a: number, b: number, position: Position): number {
  if ((a | b) & VOWEL.unwritten || a & b || a === b) return 0;
  // A vowel at the end of a name is always written, in both scripts: another one makes another name, and -i makes of a
  // town one who comes from it (Halab, Halabi).
  if (position === 'end') return COST.ending;
  if (a === 0 || b === 0) return COST.dropped;
  const cost = (a | b) & VOWEL.u ? COST.frontForBack : COST.aForI;
  return position === 'start' ? cost / 2 : cost;
}

/** What two readings may differ by: the more consonants agree, the more. */
function tolerance(consonants: number): number {
  return consonants <= 3 ? 0.5 : 0.25 * consonants;
}

/**
 * How far the vowels of two readings with the same consonants are apart (0 = nothing speaks against it), or undefined
 * where too far to be one name. With two consonants all vowels must be the very same.
 */
export function vowelDistance(a: Skeleton, b: Skeleton): number | undefined {
  const last = a.vowels.length - 1;
  const initialVowel = a.consonants.startsWith('@');
  const consonants = lengthOf(a.consonants);
  if (consonants <= 2) return isUnvowelled(a) || a.vowels.some((slot, i) => slot !== b.vowels[i]) ? undefined : 0;
  let cost = 0;
  for (let i = 0; i <= last; i++) {
    const [slotA, slotB] = [a.vowels[i] ?? 0, b.vowels[i] ?? 0];
    const position = i === last ? 'end' : initialVowel && i === 1 ? 'start' : 'inside';
    cost += vowelCost(slotA & ~VOWEL.gap, slotB & ~VOWEL.gap, position);
    if ((slotA ^ slotB) & VOWEL.gap) cost += consonants <= SHORT ? COST.gapInShort : COST.gap;
  }
  return cost <= tolerance(consonants) ? cost : undefined;
}

/** Whether a reading comes from Arabic script, where nothing says which short vowels there are. */
export function isUnvowelled({ vowels }: Skeleton): boolean {
  return vowels.some((slot) => (slot & VOWEL.unwritten) !== 0);
}
