type Facts = Readonly<Record<string, unknown>>;

function one(fact: unknown): string {
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}

/** What each notice says to a person, by its code. A code without words is shown as it is, with its facts. */
export const notices: Readonly<Record<string, (facts: Facts) => string>> = {
  'input/unreadable': ({ reason }) => `The file could not be opened (${one(reason)}). Check its path and permissions.`,
  'input/empty': () => 'The file is empty.',
  'input/binary': ({ format }) => `This is no text but ${one(format ?? 'binary data')}. Convert it to text first.`,
  'input/too-large': ({ most }) => `The file is larger than ${one(most)} bytes. Split it.`,
  'same-report-again': ({ input }) => `The same bytes also came as ${one(input)}; they count once.`,
  'reader/fault': () => 'The reader failed on this report, which it never should. Please tell its makers.',
  'text/byte-order-mark': ({ encoding }) => `The file begins with a mark of its encoding (${one(encoding)}).`,
  'text/invalid-utf8': () =>
    'Some bytes are no UTF-8 and were replaced. Save the original as UTF-8, if you know its encoding.',
  'text/invalid-utf16': () => 'Some bytes are no UTF-16 and were replaced. Save the original as UTF-8.',
  'manifest/unreadable': () => 'The manifest is no CSV that can be read; nothing was taken from it.',
  'manifest/no-file-column': () => 'The manifest has no column “file”; nothing was taken from it.',
  'manifest/bad-date': () =>
    'The manifest’s date of publication is no date; the report stays as dated as its own text.',
  'report/date-disagrees': ({ text, given }) =>
    `The text bears the date ${one(text)}, but ${one(given)} was given with it. The text’s own date is used.`,
  'report/undated': () => 'Neither the text nor anybody else says when this was published.',
  'date/needs-report-date': () => 'These words tell a time only together with the report’s date, which is not known.',
  'gazetteer/built': () => 'The index of place names was built; this is done once.',
  'gazetteer/cache-not-kept': ({ folder }) =>
    `The index of place names could not be saved in ${one(folder)}, so the next start builds it again.`,
  'filter-not-understood': ({ value }) => `“${one(value)}” could not be found or read.`,
  'undated-left-out': ({ claims }) => `Claims without a time, left out by the window: ${one(claims)}.`,
  'compared-by-nearest-only': ({ accounts, limit }) =>
    `A subject has ${one(accounts)} accounts, more than ${one(limit)}: each was set beside its nearest others only.`,
};
