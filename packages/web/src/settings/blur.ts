import { useSyncExternalStore } from 'react';
import { keep, kept } from './kept.ts';

const ATTRIBUTE = 'data-blur';
const listeners = new Set<() => void>();

/** Whether names of victims were blurred the last time. */
export function storedBlur(): boolean {
  return kept('blur') === 'names';
}

/** Shows the page so, now. */
export function applyBlur(isBlurred: boolean): void {
  document.documentElement.toggleAttribute(ATTRIBUTE, isBlurred);
  for (const listener of listeners) listener();
}

/** Shows the page so, now and the next time. */
export function chooseBlur(isBlurred: boolean): void {
  applyBlur(isBlurred);
  keep('blur', isBlurred ? 'names' : 'nothing');
}

/** Whether names are blurred now: for what no stylesheet reaches. */
export function useBlur(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => document.documentElement.hasAttribute(ATTRIBUTE),
  );
}
