import { keep, kept } from './kept.ts';

/** Whether the original stood beside the text the last time. */
export function storedBeside(): boolean {
  return kept('original') === 'beside';
}

export function keepBeside(isBeside: boolean): void {
  keep('original', isBeside ? 'beside' : 'away');
}
