import type { Sentence } from '../../../sentence.ts';

export const ways = new Set(
  'deep deeper further farther forward forwards westward westwards eastward eastwards northward northwards southward southwards north south east west back'.split(
    ' ',
  ),
);
/** Chunks over which a place is looked for behind a verb of movement. */
export const reach = 9;

export function lastWord({ passage, chunks }: Sentence, index: number): string {
  const chunk = chunks[index]!;
  return passage.text.slice(passage.tokens.start[chunk.last - 1]!, passage.tokens.end[chunk.last - 1]!).toLowerCase();
}
