import type { FactRow, FactSource, FactStatus, FactWords } from '../views/facts.ts';
import type { FactDraft } from './draft.ts';

/** More rows than this are no table for eyes; a place or a window narrows it. */
const MOST_ROWS = 120;
/** A cell holds the first of what a source says; the rest is a number, and stands in the spreadsheet. */
const MOST_WORDS = 4;
/** Columns beyond those who say most. */
const MOST_SOURCES = 16;

const ORDER: readonly FactStatus[] = ['contradicts', 'differs', 'agrees', 'single'];

function sourceKey(publisher: string | null): string {
  return publisher === null ? '?' : publisher.toLowerCase();
}

function statusOf(drafts: readonly FactDraft[], disputed: ReadonlySet<string>): FactStatus {
  const speakers = new Set(drafts.map(({ publisher }) => sourceKey(publisher)));
  if (drafts.some(({ words }) => disputed.has(words.claim))) return 'contradicts';
  if (speakers.size < 2) return 'single';
  return new Set(drafts.map(({ says }) => says)).size === 1 ? 'agrees' : 'differs';
}

/** What is said of a fact, by how many sources say it, most first; of as many, in the order of coming. */
function variantsOf(drafts: readonly FactDraft[]): ReadonlyMap<string, number> {
  const speakers = new Map<string, Set<string>>();
  for (const { says, publisher } of drafts)
    speakers.set(says, (speakers.get(says) ?? new Set()).add(sourceKey(publisher)));
  const ordered = [...speakers].sort(([, a], [, b]) => b.size - a.size);
  return new Map(ordered.map(([says], at) => [says, at]));
}

export interface FactsTable {
  readonly sources: readonly FactSource[];
  readonly rows: readonly FactRow[];
  readonly more: number;
}

/** Cells gathered into rows and columns. `disputed`: claims that cannot all be true together with others. */
export function factsTable(drafts: readonly FactDraft[], disputed: ReadonlySet<string>): FactsTable {
  const byRow = new Map<string, FactDraft[]>();
  for (const draft of drafts) {
    const own = byRow.get(draft.row.id) ?? [];
    own.push(draft);
    byRow.set(draft.row.id, own);
  }
  const speakers = (cells: FactRow['cells']) => Object.keys(cells).length;
  const rows = [...byRow.values()]
    .map((own): FactRow => {
      const cells: Record<string, FactWords[]> = {};
      const variants = variantsOf(own);
      for (const { publisher, says, words } of own) {
        const key = sourceKey(publisher);
        cells[key] = [...(cells[key] ?? []), { ...words, variant: variants.get(says)! }];
      }
      return { ...own[0]!.row, status: statusOf(own, disputed), cells, beyond: 0 };
    })
    .sort(
      (a, b) =>
        Number(b.status === 'contradicts') - Number(a.status === 'contradicts') ||
        speakers(b.cells) - speakers(a.cells) ||
        ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
        (a.id < b.id ? -1 : 1),
    );
  const shown = rows.slice(0, MOST_ROWS);
  const names = new Map(drafts.map(({ publisher }) => [sourceKey(publisher), publisher]));
  const sources = [...names]
    .map(([key, name]) => ({ key, name, rows: shown.filter(({ cells }) => cells[key] !== undefined).length }))
    .filter((source) => source.rows > 0)
    .sort((a, b) => b.rows - a.rows || (a.key < b.key ? -1 : 1));
  return { sources, rows: shown, more: rows.length - shown.length };
}

/** The same as far as a page can hold it. */
export function atMostFacts({ sources, rows, more }: FactsTable): FactsTable {
  const spoken = sources.slice(0, MOST_SOURCES);
  const cut = (row: FactRow): FactRow => {
    const cells = spoken.flatMap(({ key }) => {
      const words = row.cells[key];
      return words === undefined ? [] : [[key, words.slice(0, MOST_WORDS)] as const];
    });
    const beyond = Object.values(row.cells).reduce((sum, words) => sum + words.length, 0);
    const here = cells.reduce((sum, [, words]) => sum + words.length, 0);
    return { ...row, cells: Object.fromEntries(cells), beyond: beyond - here };
  };
  return { sources: spoken, rows: rows.map(cut), more };
}
