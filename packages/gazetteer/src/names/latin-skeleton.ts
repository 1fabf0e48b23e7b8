import { fold } from './fold.ts';
import { buildSkeleton, type Skeleton, VOWEL } from './skeleton.ts';

/** Written with two or three letters, one sound; the longest first. `Z` is ẓ or dh, which spellings give as z or d. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/tch|sh|ch/g, 'S'],
  [/kh/g, 'h'],
  [/gh/g, 'k'],
  [/dh/g, 'Z'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/dj/g, 'j'],
  [/\bou(?=[aeiy])/g, 'w'],
  [/ee/g, 'i'],
];

/** English endings after which a word is no Arabic name: plurals (`Syrias`, `Kurds`, `Lions`) and the commonest suffixes. */
const ENGLISH_ENDING = /(?:[bdfgklnrt]s|days|ias|ies|ses|ing|ght|tion|sion|ness|ment|ward|ould|ful)$/;

/** p, v, x and a bare c do not occur in romanised Arabic: a name with one of them is of another kind. */
const FOREIGN = /[pvx]|c(?!h)|[^a-z\u1e93 ]/;

const SOUND: Readonly<Record<string, string>> = { q: 'k', g: 'k' };
const VOWEL_OF: Readonly<Record<string, number>> = {
  a: VOWEL.a,
  e: VOWEL.a | VOWEL.i,
  i: VOWEL.i,
  y: VOWEL.i,
  o: VOWEL.u,
  u: VOWEL.u,
  w: VOWEL.u,
};

const PLAIN_ARTICLE = /^[aeiu]l$/;
const ASSIMILATED_ARTICLE = /^[aei]([drstznSZ])$/;

function isArticle(token: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (PLAIN_ARTICLE.test(token)) return true;
  const assimilated = ASSIMILATED_ARTICLE.exec(token);
  return assimilated !== null && next.startsWith(assimilated[1] ?? '?');
}

/** `Arrastan`, `Ezzor`: an article written together with its noun shows in the doubled letter. */
function withoutAttachedArticle(token: string): string {
  return token.replace(/^[aei]([drstznS])\1(?=[aeiouyw])/, '$1');
}

/** `Maarrat al-Numan`, `Khirbet Ghazaleh`: the t of the construct state is often left out in English. */
const CONSTRUCT = /[^aeiouwy].*[^aeiouwy]a*[aei]t$/;

/**
 * Reads a romanised name: `Khān Shaykhūn`, `Khan Cheikhoun` and `Khan Sheikhoun` all give `hnShn`.
 * Undefined when the name cannot be romanised Arabic. `reading` says which sound a dh or ẓ gets.
 */
export function latinSkeleton(name: string, reading: 'z' | 'd'): Skeleton | undefined {
  // The mark under ẓ is lost in folding, and it is the one mark that says which letter stood there.
  const marked = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/z[\u0323\u0327\u0331]/g, '\u1e93');
  let text = fold(marked.replace(/\u1e93/g, 'zzqz')).replace(/zzqz/g, '\u1e93');
  if (FOREIGN.test(text.replace(/ph/g, 'f'))) return undefined;
  if (ENGLISH_ENDING.test(text)) return undefined;
  for (const [pattern, sound] of DIGRAPHS) text = text.replace(pattern, sound);
  text = text.replace(/\u1e93/g, 'Z');

  const tokens = text.split(' ').filter((token) => token !== '');
  const words = tokens.filter((token, i) => !isArticle(token, tokens[i + 1])).map(withoutAttachedArticle);
  const builder = buildSkeleton();
  for (const [w, word] of words.entries()) {
    const last = word.length - 1;
    const construct = w < words.length - 1 && CONSTRUCT.test(word);
    if (w > 0) builder.vowel(VOWEL.gap);
    for (let i = 0; i <= last; i++) {
      const letter = word[i] ?? '';
      const glide = letter === 'w' || letter === 'y';
      const vowel = VOWEL_OF[letter];
      if (vowel !== undefined && !(glide && i === 0 && last > 0)) {
        if (w === 0 && i === 0) builder.consonant('@');
        builder.vowel(vowel);
        continue;
      }
      if (letter === word[i - 1]) continue;
      // A final h after a vowel is the written trace of ta marbuta: -a, -ah and -eh are one ending.
      if (letter === 'h' && i === last && i > 0 && VOWEL_OF[word[i - 1] ?? ''] !== undefined) continue;
      if (construct && i === last) continue;
      builder.consonant(letter === 'Z' ? reading : (SOUND[letter] ?? letter));
    }
  }
  return builder.done();
}
