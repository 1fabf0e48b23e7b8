import { fold } from './fold.ts';
import { buildSkeleton, type Skeleton, VOWEL } from './skeleton.ts';

/** `Z` stands for the letters that romanisations give as z or as d(h). */
const CONSONANT: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  چ: 'S',
  ح: 'h',
  خ: 'h',
  د: 'd',
  ذ: 'Z',
  ر: 'r',
  ز: 'z',
  ژ: 'j',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'Z',
  غ: 'k',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

const VOWEL_OF: Readonly<Record<string, number>> = { ا: VOWEL.a, و: VOWEL.u, ي: VOWEL.a | VOWEL.i, ع: VOWEL.unwritten };

/** Whether a name is written in Arabic letters throughout. */
export function isArabicScript(name: string): boolean {
  return /^[\u0600-\u06ff\s\-‐‑.،()]+$/.test(name) && /[\u0620-\u064a]/.test(name);
}

/** Reads a name in Arabic script: `خان شيخون` gives `hnShn`, as its romanisations do. */
export function arabicSkeleton(name: string, reading: 'z' | 'd'): Skeleton | undefined {
  const words = fold(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.startsWith('ال') && word.length >= 4 ? word.slice(2) : word));
  const builder = buildSkeleton();
  for (const [w, word] of words.entries()) {
    const last = word.length - 1;
    if (w > 0) builder.vowel(VOWEL.gap);
    for (let i = 0; i <= last; i++) {
      const letter = word[i] ?? '';
      const vowel = VOWEL_OF[letter];
      const glide = letter === 'و' || letter === 'ي';
      if (vowel !== undefined && !(glide && i === 0 && last > 0)) {
        if (w === 0 && i === 0) {
          builder.consonant('@');
          // An initial alif carries any short vowel.
          builder.vowel(VOWEL.unwritten);
        } else builder.vowel(vowel);
        continue;
      }
      if (glide) {
        builder.consonant(letter === 'و' ? 'w' : 'y');
        continue;
      }
      // Folding has made one letter of final ه and ta marbuta; both end the name as -a, -ah or -eh.
      if (letter === 'ه' && i === last && i > 0) {
        builder.vowel(VOWEL.a);
        continue;
      }
      if (letter === 'ح' && i === last && VOWEL_OF[word[i - 1] ?? ''] !== undefined) continue;
      const sound = CONSONANT[letter];
      if (sound === undefined) return undefined;
      // Between two consonants a short vowel may go unwritten; at the very start of a word there is nothing to miss.
      if (i > 0 || w > 0) builder.vowel(VOWEL.unwritten);
      builder.consonant(sound === 'Z' ? reading : sound);
    }
  }
  return builder.done();
}
