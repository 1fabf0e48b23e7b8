import type { Looked, Passage } from '../text/passage.ts';
import type { Sentences } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';

/** One passage a sentence, in order. */
export function passagesOf(text: string, tokens: Tokens, looked: Looked, sentences: Sentences): Passage[] {
  const passages: Passage[] = [];
  let line = 0;
  let from = 0;
  for (let index = 0; index < sentences.count; index++) {
    const start = tokens.start[sentences.first[index]!]!;
    // Only what lies between two sentences' starts is searched: one line of any length costs its length once.
    line = lineStart(text, from, start) ?? line;
    from = start;
    passages.push({
      text,
      tokens,
      looked,
      first: sentences.first[index]!,
      last: sentences.last[index]!,
      sentence: index,
      paragraph: sentences.paragraph[index]!,
      line,
      unended: sentences.unended[index] === 1,
    });
  }
  return passages;
}

/** Where the last line starts that starts in `[from, to]`; `null` if none does. */
function lineStart(text: string, from: number, to: number): number | null {
  for (let at = to; at > from; at--) {
    const before = text.charCodeAt(at - 1);
    if (before === LINE_FEED || before === CARRIAGE_RETURN) return at;
  }
  return null;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
