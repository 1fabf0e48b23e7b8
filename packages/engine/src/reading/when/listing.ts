import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import type { DateExpression } from '../../mentions/date/expression.ts';
import { isListItem, isMarkAlone, itemOf } from '../../text/list-item.ts';
import type { Passage } from '../../text/passage.ts';
import { lookBack, type State } from '../state.ts';
import { openingTokens } from '../where/placing.ts';
import { endsWithColon } from '../who-says/colon.ts';
import type { Listing } from './listing-state.ts';
import { type Dated, isPeriod } from './timing.ts';

/** The listing behind a sentence: begun by it, gone on with, or over. */
export function listingBehind(passage: Passage, dates: readonly Dated[], before: Listing | null): Listing | null {
  if (isMarkAlone(passage)) return before;
  // A report's first line dates the report, not each list in it.
  if (passage.sentence === 0 && passage.unended) return null;
  const { sentence, paragraph } = passage;
  // "The six-year-old war": how old it is opens no list of what it brought.
  const own = dates.findLast(({ mention, expression }) => isPeriod(expression) && mention.spell !== 'age') ?? null;
  const goesOn = before !== null && sentence - before.sentence <= lookBack + 1;
  if (isListItem(passage)) {
    // Without a sentence that introduces it, each item has a time of its own, or none.
    return goesOn ? { ...before, sentence, paragraph } : null;
  }
  if (endsWithColon(passage)) {
    // "This included:" says nothing of its own.
    const dated = own ?? (goesOn && dates.length === 0 && sentence - before.sentence <= 1 ? before.dated : null);
    const intro = own === null && goesOn && dated !== null ? before.intro : sentence;
    return { dated, intro, sentence, paragraph };
  }
  return own === null ? null : { dated: own, intro: sentence, sentence, paragraph };
}

const years: ReadonlySet<DateExpression['type']> = new Set<DateExpression['type']>(['year', 'month', 'calendar']);

/**
 * The time that a sentence without a date of its own takes from the list that it stands in, or from the sentence right before it
 * in its paragraph, where a span of time opened that ("Over the past day …. Six were hurt").
 */
export function listedDate(parsed: Parsed, draft: Draft, { listing, timeline }: State): Dated | null {
  if (
    listing === null ||
    listing.dated === null ||
    draft.fields.kind === 'control' ||
    draft.fields.kind === 'agreement'
  )
    return null;
  // A stock is what there is on the report's day, whatever the list counts.
  if (draft.fields.kind === 'toll' && draft.fields.flow === 'stock') return null;
  const { passage } = parsed;
  if (passage.sentence - listing.sentence > lookBack + 1) return null;
  const item = itemOf(passage);
  // The item's own day comes first.
  if (item !== null) return timeline.event?.item === item ? null : listing.dated;
  // Counts are reckoned up over other times as often as not.
  if (draft.fields.kind === 'count') return null;
  const { mention, parsed: there, expression } = listing.dated;
  // "Since 2011 raids have become common. Seventy people were hurt.": not in all those years; "In one raid, …" was in one of them.
  const ofYears = draft.fields.kind === 'toll' && expression.type === 'since' && years.has(expression.start.type);
  if (ofYears && !parsed.singles()) return null;
  // "the assault goes on for the tenth day in a row": wherever it stands, the sentences behind tell of those days.
  // "In the fighting since Sunday, …" is of that fighting; "Since Sunday, …" opens what follows.
  const reach = mention.expression.type === 'since' ? 1 : openingTokens;
  const opened = mention.first <= there.passage.first + reach || mention.spell === 'in-a-row';
  return opened && there.passage.paragraph === passage.paragraph && passage.sentence - there.passage.sentence <= 3
    ? listing.dated
    : null;
}
