import type { Passage } from '../../../../text/passage.ts';
import { tags } from '../../look.ts';
import { ranking } from '../../ranked.ts';
import { Tag } from '../../word.ts';

/** Tokens from a superlative to the preposition behind what it ranks: "the worst single bomb attack in". */
const rankedMax = 5;

/** "the worst attack in Utopia since 2001": where an event is set above all others, which is wider than where it was. */
export function isRankedWithin(passage: Passage, preposition: number): boolean {
  for (let at = preposition - 1; at >= passage.first && at > preposition - rankedMax; at--) {
    if (ranking.isAt(passage, at)) return (tags(passage, at - 1) & Tag.determiner) !== 0;
    if ((tags(passage, at) & (Tag.preposition | Tag.conjunction | Tag.be | Tag.have | Tag.determiner)) !== 0)
      return false;
  }
  return false;
}
