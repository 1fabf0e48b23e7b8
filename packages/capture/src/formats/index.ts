import { limits } from '../limits.ts';
import type { Format } from './format.ts';

const opens = (bytes: Uint8Array, words: string): boolean =>
  [...words].every((letter, at) => bytes[at] === letter.charCodeAt(0));
const { textBytes, archiveBytes } = limits;

/** Every format that is read. The first whose look fits wins, so the more particular ones stand first. */
export const formats: readonly Format[] = [
  {
    name: 'PDF',
    mediaTypes: ['application/pdf'],
    extensions: ['pdf'],
    // Adobe's readers accept the mark anywhere in the first 1,024 bytes (PDF 1.7, appendix H.3.4.1).
    looksLike: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-'),
    guarded: true,
    mostBytes: archiveBytes,
    load: async () => (await import('./pdf.ts')).readPdf,
  },
  {
    name: 'DOCX',
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    extensions: ['docx', 'docm'],
    looksLike: ({ entries }) => entries.includes('word/document.xml'),
    guarded: true,
    mostBytes: archiveBytes,
    load: async () => (await import('./docx.ts')).readDocx,
  },
  {
    name: 'XLSX',
    mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    extensions: ['xlsx', 'xlsm'],
    looksLike: ({ entries }) => entries.includes('xl/workbook.xml'),
    guarded: true,
    mostBytes: archiveBytes,
    load: async () => (await import('./xlsx.ts')).readXlsx,
  },
  {
    name: 'WACZ',
    mediaTypes: ['application/wacz', 'application/x-wacz'],
    extensions: ['wacz'],
    looksLike: ({ entries }) =>
      entries.includes('datapackage.json') && entries.some((name) => name.startsWith('archive/')),
    guarded: true,
    mostBytes: archiveBytes,
    load: async () => (await import('./wacz.ts')).readWacz,
  },
  {
    name: 'WARC',
    mediaTypes: ['application/warc', 'application/warc+gzip'],
    extensions: ['warc', 'warc.gz'],
    // A gzip file is opened for its first bytes before this is asked.
    looksLike: ({ bytes }) => opens(bytes, 'WARC/'),
    guarded: true,
    mostBytes: archiveBytes,
    load: async () => (await import('./warc.ts')).readWarc,
  },
  {
    name: 'ReliefWeb JSON',
    mediaTypes: [],
    extensions: [],
    looksLike: ({ text }) => /^\{[\s\S]*"(?:fields|href|took)"\s*:/.test(text) && /reliefweb/i.test(text),
    guarded: false,
    mostBytes: textBytes,
    load: async () => (await import('./relief-web.ts')).readReliefWeb,
  },
  {
    name: 'feed',
    mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
    extensions: ['rss', 'atom', 'rdf'],
    looksLike: ({ text }) =>
      /^(?:<\?xml[^>]*>)?(?:\s|<!--[\s\S]*?-->|<\?[^>]*>|<!DOCTYPE(?!\s+html)[^>[]*(?:\[[\s\S]*?\]\s*)?>)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(
        text,
      ) || /^\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text),
    guarded: true,
    mostBytes: textBytes,
    load: async () => (await import('./feed.ts')).readFeed,
  },
  {
    name: 'HTML',
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    extensions: ['html', 'htm', 'xhtml', 'xht'],
    looksLike: ({ text }) =>
      /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text),
    guarded: true,
    mostBytes: textBytes,
    load: async () => (await import('./html.ts')).readHtml,
  },
  {
    name: 'mail',
    mediaTypes: ['message/rfc822'],
    extensions: ['eml'],
    // A report may begin with "Date:" and "From:" too; these fields only mail servers and mail programs write.
    looksLike: ({ text }) => {
      const [head = ''] = text.split(/\r?\n\r?\n/, 1);
      return /^[!-9;-~]+:/.test(head) && /^from:/im.test(head) && /^(?:message-id|mime-version|received):/im.test(head);
    },
    guarded: true,
    mostBytes: archiveBytes,
    load: async () => (await import('./mail.ts')).readMail,
  },
  {
    name: 'CSV',
    mediaTypes: ['text/csv'],
    extensions: ['csv'],
    guarded: false,
    mostBytes: textBytes,
    load: async () => (await import('./delimited.ts')).readCsv,
  },
  {
    name: 'TSV',
    mediaTypes: ['text/tab-separated-values'],
    extensions: ['tsv', 'tab'],
    guarded: false,
    mostBytes: textBytes,
    load: async () => (await import('./delimited.ts')).readTsv,
  },
  {
    name: 'Markdown',
    mediaTypes: ['text/markdown'],
    extensions: ['md', 'markdown'],
    guarded: false,
    mostBytes: textBytes,
    load: async () => (await import('./markdown.ts')).readMarkdown,
  },
  {
    name: 'text',
    mediaTypes: ['text/plain'],
    extensions: ['txt', 'text'],
    guarded: false,
    mostBytes: textBytes,
    load: async () => (await import('./plain-text.ts')).readPlainText,
  },
];

export function formatNamed(name: string): Format {
  const format = formats.find((each) => each.name === name);
  if (!format) throw new Error(`there is no format ${name}`);
  return format;
}

/** Endings of file names that a walk through a folder takes for reports. */
export const extensions: readonly string[] = formats.flatMap((format) => format.extensions);
