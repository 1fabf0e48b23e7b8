import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Gazetteer, PlaceCandidate } from '@variorum/engine';
import { cacheFileName, DEFAULT_CACHE, readBytes, removeOlder, writeAtomically } from './cache-file.ts';
import { type Index, IndexFileError, readIndex } from './index-file/read-index.ts';
import { catalogueOf, type Layer } from './look-up/catalogue.ts';
import { containment } from './look-up/containment.ts';
import { findPlaces } from './look-up/find-places.ts';
import { membersOf } from './look-up/members.ts';
import { placesOf } from './look-up/places.ts';

export interface GazetteerOptions {
  /** Where the built index is kept; the package's own `.cache` when not said. */
  readonly cacheDir?: string;
  /** Files that `importGeonames` made; `importedLayers()` lists those of the user. None when not said. */
  readonly layers?: readonly string[];
  /** Told what went on: that the index was built, or could not be kept. */
  readonly onNotice?: (notice: GazetteerNotice) => void;
}

export interface GazetteerNotice {
  readonly code: 'gazetteer/built' | 'gazetteer/cache-not-kept';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Names kept with their answers; at some 300 bytes each this stays under 20 MB. */
const REMEMBERED = 50_000;

/**
 * Opens the gazetteer: reads the built index, or builds it on first use (some seconds, once).
 * @throws IndexFileError when a layer is missing, damaged or of another version, naming it and what to do.
 */
export function openGazetteer(options: GazetteerOptions = {}): Gazetteer {
  const layers = [baseIndex(options), ...(options.layers ?? []).map(layerIndex)].map((index): Layer => {
    return { index, places: placesOf(index) };
  });
  const answers = new Map<string, readonly PlaceCandidate[]>();

  const catalogue = catalogueOf(layers);
  const contains = containment({
    get: catalogue.get,
    spans: (id) => layers.find(({ index }) => index.facts.spans[id] !== undefined)?.index.facts.spans[id],
    members: membersOf(layers),
  });

  return {
    find: (name) => {
      let answer = answers.get(name);
      if (answer === undefined) {
        if (answers.size >= REMEMBERED) answers.clear();
        answer = Object.freeze(findPlaces(catalogue, name).map((candidate) => Object.freeze(candidate)));
        answers.set(name, answer);
      }
      return answer;
    },
    get: catalogue.get,
    contains,
  };
}

function baseIndex({ cacheDir = DEFAULT_CACHE, onNotice }: GazetteerOptions): Index {
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

function layerIndex(file: string): Index {
  const bytes = readBytes(file);
  if (bytes === undefined) throw new IndexFileError(`no gazetteer layer at ${file}; import it again`);
  try {
    return readIndex(bytes);
  } catch (cause) {
    throw new IndexFileError(`gazetteer layer ${file}: ${(cause as Error).message}; import it again`, { cause });
  }
}
