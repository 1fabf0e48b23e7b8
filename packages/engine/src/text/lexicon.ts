import { Character, characterOf, lowerOf } from './characters.ts';

/** FNV-1a over lower-cased code units; the tokenizer computes the same while it scans. */
export const hashSeed: number = 0x811c9dc5 | 0;
export function hashStep(hash: number, lowered: number): number {
  return Math.imul(hash ^ lowered, 0x01000193);
}

/**
 * Words to entries, looked up by a hash that the tokenizer has at hand, so that no string is cut for a word of the text.
 * Ids run from 1; 0 is "not in the lexicon". Case, curly apostrophes and hyphen variants do not matter.
 */
export interface Lexicon<Entry> {
  readonly size: number;
  entry(id: number): Entry | undefined;
  /** Id of the word at `[start, end)` of `text` whose hash is `hash`; 0 if there is none. */
  find(text: string, start: number, end: number, hash: number): number;
  /** Id of a word given as a string. */
  idOf(word: string): number;
}

export function createLexicon<Entry>(words: ReadonlyMap<string, Entry>): Lexicon<Entry> {
  let capacity = 16;
  while (capacity < words.size * 1.5) capacity *= 2;
  const mask = capacity - 1;
  /** Id and hash, side by side: a look touches one line of memory. Id 0 is an empty slot. */
  const slots = new Int32Array(2 * capacity);
  /** All forms, one behind the other; the form with id `id` is `[from[id], from[id + 1])`. */
  const forms = [...words.keys()].map(lowered);
  const letters = Uint16Array.from(forms.join(''), (letter) => letter.charCodeAt(0));
  const from = new Int32Array(words.size + 2);
  const entries: (Entry | undefined)[] = [undefined];

  for (const entry of words.values()) {
    const id = entries.push(entry) - 1;
    const form = forms[id - 1]!;
    from[id + 1] = from[id]! + form.length;
    const hash = hashOf(form);
    let slot = hash & mask;
    while (slots[2 * slot] !== 0) {
      if (forms[slots[2 * slot]! - 1] === form) throw new Error(`lexicon: "${form}" is listed twice`);
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = id;
    slots[2 * slot + 1] = hash;
  }

  function find(text: string, start: number, end: number, hash: number): number {
    let slot = hash & mask;
    for (let id = slots[2 * slot]!; id !== 0; id = slots[2 * slot]!) {
      if (slots[2 * slot + 1] === hash && isForm(id, text, start, end)) return id;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  function isForm(id: number, text: string, start: number, end: number): boolean {
    const first = from[id]!;
    if (from[id + 1]! - first !== end - start) return sameInParts(forms[id - 1]!, text, start, end);
    for (let at = start; at < end; at++) if (letters[first + at - start] !== lowerOf[text.charCodeAt(at)]) return false;
    return true;
  }

  return {
    size: words.size,
    entry: (id) => entries[id],
    find,
    idOf: (word) => find(word, 0, word.length, hashOf(word)),
  };
}

function lowered(word: string): string {
  let form = '';
  for (let at = 0; at < word.length; at++) form += String.fromCharCode(lowerOf[word.charCodeAt(at)]!);
  return form;
}

function hashOf(word: string): number {
  let hash = hashSeed;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, lowerOf[word.charCodeAt(at)]!);
  return hash;
}

/** A word parted at a line's end ("evacu-⏎ated"), or with a soft hyphen in it, is longer in the text than its form. */
function sameInParts(form: string, text: string, start: number, end: number): boolean {
  let at = 0;
  for (let position = start; position < end; position++) {
    const unit = text.charCodeAt(position);
    if (unit === 0x2d && /[\r\n]/.test(text[position + 1] ?? '')) continue;
    if (unit === 0x0a || unit === 0x0d || unit === 0x20 || characterOf[unit] === Character.silent) continue;
    if (form.charCodeAt(at++) !== lowerOf[unit]) return false;
  }
  return at === form.length;
}
