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
