import { idOf, lexicon } from './lexicon.ts';
import type { Word } from './word.ts';

/**
 * A question about words, asked of the whole lexicon once: 1 by lexicon id where the answer is yes, so that asking it of a
 * token is one look. Words that the lexicon lacks have the id 0 and the answer no.
 */
export function wordTable(holds: (word: Word) => boolean): Uint8Array {
  const table = new Uint8Array(lexicon.size + 1);
  for (let id = 1; id <= lexicon.size; id++) if (holds(lexicon.entry(id)!)) table[id] = 1;
  return table;
}

/** A table that says yes to some ids. */
function tableOf(ids: Iterable<number>): Uint8Array {
  const table = new Uint8Array(lexicon.size + 1);
  for (const id of ids) table[id] = 1;
  return table;
}

/** The ids of all forms of a verb, by its base form. */
const idsByLemma: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (let id = 1; id <= lexicon.size; id++) {
    const lemma = lexicon.entry(id)!.verb?.lemma;
    if (lemma === undefined) continue;
    const ids = found.get(lemma);
    if (ids === undefined) found.set(lemma, [id]);
    else ids.push(id);
  }
  return found;
})();

function tableOfForms(forms: Iterable<string>): Uint8Array {
  return tableOf(Array.from(forms, idOf));
}

function tableOfVerbs(lemmas: Iterable<string>): Uint8Array {
  return tableOf(Array.from(lemmas, idsOfVerb).flat());
}

/** Throws for a verb that no list holds, as {@link idOf} does. */
function idsOfVerb(lemma: string): readonly number[] {
  const ids = idsByLemma.get(lemma);
  if (ids === undefined) throw new Error(`the English lexicon has no verb "${lemma}"`);
  return ids;
}

/** {@link wordTable} of a list of forms, parted by spaces. Throws for a word that the lexicon lacks. */
export function formTable(forms: string): Uint8Array {
  return tableOfForms(forms.split(' '));
}

/** {@link wordTable} of the forms of a list of verbs, by their base forms. Throws for a verb that the lexicon lacks. */
export function lemmaTable(lemmas: string): Uint8Array {
  return tableOfVerbs(lemmas.split(' '));
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

/** The words with these forms. Throws for one that the lexicon lacks: a rule must not wait for a word that cannot come. */
export function wordList(forms: Iterable<string>): WordList {
  return new WordList(tableOfForms(forms));
}

/** All forms of the verbs with these base forms. Throws for one that the lexicon lacks. */
export function verbList(lemmas: Iterable<string>): WordList {
  return new WordList(tableOfVerbs(lemmas));
}
