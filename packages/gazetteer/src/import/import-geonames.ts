import type { Malformed } from './malformed.ts';

export interface ImportOptions {
  /** A GeoNames dump: `SY.txt`, unpacked (19 columns, tab-separated, UTF-8). */
  readonly dump: string;
  /** `alternateNamesV2.txt`, or the same for one country: adds names with their languages. */
  readonly alternateNames?: string;
  /** See `dataDirOf` for where it goes when not said. */
  readonly dataDir?: string;
  /** Where the base index is kept, as for `openGazetteer`. */
  readonly cacheDir?: string;
}

export interface ImportReport {
  /** The file that was written; the next `openGazetteer()` reads it. */
  readonly file: string;
  readonly places: number;
  readonly names: number;
  readonly lines: number;
  /** Records of features that are no places here: roads, streams, hotels. */
  readonly skipped: number;
  readonly malformed: Malformed;
}

/**
 * Adds a GeoNames dump as a layer over the base. Places keep their GeoNames ids; provinces and districts that the base
 * knows are joined with them. Importing a dump of the same name again replaces the layer. Read line by line; about 1 KB of
 * memory a place, so that one takes countries, not the whole world, at a time.
 * @throws ImportError when a file cannot be read, is no dump, or holds no place.
 */
export async function importGeonames(options: ImportOptions): Promise<ImportReport> {
  // Loaded only now: whoever just looks places up needs nothing of it.
  const { makeLayer } = await import('./make-layer.ts');
  return makeLayer(options);
}
