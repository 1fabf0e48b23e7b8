const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Stands for what is said: whoever says the same has the same. A to Z, then AA, AB and so on; `variant` from 0. */
export function letterOf(variant: number): string {
  const before = Math.floor(variant / LETTERS.length);
  return `${before > 0 ? letterOf(before - 1) : ''}${LETTERS[variant % LETTERS.length]}`;
}
