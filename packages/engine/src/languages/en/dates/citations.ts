import type { DateMention } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { isCapitalised, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { verbList } from '../word-table.ts';

/** Capitalised words of a source inside a bracket. */
const sourceMax = 5;

/** "(UNHCR 19/02/2024; IOM 14/02/2024)": the day of a document that bears the sentence out, not of what it tells. */
export function isOfCitation(passage: Passage, { first, last }: DateMention): boolean {
  const behind = markAt(passage, last);
  if (behind !== mark.close && behind !== mark.semicolon) return false;
  for (let at = first - 1; at >= passage.first && at >= first - sourceMax; at--) {
    const unit = markAt(passage, at);
    if (unit === mark.open || unit === mark.semicolon) return at < first - 1;
    if (!isCapitalised(passage, at) && unit !== mark.comma && unit !== mark.slash) return false;
  }
  return false;
}

/** Tokens between a burial and its day: "were buried in the village cemetery on Monday". */
const burialMax = 6;
const burying = verbList(['bury']);

/** "killed in a raid were buried on Monday": the day of a burial dates no death. */
export function isOfBurial(passage: Passage, { first }: DateMention): boolean {
  for (let at = first - 1; at >= passage.first && at >= first - burialMax; at--) {
    if (burying.has(wordAt(passage, at))) return true;
    if (shapeAt(passage, at) === Shape.mark || (tags(passage, at) & (Tag.verb | Tag.event)) !== 0) return false;
  }
  return false;
}
