import type { Reading } from '@variorum/engine';

/** Why an input was not read, "input/unreadable (reason ENOENT)"; `null` where it was: no notice of severity `error`. */
export function failureOf({ notices }: Reading): string | null {
  const failed = notices.find(({ severity }) => severity === 'error');
  if (!failed) return null;
  const told = Object.entries(failed.facts ?? {}).filter(([name]) => name !== 'input');
  if (told.length === 0) return failed.code;
  return `${failed.code} (${told.map(([name, value]) => `${name} ${String(value)}`).join(', ')})`;
}
