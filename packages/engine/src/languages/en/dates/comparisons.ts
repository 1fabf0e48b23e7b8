import type { DateMention } from '../../../mentions/date/expression.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { markAt, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';

/** Words before a date within which a comparison may open. */
const reach = 7;
/** Tokens between a superlative and the time over which it holds. */
const rankedReach = 4;

/** "the highest toll since May", "compared with June", "up from 12 in July": a date with which something is compared dates nothing else. */
export function isOfComparison(passage: Passage, { first, rule, expression }: DateMention): boolean {
  // What began with an event ("the worst day since the siege was laid in May") still says when that was.
  const since = rule === 'en/date/since';
  // "in the deadliest attack this year"
  const ranked = expression.type === 'calendar' || expression.type === 'past' || expression.type === 'ago';
  let counted = false;
  let rankedFrom = first - rankedReach;
  for (let at = first - 1; at >= passage.first && at >= first - reach; at--) {
    if (markAt(passage, at) !== 0) return false;
    const form = wordsOf(passage, at, at + 1).toLowerCase();
    if (shapeAt(passage, at) === Shape.number || (tags(passage, at) & Tag.number) !== 0) counted = true;
    // "some of the worst violence seen against the army this year"
    if (known.has(form)) rankedFrom = first - reach;
    if ((since || (ranked && at >= rankedFrom)) && superlatives.has(form)) return true;
    // "compared with 39 in June": it is the day of what is compared.
    if (form === 'compared') return !counted;
    if (form === 'from' && /^(?:up|down)$/i.test(wordsOf(passage, Math.max(passage.first, at - 1), at))) return true;
  }
  return false;
}

const known = new Set('seen recorded reported suffered witnessed'.split(' '));

const superlatives = new Set(
  'highest lowest deadliest bloodiest worst heaviest largest biggest fiercest most first greatest'.split(' '),
);
