import type { Parsed, ReportFacts } from '../language.ts';
import type { DateMention } from '../mentions/date/expression.ts';
import type { PlaceKind } from '../model/gazetteer.ts';
import { mark } from '../text/marks.ts';
import { endOf, type Passage, startOf, wordsOf } from '../text/passage.ts';
import { Shape } from '../text/tokens.ts';
import { placesBeside } from './placing.ts';
import { lastSpeaker } from './sources.ts';
import type { State } from './state.ts';
import { anchorOf, datesOf, isPeriod } from './timing.ts';
import type { Work } from './work.ts';

/** A heading longer than this is a caption or a sentence without its stop. */
const headingTokensMax = 14;

/** Takes over from a sentence what the next ones may lean on. */
export function carry(parsed: Parsed, { state, context, report, facts }: Work): void {
  const { passage } = parsed;
  const dates = datesOf(parsed, state.timeline, report.published).filter(
    ({ mention }) => !isDateline(mention, facts) && !parsed.ofSpeech.has(mention.first),
  );
  let { anchor, period, event } = state.timeline;
  for (const dated of dates) {
    anchor = anchorOf(dated.expression) ?? anchor;
    if (isPeriod(dated.expression)) period = dated.expression;
    const isDay =
      dated.expression.type === 'day' ||
      dated.expression.type === 'weekday' ||
      dated.expression.type === 'day-offset' ||
      dated.expression.type === 'between';
    if (isDay && dated.moment.edtf !== null)
      event = { dated, sentence: passage.sentence, paragraph: passage.paragraph };
  }
  state.timeline = {
    anchor,
    period,
    event,
    dated: state.timeline.dated || parsed.dates.some((date) => !isDateline(date, facts)),
  };
  state.speaker = lastSpeaker(parsed, state.speaker);
  state.lead = leadNamed(parsed);
  const named = parsed.places.filter(
    ({ role, candidates }) => role === 'locative' || (role === 'topic' && candidates.length > 0),
  );
  const settings = placesBeside({ ...parsed, places: named, breaks: [] }, [passage.last, passage.last], [], {
    gazetteer: context.gazetteer,
    setting: state.setting,
  });
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

function leadNamed({ passage, lead }: Parsed): State['lead'] {
  if (lead === null) return null;
  const [first, last] = lead.words;
  const name = { text: wordsOf(passage, first, last), start: startOf(passage, first), end: endOf(passage, last - 1) };
  return { name, several: lead.several, sentence: passage.sentence };
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
