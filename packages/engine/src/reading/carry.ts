import type { Parsed } from '../language.ts';
import type { DateExpression } from '../mentions/date/expression.ts';
import { countryHeading, referred, theCapital, thereBefore, wholeCountry } from '../mentions/place/mention.ts';
import type { PlaceName } from '../model/claim.ts';
import type { Gazetteer, PlaceKind } from '../model/gazetteer.ts';
import type { Moment } from '../model/moment.ts';
import { isBulleted, itemOf } from '../text/list-item.ts';
import type { Passage } from '../text/passage.ts';
import { type Made, madeIn } from './made.ts';
import { lookBack, paragraphsMax, type Scene, type State } from './state.ts';
import { isDateline } from './when/dateline.ts';
import { listingBehind } from './when/listing.ts';
import { anchorOf, type Dated, datesOf, isCoarse, isOfMonth, isPeriod, type Timeline } from './when/timing.ts';
import { isHere, placesOfHere } from './where/here.ts';
import { resolved } from './where/meant.ts';
import { newsAt, tellsOfEvent } from './where/moving-news.ts';
import { placesBeside } from './where/placing.ts';
import { isInAside, isNamed, settingOf } from './where/sentence-setting.ts';
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
  const { event: dayBefore } = state.timeline;
  state.timeline = timelineBehind(parsed, dates, item, work);
  // "Envoys met the next day.": no day of what the report is about.
  if (state.news !== null && state.timeline.event !== dayBefore && !tellsOfEvent(parsed, work)) leaveDay(state);
  state.listing = listingBehind(
    passage,
    dates.filter(({ mention }) => !isDateline(mention, work.facts) && !parsed.ofSpeech.has(mention.first)),
    state.listing,
  );
  state.speaker = lastSpeaker(parsed, state.speaker);
  state.last = parsed;
  const named = settingOf(parsed, work);
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
  if (!fine) {
    if (!state.told && !passage.unended) state.told = tellsOfEvent(parsed, work);
    return;
  }
  const { sentence, paragraph } = passage;
  const around = settings.some(({ id }) => id !== undefined) ? [] : idsAround(state.scene);
  const day = state.timeline.event?.dated.moment ?? null;
  const scene: Scene = { places: settings, named: sentence, sentence, paragraph, item, around, day, aside: null };
  const moves = newsAt(parsed, dates, dayBefore?.dated.moment ?? null, scene, work);
  if (moves === 'another time' && state.timeline.event !== dayBefore) leaveDay(state);
  state.scene = moves === 'another time' ? { ...scene, aside: measuresTold(sentence, work.made) } : scene;
  if (moves === 'moves') {
    if (state.news === null || !isOneNest(state.news.places[0]!, settings[0]!, context.gazetteer)) state.newsPlaces++;
    state.news = state.scene;
  }
  if (moves === 'holds' && state.news !== null) state.news = { ...state.news, sentence, paragraph };
}

/** The day told of last is not that of the news. */
function leaveDay(state: State): void {
  const { timeline } = state;
  const { event } = timeline;
  if (event !== null) state.timeline = { ...timeline, event: { ...event, astray: true } };
}

/** Of what a sentence gives tolls: "killed", "injured"; all harms where it only tells of who took a place. */
function measuresTold(sentence: number, made: readonly Made[]): ReadonlySet<string> {
  const measures = new Set<string>();
  let isOfBlow = false;
  let isOfHolders = false;
  for (const { claim } of madeIn(made, sentence)) {
    if (claim.kind === 'toll') measures.add(claim.measure);
    else if (claim.kind === 'incident') isOfBlow = true;
    else if (claim.kind === 'control') isOfHolders = true;
  }
  return isOfHolders && !isOfBlow && measures.size === 0 ? harms : measures;
}

const harms: ReadonlySet<string> = new Set(['killed', 'injured', 'casualties', 'missing', 'abducted']);

/** Whether two are the same place, or one holds the other: "in Belun" and "in Ostra, Belun" are one piece of news. */
function isOneNest(one: PlaceName, other: PlaceName, gazetteer: Gazetteer): boolean {
  if (one.id === undefined || other.id === undefined) return one.text === other.text;
  return (
    one.id === other.id ||
    gazetteer.contains(one.id, other.id) === 'yes' ||
    gazetteer.contains(other.id, one.id) === 'yes'
  );
}

/** What the sentences before named around a place that no list has. */
function idsAround(scene: Scene | null): readonly string[] {
  return scene === null ? [] : [...scene.places.flatMap(({ id }) => id ?? []), ...scene.around];
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
  for (const { claim } of madeIn(made, passage.sentence)) {
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

/** The scene lasts as long again, and has gone on to the day that the sentence names. */
function holdScene({ sentence, paragraph }: Passage, state: State): void {
  const { scene, news, timeline } = state;
  if (scene === null) return;
  const { event } = timeline;
  const isNew = event !== null && !event.astray && event.dated.parsed.passage.sentence === sentence;
  const day = isNew ? event.dated.moment : scene.day;
  state.scene = { ...scene, sentence, paragraph, day };
  if (news === scene) state.news = state.scene;
}

/** "A mortar hit a market.": the sentences behind tell of the market, in the town spoken of before. */
function pointScene(parsed: Parsed, { state, context, made }: Work): void {
  const { passage } = parsed;
  const { scene, setting } = state;
  if (scene === null && state.news === null && !passage.unended) openScene(passage, state, made);
  if (scene === null || passage.sentence - scene.sentence > lookBack || parsed.places.length === 0) return;
  const strike = parsed.predications.find(({ incident }) => incident !== undefined);
  if (strike === undefined) return;
  const places = parsed.places.filter(
    ({ role, rule }) =>
      role === 'pointed' && rule !== referred && rule !== thereBefore && rule !== theCapital && rule !== wholeCountry,
  );
  const [pointed] = placesBeside({ ...parsed, places }, strike.trigger, [], { gazetteer: context.gazetteer, setting });
  if (pointed === undefined) return;
  const named = scene.places.filter(isNamed);
  state.scene = { ...scene, places: [pointed, ...named], sentence: passage.sentence, paragraph: passage.paragraph };
  state.news = state.scene;
}

/** "Warplanes hit a wedding in a village.": the first scene of a report may have no name. */
function openScene({ sentence, paragraph }: Passage, state: State, made: readonly Made[]): void {
  for (const { claim } of madeIn(made, sentence)) {
    if (claim.where.length === 0 || isNamed(claim.where[0]!) || claim.kind !== 'toll' || claim.scope !== 'event')
      continue;
    const day = state.timeline.event?.dated.moment ?? null;
    state.scene = {
      places: claim.where,
      named: sentence,
      sentence,
      paragraph,
      item: null,
      around: [],
      day,
      aside: null,
    };
    state.news = state.scene;
    return;
  }
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
  let { anchor, period, month, event, dated: isDated } = state.timeline;
  const settles = onlySettles(parsed);
  for (const dated of dates) {
    const { mention, expression, moment } = dated;
    if (isDateline(mention, facts)) continue;
    isDated = true;
    // "its figures for April": "during the month" is that one, though the words only say of when they are.
    if (isOfMonth(expression)) month = expression;
    // ", who took the bridge on Wednesday,": said of somebody, and no step of what the report tells.
    if (parsed.ofSpeech.has(mention.first) || isInAside(parsed, mention.first)) continue;
    anchor = anchorOf(expression) ?? anchor;
    // "in 1989 …. Over the year"
    if (isPeriod(expression) || expression.type === 'year') period = expression;
    // "The court will hear him on Monday", "A truce was signed on Monday": nothing that is told behind took place then.
    if (mention.coming === true || settles) continue;
    // "In February 1982": the report has gone on to another time than the day told of last.
    if (event !== null && isCoarse(expression) && isBefore(moment, event.dated.moment)) event = null;
    // "had warned of an attack a week earlier": nothing that is told took place then.
    if (mention.anaphor === 'day' && (mention.days ?? 0) < 0 && parsed.predications.length === 0) continue;
    // "died on Monday, two days after gunmen shot six": the day of what came before is no step either, unless nothing else is told.
    if (mention.spell === 'gap' && parsed.predications.some(({ trigger }) => trigger[0] < mention.first)) continue;
    if (moment.edtf !== null && (dayTypes.has(expression.type) || isFewDays(expression)))
      event = { dated, sentence, paragraph, item, astray: false };
  }
  return { anchor, period, month, event, dated: isDated };
}

/** "A truce was signed on 3 May.": the day of what parties settle is that of no blow told of behind. */
function onlySettles({ predications }: Parsed): boolean {
  let settles = false;
  for (const { settlement, incident, patients, place } of predications) {
    if (settlement !== undefined) settles = true;
    else if (incident !== undefined || patients.length > 0 || place != null) return false;
  }
  return settles;
}

function isBefore({ to }: Moment, { from }: Moment): boolean {
  return to !== null && from !== null && to < from;
}

const dayTypes: ReadonlySet<DateExpression['type']> = new Set<DateExpression['type']>(['day', 'weekday', 'day-offset']);

function isWide(kind: PlaceKind | undefined): boolean {
  return kind === 'country' || kind === 'region';
}
