import type { Input } from '@variorum/capture/files';
import { type Line, lineOf } from './line.ts';

/** The line of an input that its thread died of. */
export function died(input: Input, message: string): Line {
  const { title = null, publisher = null, published = null, language = null } = input.facts;
  const known = { title, publisher, published, language, authors: [], about: [] };
  // Its bytes died with the thread: the id is that of no bytes, as for a file that could not be opened.
  const id = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  return lineOf({
    report: { id, input: input.path, text: '', ...known },
    claims: [],
    notices: [{ code: 'reader/fault', severity: 'error', facts: { input: input.path, message } }],
  });
}
