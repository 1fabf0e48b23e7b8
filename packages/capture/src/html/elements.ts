/** What tags mean for the words between them; names as in the HTML Standard, section 15 (rendering). */

/** Their content is no words of the page. */
export const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'title',
  'svg',
  'math',
  'canvas',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
]);

/** A line of its own. */
export const LINES: ReadonlySet<string> = new Set([
  'address',
  'body',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'div',
  'dt',
  'fieldset',
  'figcaption',
  'footer',
  'form',
  'header',
  'hgroup',
  'legend',
  'li',
  'main',
  'nav',
  'option',
  'select',
  'summary',
  'tr',
  'w:p',
]);

/** A paragraph of its own, with an empty line around. */
export const PARAGRAPHS: ReadonlySet<string> = new Set([
  'article',
  'aside',
  'blockquote',
  'dl',
  'figure',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'menu',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul',
]);

export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Blanks inside count. */
export const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'textarea', 'listing', 'xmp']);

/** Never closed. */
export const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
