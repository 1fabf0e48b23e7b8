import { createHash } from 'node:crypto';

/**
 * A report's id: the hash of its original's bytes where they are one report; else a hash of that and the part, which
 * stays the same whatever other parts come and go. `original`: 64 hex digits.
 */
export function reportId(original: string, part: string | null): string {
  if (part === null) return `sha256:${original}`;
  return `sha256:${createHash('sha256').update(`${original}#${part}`).digest('hex')}`;
}
