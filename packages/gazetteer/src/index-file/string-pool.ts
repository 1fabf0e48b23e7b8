import { hashOf } from './layout.ts';

/** Strings with the values that they lead to; numbers are given when all are in. */
export interface StringPool {
  /** Adds values under a searchable string. */
  add(text: string, ...values: readonly number[]): void;
  has(text: string): boolean;
  /** A string that is only read back, never searched; the number is relative, see `pack`. */
  keep(text: string): number;
  pack(): PackedStrings;
}

export interface PackedStrings {
  readonly units: Uint16Array<ArrayBuffer>;
  readonly stringStart: Uint32Array<ArrayBuffer>;
  readonly valueStart: Uint32Array<ArrayBuffer>;
  readonly values: Uint32Array<ArrayBuffer>;
  readonly slots: Uint32Array<ArrayBuffer>;
  /** What to add to a number that `keep` gave: searchable strings come first. */
  readonly keptFrom: number;
}

export function stringPool(): StringPool {
  const searchable = new Map<string, number[]>();
  const kept = new Map<string, number>();
  return {
    add: (text, ...values) => {
      const list = searchable.get(text);
      if (list === undefined) searchable.set(text, [...values]);
      else list.push(...values);
    },
    has: (text) => searchable.has(text),
    keep: (text) => {
      const known = kept.get(text);
      if (known !== undefined) return known;
      kept.set(text, kept.size);
      return kept.size - 1;
    },
    pack: () => packStrings(searchable, [...kept.keys()]),
  };
}

function packStrings(searchable: ReadonlyMap<string, readonly number[]>, kept: readonly string[]): PackedStrings {
  const texts = [...searchable.keys(), ...kept];
  const units = new Uint16Array(texts.reduce((sum, text) => sum + text.length, 0));
  const stringStart = new Uint32Array(texts.length + 1);
  let at = 0;
  for (const [i, text] of texts.entries()) {
    stringStart[i] = at;
    for (let j = 0; j < text.length; j++) units[at++] = text.charCodeAt(j);
  }
  stringStart[texts.length] = at;

  const lists = [...searchable.values()];
  const valueStart = new Uint32Array(lists.length + 1);
  const values = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  at = 0;
  for (const [i, list] of lists.entries()) {
    valueStart[i] = at;
    values.set(list, at);
    at += list.length;
  }
  valueStart[lists.length] = at;
  return {
    units,
    stringStart,
    valueStart,
    values,
    slots: packSlots(texts.slice(0, searchable.size)),
    keptFrom: searchable.size,
  };
}

/** At most half full, so that a miss takes one or two looks. */
function packSlots(texts: readonly string[]): Uint32Array<ArrayBuffer> {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, texts.length * 2)));
  const slots = new Uint32Array(size);
  for (const [i, text] of texts.entries()) {
    let slot = hashOf(text) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  }
  return slots;
}
