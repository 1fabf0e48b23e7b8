import type { Looked, Passage } from '../text/passage.ts';
import type { Sentences } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';

/** One passage a sentence, in order. */
export function passagesOf(text: string, tokens: Tokens, looked: Looked, sentences: Sentences): Passage[] {
  const passages: Passage[] = [];
  for (let index = 0; index < sentences.count; index++) {
    passages.push({
      text,
      tokens,
      looked,
      first: sentences.first[index]!,
      last: sentences.last[index]!,
      sentence: index,
      paragraph: sentences.paragraph[index]!,
      unended: sentences.unended[index] === 1,
    });
  }
  return passages;
}
