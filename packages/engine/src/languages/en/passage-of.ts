import type { Passage } from '../../text/passage.ts';
import { tokenize } from '../../text/tokens.ts';
import { lexicon } from './lexicon.ts';
import { lookAt } from './look.ts';

/** A text as one passage, for tests and for looking at what the grammar makes of a sentence. */
export function passageOf(text: string): Passage {
  const tokens = tokenize(text, lexicon);
  return {
    text,
    tokens,
    looked: lookAt(tokens, text),
    first: 0,
    last: tokens.count,
    sentence: 0,
    paragraph: 0,
    line: 0,
    unended: false,
  };
}
