import { keep, kept } from './kept.ts';

/** The name under which this browser's user decides and adds; empty: that of whoever serves. */
export function storedActor(): string {
  return kept('actor') ?? '';
}

export function keepActor(name: string): void {
  keep('actor', name.trim());
}
