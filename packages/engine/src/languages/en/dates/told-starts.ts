import type { DateMention, ToldStart } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';

const [when, that, which, inside] = ids('when that which in');

/** Tokens from a day to the end of the words for what happened on it: "the March 19 bombing of a market in Ostra". */
const reach = 10;

/**
 * "the deadliest since May 2012, when 20 died", "not since the March 19 raid, which killed 20": what is told behind the day with
 * which a stretch begins is of that day, whatever else the sentence tells.
 */
export function toldStarts(passage: Passage, dates: readonly DateMention[]): readonly ToldStart[] {
  if (dates.length === 0) return none;
  const found: ToldStart[] = [];
  for (const mention of dates) {
    if (mention.rule !== 'en/date/since' || mention.expression.type !== 'since') continue;
    const [behind, told] = clauseBehind(passage, mention.last);
    // "Since May, when rebels took the town, 45 have died": where the stretch opens its sentence, no comma tells where the clause ends.
    const clause = mention.first === passage.first ? -1 : behind;
    if (clause >= 0 || told > mention.last)
      found.push({ mention: { ...mention, expression: mention.expression.start }, clause, told });
  }
  return found;
}

/** The token at which the clause opens that tells of the day before `from`, -1 if none does, and one past the words for what happened. */
function clauseBehind(passage: Passage, from: number): readonly [number, number] {
  let event = false;
  let at = from;
  for (; at < passage.last && at < from + reach; at++) {
    const opener = markAt(passage, at) === mark.comma ? at + 1 : at;
    if (opensClause(passage, opener, event)) return [opener, at];
    if (markAt(passage, at) !== 0 || shapeAt(passage, at) === Shape.number) break;
    const bits = tags(passage, at);
    // "clashes since Wednesday killed seven": what the clause says, and no words for what happened.
    const forms = wordAt(passage, at)?.verb?.forms ?? 0;
    if (!event && (forms & Form.past) !== 0 && (forms & Form.base) === 0) break;
    if ((bits & Tag.event) !== 0 || wordAt(passage, at)?.thing?.category === 'events') event = true;
    else if ((bits & (event ? ends & ~Tag.determiner : ends | Tag.preposition)) !== 0) break;
  }
  return [-1, event ? at : from];
}

/** "when" behind the day itself; "that", "which" and "in which" behind the words for what happened too. */
function opensClause(passage: Passage, at: number, event: boolean): boolean {
  const word = id(passage, at);
  if (word === when) return true;
  return event && (word === that || word === which || (word === inside && id(passage, at + 1) === which));
}

/** What ends the words for what happened; before their noun, a preposition does too: "since May, including 29 strikes". */
const ends =
  Tag.verb | Tag.be | Tag.have | Tag.modal | Tag.conjunction | Tag.subordinator | Tag.number | Tag.determiner;

const none: readonly ToldStart[] = [];
