/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * JSON with one spelling for one value, so that its hash is a hash of the value: no blanks, members sorted by the UTF-16
 * code units of their names, numbers and strings as ECMAScript writes them (RFC 8785). Other than that RFC asks, a lone
 * surrogate is no error but keeps its escape (`\ud800`): what a person wrote is never refused for its characters.
 * Members that are `undefined` are left out, as JSON does. Throws a TypeError for what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no place in JSON`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`a ${typeof value} has no place in JSON`);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}
