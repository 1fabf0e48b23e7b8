import type { DateMention } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { idOf } from '../lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { superlatives as superlativeWords } from '../words/superlatives.ts';

/** Words before a date within which a comparison may open. */
const reach = 7;
/** Tokens between a superlative and the time over which it holds. */
const rankedReach = 4;

/** Tokens of phrases between a superlative and the stretch of time over which it holds: "the deadliest attack on … in … in two decades". */
const stretchReach = 12;

/** "the deadliest attack on the army in the region in two decades": a long stretch behind a superlative and nothing but phrases. */
function isRankedStretch(passage: Passage, { first, expression }: DateMention): boolean {
  if (expression.type !== 'past' || (expression.unit !== 'year' && expression.unit !== 'decade')) return false;
  for (let at = first - 1; at >= passage.first && at >= first - stretchReach; at--) {
    if (superlatives.isAt(passage, at)) return true;
    const bits = tags(passage, at);
    if (markAt(passage, at) !== 0 || shapeAt(passage, at) === Shape.number) return false;
    if ((bits & (Tag.number | Tag.conjunction | Tag.subordinator | Tag.be | Tag.have)) !== 0) return false;
    if ((bits & Tag.verb) !== 0 && (bits & (Tag.thing | Tag.person | Tag.source)) === 0) return false;
  }
  return false;
}

/** "the highest toll since May", "compared with June", "up from 12 in July": a date with which something is compared dates nothing else. */
export function isOfComparison(passage: Passage, mention: DateMention): boolean {
  const { first, rule, expression } = mention;
  // What began with an event ("the worst day since the siege was laid in May") still says when that was.
  const since = rule === 'en/date/since';
  // "in the deadliest attack this year"
  const ranked = expression.type === 'calendar' || expression.type === 'past' || expression.type === 'ago';
  if (isRankedStretch(passage, mention) || (ranked && isNthOf(passage, first))) return true;
  let counted = false;
  let rankedFrom = first - rankedReach;
  for (let at = first - 1; at >= passage.first && at >= first - reach; at--) {
    if (markAt(passage, at) !== 0) return false;
    if (shapeAt(passage, at) === Shape.number || (tags(passage, at) & Tag.number) !== 0) counted = true;
    // "some of the worst violence seen against the army this year"
    if (known.isAt(passage, at)) rankedFrom = first - reach;
    if ((since || (ranked && at >= rankedFrom)) && superlatives.isAt(passage, at)) return true;
    // "compared with 39 in June": it is the day of what is compared.
    if (compared.isAt(passage, at)) return !counted;
    if (id(passage, at) === from && upOrDown.isAt(passage, at - 1)) return true;
  }
  return false;
}

/** Words from an ordinal to the time over which it counts. */
const nthReach = 8;

/** "the third attack on the port in two weeks": how many there were in that time, not when this one was. */
function isNthOf(passage: Passage, first: number): boolean {
  let event = false;
  for (let at = first - 1; at > passage.first && at >= first - nthReach; at--) {
    const bits = tags(passage, at);
    if (event && nths.isAt(passage, at)) return (tags(passage, at - 1) & (Tag.determiner | Tag.preposition)) !== 0;
    if (shapeAt(passage, at) === Shape.mark || shapeAt(passage, at) === Shape.number) return false;
    if ((bits & (Tag.be | Tag.have | Tag.modal | Tag.conjunction | Tag.subordinator | Tag.number)) !== 0) return false;
    event ||= (bits & Tag.event) !== 0 || wordAt(passage, at)?.thing?.category === 'events';
  }
  return false;
}

const nths = formList('second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');
const from = idOf('from');
const compared = formList('compared');
const upOrDown = formList('up down');
const known = formList('seen recorded reported suffered witnessed');

const superlatives = formList(superlativeWords);
