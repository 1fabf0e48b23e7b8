import { lengthOf, type Skeleton, VOWEL } from './skeleton.ts';

/** What a difference costs. Romanisations drop short vowels and exchange a with i (by way of e) far more often than either with u. */
const COST = { dropped: 0.25, frontForBack: 1, aForI: 0.5, ending: 1 } as const;

function slotCost(a: number, b: number, place: 'start' | 'inside' | 'end'): number {
  if ((a | b) & VOWEL.unwritten || a & b || a === b) return 0;
  // A vowel at the end of a name is always written, in both scripts: its absence is another name.
  if (a === 0 || b === 0) return place === 'end' ? COST.ending : COST.dropped;
  const cost = (a | b) & VOWEL.u ? COST.frontForBack : COST.aForI;
  return place === 'start' ? cost / 2 : cost;
}

/**
 * How far the vowels of two readings with the same consonants are apart (0 = nothing speaks against it), or undefined
 * where too far to be one name. Short keys must agree in every vowel; each further consonant buys some tolerance.
 */
export function vowelDistance(a: Skeleton, b: Skeleton): number | undefined {
  const last = a.vowels.length - 1;
  const initialVowel = a.consonants.startsWith('@');
  const consonants = lengthOf(a.consonants);
  // Two consonants without their vowels say nothing, so Arabic script alone is not enough for them.
  if (consonants <= 2 && [...a.vowels, ...b.vowels].some((slot) => slot & VOWEL.unwritten)) return undefined;
  let cost = 0;
  for (let i = 0; i <= last; i++) {
    const place = i === last ? 'end' : initialVowel && i === 1 ? 'start' : 'inside';
    cost += slotCost(a.vowels[i] ?? 0, b.vowels[i] ?? 0, place);
    if (consonants <= 2 && ((a.vowels[i] ?? 0) & VOWEL.u) !== ((b.vowels[i] ?? 0) & VOWEL.u)) return undefined;
  }
  const tolerance = consonants <= 2 ? 0 : 0.25 * consonants;
  return cost <= tolerance ? cost : undefined;
}
