import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFileName, DEFAULT_CACHE, readBytes, removeOlder, writeAtomically } from './cache-file.ts';
import { type Index, IndexFileError, readIndex } from './index-file/read-index.ts';
import type { GazetteerNotice } from './notice.ts';

export interface BaseIndexOptions {
  readonly cacheDir?: string | undefined;
  readonly onNotice?: ((notice: GazetteerNotice) => void) | undefined;
}

/** The index of the base data and the hand-written facts: from the cache, or built on first use (some seconds, once). */
export function baseIndex({ cacheDir = DEFAULT_CACHE, onNotice }: BaseIndexOptions): Index {
  const name = cacheFileName();
  const file = join(cacheDir, name);
  const kept = readBytes(file);
  if (kept !== undefined) {
    try {
      return readIndex(kept);
    } catch (error) {
      // A damaged cache is no one's loss: it is built anew below.
      if (!(error instanceof IndexFileError)) throw error;
    }
  }
  const started = performance.now();
  // Loaded only now: the facts and the builder are some thousand lines that a warm start never needs.
  const { buildIndex } = createRequire(import.meta.url)(
    './build/build-index.ts',
  ) as typeof import('./build/build-index.ts');
  const bytes = buildIndex();
  onNotice?.({
    code: 'gazetteer/built',
    facts: { milliseconds: Math.round(performance.now() - started), bytes: bytes.byteLength },
  });
  try {
    writeAtomically(file, bytes);
    removeOlder(cacheDir, name);
  } catch (error) {
    // Without a place to keep it the index still serves this process; the next one builds again.
    onNotice?.({ code: 'gazetteer/cache-not-kept', facts: { folder: cacheDir, reason: (error as Error).message } });
  }
  return readIndex(bytes);
}
