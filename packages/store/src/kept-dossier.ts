import { type Entry, type Reading, type Ruling, rulingOf } from '@variorum/engine';
import type { Dossier, ReportSummary } from './dossier.ts';
import { type ReadingPlace, readDossier } from './dossier-reader.ts';
import type { Layout } from './folder/layout.ts';
import { ledgerLines } from './folder/ledger-lines.ts';
import { type LogPage, type LogQuery, ledgerPages } from './folder/ledger-pages.ts';
import { originalBytes } from './folder/originals.ts';
import { linesOf, type ReadingLine, type ReadingsSource } from './folder/readings-file.ts';
import { type FoundName, findNames, findText, type TextQuery } from './index/find.ts';
import { type ClaimQuery, type FoundClaim, findClaims } from './index/find-claims.ts';
import { decisionsOn } from './index/ruling.ts';
import { storable } from './index/words.ts';
import type { Database } from './sql/database.ts';

export interface FailedInput {
  readonly input: string;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly time: string;
}

export interface RelatedReport {
  readonly report: string;
  readonly relation: string;
  readonly score: number;
}

/** A dossier that is kept in a folder: what every dossier does, and what only one with a ledger and an index can. */
export interface KeptDossier extends Omit<Dossier, 'close'> {
  /** Reports whose text holds these words. */
  readonly findText: (
    query: TextQuery,
  ) => Promise<{ readonly reports: readonly ReportSummary[]; readonly next: number | null; readonly total: number }>;
  readonly findClaims: (query: ClaimQuery) => Promise<readonly FoundClaim[]>;
  readonly findNames: (name: string, limit: number) => Promise<readonly FoundName[]>;
  /** Reports that share their text with this one, the likest first. */
  readonly related: (reportId: string) => Promise<readonly RelatedReport[]>;
  /** Inputs whose last arrival gave no report. */
  readonly failures: () => Promise<readonly FailedInput[]>;
  /** SHA-256 of every original that gave a report. */
  readonly knownOriginals: () => Promise<readonly string[]>;
  /** What people made of a claim (`claim:…`) or a report (`report:…`), and all that led there. */
  readonly ruling: (subject: string) => Promise<Ruling & { readonly history: readonly Entry[] }>;
  /** The reading as the machine made it, with how its text was got. */
  readonly machineReading: (reportId: string) => Promise<ReadingLine | undefined>;
  /** Readings that another one took the place of, the first made first. They count no more, and are never thrown away. */
  readonly earlierReadings: () => AsyncIterable<Reading>;
  /** Where the readings of all reports stand, hidden ones too, in the order of their arrival. */
  readonly readingPlaces: () => AsyncIterable<ReadingPlace>;
  /** The bytes that a report was read from. */
  readonly original: (reportId: string) => Promise<Uint8Array | undefined>;
  /** The ledger from an entry on. */
  readonly log: (from?: number) => Iterable<Entry>;
  /** Entries of the ledger from its end, of one kind or of all. */
  readonly logPage: (query: LogQuery) => LogPage;
}

export interface Parts {
  readonly database: Database;
  readonly source: ReadingsSource;
  readonly layout: Layout;
}

export function keptDossier({ database, source, layout }: Parts): KeptDossier {
  const { summaries, ...reading } = readDossier(database, source);
  const log = function* (from = 0): Generator<Entry> {
    for (const { line, whole } of ledgerLines(layout.ledger)) {
      if (!whole) return;
      const entry = JSON.parse(line) as Entry;
      if (entry.seq >= from) yield entry;
    }
  };
  return {
    ...reading,
    log,
    logPage: ledgerPages(layout.ledger),
    async *earlierReadings() {
      const counting = new Map<string, Set<number>>();
      for await (const { file, start } of reading.readingPlaces()) {
        const starts = counting.get(file) ?? new Set();
        counting.set(file, starts.add(start));
      }
      for (const entry of log()) {
        if (entry.kind !== 'read') continue;
        const { file, start, end, reports } = entry;
        const starts = counting.get(file) ?? new Set();
        const still = [...starts].filter((each) => each >= start && each < end).length;
        if (still === reports) continue;
        for (const { line, start: at } of linesOf(source.bytes(file, start, end), start)) {
          if (!starts.has(at)) yield { report: line.report, claims: line.claims, notices: line.notices };
        }
      }
    },
    findText: async (query) => {
      const { numbers, next, total } = await findText(database, query);
      return { reports: await summaries(numbers), next, total };
    },
    findClaims: (query) => findClaims(database, query),
    findNames: (name, limit) => findNames(database, name, limit),
    related: (id) =>
      database.all<{ report: string; relation: string; score: number }>(
        `SELECT other AS report, relation, score FROM relation WHERE report = ?
         UNION SELECT report, relation, score FROM relation WHERE other = ? ORDER BY score DESC, report`,
        [storable(id), storable(id)],
      ),
    failures: async () => {
      const rows = await database.all<{ input: string; code: string; facts: string; time: string }>(
        `SELECT input, code, facts, time FROM arrival WHERE code IS NOT NULL
         AND seq = (SELECT MAX(seq) FROM arrival AS last WHERE last.input = arrival.input) ORDER BY seq`,
      );
      return rows.map(({ facts, ...rest }) => ({ ...rest, facts: JSON.parse(facts) as Record<string, unknown> }));
    },
    knownOriginals: async () => {
      const rows = await database.all<{ original: string }>('SELECT DISTINCT original FROM report ORDER BY original');
      return rows.map(({ original }) => original);
    },
    ruling: async (subject) => {
      const history = await decisionsOn(database, subject);
      return { ...rulingOf(history), history };
    },
    original: async (id) => {
      const [row] = await database.all<{ original: string }>('SELECT original FROM report WHERE id = ?', [
        storable(id),
      ]);
      return row === undefined ? undefined : originalBytes(layout, row.original);
    },
  };
}
