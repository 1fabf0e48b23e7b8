/**
 * MinHash over shingles of five words, 64 values in 16 bands of 4: two texts that share half of their shingles meet in a
 * band with 64 % chance, at 0.7 with 99 %, at 0.2 with 3 % (1 − (1 − s⁴)¹⁶; Broder 1997, Leskovec et al., "Mining of
 * Massive Datasets", §3.4). Meeting only makes a candidate; the score is then counted on the shingles themselves.
 */
export const SKETCH = { name: 'minhash-5x64', shingle: 5, values: 64, bands: 16 } as const;

const ROWS = SKETCH.values / SKETCH.bands;

export interface Sketch {
  readonly signature: Uint32Array;
  /** One bucket a band; the band is part of the number. */
  readonly buckets: readonly number[];
}

/** Hashes of shingles, each once, in rising order. */
export type Shingles = Uint32Array;

/** Hashes of all shingles of a text, given as its words; a text of fewer words than a shingle has none. */
export function shinglesOf(words: readonly string[]): Shingles {
  const hashes = words.map(hashOf);
  const all = new Uint32Array(Math.max(0, hashes.length - SKETCH.shingle + 1));
  for (let at = 0; at < all.length; at++) {
    let hash = 0x811c9dc5;
    for (let n = 0; n < SKETCH.shingle; n++) hash = mix(hash ^ hashes[at + n]!);
    all[at] = hash;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at]!;
  return all.slice(0, kept);
}

/** `null` where there is nothing to compare. */
export function sketchOf(shingles: Shingles): Sketch | null {
  if (shingles.length === 0) return null;
  const signature = new Uint32Array(SKETCH.values).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let n = 0; n < SKETCH.values; n++) {
      const hash = mix(shingle ^ SEEDS[n]!) >>> 0;
      if (hash < signature[n]!) signature[n] = hash;
    }
  }
  const buckets = Array.from({ length: SKETCH.bands }, (_, band) => {
    let hash = band + 1;
    for (let n = 0; n < ROWS; n++) hash = mix(hash ^ signature[band * ROWS + n]!);
    return band * 2 ** 32 + (hash >>> 0);
  });
  return { signature, buckets };
}

/** The share of shingles that two texts have in common, of all that either has: 0…1. */
export function likeness(a: Shingles, b: Shingles): number {
  let [shared, inA, inB] = [0, 0, 0];
  while (inA < a.length && inB < b.length) {
    const [left, right] = [a[inA]!, b[inB]!];
    if (left === right) shared++;
    if (left <= right) inA++;
    if (right <= left) inB++;
  }
  const either = a.length + b.length - shared;
  return either === 0 ? 0 : shared / either;
}

/** How alike two sketches are: an estimate of {@link likeness}, good to about 0.06. */
export function estimate(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let n = 0; n < SKETCH.values; n++) if (a[n] === b[n]) same++;
  return same / SKETCH.values;
}

export function signatureText(signature: Uint32Array): string {
  return Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64');
}

export function signatureOf(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the result. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const SEEDS: readonly number[] = Array.from({ length: SKETCH.values }, (_, n) => mix(Math.imul(n + 1, 0x9e3779b9)));
