import type { PhraseWords } from './phrase-words.ts';

/** One word of a phrase, folded. */
export interface PhraseWord {
  readonly folded: string;
  /** All letters are capitals, and there are at least two. */
  readonly acronym: boolean;
  readonly capital: boolean;
  /** A comma, bracket, colon or slash stands before it. */
  readonly parted: boolean;
}

const gaps = /[\s\u00a0]+/;
/** Marks that part a phrase; a dash between spaces does too. */
const parting = /[,;:()[\]/|]|^[–—-]+$/;
const quotes = /["“”«»„]/g;
const apostrophes = /[\u2018\u2019\u201b\u02bc\u02be\u02bf\u0060\u00b4]/g;
/** The Arabic article as it is romanised before letters that it takes the sound of. */
const article = /^(?:al|el|an|as|ash|at|ad|ar|az)-(?=.)/i;

/** The words of a phrase under which spellings meet; hyphens part words, but for compounds like "Iran-backed". */
export function phraseOf(text: string, words: PhraseWords): PhraseWord[] {
  const phrase: PhraseWord[] = [];
  let parted = false;
  for (const chunk of text.replace(apostrophes, "'").replace(quotes, '').split(gaps)) {
    // What parts is kept apart from what it stands at: "(SOHR)", "YPG/SDF".
    for (const piece of chunk.split(/([,;:()[\]/|])/)) {
      if (piece === '') continue;
      if (parting.test(piece)) {
        parted = true;
        continue;
      }
      for (const raw of unhyphenated(piece, words)) {
        const plain = plainOf(raw);
        if (plain === '') continue;
        phrase.push({
          folded: plain.toLowerCase(),
          acronym: plain.length > 1 && plain === plain.toUpperCase() && plain !== plain.toLowerCase(),
          capital: plain[0] !== plain[0]!.toLowerCase(),
          parted,
        });
        parted = false;
      }
    }
  }
  return phrase;
}

function unhyphenated(piece: string, words: PhraseWords): readonly string[] {
  const even = piece.replace(/[\u2010\u2011]/g, '-').replace(article, 'al-');
  if (!even.includes('-')) return [even];
  const parts = even.split('-');
  const last = plainOf(parts.at(-1)!).toLowerCase();
  const compound = words.compoundEnds.has(last) || words.compoundStarts.has(parts[0]!.toLowerCase());
  return compound ? [even] : parts;
}

/** Without a genitive, accents, full stops and apostrophes: "Turkey's" and "U.S." give "Turkey" and "US". */
function plainOf(raw: string): string {
  return raw
    .replace(/'s$|'$/i, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'.!?…\u00ad\u200b-\u200f]/g, '');
}
