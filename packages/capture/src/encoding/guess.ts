import type { Notice } from '@variorum/engine';
import { decode } from './decode.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/** Bytes that a guess is made from: as many as jschardet itself looks at to any use. */
const SAMPLE = 65_536;
/** Below this many bytes beyond ASCII every guess is a coin's throw; the text is then read as UTF-8, with its notice. */
const FEWEST = 6;

export interface Characters {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/**
 * Bytes to characters where the encoding may be any. A mark wins, then UTF-8 (bytes that are valid UTF-8 by chance do
 * not occur in texts of any length), then what the file or its server declares, then a guess, which is always told.
 */
export async function charactersOf(bytes: Uint8Array, declared: string | null = null): Promise<Characters> {
  const unmarked = utf16WithoutMark(bytes);
  if (unmarked)
    return { text: new TextDecoder(unmarked).decode(bytes), encoding: unmarked, notices: [guessed(unmarked)] };
  const plain = decode(bytes);
  if (!plain.notices.some(({ code }) => code === 'text/invalid-utf8')) return plain;
  if (declared !== null) {
    const decoder = decoderFor(declared);
    if (decoder && decoder.encoding !== 'utf-8') {
      return { text: decoder.decode(bytes), encoding: decoder.encoding, notices: [] };
    }
  }
  const guess = await guessFor(bytes);
  if (guess === null) return plain;
  const text = guess.decode(bytes);
  return { text, encoding: guess.encoding, notices: [guessed(guess.encoding)] };
}

function guessed(encoding: string): Notice {
  return { code: 'text/encoding-guessed', severity: 'warning', facts: { encoding } };
}

async function guessFor(bytes: Uint8Array): Promise<Decoder | null> {
  const { sample, beyond } = sampleOf(bytes);
  if (beyond < FEWEST) return null;
  // 7 MB of tables, which most runs never need.
  const { detect } = await import('jschardet');
  const { encoding } = detect(sample);
  const decoder = encoding === null ? null : decoderFor(encoding);
  // The bytes are no UTF-8: that was tried. A few broken ones in a text that is UTF-8 otherwise are told as such.
  return decoder?.encoding === 'utf-8' ? null : decoder;
}

/** A stretch that holds letters beyond ASCII: the first one may come after pages of English. */
function sampleOf(bytes: Uint8Array): { sample: Uint8Array; beyond: number } {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 127) - 1024);
  const sample = bytes.subarray(first, first + SAMPLE);
  let beyond = 0;
  for (const byte of sample) if (byte > 127) beyond++;
  return { sample, beyond };
}

function decoderFor(label: string): Decoder | null {
  try {
    return new TextDecoder(label.trim());
  } catch (error) {
    // A label that no standard knows is as good as none.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Two bytes a letter without a mark: in Latin and Cyrillic text every second byte is then nearly always the same. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 8 || bytes.length % 2 === 1 || (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe)) return null;
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  let spaces = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (isHighByte(sample[at]!)) even++;
    if (isHighByte(sample[at + 1]!)) odd++;
    if ((sample[at] === 0x20 && sample[at + 1] === 0) || (sample[at] === 0 && sample[at + 1] === 0x20)) spaces++;
  }
  const pairs = sample.length / 2;
  if (spaces === 0) return null;
  if (odd > pairs * 0.9 && even < pairs * 0.5) return 'utf-16le';
  return even > pairs * 0.9 && odd < pairs * 0.5 ? 'utf-16be' : null;
}

/** The upper byte of Latin, Greek, Cyrillic, Hebrew and Arabic letters: U+0000 to U+07FF. */
function isHighByte(byte: number): boolean {
  return byte < 8;
}
