/** A set of SHA-256 hashes that threads share without a copy each: 32 bytes a hash, sorted. */
export interface KnownHashes {
  readonly bytes: SharedArrayBuffer;
}

const WIDTH = 32;

/** `hashes`: 64 hex digits each, in rising order, as an index gives them. */
export function knownHashes(hashes: readonly string[]): KnownHashes {
  const bytes = new SharedArrayBuffer(hashes.length * WIDTH);
  const view = Buffer.from(bytes);
  for (const [at, hash] of hashes.entries()) view.write(hash, at * WIDTH, 'hex');
  return { bytes };
}

export function isKnown({ bytes }: KnownHashes, hash: string): boolean {
  const wanted = Buffer.from(hash, 'hex');
  const view = Buffer.from(bytes);
  let [low, high] = [0, bytes.byteLength / WIDTH];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = view.compare(wanted, 0, WIDTH, middle * WIDTH, (middle + 1) * WIDTH);
    if (order === 0) return true;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return false;
}
