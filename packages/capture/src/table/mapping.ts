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

/** Whether a table has all columns of a mapping, in the sheet that it names. */
export function fits(mapping: ColumnMapping, sheet: string | null, columns: readonly string[]): boolean {
  const here = mapping.sheet === undefined || mapping.sheet === sheet;
  return here && missingColumns(mapping, columns).length === 0;
}

const FIELDS = ['text', 'title', 'publisher', 'authors', 'published', 'language', 'url', 'sheet'] as const;

/** A mapping out of JSON, `text` one column or several; or what is wrong with it, each a sentence. */
export function mappingFrom(
  value: unknown,
): { readonly mapping: ColumnMapping } | { readonly faults: readonly string[] } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { faults: ['It is no object.'] };
  const isColumn = (each: unknown): each is string => typeof each === 'string' && each.trim() !== '';
  const faults: string[] = [];
  const mapping: Record<string, string | readonly string[]> = {};
  for (const [field, column] of Object.entries(value)) {
    if (!FIELDS.some((known) => known === field))
      faults.push(`It knows no field “${field}”, only ${FIELDS.join(', ')}.`);
    else if (field !== 'text' && isColumn(column)) mapping[field] = column;
    else if (field !== 'text') faults.push(`“${field}” must name one column.`);
  }
  const { text } = value as { readonly text?: unknown };
  const columns = Array.isArray(text) ? text : [text];
  if (columns.length === 0 || !columns.every(isColumn))
    faults.push('“text” must name the column that holds the words, or several.');
  if (faults.length > 0) return { faults };
  return { mapping: { ...mapping, text: columns as readonly string[] } };
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
