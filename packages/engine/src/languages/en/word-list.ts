import type { Passage } from '../../text/passage.ts';
import { idOf, lexicon } from './lexicon.ts';
import { form, id, shortWords } from './look.ts';
import { numberOf, numbersEnd } from './named-forms.ts';
import type { Word } from './word.ts';

/** Numbers a word has room in for answers, 32 in each: a row is three lines of a processor’s cache. */
const columns = 48;

/**
 * What all lists say of all words: one row for each, by lexicon id, and in it one bit for each list. Reading asks many lists of
 * one word in a row, and all their answers lie in the same few bytes; a table for each list would lie elsewhere each time.
 */
const rows = new Int32Array(numbersEnd * columns);
/** Number of each list, by its words: lists of the same words share one. */
const lists = new Map<string, number>();

/** A list of words that a rule asks for; asking is one look, and no word is compared. */
export class WordList {
  readonly #column: number;
  readonly #bit: number;

  /** Throws when there are more lists than a row has bits. */
  constructor(ids: Iterable<number>) {
    const all = [...new Set(ids)].sort((one, other) => one - other);
    const words = all.join();
    const list = lists.get(words) ?? lists.size;
    if (list === columns * 32) throw new Error(`more than ${list} lists of words: a row needs more columns`);
    lists.set(words, list);
    this.#column = list >> 5;
    this.#bit = 1 << (list & 31);
    for (const id of all) rows[id * columns + this.#column]! |= this.#bit;
  }

  /** Whether a word is on the list; a word that the lexicon lacks is on none. */
  has(word: Word | undefined): boolean {
    return word !== undefined && this.hasId(word.id);
  }

  /** Whether the word with this lexicon id is on the list; 0, a word that the lexicon lacks, is on none. */
  hasId(id: number): boolean {
    return (rows[id * columns + this.#column]! & this.#bit) !== 0;
  }

  /** Whether token `at` is a word on the list; beyond its sentence none is. */
  isAt(passage: Passage, at: number): boolean {
    return this.hasId(id(passage, at));
  }
}

/** A list of forms, whether the lexicon knows them or not; asking is one look as well. */
export class FormList {
  readonly #forms: WordList;

  constructor(forms: Iterable<string>) {
    this.#forms = new WordList(Array.from(forms, numbersOf).flat());
  }

  /** Whether token `at`, in lower case, is on the list; beyond its sentence none is. */
  isAt(passage: Passage, at: number): boolean {
    return this.#forms.hasId(form(passage, at));
  }

  /** Whether one of the tokens from `first` to before `last` is on the list. */
  isIn(passage: Passage, first: number, last: number): boolean {
    for (let at = first; at < last; at++) if (this.isAt(passage, at)) return true;
    return false;
  }
}

/** What a form can be to the reader: a word that it knows, one that it lacks, or both ("us" and "US"). */
function numbersOf(form: string): readonly number[] {
  const id = lexicon.idOf(form);
  if (id === 0) return [numberOf(form)];
  return shortWords.has(id) ? [id, numberOf(form)] : [id];
}

/** See {@link FormList}. */
export function formList(forms: string | Iterable<string>): FormList {
  return new FormList(typeof forms === 'string' ? forms.split(' ') : forms);
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

/** Throws for a verb that no list holds, as {@link idOf} does. */
function idsOfVerb(lemma: string): readonly number[] {
  const ids = idsByLemma.get(lemma);
  if (ids === undefined) throw new Error(`the English lexicon has no verb "${lemma}"`);
  return ids;
}

/** The words of which something holds, asked of the whole lexicon once. */
export function wordsThat(holds: (word: Word) => boolean): WordList {
  const ids: number[] = [];
  for (let id = 1; id <= lexicon.size; id++) if (holds(lexicon.entry(id)!)) ids.push(id);
  return new WordList(ids);
}

/** The words with these forms. Throws for one that the lexicon lacks: a rule must not wait for a word that cannot come. */
export function wordList(forms: string | Iterable<string>): WordList {
  return new WordList(Array.from(typeof forms === 'string' ? forms.split(' ') : forms, idOf));
}

/** All forms of the verbs with these base forms, written as {@link lemmaOf} takes them. Throws for one that the lexicon lacks. */
export function verbList(entries: string | Iterable<string>): WordList {
  const lemmas = Array.from(typeof entries === 'string' ? entries.split(' ') : entries, lemmaOf);
  return new WordList(lemmas.flatMap(idsOfVerb));
}

/** The base form of a verb as lists of words write it: alone, or before its other forms, "throw/threw/thrown". */
export function lemmaOf(entry: string): string {
  return entry.split('/')[0]!;
}
