import type { AddedView } from '@variorum/server/views';
import { send } from '../api/send.ts';

/** What became of a file that was dropped. */
export interface Dropped {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly state: 'waiting' | 'sending' | 'added' | 'again' | 'known' | 'failed';
  readonly reports: readonly string[];
  readonly related: boolean;
  /** A notice's code with its facts, or a sentence. */
  readonly why: { readonly code: string; readonly facts: Readonly<Record<string, unknown>> } | string | null;
}

/** What the server takes at most in one file. */
export const LARGEST = 64 * 1024 * 1024;
/** Files on their way at a time: fewer than the server takes, so that two pages may add at once. */
const AT_ONCE = 2;

export interface SendAllOptions {
  readonly onChange: (key: number, part: Partial<Dropped>) => void;
  readonly tooLarge: string;
  readonly as: string;
}

async function sendOne(file: File, { as }: Pick<SendAllOptions, 'as'>): Promise<Partial<Dropped>> {
  const query = new URLSearchParams({ name: file.name, ...(as === '' ? {} : { as }) });
  const { outcomes } = await send<AddedView>(`/api/originals?${query}`, file);
  const outcome = outcomes[0];
  if (outcome === undefined) return { state: 'failed', why: { code: 'input/no-report', facts: {} } };
  const { kind, reports, failure, related } = outcome;
  return { state: kind, reports, why: failure, related: related.length > 0 };
}

/** Sends files, a few at a time, and tells what becomes of each. Never throws: a file that fails costs that file. */
export async function sendAll(
  files: readonly { readonly key: number; readonly file: File }[],
  options: SendAllOptions,
): Promise<void> {
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { key, file } = next;
      if (file.size > LARGEST) {
        options.onChange(key, { state: 'failed', why: options.tooLarge });
        continue;
      }
      options.onChange(key, { state: 'sending' });
      try {
        options.onChange(key, await sendOne(file, options));
      } catch (error) {
        options.onChange(key, { state: 'failed', why: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
