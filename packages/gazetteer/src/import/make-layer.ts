import { basename, join } from 'node:path';
import { baseIndex } from '../base-index.ts';
import type { Draft } from '../build/draft.ts';
import { geonamesDraft } from '../build/geonames-draft.ts';
import { type GeonamesRow, kindOf } from '../build/geonames-row.ts';
import { packDrafts } from '../build/pack-drafts.ts';
import { writeAtomically } from '../cache-file.ts';
import { everydayWords } from '../data/everyday-words.ts';
import { dataDirOf, LAYER_ENDING } from '../data-dir.ts';
import { openGazetteer } from '../open-gazetteer.ts';
import { type Divisions, divisionsOf } from './divisions.ts';
import { ImportError } from './import-error.ts';
import { malformedLines } from './malformed.ts';
import type { ImportOptions, ImportReport } from './options.ts';
import { type AlternateNames, readAlternates } from './read-alternates.ts';
import { readDump } from './read-dump.ts';

/** See `importGeonames`. */
export async function makeLayer(options: ImportOptions): Promise<ImportReport> {
  const malformed = malformedLines();
  const { rows, lines, skipped } = await readDump(options.dump, malformed);
  if (rows.length === 0) {
    throw new ImportError(
      `${options.dump} holds no places: it must be a GeoNames dump such as SY.txt, with 19 tab-separated columns`,
    );
  }
  const alternates =
    options.alternateNames === undefined
      ? new Map<number, AlternateNames>()
      : await readAlternates(options.alternateNames, new Set(rows.map(({ id }) => id)), malformed);

  const { cacheDir } = options;
  const { provinces } = baseIndex({ cacheDir }).facts;
  const base = openGazetteer({ dataDir: null, ...(cacheDir === undefined ? {} : { cacheDir }) });
  const divisions = divisionsOf({ rows, provinces, base });
  const drafts = uniqueRows(rows).map((row) => draftOf(row, divisions, alternates.get(row.id)));

  const file = join(dataDirOf(options.dataDir), layerName(options.dump));
  const facts = { provinces: {}, spans: {} };
  writeAtomically(file, packDrafts({ drafts, facts, everydayWords: everydayWords() }));
  const names = drafts.reduce((sum, draft) => sum + draft.names.length, 0);
  return { file, places: drafts.length, names, lines, skipped, malformed: malformed.done() };
}

/** `SY.txt` becomes `sy.places.bin`. */
function layerName(dump: string): string {
  const name = basename(dump)
    .replace(/\.[a-z]{1,4}$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-');
  return `${name === '' ? 'places' : name}${LAYER_ENDING}`;
}

/** One row for each id; of several the last, as in GeoNames' own updates. */
function uniqueRows(rows: readonly GeonamesRow[]): readonly GeonamesRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

function draftOf(row: GeonamesRow, divisions: Divisions, alternates: AlternateNames | undefined): Draft {
  const kind = kindOf(row) ?? 'spot';
  const draft = geonamesDraft(row, kind, divisions.within(row));
  const ownId = divisions.ownId(row);
  return {
    ...draft,
    ...(ownId === undefined ? {} : { ownId }),
    ...(alternates?.english === undefined ? {} : { name: alternates.english }),
    names: [...draft.names, ...(alternates?.names ?? [])],
  };
}
