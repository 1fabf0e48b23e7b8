/**
 * What is left of a romanised Arabic name when everything that romanisations disagree on is put aside.
 *
 * `consonants` holds one letter per consonant sound, with `@` in front when the name begins with a vowel.
 * `vowels[i]` holds what stands before consonant i (and one more entry for the end of the name), as a union of
 * `VOWEL` bits, so that two readings with one consonant key can still be told apart by their vowels.
 */
export interface Skeleton {
  readonly consonants: string;
  readonly vowels: readonly number[];
}

/**
 * `unwritten`: Arabic script does not write short vowels, so anything may stand here. `gap`: a word ends here; no vowel, but
 * what stands between two consonants all the same.
 */
export const VOWEL = { none: 0, a: 1, i: 2, u: 4, unwritten: 8, gap: 16 } as const;

/** Consonants without the mark for an initial vowel. */
export function lengthOf(consonants: string): number {
  return consonants.startsWith('@') ? consonants.length - 1 : consonants.length;
}

/** Collects consonants and the vowels between them; shared by the readings of both scripts. */
export interface SkeletonBuilder {
  vowel(bits: number): void;
  consonant(letter: string): void;
  /** How many consonants there are so far. */
  count(): number;
  /** Takes back the last consonant; the vowels around it run together. */
  dropLast(): void;
  done(): Skeleton;
}

export function buildSkeleton(): SkeletonBuilder {
  let consonants = '';
  let slot = 0;
  let vowels: number[] = [];
  return {
    vowel: (bits) => {
      slot |= bits;
    },
    consonant: (letter) => {
      consonants += letter;
      vowels.push(slot);
      slot = 0;
    },
    count: () => consonants.length,
    dropLast: () => {
      slot |= vowels.at(-1) ?? 0;
      vowels = vowels.slice(0, -1);
      consonants = consonants.slice(0, -1);
    },
    done: () => ({ consonants, vowels: [...vowels, slot] }),
  };
}
