import { dossierNotices } from './dossier-notices.ts';

type Facts = Readonly<Record<string, unknown>>;

function one(fact: unknown): string {
  return typeof fact === 'string' ? fact : JSON.stringify(fact);
}

/** What a system's reason for not opening a file means. */
const UNOPENED: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Check its path.',
  EACCES: 'You may not open this file. Change its permissions.',
  EPERM: 'You may not open this file. Change its permissions.',
  EMFILE: 'Too many files are open on this machine. Close some programs and try again.',
  EIO: 'The disk could not read this file. Check the disk.',
  'a link out of the folder': 'This is a link to something outside of the folder. Name that itself, if it is meant.',
  pipe: 'This is a pipe or a device, which may never end. Save what it gives into a file.',
};

/** What each notice says to a person, by its code. A code without words is shown as it is, with its facts. */
export const notices: Readonly<Record<string, (facts: Facts) => string>> = {
  'input/unreadable': ({ reason }) =>
    UNOPENED[one(reason)] ?? `The file could not be opened (${one(reason)}). Check its path and permissions.`,
  'input/empty': () => 'The file is empty.',
  'input/binary': ({ format }) => `This is no text but ${one(format ?? 'binary data')}. Convert it to text first.`,
  'input/too-large': ({ most }) => `The file is larger than ${one(most)} bytes. Split it.`,
  'input/format-unknown': ({ format }) =>
    `This is a ${one(format)} file of a kind that is not read. Take out what is in it, or save it in another format.`,
  'input/format-differs': ({ said, seen }) =>
    `By its name this is ${one(said)}, by its bytes ${one(seen)}. The bytes are believed.`,
  'input/broken': ({ format }) =>
    `The file is broken${typeof format === 'string' ? ` as ${format}` : ''}. Open it in its own program and save it again.`,
  'input/too-slow': ({ milliseconds }) =>
    `Taking the file apart took longer than ${one(milliseconds)} ms and was given up. Save it in a simpler format, or split it.`,
  'input/too-much-memory': ({ mebibytes }) =>
    `Taking the file apart took more than ${one(mebibytes)} MiB of memory and was given up. Split it.`,
  'input/too-many-reports': ({ most }) => `The file holds more than ${one(most)} reports. Split it.`,
  'input/made-on': ({ day }) => `The file was made on ${one(day)}. That is no date of publication.`,
  'same-report-again': ({ input }) => `The same bytes also came as ${one(input)}; they count once.`,
  'input/no-report': () => 'The file was taken in, but holds no report.',
  'reader/fault': () => 'The reader failed on this report, which it never should. Please tell its makers.',
  'text/byte-order-mark': ({ encoding }) => `The file begins with a mark of its encoding (${one(encoding)}).`,
  'text/invalid-utf8': () =>
    'Some bytes are no UTF-8 and were replaced. Save the original as UTF-8, if you know its encoding.',
  'text/invalid-utf16': () => 'Some bytes are no UTF-16 and were replaced. Save the original as UTF-8.',
  'text/encoding-guessed': ({ encoding }) =>
    `The file does not say its encoding; it was read as ${one(encoding)}. Check names and letters.`,
  'text/lone-surrogates': () => 'Half characters, which no file could hold, were replaced.',
  'text/direction-overrides': () =>
    'Invisible characters here turn the direction of others: the text may look other than it is read.',
  'text/nul-characters': () => 'The text holds NUL characters; they were kept.',
  'page/no-main-text': () => 'No article was found on the page; all its words are the text.',
  'page/too-large-for-main-text': () =>
    'The page is too large for its article to be sought; all its words are the text.',
  'page/too-deep': ({ most }) => `Tags stand in tags more than ${one(most)} deep; no page for people is.`,
  'pdf/no-words': () => 'The pages of this PDF hold no words, only pictures. Run character recognition over it first.',
  'pdf/pages-without-words': ({ pages }) => `Pages without words, perhaps pictures of words: ${one(pages)}.`,
  'pdf/broken-pages': ({ pages }) => `Pages that could not be read: ${one(pages)}.`,
  'pdf/needs-password': () => 'The PDF opens with a password only. Save a copy without one.',
  'pdf/too-many-pages': ({ most }) => `The PDF has more than ${one(most)} pages. Split it.`,
  'xml/entities': () => 'The file defines entities of its own, as attackers do. It was not read.',
  'xml/entities-not-expanded': () =>
    'The feed defines entities of its own; they stand in the text as they are written.',
  'table/needs-mapping': ({ columns }) =>
    `No column’s name says that it holds the words of reports. Name one of: ${one(columns)}.`,
  'table/mapping-guessed': ({ text }) => `Columns were chosen by their names; the words come from ${one(text)}.`,
  'table/no-such-column': ({ missing, columns }) =>
    `The table has no column ${one(missing)}; it has ${one(columns)}. Correct the mapping.`,
  'table/no-such-sheet': ({ sheet }) => `The workbook has no sheet ${one(sheet)}. Correct the mapping.`,
  'table/bad-date': ({ rows, first }) =>
    `Rows whose date is none, or could be two: ${one(rows)}, the first is row ${one(first)}.`,
  'table/too-large': ({ most }) => `The rectangle around all cells has more than ${one(most)} cells. Split the table.`,
  'archive/broken': () => 'The archive cannot be opened.',
  'archive/bomb': ({ most }) => `The archive unpacks to more than ${one(most)} times its size. It was not unpacked.`,
  'archive/too-large': ({ most }) => `The archive would unpack to more than ${one(most)} bytes. Split it.`,
  'archive/too-many-entries': ({ most }) => `The archive has more than ${one(most)} entries. Split it.`,
  'archive/too-deep': () => 'Archives stand in archives too deep to be followed. Take out what is in them.',
  'archive/unsafe-name': ({ entry }) =>
    `An entry’s name (${one(entry)}) leads out of the archive. Nothing of it was read; distrust whoever made it.`,
  'archive/link': ({ entry }) => `An entry (${one(entry)}) is a link to another file. Nothing of it was read.`,
  'archive/encrypted': ({ entry }) => `An entry (${one(entry)}) opens with a password only.`,
  'archive/cut-short': ({ record }) => `The archive breaks off after ${one(record)} records; those before were read.`,
  'archive/hash-differs': ({ entry }) =>
    `An entry (${one(entry)}) does not have the hash that the package states for it.`,
  'archive/part-not-read': ({ part }) => `Not read, since it is no text: ${one(part)}.`,
  'archive/records-left-out': ({ records }) => `Web records without words, left out: ${one(records)}.`,
  'manifest/unreadable': () => 'The manifest is no CSV that can be read; nothing was taken from it.',
  'manifest/no-file-column': () => 'The manifest has no column “file”; nothing was taken from it.',
  'manifest/bad-date': () =>
    'The manifest’s date of publication is no date; the report stays as dated as its own text.',
  'report/date-disagrees': ({ text, given }) =>
    `The text bears the date ${one(text)}, but ${one(given)} was given with it. The text’s own date is used.`,
  'report/publisher-disagrees': ({ text, given }) =>
    `The text names ${one(text)} as its publisher, but ${one(given)} was given with it. The text’s own is used.`,
  'report/title-disagrees': ({ text, given }) =>
    `The text bears the title ${one(text)}, but ${one(given)} was given with it. The text’s own is used.`,
  'report/language-differs': ({ stated, seen }) =>
    `The language is stated as ${one(stated)}, but the words speak ${one(seen)}.`,
  'report/empty-parts': ({ parts }) => `Rows or items without words: ${one(parts)}.`,
  'report/page-words': () => 'These are headlines of other reports or a menu of the page: they were not read.',
  'report/table-not-read': () =>
    'This table was not read: its figures stand in other lines than the words that say what they count.',
  'report/undated': () => 'Neither the text nor anybody else says when this was published.',
  'date/needs-report-date': () => 'These words tell a time only together with the report’s date, which is not known.',
  'gazetteer/built': () => 'The index of place names was built; this is done once.',
  'gazetteer/layer-not-read': ({ file, reason }) =>
    `The imported places in ${one(file)} are left out (${one(reason)}). Import them again, or delete the file.`,
  'gazetteer/cache-not-kept': ({ folder }) =>
    `The index of place names could not be saved in ${one(folder)}, so the next start builds it again.`,
  'filter-not-understood': ({ value }) => `“${one(value)}” could not be found or read.`,
  'undated-left-out': ({ claims }) => `Claims without a time, left out by the window: ${one(claims)}.`,
  'compared-by-nearest-only': ({ accounts, limit }) =>
    `A subject has ${one(accounts)} accounts, more than ${one(limit)}: each was set beside its nearest others only.`,
  'parted-but-joined-by-others': () =>
    'Somebody parted two claims, and other joinings make them one event all the same. Undo one of the joinings.',
  ...dossierNotices,
};
