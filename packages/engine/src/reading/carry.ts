import type { Parsed, ReportFacts } from '../language.ts';
import type { DateExpression, DateMention } from '../mentions/date/expression.ts';
import type { PlaceName } from '../model/claim.ts';
import type { PlaceKind } from '../model/gazetteer.ts';
import { mark } from '../text/marks.ts';
import type { Passage } from '../text/passage.ts';
import { Shape } from '../text/tokens.ts';
import { placesBeside } from './placing.ts';
import { lastSpeaker } from './sources.ts';
import { anchorOf, datesOf, isPeriod, type Timeline } from './timing.ts';
import type { Work } from './work.ts';

/** A heading longer than this is a caption or a sentence without its stop. */
const headingTokensMax = 14;

/** Takes over from a sentence what the next ones may lean on. */
export function carry(parsed: Parsed, work: Work): void {
  const { state, context } = work;
  const { passage } = parsed;
  state.timeline = timelineBehind(parsed, work);
  state.speaker = lastSpeaker(parsed, state.speaker);
  state.last = parsed;
  const settings = parsed.places.length === 0 ? [] : settingsOf(parsed, work);
  if (
    passage.unended &&
    passage.last - passage.first <= headingTokensMax &&
    parsed.predications.length === 0 &&
    !endsWithColon(passage)
  ) {
    state.heading = settings;
  }
  // A country alone says too little of where the next event was.
  const fine = settings.some(({ id }) => id === undefined || !isWide(context.gazetteer.get(id)?.kind));
  if (fine) state.scene = { places: settings, sentence: passage.sentence, paragraph: passage.paragraph };
}

/** What a sentence leaves behind of times: what "since then" counts from, the last period, the last day of an event. */
function timelineBehind(parsed: Parsed, { state, report, facts }: Work): Timeline {
  if (parsed.dates.length === 0) return state.timeline;
  const { sentence, paragraph } = parsed.passage;
  let { anchor, period, event, dated: isDated } = state.timeline;
  for (const dated of datesOf(parsed, state.timeline, report.published)) {
    const { mention, expression, moment } = dated;
    if (isDateline(mention, facts)) continue;
    isDated = true;
    if (parsed.ofSpeech.has(mention.first)) continue;
    anchor = anchorOf(expression) ?? anchor;
    if (isPeriod(expression)) period = expression;
    if (moment.edtf !== null && dayTypes.has(expression.type)) event = { dated, sentence, paragraph };
  }
  return { anchor, period, event, dated: isDated };
}

const dayTypes: ReadonlySet<DateExpression['type']> = new Set<DateExpression['type']>([
  'day',
  'weekday',
  'day-offset',
  'between',
]);

/** Where a sentence is set, for those behind it. */
function settingsOf(parsed: Parsed, { state, context }: Work): readonly PlaceName[] {
  const { last } = parsed.passage;
  const places = parsed.places.filter(
    ({ role, candidates }) => role === 'locative' || (role === 'topic' && candidates.length > 0),
  );
  const { gazetteer } = context;
  return placesBeside({ ...parsed, places, breaks: [] }, [last, last], [], { gazetteer, setting: state.setting });
}

function isWide(kind: PlaceKind | undefined): boolean {
  return kind === 'country' || kind === 'region';
}

/** The date that the report bears is when it was written, not when what it tells took place. */
export function isDateline(mention: DateMention, facts: ReportFacts): boolean {
  return facts.published !== null && facts.published.date.first === mention.first;
}

/** "The minister said:" */
export function endsWithColon({ tokens, last }: Passage): boolean {
  return tokens.shape[last - 1] === Shape.mark && tokens.word[last - 1] === mark.colon;
}
