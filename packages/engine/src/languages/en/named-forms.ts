import { lowerOf } from '../../text/characters.ts';
import { createLexicon, hashSeed, hashStep, type Lexicon } from '../../text/lexicon.ts';
import { lexicon } from './lexicon.ts';

/**
 * Forms that lists name and the lexicon lacks: "wadi", "courtyard". To the grammar they stay unknown words, but a list asks for
 * them by number as it asks for words, and compares no string. Their numbers run on behind the lexicon's ids.
 */
const forms = new Map<string, number>();
/** Built when a text is first looked at, by when all lists are made; anew if one more is. */
let table: Lexicon<number> | null = null;

/** Room for such forms. */
const most = 4096;

/** One past the highest number that a word or form can have. */
export const numbersEnd: number = lexicon.size + 1 + most;

/** The number of a form, given in lower case. Throws when there are more than room is for. */
export function numberOf(form: string): number {
  const known = forms.get(form);
  if (known !== undefined) return known;
  if (forms.size === most) throw new Error(`lists name more than ${most} forms that the lexicon lacks`);
  table = null;
  const number = lexicon.size + 1 + forms.size;
  forms.set(form, number);
  return number;
}

/** The number of the form that stands at `[start, end)` of a text, in whatever case; 0 if no list names it. */
export function numberAt(text: string, start: number, end: number): number {
  table ??= createLexicon(forms);
  let hash = hashSeed;
  for (let at = start; at < end; at++) hash = hashStep(hash, lowerOf[text.charCodeAt(at)]!);
  return table.entry(table.find(text, start, end, hash)) ?? 0;
}
