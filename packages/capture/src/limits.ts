/**
 * How much an input may cost. Each limit is far above what real reports need (a year of an agency's feed is some 20 MB,
 * the longest reports of commissions of inquiry have 1,500 pages) and low enough that the worst input stays affordable.
 */
export const limits = {
  /** Bytes of one input that is a single text. V8 holds strings of 2^29 - 24 units, and JSON may write one as six. */
  textBytes: 64 * 1024 * 1024,
  /** Bytes of one archive, PDF or office document. */
  archiveBytes: 256 * 1024 * 1024,
  /** Bytes that all unpacking of one input may give in sum, archives within archives included. */
  unpackedBytes: 512 * 1024 * 1024,
  /** Bytes of one unpacked entry, attachment or web record. */
  entryBytes: 64 * 1024 * 1024,
  /** Unpacked to packed, once more than `ratioFrom` bytes came out. Text packs 3 to 10 times, a bomb 1,000 times. */
  ratio: 200,
  ratioFrom: 8 * 1024 * 1024,
  /** Entries of one archive. */
  entries: 20_000,
  /** Reports of one input. */
  reports: 100_000,
  /** Archives in archives, attachments in attachments. */
  nesting: 4,
  /** Characters of one HTML page whose main text is sought; above, the whole page is the text. */
  pageCharacters: 4_000_000,
  /** Elements and runs of characters of such a page. Readability's time grows faster than their number. */
  pageNodes: 40_000,
  /** Elements in elements that the search for the main text is shown; deeper ones give their words to the last. */
  pageDepth: 200,
  /** Elements in elements of a page that is read at all. Browsers stop at 512. */
  elementsDeep: 10_000,
  /** Pages of a PDF. */
  pdfPages: 10_000,
  /** Cells of a table, empty ones between included: a sheet's cost is the rectangle around its cells. */
  cells: 5_000_000,
  /** Parts in parts of a mail. */
  mailNesting: 50,
  /** Milliseconds that foreign parsers may take for one input, and as much more for each 10 MB of it. */
  deadline: 20_000,
  /** MiB of JavaScript heap of the thread that they run in. */
  heap: 768,
} as const;

/** Milliseconds after which reading an input of this many bytes is broken off. */
export function deadlineFor(bytes: number): number {
  return limits.deadline * (1 + bytes / 10_000_000);
}
