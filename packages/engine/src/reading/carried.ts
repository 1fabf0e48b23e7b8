import type { Draft } from '../kind.ts';
import type { Parsed } from '../language.ts';
import { isPeriod } from '../mentions/date/expression.ts';
import type { PlaceName } from '../model/claim.ts';
import type { Moment } from '../model/moment.ts';
import { isBulleted, itemOf } from '../text/list-item.ts';
import type { Passage } from '../text/passage.ts';
import { harms } from './harms.ts';
import type { Made } from './made.ts';
import { lookBack, paragraphsMax, type State } from './state.ts';
import { isAt } from './told-before.ts';

/**
 * A sentence without a place is where the sentences before it were, as long as the scene has not moved on. Running totals are
 * not, but where they are `pointed` at it ("killed there since May").
 */
export function carriedPlaces(
  draft: Draft,
  parsed: Parsed,
  state: State,
  pointed: boolean,
  ofNews = false,
  /** The noun that points at it: "village" of "the village". */
  noun: string | null = null,
): readonly PlaceName[] {
  if (state.heading.length > 0 && isListed(parsed.passage)) return state.heading;
  const places = placesOfScene(draft, parsed, state, pointed, ofNews, noun);
  if (places.length > 0) return places;
  const { headed } = state;
  if (headed === null || parsed.passage.paragraph > headed.last) return [];
  // What heads an item of a list heads that item alone.
  return headed.item === null || headed.item === itemOf(parsed.passage) ? [headed.place] : [];
}

/** Where the scene is that the sentences before have set. */
function placesOfScene(
  draft: Draft,
  parsed: Parsed,
  state: State,
  pointed: boolean,
  ofNews: boolean,
  noun: string | null,
): readonly PlaceName[] {
  const { passage } = parsed;
  const { fields } = draft;
  const isEvent = (fields.kind === 'toll' ? fields.scope === 'event' : fields.kind === 'incident') && !pointed;
  const isNews = ((isEvent || ofNews) && !goesOnWithAside(draft, parsed, state)) || isCalledSo(noun, state);
  const scene = isNews ? state.news : state.scene;
  // "Ten were hurt in the blast", at the end of a report of one blast
  const isOnlyNews = isNews && isEvent && state.newsPlaces === 1 && harms.has(measureOf(draft));
  if (
    scene === null ||
    // What an item of a list tells of ends with it.
    (scene.item !== null && scene.item !== itemOf(passage)) ||
    (!pointed && draft.fields.kind === 'toll' && draft.fields.scope === 'period' && !isMissing(draft, parsed)) ||
    (passage.paragraph - scene.paragraph > paragraphsMax && !isOnlyNews) ||
    // "They have killed hundreds.": far behind where the scene was named, so many are of the whole war rather.
    (passage.sentence - scene.named > lookBack && isOfMany(draft))
  )
    return [];
  // Counts are reckoned up over a whole day or campaign as often as at the scene before: what befell things is right behind it.
  const reach = tellsOfHarmed(parsed) ? lookBack : 1;
  if (draft.fields.kind === 'count' && (!isBlow(draft.fields.state) || passage.sentence - scene.sentence > reach))
    return [];
  const lasts = isOnlyNews ? onlyNewsReach : lookBack;
  return passage.sentence - scene.sentence <= lasts ? scene.places : [];
}

/** Sentences over which the only place of a report's news is where people were harmed. */
const onlyNewsReach = 20;

function measureOf({ fields }: Draft): string {
  return fields.kind === 'toll' ? fields.measure : '';
}

/**
 * "Last year gunmen attacked Gao. Twelve people were killed.": right behind what a report tells of another time, what names no place is
 * of there, unless it has said so already ("Last year gunmen killed 30 in Gao."). "The mayor said that 12 had died in the attack": of
 * the blow that the report is about.
 */
function goesOnWithAside(draft: Draft, parsed: Parsed, { scene }: State): boolean {
  if (scene === null || scene.aside === null) return false;
  if (scene.aside.has(measureOf(draft))) return false;
  if (parsed.passage.sentence - scene.sentence > 1 || parsed.dates.length > 0) return false;
  return parsed.cues.length === 0 || !parsed.recalls();
}

/** "the village", behind an attack on Ostra village in a province that the sentences since have spoken of: the one of its noun. */
function isCalledSo(noun: string | null, { news, scene }: State): boolean {
  if (noun === null || news === null || news === scene) return false;
  const has = ({ text }: PlaceName): boolean => text.toLowerCase().includes(noun);
  return news.places.some(has) && scene?.places.some(has) !== true;
}

/** "They killed six and burned three cars": what befell things befell them where people were harmed. */
function tellsOfHarmed({ predications }: Parsed): boolean {
  return predications.some(({ patients }) =>
    patients.some(({ group }) => group.sort !== 'things' && group.figure !== null),
  );
}

/** "Two others are missing", with no stretch of time of their own: since what the sentences before told of. */
function isMissing({ fields }: Draft, { dates }: Parsed): boolean {
  return (
    fields.kind === 'toll' && fields.measure === 'missing' && dates.every(({ expression }) => !isPeriod(expression))
  );
}

/** "destroyed", "struck": something befell the things counted, on one day at one place; "held", "closed" is how they are. */
function isBlow(state: string | undefined): boolean {
  return state !== undefined && !standing.has(state);
}

const standing: ReadonlySet<string> = new Set(['held', 'closed', 'established', 'converted']);

/** A line of a list stands under its heading, running totals included. */
function isListed(passage: Passage): boolean {
  return passage.unended || isBulleted(passage);
}

/** An event without a date, told of at a place, is on the day that the sentences before it told of. */
export function carriedMoment(draft: Draft, parsed: Parsed, state: State, where: readonly PlaceName[]): Moment | null {
  const { event } = state.timeline;
  const { fields } = draft;
  // Who holds a place is a state: the day of another sentence's event is not its own.
  if (fields.kind === 'control' || fields.kind === 'agreement' || (fields.kind === 'toll' && fields.scope === 'period'))
    return null;
  const ofNews = momentOfNews(where, draft, parsed.passage, state);
  if (ofNews !== null || event === null) return ofNews;
  if (
    // "said on Saturday that 800 died": the report has moved on to other news.
    (parsed.passage.paragraph !== event.paragraph && parsed.dates.some(({ first }) => parsed.ofSpeech.has(first))) ||
    (event.item !== null && event.item !== itemOf(parsed.passage))
  )
    return null;
  if (parsed.passage.sentence - event.sentence > lookBack || parsed.passage.paragraph - event.paragraph > paragraphsMax)
    return null;
  // "They have killed hundreds.": far behind the day, so many are of the whole war rather.
  const { passage } = event.dated.parsed;
  if (parsed.passage.sentence - passage.sentence > lookBack && isOfMany(draft)) return null;
  return { ...event.dated.moment, text: event.dated.moment.text };
}

/**
 * "Shells hit Gao on Monday. In 2011 rebels killed 43 in Homs. Two women were hurt.": what is where the news is takes the day of the
 * news, once the report has named another time, or the day of something else.
 */
function momentOfNews(
  where: readonly PlaceName[],
  { fields }: Draft,
  { sentence }: Passage,
  { news, timeline: { event } }: State,
): Moment | null {
  if (news === null || news.day === null) return null;
  const isToll = fields.kind === 'toll';
  if (where !== news.places)
    return isToll && event?.astray === true && isAt(where, news.places) ? { ...news.day } : null;
  // As far behind as the place: where people were harmed.
  const isFar = isToll && event !== null && sentence - event.sentence > lookBack;
  return event === null || event.astray || isFar ? { ...news.day } : null;
}

/** The least that "scores" means. */
const scores = 40;

function isOfMany({ fields }: Draft): boolean {
  return fields.kind === 'toll' && fields.value.qualifier === 'vague' && (fields.value.low ?? 0) >= scores;
}

/** A toll that took the day told of before goes on with it: the day reaches as far from there. */
export function holdDay(claims: readonly Made[], { sentence, paragraph }: Passage, state: State): void {
  const { timeline } = state;
  const { event } = timeline;
  if (event === null) return;
  const goesOn = claims.some(
    ({ claim }) =>
      claim.kind === 'toll' &&
      claim.when !== null &&
      claim.when.edtf === event.dated.moment.edtf &&
      claim.when.text === event.dated.moment.text,
  );
  if (goesOn) state.timeline = { ...timeline, event: { ...event, sentence, paragraph } };
}
