import type { Notice } from '@variorum/engine';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly notices: readonly Notice[];
}

/**
 * Bytes to characters. A byte order mark says which encoding and is no part of the text (Unicode 16, §23.8); everything
 * else stays as it is: line ends, odd spaces, control characters. What is not valid is replaced by U+FFFD, with a
 * notice that says how often and where first; nothing else may quietly change a text that offsets point into.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { encoding, mark } = encodingOf(bytes);
  const body = bytes.subarray(mark);
  const notices: Notice[] =
    mark > 0 ? [{ code: 'text/byte-order-mark', severity: 'info', facts: { encoding, bytes: mark } }] : [];
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body), encoding, notices };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  const { first, replaced } = replacements(text);
  const code = encoding === 'utf-8' ? 'text/invalid-utf8' : 'text/invalid-utf16';
  // `replaced` counts U+FFFD in the text; a text that held some of its own counts those too, hence "at most".
  notices.push({ code, severity: 'warning', start: first, end: first + 1, facts: { replacedAtMost: replaced } });
  return { text, encoding, notices };
}

function encodingOf(bytes: Uint8Array): { encoding: Decoded['encoding']; mark: number } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  return { encoding: 'utf-8', mark: 0 };
}

function replacements(text: string): { first: number; replaced: number } {
  let replaced = 0;
  const first = text.indexOf('\ufffd');
  for (let at = first; at >= 0; at = text.indexOf('\ufffd', at + 1)) replaced++;
  return { first: Math.max(first, 0), replaced };
}
