import { type Facts, FORMAT, MAGIC, SECTIONS, type SectionName, type Sections } from './layout.ts';

const align = (offset: number): number => Math.ceil(offset / 8) * 8;

/** Lays the arrays out as one file; `readIndex` takes it back. */
export function writeIndex(arrays: Sections, facts: Facts): ArrayBuffer {
  const names = Object.keys(SECTIONS) as SectionName[];
  // Offsets depend on the header's length and the header holds the offsets: they are written at a fixed width.
  const headerFor = (start: number): string => {
    let offset = start;
    const sections: Record<string, readonly [string | number, number]> = {};
    for (const name of names) {
      sections[name] = [offset, arrays[name].length];
      offset = align(offset + arrays[name].byteLength);
    }
    return JSON.stringify({ sections, facts });
  };
  const encoder = new TextEncoder();
  // Room for the longest header: offsets of up to twelve digits each.
  const start = align(12 + encoder.encode(headerFor(0)).length + names.length * 12);
  const header = encoder.encode(headerFor(start));
  const end = names.reduce((offset, name) => align(offset + arrays[name].byteLength), start);

  const bytes = new ArrayBuffer(end);
  const view = new DataView(bytes);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT, true);
  view.setUint32(8, header.length, true);
  const whole = new Uint8Array(bytes);
  whole.set(header, 12);
  let offset = start;
  for (const name of names) {
    const array = arrays[name];
    whole.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset = align(offset + array.byteLength);
  }
  return bytes;
}
