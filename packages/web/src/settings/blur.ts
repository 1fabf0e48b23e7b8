import { keep, kept } from './kept.ts';

/** Whether names of victims were blurred the last time. */
export function storedBlur(): boolean {
  return kept('blur') === 'names';
}

/** Shows the page so, now. */
export function applyBlur(isBlurred: boolean): void {
  document.documentElement.toggleAttribute('data-blur', isBlurred);
}

/** Shows the page so, now and the next time. */
export function chooseBlur(isBlurred: boolean): void {
  applyBlur(isBlurred);
  keep('blur', isBlurred ? 'names' : 'nothing');
}
