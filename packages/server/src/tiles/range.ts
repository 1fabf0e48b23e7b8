/** More at a time nobody who draws a map asks for. */
export const LARGEST_RANGE = 16 * 1024 * 1024;

/**
 * The bytes `[start, end)` that a `Range` header asks for; `null` where it asks for none that there are, for several
 * stretches, or for too many at once (RFC 9110, section 14).
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | null {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header?.trim() ?? '');
  if (match === null) return null;
  const start = Number(match[1]);
  const end = match[2] === '' ? size : Math.min(Number(match[2]) + 1, size);
  return start < end && end - start <= LARGEST_RANGE ? { start, end } : null;
}
