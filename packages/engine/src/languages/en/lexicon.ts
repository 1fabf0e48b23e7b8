import { createLexicon, type Lexicon } from '../../text/lexicon.ts';
import { words } from './known-words.ts';
import type { Word } from './word.ts';
import { frequent } from './words/frequent.ts';

/** Every English word that the reader knows. The most frequent have the lowest ids: what tables say of them lies side by side. */
export const lexicon: Lexicon<Word> = createLexicon(frequentFirst(words));
for (const [form, word] of words) word.id = lexicon.idOf(form);

/** The same words in another order. */
function frequentFirst(words: ReadonlyMap<string, Word>): ReadonlyMap<string, Word> {
  const ordered = new Map<string, Word>();
  for (const form of [...frequent, ...words.keys()]) {
    const known = words.get(form);
    if (known !== undefined) ordered.set(form, known);
  }
  return ordered;
}

/** Tags by lexicon id; 0 for words that are not known. */
export const tagsOf: Int32Array = Int32Array.from(
  { length: lexicon.size + 1 },
  (_, id) => lexicon.entry(id)?.tags ?? 0,
);

/** Ids of words that rules name. Throws for a word that no list holds: a rule must not wait for a word that cannot come. */
export function idOf(form: string): number {
  const id = lexicon.idOf(form);
  if (id === 0) throw new Error(`the English lexicon has no "${form}"`);
  return id;
}

/** One number for each of several words, parted by spaces. */
type Ids<Forms extends string> = Forms extends `${string} ${infer Others}`
  ? readonly [number, ...Ids<Others>]
  : readonly [number];

/** {@link idOf} of several words, parted by spaces. */
export function ids<const Forms extends string>(forms: Forms): Ids<Forms> {
  return forms.split(' ').map(idOf) as unknown as Ids<Forms>;
}
