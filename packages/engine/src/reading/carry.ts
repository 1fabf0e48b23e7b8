import type { Parsed, ReportFacts } from '../language.ts';
import type { DateExpression, DateMention } from '../mentions/date/expression.ts';
import {
  broughtTo,
  cameFrom,
  countryHeading,
  headedTo,
  ofPerson,
  referred,
  theCapital,
  thereBefore,
  wholeCountry,
} from '../mentions/place/mention.ts';
import type { PlaceName } from '../model/claim.ts';
import type { PlaceKind } from '../model/gazetteer.ts';
import type { Moment } from '../model/moment.ts';
import { isBulleted, itemOf } from '../text/list-item.ts';
import type { Passage } from '../text/passage.ts';
import { lookBack, paragraphsMax, type State } from './state.ts';
import { listingBehind } from './when/listing.ts';
import { anchorOf, type Dated, datesOf, isCoarse, isPeriod, type Timeline } from './when/timing.ts';
import { isHere, placesOfHere } from './where/here.ts';
import { resolved } from './where/meant.ts';
import { placesBeside } from './where/placing.ts';
import { endsWithColon } from './who-says/colon.ts';
import { lastSpeaker } from './who-says/sources.ts';
import type { Work } from './work.ts';

/** Of a fuzzy area, such as a part of a country. Source: UCDP `where_prec`. */
const partOfCountry = 5;

/** A heading longer than this is a caption or a sentence without its stop. */
const headingTokensMax = 14;

/** Tokens of a line that has nothing but a date: "Monday, 12 May 2014". */
const dateLineMax = 5;

/** Takes over from a sentence what the next ones may lean on. */
export function carry(parsed: Parsed, work: Work): void {
  const { state, context } = work;
  const { passage } = parsed;
  const item = itemOf(passage);
  const dates = datesOf(parsed, state.timeline, work.report.published);
  state.timeline = timelineBehind(parsed, dates, item, work);
  state.listing = listingBehind(
    passage,
    dates.filter(({ mention }) => !isDateline(mention, work.facts) && !parsed.ofSpeech.has(mention.first)),
    state.listing,
  );
  state.speaker = lastSpeaker(parsed, state.speaker);
  state.last = parsed;
  const named = parsed.places.length === 0 ? [] : settingsOf(parsed, work);
  const settings = named.length === 0 && parsed.places.some(isHere) ? placesOfHere(work) : named;
  const [opening] = parsed.places;
  if (opening?.rule === countryHeading) {
    // On a line of its own it heads what follows, else its paragraph.
    const last = passage.paragraph + (passage.unended ? paragraphsMax : 0);
    state.headed = { place: resolved(passage, opening, { setting: state.setting }), last, item };
    state.scene = null;
    state.news = null;
  }
  if (
    passage.unended &&
    !isBulleted(passage) &&
    passage.last - passage.first <= headingTokensMax &&
    parsed.predications.length === 0 &&
    !endsWithColon(passage)
  ) {
    state.heading = settings;
  }
  // "October 1974" on a line of its own: what follows is another event.
  if (settings.length === 0 && passage.unended && dates.length > 0 && passage.last - passage.first <= dateLineMax) {
    state.scene = null;
    state.news = null;
  }
  if (settings.length === 0) {
    if (!parsed.elsewhere) {
      pointScene(parsed, work);
      if (goesOn(parsed, work)) holdScene(passage, state);
    } else {
      state.scene = null;
      state.news = null;
    }
  }
  // A country alone says too little of where the next event was; "the north of Utopia" says enough.
  const fine = settings.some(({ id, precision }) => {
    const kind = id === undefined ? undefined : context.gazetteer.get(id)?.kind;
    return !isWide(kind) || (kind === 'country' && precision === partOfCountry);
  });
  if (!fine) return;
  const { sentence, paragraph } = passage;
  state.scene = { places: settings, named: sentence, sentence, paragraph, item };
  if (state.news === null || (tellsOfEvent(parsed, work) && !isBackground(parsed, dates, work)))
    state.news = state.scene;
}

/** "Police in Homs are investigating", "The wounded were taken to Homs": a sentence that tells of no event leaves the news where it was. */
function tellsOfEvent(parsed: Parsed, { made }: Work): boolean {
  const { passage } = parsed;
  if (parsed.eventful()) return true;
  for (let at = made.length - 1; at >= 0 && made[at]!.sentence === passage.sentence; at--) {
    const { kind } = made[at]!.claim;
    if (kind !== 'statement' && kind !== 'appeal') return true;
  }
  return false;
}

/** Months from which on a stretch of time began too long ago to be the news. */
const backgroundMonths = 6;

/** "Since 2014, when the rebels took the capital, …": whether a sentence only says what has long gone on. */
function isBackground(parsed: Parsed, dates: readonly Dated[], { report, facts }: Work): boolean {
  const { published } = report;
  const told = dates.filter(({ mention }) => !isDateline(mention, facts));
  if (told.length === 0) return false;
  return told.every(({ mention, expression, moment }) => {
    // "since 2019", whenever the report was written; what is said so of somebody says nothing of the rest
    if (expression.type === 'since' && expression.start.type === 'year')
      return !parsed.subordinate.some((at) => at < mention.first);
    return (
      published !== null &&
      isPeriod(expression) &&
      moment.from !== null &&
      monthsBetween(moment.from, published) >= backgroundMonths
    );
  });
}

/** Whole months from one ISO day to another. */
function monthsBetween(from: string, to: string): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

/** "They entered the village", "Twelve were killed": a sentence that points back at the scene, or tells of what befell somebody there. */
function goesOn({ passage, places }: Parsed, { state, made }: Work): boolean {
  const { scene } = state;
  if (
    scene === null ||
    passage.sentence - scene.sentence > lookBack ||
    passage.paragraph - scene.paragraph > paragraphsMax
  )
    return false;
  if (places.some(({ rule, pointsAt }) => rule === thereBefore || (rule === referred && pointsAt !== null)))
    return true;
  for (let at = made.length - 1; at >= 0 && made[at]!.sentence === passage.sentence; at--) {
    const { claim } = made[at]!;
    if (
      claim.kind === 'toll' &&
      claim.scope === 'event' &&
      claim.where.length > 0 &&
      claim.where.at(-1) === scene.places.at(-1)
    )
      return true;
  }
  return false;
}

/** The scene lasts as long again. */
function holdScene({ sentence, paragraph }: Passage, state: State): void {
  const { scene, news } = state;
  if (scene === null) return;
  state.scene = { ...scene, sentence, paragraph };
  if (news === scene) state.news = state.scene;
}

/** "A mortar hit a market.": the sentences behind tell of the market, in the town spoken of before. */
function pointScene(parsed: Parsed, { state, context }: Work): void {
  const { passage } = parsed;
  const { scene, setting } = state;
  if (scene === null || passage.sentence - scene.sentence > lookBack || parsed.places.length === 0) return;
  const strike = parsed.predications.find(({ incident }) => incident !== undefined);
  if (strike === undefined) return;
  const places = parsed.places.filter(
    ({ role, rule }) =>
      role === 'pointed' && rule !== referred && rule !== thereBefore && rule !== theCapital && rule !== wholeCountry,
  );
  const [pointed] = placesBeside({ ...parsed, places }, strike.trigger, [], { gazetteer: context.gazetteer, setting });
  if (pointed === undefined) return;
  const named = scene.places.filter(({ id, name }) => id !== undefined || name === undefined || !/^\p{Ll}/u.test(name));
  state.scene = { ...scene, places: [pointed, ...named], sentence: passage.sentence, paragraph: passage.paragraph };
  state.news = state.scene;
}

/** Days over which one event may go on: "on Saturday and Sunday", "between 11 and 13 May". */
const eventDaysMax = 4;

function isFewDays(expression: DateExpression): boolean {
  if (expression.type !== 'between') return false;
  const { from, to } = expression;
  if (from.type === 'weekday') return true;
  return from.type === 'day' && to.type === 'day' && from.month === to.month && to.day - from.day < eventDaysMax;
}

/** What a sentence leaves behind of times: what "since then" counts from, the last period, the last day of an event. */
function timelineBehind(
  parsed: Parsed,
  dates: readonly Dated[],
  item: number | null,
  { state, facts }: Work,
): Timeline {
  if (dates.length === 0) return state.timeline;
  const { sentence, paragraph } = parsed.passage;
  let { anchor, period, event, dated: isDated } = state.timeline;
  for (const dated of dates) {
    const { mention, expression, moment } = dated;
    if (isDateline(mention, facts)) continue;
    isDated = true;
    // ", who took the bridge on Wednesday,": said of somebody, and no step of what the report tells.
    if (parsed.ofSpeech.has(mention.first) || isInAside(parsed, mention.first)) continue;
    anchor = anchorOf(expression) ?? anchor;
    // "in 1989 …. Over the year"
    if (isPeriod(expression) || expression.type === 'year') period = expression;
    // "In February 1982": the report has gone on to another time than the day told of last.
    if (event !== null && isCoarse(expression) && isBefore(moment, event.dated.moment)) event = null;
    // "had warned of an attack a week earlier": nothing that is told took place then.
    if (mention.anaphor === 'day' && (mention.days ?? 0) < 0 && parsed.predications.length === 0) continue;
    // "died on Monday, two days after gunmen shot six": the day of what came before is no step either, unless nothing else is told.
    if (mention.spell === 'gap' && parsed.predications.some(({ trigger }) => trigger[0] < mention.first)) continue;
    if (moment.edtf !== null && (dayTypes.has(expression.type) || isFewDays(expression)))
      event = { dated, sentence, paragraph, item };
  }
  return { anchor, period, event, dated: isDated };
}

/** Whether a token stands in a relative clause between two commas. */
function isInAside({ asides }: Parsed, token: number): boolean {
  return asides.some(([from, to]) => token >= from && token < to);
}

function isBefore({ to }: Moment, { from }: Moment): boolean {
  return to !== null && from !== null && to < from;
}

const dayTypes: ReadonlySet<DateExpression['type']> = new Set<DateExpression['type']>(['day', 'weekday', 'day-offset']);

/** Where a sentence is set, for those behind it. */
function settingsOf(parsed: Parsed, { state, context }: Work): readonly PlaceName[] {
  const { last } = parsed.passage;
  // "claimed it, a week after they killed 22 at the hotel": what came before is no scene.
  const earlier = parsed.dates.find(({ spell }) => spell === 'gap')?.last ?? last;
  const places = parsed.places.filter(
    ({ first, role, candidates, kinds, rule }) =>
      !isElsewhere(rule) &&
      !isInAside(parsed, first) &&
      first < earlier &&
      // "the worst attack since rebels killed 40 in Gao"
      (parsed.compared < 0 || first < parsed.compared) &&
      !isBehindSpeaker(parsed, first) &&
      (role === 'locative' || (role === 'topic' && (candidates.length > 0 || kinds.length > 0))),
  );
  const { gazetteer } = context;
  // "Moscow and Kyiv agreed a truce": nothing took place in either.
  const actors = parsed.predications.flatMap(({ settlement }) => settlement?.parties ?? []);
  return placesBeside({ ...parsed, places, breaks: [] }, [last, last], [], {
    gazetteer,
    setting: state.setting,
    actors,
    toldAt: parsed.passage.first,
  });
}

/** `"They burned it," said Sami, who had fled to a park in Gao`: told of whoever spoke, behind what was said. */
function isBehindSpeaker({ cues, subordinate }: Parsed, place: number): boolean {
  return cues.some(({ chain, first: cue, content }) => {
    const [speaker] = chain;
    if (speaker === undefined || speaker.anaphor || speaker.first < cue || content[0] >= cue) return false;
    return subordinate.some((at) => at >= speaker.last && at < place);
  });
}

/** Where somebody is from, came from, was brought or goes sets no scene. */
function isElsewhere(rule: string): boolean {
  return rule === ofPerson || rule === cameFrom || rule === broughtTo || rule === headedTo;
}

function isWide(kind: PlaceKind | undefined): boolean {
  return kind === 'country' || kind === 'region';
}

/** The date that the report bears is when it was written, not when what it tells took place. */
export function isDateline(mention: DateMention, facts: ReportFacts): boolean {
  return facts.published !== null && facts.published.date.first === mention.first;
}
