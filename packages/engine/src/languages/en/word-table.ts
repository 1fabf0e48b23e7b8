import { lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/**
 * A question about words, asked of the whole lexicon once: 1 by lexicon id where the answer is yes, so that asking it of a
 * token is one look. Words that the lexicon lacks have the id 0 and the answer no.
 */
export function wordTable(holds: (word: Word) => boolean): Uint8Array {
  return Uint8Array.from({ length: lexicon.size + 1 }, (_, id) => {
    const word = lexicon.entry(id);
    return word !== undefined && holds(word) ? 1 : 0;
  });
}

/** {@link wordTable} of a list of forms, parted by spaces. */
export function formTable(forms: string): Uint8Array {
  const list = new Set(forms.split(' '));
  return wordTable(({ form }) => list.has(form));
}

/** {@link wordTable} of the forms of a list of verbs, by their base forms. */
export function lemmaTable(lemmas: string): Uint8Array {
  const list = new Set(lemmas.split(' '));
  return wordTable(({ verb }) => verb !== undefined && list.has(verb.lemma));
}

/** A list of words that a rule asks for; asking is one look into a table by lexicon id, and no word is compared. */
export class WordList {
  readonly #table: Uint8Array;

  constructor(table: Uint8Array) {
    this.#table = table;
  }

  /** Whether a word is on the list; a word that the lexicon lacks is on none. */
  has(word: Word | undefined): boolean {
    return word !== undefined && this.#table[word.id] === 1;
  }
}

/** The words with these forms. */
export function wordList(forms: Iterable<string>): WordList {
  const list = new Set(forms);
  return new WordList(wordTable(({ form }) => list.has(form)));
}

/** All forms of the verbs with these base forms. */
export function verbList(lemmas: Iterable<string>): WordList {
  const list = new Set(lemmas);
  return new WordList(wordTable(({ verb }) => verb !== undefined && list.has(verb.lemma)));
}
