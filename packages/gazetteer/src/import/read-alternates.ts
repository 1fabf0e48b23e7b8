import type { DraftName } from '../build/draft.ts';
import { linesOf } from './lines-of.ts';
import type { MalformedLines } from './malformed.ts';

/** Pseudo-languages of alternateNamesV2 that hold codes and links. Source: GeoNames readme; `unlc` and `tcid` as found. */
const NO_LANGUAGE = new Set(['post', 'iata', 'icao', 'faac', 'abbr', 'link', 'wkdt', 'unlc', 'tcid', 'phon', 'piny']);

export interface AlternateNames {
  readonly names: readonly DraftName[];
  /** The preferred English name, by which a place is shown. */
  readonly english?: string;
}

/** Reads alternateNamesV2 (10 columns) as far as it names wanted places. */
export async function readAlternates(
  file: string,
  wanted: ReadonlySet<number>,
  malformed: MalformedLines,
): Promise<ReadonlyMap<number, AlternateNames>> {
  const found = new Map<number, { names: DraftName[]; english?: string; rank: number }>();
  for await (const [number, line] of linesOf(file)) {
    if (line === '') continue;
    const columns = line.split('\t');
    const [, id = '', language = '', text = '', preferred, short, colloquial, historic] = columns;
    if (columns.length < 8 || !/^[1-9]\d{0,9}$/.test(id) || text === '') {
      malformed.add(file, number, line);
      continue;
    }
    if (!wanted.has(Number(id)) || NO_LANGUAGE.has(language)) continue;
    const entry = found.get(Number(id)) ?? { names: [], rank: 0 };
    found.set(Number(id), entry);
    const own = language === 'en' || !/[a-z]/i.test(text);
    entry.names.push({ text, fit: historic === '1' ? 'weak' : own ? 'listed' : 'alternate' });
    if (language !== 'en' || historic === '1' || colloquial === '1') continue;
    const rank = 1 + (preferred === '1' ? 2 : 0) + (short === '1' ? 1 : 0);
    if (rank > entry.rank) {
      entry.english = text;
      entry.rank = rank;
    }
  }
  return found;
}
