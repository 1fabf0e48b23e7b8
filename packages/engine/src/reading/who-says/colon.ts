import { mark } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';

/** "The minister said:" */
export function endsWithColon({ tokens, last }: Passage): boolean {
  return tokens.shape[last - 1] === Shape.mark && tokens.word[last - 1] === mark.colon;
}
