import { Parser } from 'htmlparser2';
import { limits } from '../limits.ts';
import { SILENT, VOID } from './elements.ts';

/** What gives a page its shape, and nothing else: no address, no style, no form, nothing that a browser would fetch. */
const SHAPE: ReadonlySet<string> = new Set(
  (
    'p div section article aside header footer main nav h1 h2 h3 h4 h5 h6 hr br blockquote pre q ul ol li dl dt dd ' +
    'table caption thead tbody tfoot tr th td figure figcaption address time em strong b i u s small sub sup mark cite code bdi bdo'
  ).split(' '),
);

/** How a word runs, and how wide a cell is; values as {@link VALUE} allows them. */
const MARKS: ReadonlySet<string> = new Set(['lang', 'dir', 'colspan', 'rowspan', 'start', 'value']);
const VALUE = /^[A-Za-z0-9-]{1,20}$/;

interface Frame {
  readonly name: string;
  readonly kept: boolean;
  readonly silent: boolean;
}

/**
 * A page again with its words and its shape alone, for looking at: what it links, loads, runs or draws is gone, a
 * picture is the words that stand for it, a link is its words. The elements come out closed and at most
 * `limits.pageDepth` deep, whatever came in; a page that nests deeper than a parser can bear is given as far as it got.
 */
export function inertPage(html: string): string {
  const out: string[] = [];
  const stack: Frame[] = [];
  let language = '';
  let depth = 0;
  let title = '';
  let inTitle = false;
  let isOver = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (isOver) return;
        if (stack.length >= limits.elementsDeep) {
          isOver = true;
          return;
        }
        const silent = stack.at(-1)?.silent === true || SILENT.has(name);
        if (name === 'html') language = marksOf(attributes);
        if (name === 'title' && title === '') inTitle = true;
        const kept = !silent && SHAPE.has(name) && depth < limits.pageDepth;
        if (kept) out.push(`<${name}${marksOf(attributes)}>`);
        if (name === 'img' && !silent) out.push(`<i>[${escaped(attributes.alt?.trim() || '…')}]</i>`);
        const opened = kept && !VOID.has(name);
        if (opened) depth++;
        stack.push({ name, kept: opened, silent });
      },
      ontext: (words) => {
        if (isOver) return;
        if (inTitle) title += words;
        if (stack.at(-1)?.silent !== true) out.push(escaped(words));
      },
      onclosetag: (name) => {
        if (name === 'title') inTitle = false;
        const frame = stack.at(-1)?.name === name ? stack.pop() : undefined;
        if (frame?.kept !== true) return;
        depth--;
        out.push(`</${name}>`);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html.slice(0, limits.pageCharacters));
  for (const { name, kept } of stack.reverse()) if (kept) out.push(`</${name}>`);
  return `<!doctype html><html${language}><head><meta charset="utf-8"><title>${escaped(title.trim())}</title><style>${INERT_STYLE}</style></head><body>${out.join('')}</body></html>`;
}

/** The one stylesheet of an inert page; whoever serves it allows this and no other by its hash. */
export const INERT_STYLE =
  ':root{color-scheme:light dark}body{margin:1rem;font:1rem/1.6 Georgia,serif;overflow-wrap:anywhere}' +
  'table{border-collapse:collapse}td,th{border:1px solid;padding:.2em .5em;text-align:start;vertical-align:top}' +
  'pre{white-space:pre-wrap}';

function marksOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .filter(([name, value]) => MARKS.has(name) && VALUE.test(value))
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
