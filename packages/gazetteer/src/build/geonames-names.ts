import { fold } from '../names/fold.ts';
import type { DraftName } from './draft.ts';
import { type GeonamesRow, isGone } from './geonames-row.ts';

/** Airport and railway codes stand among the alternates of GeoNames: `DAM`, `ALP`. */
const CODE = /^[A-Z]{3,4}$/;
/** Lower-case Latin alternates are machine transliterations of other scripts (`a lei po`, `hlb`), not names; articles are. */
const MACHINE_MADE = /^(?!a[ldnrstz]h?[- ]|e[lz][- ])[a-z]/;

/** Letters of a short name. */
const SHORT = 4;

/** The names under which a row is found, best first. */
export function geonamesNames(row: GeonamesRow): readonly DraftName[] {
  const gone = isGone(row.feature);
  const names: DraftName[] = [
    { text: row.name, fit: gone ? 'weak' : 'main' },
    { text: row.ascii, fit: gone ? 'weak' : 'main' },
  ];
  for (const text of row.alternates) {
    if (CODE.test(text) || MACHINE_MADE.test(text) || text.includes('://')) continue;
    const name = fold(text);
    if (isLatin(name) && name.length < 3) continue;
    names.push({ text, fit: gone ? 'weak' : fitOf(name) });
  }
  return names;
}

/** Names in other scripts are the place's own; short ones in other languages than its own are mostly words of English too (Łódź is `Log`). */
function fitOf(name: string): DraftName['fit'] {
  if (!isLatin(name)) return 'listed';
  return name.length <= SHORT ? 'weak' : 'alternate';
}

function isLatin(name: string): boolean {
  return /^[a-z ]*$/.test(name);
}
