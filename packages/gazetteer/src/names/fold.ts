/** Letters that Unicode does not decompose although readers of Latin script take them for their base letter. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  // Arabic letters that writers and keyboards exchange freely.
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  گ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
};

const PLAIN_LETTERS = /[ßøłđðþæœıəħىیېکگةەہھ]/g;
/** Latin, Greek and Cyrillic accents; Arabic vowel signs and tatweel; Hebrew points. Indic vowel signs are letters, and stay. */
const MARKS =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Apostrophes, primes and the letters that stand for hamza and ayn, full stops, and signs that only steer the direction of writing. */
const SILENT = /['`´’‘‛ʹʻʼʽʾʿˈ′＇ʕʔء.\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const GAPS = /[\s\-‐‑‒–—―_,;/·()[\]"“”«»]+/g;
const NEEDS_WORK = /[^a-z ]|^ | $| {2}/;

/**
 * The form under which a name is looked up: lower case, no accents, apostrophes, ayn marks or full stops; hyphens and
 * other gaps are one space. `Ma‘arrat an-Nu‘mān` and `ma'arrat  an nu'man` both give `maarrat an numan`. Any script.
 */
export function fold(name: string): string {
  const lower = name.toLowerCase();
  if (!NEEDS_WORK.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      // Mathematical and other dressed-up capitals are plain ones only now.
      .toLowerCase()
      .replace(MARKS, '')
      .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter)
      .replace(SILENT, '')
      .replace(/&/g, ' and ')
      .replace(GAPS, ' ')
      .trim()
  );
}
