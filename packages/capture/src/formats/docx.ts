import mammoth from 'mammoth';
import { unzip } from '../archive/unzip.ts';
import { foldBlanks } from '../facts/names.ts';
import { scanPage } from '../html/page.ts';
import { Refusal } from '../refusal.ts';
import type { ReadFormat } from './format.ts';
import { madeOn } from './made-on.ts';
import { tool } from './tool.ts';

const encoder = new TextDecoder();

/**
 * The words of a document, with footnotes and endnotes; paragraphs are numbered as they come. mammoth is handed the
 * entries that we unpacked: its own unzipping knows no limits. Pictures, headers and deleted words are left out.
 */
export const readDocx: ReadFormat = async ({ bytes, budget }) => {
  const entries = await unzip(bytes, { wanted: (name) => /\.(?:xml|rels)$/.test(name), budget });
  for (const [name, content] of entries) refuseEntities(name, content);
  const { value: html } = await mammoth.convertToHtml(asInput(entries), {
    ignoreEmptyParagraphs: true,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  });
  const { text, map } = scanPage(html, { markupDepth: 0 });
  const core = propertiesIn(entries.get('docProps/core.xml'));
  const author = core.get('dc:creator');
  const numbered = map.map((range, at) => ({ ...range, at: { kind: 'paragraph', paragraph: at + 1 } as const }));
  const facts = { title: core.get('dc:title') ?? null, language: core.get('dc:language') ?? null };
  return {
    drafts: [{ ...facts, authors: author ? [author] : [], text, map: numbered, tool: tool('mammoth') }],
    notices: madeOn(core.get('dcterms:created')),
  };
};

/** An office document has no use for a document type; whoever writes one wants its entities to be expanded. */
function refuseEntities(name: string, content: Uint8Array): void {
  const head = encoder.decode(content.subarray(0, 65_536));
  if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new Refusal('xml/entities', { entry: name });
}

/** What mammoth calls an opened file; its types name only the ways that end in one. */
interface OpenedFile {
  readonly exists: (name: string) => boolean;
  readonly read: (name: string, encoding?: string) => Promise<Uint8Array | string>;
}

function asInput(entries: ReadonlyMap<string, Uint8Array>): Parameters<typeof mammoth.convertToHtml>[0] {
  const file: OpenedFile = {
    exists: (name) => entries.has(name),
    read: async (name, encoding) => {
      const content = entries.get(name);
      if (!content) throw new Error(`the document has no ${name}`);
      if (encoding === undefined) return content;
      return Buffer.from(content).toString(encoding === 'base64' ? 'base64' : 'utf8');
    },
  };
  return { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
}

/** Core properties are a flat list of elements (ECMA-376 part 2, section 11). */
function propertiesIn(xml: Uint8Array | undefined): ReadonlyMap<string, string> {
  const text = encoder.decode(xml ?? new Uint8Array()).slice(0, 100_000);
  const found = text.matchAll(/<((?:dc|dcterms):\w+)(?:\s[^<>]*)?>([^<]*)</g);
  return new Map(
    [...found].map(([, name = '', words = '']) => [name, foldBlanks(scanPage(words, { markupDepth: 0 }).text)]),
  );
}
