import type { DateMention } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';

const [will, forId, to, on] = ids('will for to on');

/** Tokens from the word that looks ahead to its day: "is scheduled to visit the camps around Ostra on Friday". */
const reach = 9;

/** "will meet on Monday", "a vote due on 3 May", "called a strike for Friday": a day on which something is still to come. */
export function isComing(passage: Passage, { first, expression: { type } }: DateMention): boolean {
  if (type !== 'weekday' && type !== 'day') return false;
  if (id(passage, first - 1) === forId && called.isAt(passage, first - 2)) return true;
  for (let at = first - 1; at >= passage.first && at >= first - reach; at--) {
    if (id(passage, at) === will) return true;
    if (planned.isAt(passage, at))
      return (
        at === first - 1 || id(passage, at + 1) === to || id(passage, at + 1) === forId || id(passage, at + 1) === on
      );
    const bits = tags(passage, at);
    if (shapeAt(passage, at) === Shape.mark || (bits & (Tag.conjunction | Tag.subordinator | Tag.relative)) !== 0)
      return false;
    // "the vote that will be held follows the raid on Monday": a deed between has the day for itself.
    if ((bits & Tag.event) !== 0) return false;
  }
  return false;
}

const planned = formList('due scheduled slated planned');
/** What is called or held for a day, and told of on another. */
const called = formList(
  'strike strikes election elections vote votes rally rallies meeting talks hearing summit protest protests march marches set',
);
