/* The hour before a day: "13:30 on 24 May", "noon on 2 May", "the afternoon of 3 May". */
import { mark } from '../../../text/marks.ts';
import { type Passage, touches } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, markAt, shapeAt } from '../look.ts';
import { formList } from '../word-list.ts';
import { word } from './words.ts';

const partsOfDay = formList(
  'noon midnight midday dawn dusk morning mornings afternoon afternoons evening evenings night nights',
);
const clocks = formList('hours hrs gmt utc a.m p.m a.m. p.m. am pm local time');

/** The token of the day behind its hour, at token `at`; `at` where no hour stands there. */
export function overHour(passage: Passage, at: number): number {
  let next = id(passage, at) === word.the ? at + 1 : at;
  if (partsOfDay.isAt(passage, next)) next++;
  else {
    const clock = clockEnd(passage, next);
    if (clock === next) return at;
    next = clock;
  }
  const joint = id(passage, next);
  return joint === word.on || joint === word.of ? next + 1 : at;
}

/** One past "13:30", "1330 hours", "5 p.m. local time"; `at` where none of them stands. */
function clockEnd(passage: Passage, at: number): number {
  if (shapeAt(passage, at) !== Shape.number) return at;
  let next = at + 1;
  const minutes =
    markAt(passage, next) === mark.colon && touches(passage, next) && shapeAt(passage, next + 1) === Shape.number;
  if (minutes) next += 2;
  const spoken = next;
  while (clocks.isAt(passage, next)) next++;
  return minutes || next > spoken ? next : at;
}
