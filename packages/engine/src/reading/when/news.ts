import type { Draft } from '../../kind.ts';
import type { Parsed } from '../../language.ts';
import type { Moment } from '../../model/moment.ts';
import type { Work } from '../work.ts';

/** How many sentences behind its dateline a news report still speaks of its own day. */
const newsSentences = 8;

/**
 * A report that bears its date in its first lines, and names no day before this sentence, tells the news of its own day.
 * The words say nothing, so the moment has no text, and its day is approximate.
 */
export function newsMoment(draft: Draft, parsed: Parsed, { facts, state, report }: Work): Moment | null {
  const { published } = facts;
  if (
    published === null ||
    report.published === null ||
    published.sentence > 2 ||
    facts.furniture.has(published.sentence)
  )
    return null;
  if (
    draft.fields.kind !== 'toll' ||
    draft.fields.scope !== 'event' ||
    state.timeline.dated ||
    parsed.dates.some(({ first }) => first !== published.date.first)
  )
    return null;
  if (parsed.passage.sentence - published.sentence > newsSentences) return null;
  return { text: null, edtf: `${report.published}~`, from: report.published, to: report.published };
}

/** Whether a moment is no more than that: the report's own day, which no words say. */
export function isOfNews({ text, edtf }: Moment): boolean {
  return text === null && edtf !== null && edtf.endsWith('~');
}
