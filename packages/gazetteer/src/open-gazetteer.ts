import type { Gazetteer, PlaceCandidate } from '@variorum/engine';
import { baseIndex } from './base-index.ts';
import { readBytes } from './cache-file.ts';
import { dataDirOf, layersIn } from './data-dir.ts';
import { type Index, IndexFileError, readIndex } from './index-file/read-index.ts';
import { catalogueOf, type Layer } from './look-up/catalogue.ts';
import { containment } from './look-up/containment.ts';
import { findPlaces } from './look-up/find-places.ts';
import { membersOf } from './look-up/members.ts';
import { placesOf } from './look-up/places.ts';
import { type GazetteerNotice, warn } from './notice.ts';

export interface GazetteerOptions {
  /** Where the built index is kept; the package's own `.cache` when not said. */
  readonly cacheDir?: string;
  /** Where imported places are, see `importGeonames`; null for none. */
  readonly dataDir?: string | null;
  /** Told what went on; faults become process warnings when not said. */
  readonly onNotice?: (notice: GazetteerNotice) => void;
}

/** Names kept with their answers: what some thousand reports name; more would only be memory. */
const REMEMBERED = 10_000;

/**
 * Opens the gazetteer: the built index (made on first use) and all imported places. Its three functions never throw, and
 * give the same answer to the same question as long as it is open.
 */
export function openGazetteer(options: GazetteerOptions = {}): Gazetteer {
  const { cacheDir, dataDir, onNotice = warn } = options;
  const imported = dataDir === null ? [] : layersIn(dataDirOf(dataDir));
  const indexes = [baseIndex({ cacheDir, onNotice }), ...imported.flatMap((file) => importedIndex(file, onNotice))];
  const layers = indexes.map((index): Layer => ({ index, places: placesOf(index) }));
  const catalogue = catalogueOf(layers);
  const answers = new Map<string, readonly PlaceCandidate[]>();

  return {
    find: (name) => {
      let answer = answers.get(name);
      if (answer === undefined) {
        if (answers.size >= REMEMBERED) answers.clear();
        answer = Object.freeze(findPlaces(catalogue, name).map((candidate) => Object.freeze(candidate)));
        // A copy: the name as given is a slice that would hold on to the whole report it was cut from.
        answers.set(copyOf(name), answer);
      }
      return answer;
    },
    get: catalogue.get,
    contains: containment({
      get: catalogue.get,
      spans: (id) => layers.find(({ index }) => index.facts.spans[id] !== undefined)?.index.facts.spans[id],
      members: membersOf(layers),
    }),
  };
}

function copyOf(text: string): string {
  return [...text].join('');
}

function importedIndex(file: string, onNotice: (notice: GazetteerNotice) => void): readonly Index[] {
  const bytes = readBytes(file);
  // Taken away since the folder was listed.
  if (bytes === undefined) return [];
  try {
    return [readIndex(bytes)];
  } catch (error) {
    if (!(error instanceof IndexFileError)) throw error;
    onNotice({ code: 'gazetteer/layer-not-read', facts: { file, reason: error.message } });
    return [];
  }
}
