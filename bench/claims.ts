/** A generated war for measuring the reckoning: towns and days grow with it, so that it is as dense at every size. */
import type {
  Gazetteer,
  Link,
  Measure,
  Moment,
  Place,
  PlaceName,
  PopulationGroup,
  Reading,
  TollClaim,
} from '@variorum/engine';
import { limitsOf, type Qualifier } from '@variorum/engine';

const HERE = { start: 0, end: 0 };
const CLAIMS_A_REPORT = 8;
const TOWNS_A_PROVINCE = 40;
/** Of these many claims one is a running total, as in the reports that the reader is measured on. */
const TOTALS = 8;
/** Of these many figures one is a lie. */
const LIES = 100;
const FIRST_DAY = Date.UTC(2012, 0, 1) / 86_400_000;

const QUALIFIERS: readonly Exclude<Qualifier, 'range'>[] = [
  'exact',
  'exact',
  'exact',
  'at-least',
  'about',
  'less-than',
];
const GROUPS: readonly PopulationGroup[] = ['people', 'people', 'civilians', 'civilians', 'combatants', 'children'];
const MEASURES: readonly Measure[] = ['killed', 'killed', 'killed', 'injured', 'displaced'];

export interface GeneratedWar {
  readonly readings: readonly Reading[];
  readonly gazetteer: Pick<Gazetteer, 'contains' | 'get'>;
  readonly claims: number;
}

/** mulberry32 (Tommy Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** About `size` claims, the same for the same size. Most figures are true, in the words of their hedge; one in a hundred is a lie. */
export function generatedWar(size: number): GeneratedWar {
  const random = randomFrom(size);
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  // Provinces and days both grow with the root of the size, up to ten years: denser only beyond.
  const days = Math.min(3650, Math.max(60, Math.round(4 * Math.sqrt(size))));
  const provinces = Math.max(2, Math.round(size / days / 12));

  const places = new Map<string, Place>();
  const add = (
    id: string,
    kind: Place['kind'],
    precision: Place['precision'],
    within: readonly string[],
  ): PlaceName => {
    places.set(id, { id, name: id, kind, precision, population: 0, within });
    return { id, name: id, text: id, precision, ...HERE };
  };
  const country = [add('Land', 'country', 6, [])];
  const provincePlaces = Array.from({ length: provinces }, (_, p) => [add(`Province ${p}`, 'province', 4, ['Land'])]);
  const towns = provincePlaces.map((_, p) =>
    Array.from({ length: TOWNS_A_PROVINCE }, (_, t) => [add(`Town ${p}-${t}`, 'town', 1, [`Province ${p}`])]),
  );
  const sources: readonly (readonly Link[])[] = [
    [],
    ...Array.from({ length: 40 }, (_, s) => [{ text: `Source ${s}`, cue: 'said', ...HERE }]),
    [{ text: 'officials', cue: 'said', ...HERE }],
  ];
  const moments = new Map<string, Moment>();
  const moment = (edtf: string): Moment => {
    const known = moments.get(edtf);
    if (known !== undefined) return known;
    const made = { text: edtf, edtf, from: null, to: null };
    moments.set(edtf, made);
    return made;
  };
  const anchor = { ...HERE, exact: 'words' };
  const derivation = { rule: 'bench', ...HERE, children: [] };
  const reader = { name: 'bench', version: '1', rule: 'bench' };

  /** What a war does in one town on one day. */
  interface Blow {
    readonly day: number;
    readonly province: number;
    readonly where: readonly PlaceName[];
    readonly killed: number;
  }
  const blows: Blow[] = Array.from({ length: Math.ceil(size / 6) }, () => {
    const province = int(0, provinces - 1);
    return { day: int(0, days - 1), province, where: pick(towns[province]!), killed: int(1, 60) };
  }).sort((a, b) => a.day - b.day);
  /** What was truly done up to each day, by province; the last row is the whole country. */
  const soFar = Array.from({ length: provinces + 1 }, () => new Float64Array(days + 1));
  for (const { day, province, killed } of blows) {
    soFar[province]![day + 1]! += killed;
    soFar[provinces]![day + 1]! += killed;
  }
  for (const row of soFar) for (let d = 1; d <= days; d += 1) row[d]! += row[d - 1]!;

  const toll = (
    id: string,
    qualifier: (typeof QUALIFIERS)[number],
    n: number,
    facts: Pick<TollClaim, 'measure' | 'scope' | 'when' | 'where'>,
  ): TollClaim => {
    return {
      id,
      kind: 'toll',
      anchor,
      sentence: HERE,
      modality: 'asserted',
      attribution: pick(sources),
      reader,
      derivation,
      population: { group: pick(GROUPS) },
      value: { text: String(n), unit: 'people', ...limitsOf(qualifier, n), ...HERE },
      flow: 'new',
      by: [],
      cause: null,
      ...facts,
    };
  };

  const readings: Reading[] = [];
  let claims = 0;
  for (let r = 0; claims < size; r += 1) {
    const at = Math.floor((r * CLAIMS_A_REPORT * blows.length) / size);
    const today = blows[Math.min(at, blows.length - 1)]!.day;
    const id = `report-${r}`;
    const own: TollClaim[] = [];
    for (let c = 0; c < CLAIMS_A_REPORT && claims < size; c += 1, claims += 1) {
      // Every third blow is told of by nobody, and known only to who counts the whole.
      const near = Math.max(0, Math.min(blows.length - 2, at + int(-6, 6)));
      const blow = blows[near % 3 === 0 ? near + 1 : near]!;
      // Joined, so that it lies in memory as what was read from a file does: in one piece.
      const name = [id, 'toll', c].join('-');
      if (int(1, TOTALS) > 1) {
        own.push(
          toll(name, pick(QUALIFIERS), Math.max(1, blow.killed + (int(1, LIES) === 1 ? int(1, 3) : 0)), {
            measure: pick(MEASURES),
            scope: 'event',
            when: moment(iso(FIRST_DAY + blow.day)),
            where: blow.where,
          }),
        );
      } else {
        const length = Math.min(today + 1, pick([7, 30, 30, 90, 365]));
        const from = today - length + 1;
        const wide = int(1, 10) === 1;
        const row = soFar[wide ? provinces : blow.province]!;
        const true_ = row[today + 1]! - row[from]!;
        const qualifier = pick(QUALIFIERS);
        const n = true_ * (int(1, LIES) === 1 ? 0.3 : qualifier === 'at-least' ? 1 - random() / 2 : 1);
        own.push(
          toll(name, qualifier, Math.ceil(n), {
            measure: pick(MEASURES),
            scope: 'period',
            when: moment(`${iso(FIRST_DAY + from)}/${iso(FIRST_DAY + today)}`),
            where: wide ? country : provincePlaces[blow.province]!,
          }),
        );
      }
    }
    readings.push({
      report: {
        id,
        input: id,
        title: id,
        text: '',
        language: 'en',
        published: iso(FIRST_DAY + today),
        publisher: `Publisher ${int(0, 60)}`,
        authors: [],
        about: [],
      },
      claims: own,
      notices: [],
    });
  }
  const gazetteer: GeneratedWar['gazetteer'] = {
    get: (id) => places.get(id),
    contains(outer, inner) {
      if (outer === inner) return 'yes';
      for (const parent of places.get(inner)?.within ?? []) if (this.contains(outer, parent) === 'yes') return 'yes';
      return 'no';
    },
  };
  return { readings, gazetteer, claims };
}
