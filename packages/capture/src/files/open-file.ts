import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';

/** A file's bytes, or why there are none; `code` and `facts` are a notice's. */
export type Opened =
  | { readonly bytes: Uint8Array }
  | { readonly code: 'input/too-large' | 'input/unreadable'; readonly facts: Readonly<Record<string, unknown>> };

/** Opens a file of at most `most` bytes. `-` is standard input. */
export function openFile(path: string, { most }: { readonly most: number }): Opened {
  try {
    const handle = path === '-' ? 0 : openSync(path, 'r');
    try {
      const { size } = fstatSync(handle);
      if (size > most) return { code: 'input/too-large', facts: { bytes: size, most } };
      return { bytes: readFileSync(handle) };
    } finally {
      if (handle !== 0) closeSync(handle);
    }
  } catch (error) {
    return { code: 'input/unreadable', facts: { reason: systemCode(error) } };
  }
}

function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
