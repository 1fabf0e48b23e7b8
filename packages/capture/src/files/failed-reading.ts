import { createHash } from 'node:crypto';
import type { Notice, Reading } from '@variorum/engine';
import type { Input } from './input.ts';

/** A reading with no claims, so that every input has its line; `id` is the hash of what bytes there were. */
export function failedReading(
  input: Input,
  {
    bytes,
    text = '',
    notices,
  }: { readonly bytes: Uint8Array; readonly text?: string; readonly notices: readonly Notice[] },
): Reading {
  const { title = null, publisher = null, published = null, language = null } = input.facts;
  const known = { title, publisher, published, language };
  const report = { id: `sha256:${hashOf(bytes)}`, input: input.path, text, ...known, authors: [], about: [] };
  const named = notices.map((notice) => ({ ...notice, facts: { input: input.path, ...notice.facts } }));
  return { report, claims: [], notices: [...input.notices, ...named] };
}

/** SHA-256 of the bytes as they were found, before anything decodes them: 64 hex digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
