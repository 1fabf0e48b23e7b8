/**
 * A short stable id from words: two 32-bit FNV-1a sums (Fowler, Noll, Vo; public domain) over the UTF-16 units, forward
 * and backward, as 16 hex digits. For telling findings apart, not against an adversary.
 */
export function stableId(prefix: string, parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let forward = 0x811c9dc5;
  let backward = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    forward = Math.imul(forward ^ text.charCodeAt(i), 0x01000193);
    backward = Math.imul(backward ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return `${prefix}-${hex(forward)}${hex(backward)}`;
}
