import { charactersOf } from '../encoding/guess.ts';
import { declaredIn } from '../formats/html.ts';
import { sniff } from '../formats/sniff.ts';
import { Refusal } from '../refusal.ts';
import { inertPage } from './inert-page.ts';

/** What an original is, and for a page something of it that can be looked at without danger. */
export interface ShownOriginal {
  /** The format's name: `HTML`, `PDF`, `text`…; `null` where it is none that is known. */
  readonly format: string | null;
  /** The page with nothing in it that acts, as {@link inertPage} makes it; `null` where the original is no page. */
  readonly page: string | null;
}

/** Looks at an original's bytes. Bytes that are nothing known give no format, never an error. */
export async function shownOriginal(bytes: Uint8Array, path: string): Promise<ShownOriginal> {
  const format = await formatOf(bytes, path);
  if (format !== 'HTML') return { format, page: null };
  const { text } = await charactersOf(bytes, declaredIn(bytes, undefined));
  return { format, page: inertPage(text) };
}

async function formatOf(bytes: Uint8Array, path: string): Promise<string | null> {
  try {
    return (await sniff(bytes, { path })).format.name;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
