import type { Notice } from '@variorum/engine';
import { getDocumentProxy } from 'unpdf';
import { foldBlanks } from '../facts/names.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { OffsetRange } from '../report/offset-map.ts';
import type { ReadFormat } from './format.ts';
import { madeOn } from './made-on.ts';
import { tool } from './tool.ts';

/** pdf.js's own level for "errors only"; what it has to say of a file comes as an error or not at all. */
const QUIET = 0;

/** The words of each page, in the order in which the file draws them, with the page of every character. */
export const readPdf: ReadFormat = async ({ bytes }) => {
  const pdf = await open(bytes);
  try {
    if (pdf.numPages > limits.pdfPages) {
      throw new Refusal('pdf/too-many-pages', { pages: pdf.numPages, most: limits.pdfPages });
    }
    const pieces: string[] = [];
    const map: OffsetRange[] = [];
    const wordless: number[] = [];
    const broken: number[] = [];
    let length = 0;
    for (let page = 1; page <= pdf.numPages; page++) {
      const words = await wordsOf(pdf, page);
      if (words === null) broken.push(page);
      else if (words === '') wordless.push(page);
      if (!words) continue;
      if (length > 0) length += pieces.push('\n\n') && 2;
      map.push({ start: length, end: length + words.length, at: { kind: 'page', page } });
      pieces.push(words);
      length += words.length;
    }
    const { facts, notices: made } = await factsOf(pdf);
    const notices: Notice[] = [...made];
    if (broken.length > 0) notices.push({ code: 'pdf/broken-pages', severity: 'warning', facts: { pages: broken } });
    if (length === 0) throw new Refusal('pdf/no-words', { pages: pdf.numPages, broken: broken.length });
    if (wordless.length > 0)
      notices.push({ code: 'pdf/pages-without-words', severity: 'warning', facts: { pages: wordless } });
    return { drafts: [{ ...facts, text: pieces.join(''), map, tool: tool('unpdf') }], notices };
  } finally {
    await pdf.loadingTask.destroy();
  }
};

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: pdf.js takes the buffer for itself. No code of the file runs, no font of it is loaded.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: QUIET,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      enableXfa: false,
      stopAtErrors: false,
      maxImageSize: 1,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Refusal('pdf/needs-password');
    throw error;
  }
}

/** `''` where a page holds no words; `null` where it cannot be read, which must not cost the others. */
async function wordsOf(pdf: Pdf, number: number): Promise<string | null> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    return words.join('').trim();
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function factsOf(pdf: Pdf) {
  const { info } = (await pdf.getMetadata()) as unknown as { readonly info: Readonly<Record<string, unknown>> };
  const said = (name: string): string | null => (typeof info[name] === 'string' ? foldBlanks(info[name]) : '') || null;
  const author = said('Author');
  return {
    // Word processors leave their file's name for a title.
    facts: {
      title: /\.(?:docx?|rtf|indd|qxd|pages|odt)$|^(?:untitled|microsoft word)/i.test(said('Title') ?? '')
        ? null
        : said('Title'),
      authors: author === null ? [] : [author],
      language: said('Language'),
    },
    notices: madeOn(said('CreationDate')),
  };
}
