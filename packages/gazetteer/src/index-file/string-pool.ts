import { hashOf } from './layout.ts';

/** Strings with the values that they lead to; numbers are given when all are in. */
export interface StringPool {
  /** Adds values under a searchable string. */
  add(text: string, ...values: readonly number[]): void;
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

/** Values of one string are a chain of links: most of some 700,000 strings have one, and an array for each would cost more. */
interface Links {
  /** Per searchable string: its first and last link. */
  readonly first: number[];
  readonly last: number[];
  /** Per link: its value, and the next link of the same string, or -1. */
  readonly value: number[];
  readonly next: number[];
}

export function stringPool(): StringPool {
  const searchable = new Map<string, number>();
  const kept = new Map<string, number>();
  const links: Links = { first: [], last: [], value: [], next: [] };

  const addOne = (text: string, value: number): void => {
    const link = links.value.push(value) - 1;
    links.next.push(-1);
    const string = searchable.get(text);
    if (string === undefined) {
      searchable.set(text, searchable.size);
      links.first.push(link);
      links.last.push(link);
      return;
    }
    links.next[links.last[string] ?? 0] = link;
    links.last[string] = link;
  };

  return {
    add: (text, ...values) => {
      for (const value of values) addOne(text, value);
    },
    keep: (text) => {
      const known = kept.get(text);
      if (known !== undefined) return known;
      kept.set(text, kept.size);
      return kept.size - 1;
    },
    pack: () => ({
      ...packTexts([...searchable.keys()], [...kept.keys()]),
      ...packLinks(links),
      slots: packSlots([...searchable.keys()]),
      keptFrom: searchable.size,
    }),
  };
}

function packTexts(...lists: readonly (readonly string[])[]): Pick<PackedStrings, 'units' | 'stringStart'> {
  const sum = (count: (text: string) => number): number =>
    lists.reduce((all, list) => list.reduce((some, text) => some + count(text), all), 0);
  const units = new Uint16Array(sum((text) => text.length));
  const stringStart = new Uint32Array(sum(() => 1) + 1);
  let at = 0;
  let string = 0;
  for (const list of lists) {
    for (const text of list) {
      stringStart[string++] = at;
      for (let j = 0; j < text.length; j++) units[at++] = text.charCodeAt(j);
    }
  }
  stringStart[string] = at;
  return { units, stringStart };
}

function packLinks({ first, value, next }: Links): Pick<PackedStrings, 'valueStart' | 'values'> {
  const valueStart = new Uint32Array(first.length + 1);
  const values = new Uint32Array(value.length);
  let at = 0;
  for (const [string, head] of first.entries()) {
    valueStart[string] = at;
    for (let link = head; link >= 0; link = next[link] ?? -1) values[at++] = value[link] ?? 0;
  }
  valueStart[first.length] = at;
  return { valueStart, values };
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
