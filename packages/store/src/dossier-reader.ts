import { type Claim, type Reading, wordsAt } from '@variorum/engine';
import type { ClaimInReport, Dossier, ListOptions, ReportPage, ReportSummary } from './dossier.ts';
import { linesOf, type ReadingLine, type ReadingsSource } from './folder/readings-file.ts';
import { touches, withoutText } from './in-report.ts';
import { claimAt } from './index/claim-at.ts';
import { pairingsIn, standsIn } from './index/ruling.ts';
import { storable } from './index/words.ts';
import type { Database, Row } from './sql/database.ts';

interface Located extends Row {
  readonly number: number;
  readonly id: string;
  readonly file: string;
  readonly file_start: number;
  readonly file_end: number;
  readonly decided: number;
}

/** Where the reading of a report stands: bytes `[start, end)` of a file of readings. */
export interface ReadingPlace {
  readonly report: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

interface Listed extends Row {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly input: string;
  readonly length: number;
  readonly claims: string;
  readonly notices: string;
}

const LISTED = 'id, title, publisher, published, language, input, length, claims, notices';
const LOCATED = 'number, id, file, file_start, file_end, decided';
/** Readings fetched at once while all are walked through. */
const PAGE = 200;

/** The reading half of a dossier that is kept in a folder, over its index. */
export function readDossier(
  database: Database,
  source: ReadingsSource,
): Omit<Dossier, 'close'> & {
  /** As the machine read it, whatever people decided since. */
  readonly machineReading: (reportId: string) => Promise<ReadingLine | undefined>;
  readonly summaries: (numbers: readonly number[]) => Promise<readonly ReportSummary[]>;
  readonly readingPlaces: () => AsyncIterable<ReadingPlace>;
} {
  const located = async (sql: string, values: readonly (string | number)[]) =>
    database.all<Located>(`SELECT ${LOCATED} FROM report WHERE ${sql}`, values);
  const lineAt = ({ file, file_start, file_end }: Located): ReadingLine => {
    const [found] = linesOf(source.bytes(file, file_start, file_end), file_start);
    if (found === undefined) throw new Error(`${file} holds no reading at byte ${file_start}`);
    return found.line;
  };
  const whole = async (row: Located): Promise<Reading> => {
    const { report, claims, notices } = lineAt(row);
    const again = await arrivalsAfterFirst(database, row.id);
    return {
      report,
      claims: row.decided === 0 ? claims : await standingClaims(database, row.number, claims),
      notices: again.length === 0 ? notices : [...notices, ...again],
    };
  };
  const byId = async (id: string): Promise<Located | undefined> => (await located('id = ?', [storable(id)]))[0];

  return {
    version: async () => {
      const [row] = await database.all<{ value: string }>("SELECT value FROM meta WHERE name = 'hash'");
      return row?.value ?? '';
    },
    list: async ({ after, limit }: ListOptions): Promise<ReportPage> => {
      const [count] = await database.all<{ n: number }>('SELECT COUNT(*) AS n FROM report WHERE hidden = 0');
      const total = Number(count?.n ?? 0);
      const from = after === undefined ? null : await keyOf(database, after);
      if (from === undefined) return { reports: [], next: null, total };
      const rows = await database.all<Listed>(
        `SELECT ${LISTED} FROM report WHERE hidden = 0 AND (published_key, id) > (?, ?)
         ORDER BY published_key, id LIMIT ?`,
        [from?.published_key ?? '', from?.id ?? '', limit + 1],
      );
      const reports = rows.slice(0, limit).map(asSummary);
      return { reports, next: rows.length > limit ? (reports.at(-1)?.id ?? null) : null, total };
    },
    reading: async (id) => {
      const row = await byId(id);
      return row === undefined ? undefined : whole(row);
    },
    machineReading: async (id) => {
      const row = await byId(id);
      return row === undefined ? undefined : lineAt(row);
    },
    idsStartingWith: async (digits) => {
      const start = `sha256:${storable(digits).toLowerCase()}`;
      const rows = await database.all<{ id: string }>(
        'SELECT id FROM report WHERE hidden = 0 AND id >= ? AND id < ? ORDER BY published_key, id',
        [start, `${start}g`],
      );
      return rows.map(({ id }) => id);
    },
    claim: async (claimId): Promise<ClaimInReport | undefined> => {
      const row = await claimAt(database, claimId);
      if (row === undefined) return undefined;
      const [place] = await located('number = ?', [row.report]);
      if (place === undefined) return undefined;
      const reading = await whole(place);
      const claim = row.body === null ? lineAt(place).claims.find(({ id }) => id === claimId) : asClaim(row.body);
      if (claim === undefined) return undefined;
      return {
        claim,
        report: withoutText(reading.report),
        sentence: wordsAt(reading.report.text, claim.sentence),
        notices: reading.notices.filter((notice) => touches(notice, claim)),
      };
    },
    async *readings() {
      let [key, id] = ['', ''];
      for (;;) {
        const rows = await database.all<Located & { published_key: string }>(
          `SELECT ${LOCATED}, published_key FROM report WHERE hidden = 0 AND (published_key, id) > (?, ?)
           ORDER BY published_key, id LIMIT ?`,
          [key, id, PAGE],
        );
        for (const row of rows) yield await whole(row);
        const last = rows.at(-1);
        if (last === undefined) return;
        [key, id] = [last.published_key, last.id];
      }
    },
    pairings: () => pairingsIn(database),
    stands: () => standsIn(database),
    async *readingPlaces() {
      let last = 0;
      for (;;) {
        const rows = await database.all<Located>(
          `SELECT ${LOCATED} FROM report WHERE number > ? ORDER BY number LIMIT ?`,
          [last, PAGE],
        );
        for (const { id, file, file_start: start, file_end: end } of rows) yield { report: id, file, start, end };
        if (rows.length === 0) return;
        last = rows.at(-1)!.number;
      }
    },
    summaries: async (numbers) => {
      if (numbers.length === 0) return [];
      const rows = await database.all<Listed & { number: number }>(
        `SELECT number, ${LISTED} FROM report WHERE number IN (${numbers.map(() => '?').join(', ')})`,
        numbers,
      );
      const byNumber = new Map(rows.map((row) => [row.number, asSummary(row)]));
      return numbers.flatMap((number) => byNumber.get(number) ?? []);
    },
  };
}

function asSummary({
  claims,
  notices,
  id,
  title,
  publisher,
  published,
  language,
  input,
  length,
}: Listed): ReportSummary {
  const facts = { id, title, publisher, published, language, input, length };
  return { ...facts, claims: JSON.parse(claims), notices: JSON.parse(notices) };
}

function asClaim(body: string): Claim {
  return JSON.parse(body) as Claim;
}

async function keyOf(database: Database, id: string) {
  const [row] = await database.all<{ published_key: string; id: string }>(
    'SELECT published_key, id FROM report WHERE id = ?',
    [storable(id)],
  );
  return row;
}

/** The claims that stand: those of the machine that nobody rejected, as people corrected them, and those they added. */
async function standingClaims(database: Database, report: number, claims: readonly Claim[]): Promise<readonly Claim[]> {
  const rows = await database.all<{ id: string; state: string; body: string | null }>(
    'SELECT id, state, body FROM claim WHERE report = ?',
    [report],
  );
  const decided = new Map(rows.map((row) => [row.id, row]));
  const read = claims.flatMap((claim) => {
    const row = decided.get(claim.id);
    if (row === undefined || row.state === 'rejected') return [];
    return row.body === null ? claim : asClaim(row.body);
  });
  const known = new Set(claims.map(({ id }) => id));
  const added = rows
    .filter(({ id, state, body }) => !known.has(id) && body !== null && state !== 'rejected')
    .map(({ body }) => asClaim(body!));
  if (added.length === 0) return read;
  return [...read, ...added].sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1));
}

async function arrivalsAfterFirst(database: Database, id: string) {
  const rows = await database.all<{ input: string }>(
    `SELECT arrival.input AS input FROM report JOIN arrival ON arrival.original = report.original
     WHERE report.id = ? AND arrival.code IS NULL ORDER BY arrival.seq`,
    [storable(id)],
  );
  return rows.slice(1).map(({ input }) => ({ code: 'same-report-again', severity: 'info', facts: { input } }) as const);
}
