/** Which column of a table holds what, by the header's words. Saved with a dossier, so that the next file needs none. */
export interface ColumnMapping {
  /** Columns whose words are the report, in this order. */
  readonly text: readonly string[];
  readonly title?: string;
  readonly publisher?: string;
  readonly authors?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  /** The sheet of a workbook; the first that holds the columns where none is named. */
  readonly sheet?: string;
}

/** Header words that mean a field wherever tables of reports are exchanged, the most exact first. */
const USUAL = {
  text: [
    'text',
    'full text',
    'fulltext',
    'body',
    'content',
    'article',
    'report',
    'story',
    'message',
    'description',
    'notes',
    'summary',
  ],
  title: ['title', 'headline', 'subject'],
  publisher: ['publisher', 'source', 'outlet', 'newspaper', 'media', 'organisation', 'organization', 'channel'],
  authors: ['authors', 'author', 'byline', 'reporter'],
  published: ['published', 'date published', 'publication date', 'pub date', 'pubdate', 'date', 'datetime', 'created'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'source url', 'web address', 'permalink'],
} as const;

/** The mapping that a header suggests, or `null` where no column's name says that it holds the words of reports. */
export function suggestMapping(columns: readonly string[]): ColumnMapping | null {
  const known = new Map(columns.map((column) => [plain(column), column]));
  const find = (names: readonly string[]): string | undefined => {
    for (const name of names) if (known.has(name)) return known.get(name);
    return undefined;
  };
  const text = find(USUAL.text);
  if (text === undefined) return null;
  const mapping: Record<string, string> = {};
  for (const field of ['title', 'publisher', 'authors', 'published', 'language', 'url'] as const) {
    const column = find(USUAL[field]);
    if (column !== undefined) mapping[field] = column;
  }
  return { text: [text], ...mapping };
}

/** Columns that the mapping names and the table has not. */
export function missingColumns(
  { sheet: _, text, ...fields }: ColumnMapping,
  columns: readonly string[],
): readonly string[] {
  const there = new Set(columns.map(plain));
  return [...text, ...Object.values(fields)].filter((column) => !there.has(plain(column)));
}

/** Where a column stands, whatever its case and blanks; -1 where it does not. */
export function columnAt(columns: readonly string[], name: string): number {
  const wanted = plain(name);
  return columns.findIndex((column) => plain(column) === wanted);
}

function plain(column: string): string {
  return column
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
