import type { Word } from './word.ts';

/**
 * Engines keep one copy of each key of an object. Comparing such a copy with a string of the source is comparing two addresses;
 * a form cut out of a list would be compared letter by letter. All are keys of one object: one object each would leave V8 with as
 * many shapes, and none to spare for the objects of the reading.
 */
export function keepOneCopyEach(words: ReadonlyMap<string, Word>): void {
  const copies: Record<string, string> = Object.create(null);
  for (const [form, { verb }] of words) {
    copies[form] = form;
    if (verb !== undefined) copies[verb.lemma] = verb.lemma;
  }
  for (const form of Object.keys(copies)) copies[form] = form;
  for (const [form, word] of words) {
    word.form = copies[form]!;
    if (word.verb !== undefined) word.verb.lemma = copies[word.verb.lemma]!;
  }
}
