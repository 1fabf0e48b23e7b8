import { Parser } from 'htmlparser2';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { OffsetMap, Place } from '../report/offset-map.ts';
import { CELLS, LINES, PARAGRAPHS, PREFORMATTED, SILENT, VOID } from './elements.ts';
import { collectWords } from './words.ts';

/** What one pass over a page's tags gives. */
export interface Page {
  /** All words of the page, hidden ones too. */
  readonly text: string;
  readonly map: OffsetMap;
  /** The page again, tidied for a parser that builds a tree: no scripts, every tag closed, depth bounded. */
  readonly markup: string;
  /** The place of each element that `markup` marks with `data-place`. */
  readonly places: readonly Place[];
  /** Elements and runs of characters: what a tree of the page would be made of. */
  readonly nodes: number;
  readonly facts: Tags;
}

/** What a page's head and marks say, before anybody judges it. */
export interface Tags {
  readonly language: string | null;
  readonly title: string | null;
  /** `<meta>` by lower-case name, property or itemprop; the first of each counts, but all authors. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  readonly linkedData: readonly string[];
  /** `datetime` of `<time>` elements, in order. */
  readonly times: readonly string[];
}

export interface ScanOptions {
  /** Elements deeper than this are left out of `markup`; their words stay. 0: no markup is wanted. */
  readonly markupDepth: number;
  /** Places of elements that bear `data-place`, where the page is one that came out of `markup`. */
  readonly places?: readonly Place[];
}

interface Frame {
  readonly name: string;
  /** Of the nearest element that is a block: what its words are said to stand in. */
  readonly place: Place;
  readonly path: string;
  readonly kept: boolean;
  readonly silent: boolean;
  readonly preformatted: boolean;
  readonly children: Map<string, number>;
}

/** XPaths longer than this many steps name the last ancestor instead: deep nesting must not cost its square. */
const LONGEST_PATH = 64;

/** Reads tags in one pass, without a tree and without recursion; any characters at all are a page. */
export function scanPage(html: string, { markupDepth, places: given }: ScanOptions): Page {
  const words = collectWords();
  const markup: string[] = [];
  const places: Place[] = [];
  const meta = new Map<string, string[]>();
  const linkedData: string[] = [];
  const times: string[] = [];
  let language: string | null = null;
  let title: string | null = null;
  let canonical: string | null = null;
  let nodes = 0;
  let catching: 'title' | 'linked-data' | null = null;
  let caught = '';
  const root: Frame = {
    name: '',
    place: { kind: 'element', path: '/' },
    path: '',
    kept: false,
    silent: false,
    preformatted: false,
    children: new Map(),
  };
  const stack: Frame[] = [root];
  const keep = (tag: string): void => {
    if (markupDepth > 0) markup.push(tag);
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        nodes++;
        // htmlparser2 moves its whole stack for each tag: without an end, a page of nothing but <div> takes an hour.
        if (stack.length > limits.elementsDeep) throw new Refusal('page/too-deep', { most: limits.elementsDeep });
        const parent = stack.at(-1)!;
        const nth = (parent.children.get(name) ?? 0) + 1;
        parent.children.set(name, nth);
        const silent = parent.silent || SILENT.has(name);
        const marked = given?.[Number(attributes['data-place'] ?? -1)];
        const path = stack.length > LONGEST_PATH ? parent.path : `${parent.path}/${name}[${nth}]`;
        const own = given === undefined && startsBlock(name) && path !== parent.path;
        const place: Place = marked ?? (own ? { kind: 'element', path } : parent.place);
        const kept = !silent && stack.length <= markupDepth;
        stack.push({
          name,
          place,
          path,
          kept: kept && !VOID.has(name),
          silent,
          preformatted: parent.preformatted || PREFORMATTED.has(name),
          children: new Map(),
        });
        if (kept) keep(openTag(name, attributes, place === parent.place ? null : places.push(place) - 1));
        if (!silent) breakAt(name, words);
        if (name === 'html') language = attributes.lang ?? attributes['xml:lang'] ?? language;
        if (name === 'title' && title === null && parent.name !== 'svg') catching = 'title';
        if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) catching = 'linked-data';
        if (name === 'meta') noteMeta(attributes, meta);
        if (name === 'time' && attributes.datetime) times.push(attributes.datetime);
        if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href ?? null;
      },
      ontext: (characters) => {
        nodes++;
        if (catching) caught += characters;
        const frame = stack.at(-1)!;
        if (frame.silent) return;
        if (frame.preformatted) words.sayAsItStands(characters, frame.place);
        else words.say(characters, frame.place);
        if (markupDepth === 0) return;
        const kept = escaped(characters);
        // A parser makes a node of its own for each character that is escaped: "&&&&…" is a tree of a million.
        nodes += Math.floor((kept.length - characters.length) / 4);
        keep(kept);
      },
      onclosetag: (name) => {
        if (stack.length > 1) {
          const frame = stack.pop()!;
          if (frame.kept) keep(`</${name}>`);
          if (!frame.silent) breakAt(name, words);
        }
        if (catching === 'title' && name === 'title') title = caught;
        if (catching === 'linked-data' && name === 'script') linkedData.push(caught);
        if (name === 'title' || name === 'script') {
          catching = null;
          caught = '';
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
  const facts: Tags = { language, title, meta, canonical, linkedData, times };
  return { ...words.finish(), markup: markup.join(''), places, nodes, facts };
}

function startsBlock(name: string): boolean {
  return LINES.has(name) || PARAGRAPHS.has(name) || CELLS.has(name) || name === 'html';
}

function breakAt(name: string, words: ReturnType<typeof collectWords>): void {
  if (PARAGRAPHS.has(name)) words.part(2);
  else if (LINES.has(name) || name === 'br') words.part(1);
  else if (CELLS.has(name)) words.cell();
}

function noteMeta(attributes: Readonly<Record<string, string>>, meta: Map<string, string[]>): void {
  const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
  const content = attributes.content?.trim() ?? '';
  if (name === '' || content === '') return;
  const known = meta.get(name);
  if (known) known.push(content);
  else meta.set(name, [content]);
}

function openTag(name: string, attributes: Readonly<Record<string, string>>, mark: number | null): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (/^[a-z][a-z0-9:_-]*$/.test(key) && !key.startsWith('on') && key !== 'data-place')
      tag += ` ${key}="${escaped(value)}"`;
  }
  return mark === null ? `${tag}>` : `${tag} data-place="${mark}">`;
}

function escaped(words: string): string {
  return /[&<>"]/.test(words) ? words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`) : words;
}
