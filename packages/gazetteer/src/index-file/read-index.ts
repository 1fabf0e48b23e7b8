import { type Facts, FORMAT, hashOf, MAGIC, SECTIONS, type SectionName, type Sections } from './layout.ts';

export interface Index extends Sections {
  readonly facts: Facts;
  readonly places: number;
  /** Number of a searchable string, or -1. */
  find(text: string): number;
  text(string: number): string;
}

export class IndexFileError extends Error {
  override readonly name = 'IndexFileError';
}

interface Header {
  readonly facts: Facts;
  readonly sections: Readonly<Record<SectionName, readonly [offset: number, length: number]>>;
}

/**
 * Takes the bytes of an index file as they are; nothing is copied.
 * @throws IndexFileError when the bytes are no index, of another format version, or cut short.
 */
export function readIndex(bytes: ArrayBuffer): Index {
  const head = new DataView(bytes);
  if (bytes.byteLength < 12 || head.getUint32(0, true) !== MAGIC) throw new IndexFileError('not a gazetteer index');
  if (head.getUint32(4, true) !== FORMAT) {
    throw new IndexFileError(`gazetteer index of format ${head.getUint32(4, true)}, this version reads ${FORMAT}`);
  }
  let header: Header;
  const sections: Record<string, unknown> = {};
  try {
    header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 12, head.getUint32(8, true))));
    for (const [name, type] of Object.entries(SECTIONS)) {
      const [offset, length] = header.sections[name as SectionName];
      sections[name] = new type(bytes, offset, length);
    }
  } catch (cause) {
    throw new IndexFileError('gazetteer index cut short or damaged', { cause });
  }
  const arrays = sections as unknown as Sections;
  const { units, stringStart, slots } = arrays;
  const mask = slots.length - 1;

  const same = (string: number, text: string): boolean => {
    const start = stringStart[string] ?? 0;
    if ((stringStart[string + 1] ?? 0) - start !== text.length) return false;
    for (let i = 0; i < text.length; i++) if (units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  };

  return {
    ...arrays,
    facts: header.facts,
    places: arrays.name.length,
    find: (text) => {
      for (let slot = hashOf(text) & mask; ; slot = (slot + 1) & mask) {
        const found = slots[slot] ?? 0;
        if (found === 0) return -1;
        if (same(found - 1, text)) return found - 1;
      }
    },
    text: (string) => String.fromCharCode(...units.subarray(stringStart[string] ?? 0, stringStart[string + 1] ?? 0)),
  };
}
