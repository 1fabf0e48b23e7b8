import type { Passage } from '../../text/passage.ts';
import { endsWithColon } from './colon.ts';
import { opensWithQuote } from './quoted.ts';

/** "The minister said:", and without any mark before a quotation: "The statement reads as follows". */
export function announces(passage: Passage, next: Passage): boolean {
  return endsWithColon(passage) || (passage.unended && passage.sentence > 0 && opensWithQuote(next));
}
