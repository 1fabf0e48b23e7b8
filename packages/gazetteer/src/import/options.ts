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
