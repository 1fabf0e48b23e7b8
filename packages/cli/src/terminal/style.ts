/** ANSI styles, or the words as they are where no colour is wanted. */
export interface Style {
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly agree: (words: string) => string;
  readonly clash: (words: string) => string;
}

const wrap = (open: number, close: number) => (words: string) => `\x1b[${open}m${words}\x1b[${close}m`;
const plain = (words: string): string => words;

export function styleFor({ colour }: { readonly colour: boolean }): Style {
  if (!colour) return { strong: plain, faint: plain, agree: plain, clash: plain };
  return { strong: wrap(1, 22), faint: wrap(2, 22), agree: wrap(32, 39), clash: wrap(31, 39) };
}
