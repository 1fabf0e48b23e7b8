/** Opening bytes of formats that people drop among text files, as their specifications give them. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ZIP or DOCX', [0x50, 0x4b, 0x03, 0x04]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GZIP', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['legacy Office', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** How far in a file is looked into. git looks for NUL in the first 8,000 bytes; control bytes need a larger sample. */
const SAMPLE = 65_536;
/** Above this share of control bytes a file is no text; prose has none, logs with colour codes about 2 %. */
const CONTROL_SHARE = 0.1;

/** Why these bytes are no text, or `null` when they may be. UTF-16 with its mark is text in spite of its NUL bytes. */
export function whyBinary(bytes: Uint8Array): { readonly format?: string; readonly nulBytes: number } | null {
  const known = SIGNATURES.find(([, opening]) => opening.every((byte, at) => bytes[at] === byte));
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return null;
  const sample = bytes.subarray(0, SAMPLE);
  let nul = 0;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) nul++;
    else if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  if (known) return { format: known[0], nulBytes: nul };
  const early = bytes.subarray(0, 8_000).includes(0);
  return early || nul + control > sample.length * CONTROL_SHARE ? { nulBytes: nul } : null;
}
