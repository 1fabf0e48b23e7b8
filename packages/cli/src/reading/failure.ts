import type { Reading } from '@variorum/engine';
import { inWords } from '../terminal/in-words.ts';

/** Why an input was not read, in words; `null` where it was: no notice of severity `error`. */
export function failureOf({ notices }: Reading): string | null {
  const failed = notices.find(({ severity }) => severity === 'error');
  return failed === undefined ? null : inWords(failed);
}
