import type { Gazetteer } from '@variorum/engine';
import type { GeonamesRow } from '../build/geonames-row.ts';
import type { Facts } from '../index-file/layout.ts';

/** What the codes of a row resolve to. */
export interface Divisions {
  /** Containers of a row, the smallest first. */
  within(row: GeonamesRow): readonly string[];
  /** The id that a row goes by if it is a division that is known already, so that no province is there twice. */
  ownId(row: GeonamesRow): string | undefined;
}

export interface DivisionsOptions {
  readonly rows: readonly GeonamesRow[];
  readonly provinces: Facts['provinces'];
  readonly base: Gazetteer;
}

const firstOrder = (row: GeonamesRow): string => `${row.country}.${row.admin1}`;
const secondOrder = (row: GeonamesRow): string => `${firstOrder(row)}.${row.admin2}`;

/** Resolves GeoNames codes against the base's provinces and districts, and where those have none, the dump's own. */
export function divisionsOf({ rows, provinces, base }: DivisionsOptions): Divisions {
  const first = new Map<string, string>(Object.entries(provinces));
  const second = new Map<string, string>();
  const own = new Map<number, string>();
  for (const row of rows) {
    if (/^PCL(?!H)/.test(row.feature)) own.set(row.id, `iso:${row.country}`);
    if (row.feature !== 'ADM1') continue;
    const known = first.get(firstOrder(row));
    if (known === undefined) first.set(firstOrder(row), `geonames:${row.id}`);
    else if (known !== `geonames:${row.id}`) own.set(row.id, known);
  }
  for (const row of rows) {
    if (row.feature !== 'ADM2') continue;
    const known = knownDistrict(row, first.get(firstOrder(row)), base);
    if (known !== undefined) own.set(row.id, known);
    second.set(secondOrder(row), known ?? `geonames:${row.id}`);
  }

  return {
    ownId: (row) => own.get(row.id),
    within: (row) => {
      if (/^PCL/.test(row.feature)) return [];
      const country = `iso:${row.country}`;
      if (row.feature === 'ADM1') return [country];
      const province = first.get(firstOrder(row)) ?? country;
      if (row.feature === 'ADM2') return [province];
      return [second.get(secondOrder(row)) ?? province];
    },
  };
}

/** Words for a district in the names of dumps: "Idlib District", "Manţiqat Idlib". */
const DISTRICT_WORD = /^(?:man[tţ]iqat|qa[dḑ]ā['’]?|district of|raion|mudiriyat)\s+|\s+(?:district|raion|county)$/i;

/** The base's district of that name in that province, or the one whose seat has that name in another spelling. */
function knownDistrict(row: GeonamesRow, province: string | undefined, base: Gazetteer): string | undefined {
  const names = new Set([row.name, row.ascii, ...row.alternates].map((name) => name.replace(DISTRICT_WORD, '')));
  for (const name of names) {
    const districts = base.find(`${name} District`).map(({ place }) => place);
    const bySeat = base.find(name).flatMap(({ place }) => {
      const around = base.get(place.within[0] ?? '');
      return around?.name === `${place.name} District` ? [around] : [];
    });
    const found = [...districts, ...bySeat].find(
      ({ id, kind, within }) => kind === 'district' && within[0] === province && id.startsWith('variorum:'),
    );
    if (found !== undefined) return found.id;
  }
  return undefined;
}
