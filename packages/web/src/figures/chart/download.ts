/** What a style sheet gives to a chart's elements, and a file of its own must hold itself. */
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;

const ROOM_FOR_TITLE = 34;

function carryStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const property of CARRIED) {
    const value = style.getPropertyValue(property);
    if (value !== '' && !value.startsWith('url(')) to.setAttribute(property, value);
  }
  for (const name of ['class', 'style', 'tabindex', 'role', 'href', 'data-testid']) to.removeAttribute(name);
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index];
    if (copy !== undefined) carryStyles(child, copy);
  }
}

/** A chart as a file that stands alone: with its title, its ground, and every style that the page gave it. */
export function standaloneSvg(chart: SVGSVGElement, title: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  carryStyles(chart, copy);
  const width = Number(chart.getAttribute('width'));
  const height = Number(chart.getAttribute('height'));
  const page = getComputedStyle(document.documentElement);
  const create = (name: string, attributes: Readonly<Record<string, string | number>>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const ground = create('rect', {
    x: 0,
    y: -ROOM_FOR_TITLE,
    width,
    height: height + ROOM_FOR_TITLE,
    fill: page.backgroundColor,
  });
  const words = create('text', {
    x: 16,
    y: -12,
    fill: page.color,
    'font-family': page.fontFamily,
    'font-size': 15,
    'font-weight': 600,
    'text-anchor': 'start',
  });
  words.textContent = title;
  const name = create('title', {});
  name.textContent = title;
  copy.prepend(name, ground, words);
  copy.setAttribute('viewBox', `0 ${-ROOM_FOR_TITLE} ${width} ${height + ROOM_FOR_TITLE}`);
  copy.setAttribute('height', String(height + ROOM_FOR_TITLE));
  return new XMLSerializer().serializeToString(copy);
}

/** Hands something to the browser as a file to keep. */
export function downloadFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers fetch the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
