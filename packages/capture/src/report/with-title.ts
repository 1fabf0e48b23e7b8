import { type OffsetMap, shifted } from './offset-map.ts';

/** How far into a text its own headline may stand. */
const NEAR = 400;

/** A headline is part of a report: it counts the dead too. Where the text does not have it, it comes before the text. */
export function withTitle(
  { text, map }: { readonly text: string; readonly map: OffsetMap },
  title: string | null,
): { readonly text: string; readonly map: OffsetMap } {
  if (title === null || title === '' || text.slice(0, NEAR + title.length).includes(title)) return { text, map };
  if (text === '')
    return { text: title, map: [{ start: 0, end: title.length, at: { kind: 'field', field: 'title' } }] };
  const head = { start: 0, end: title.length, at: { kind: 'field', field: 'title' } } as const;
  return { text: `${title}\n\n${text}`, map: [head, ...shifted(map, title.length + 2)] };
}
