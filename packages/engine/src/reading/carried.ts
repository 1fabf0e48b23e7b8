import type { Draft } from '../kind.ts';
import type { Parsed } from '../language.ts';
import { isPeriod } from '../mentions/date/expression.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Bound } from '../model/bound.ts';
import type { PlaceName } from '../model/claim.ts';
import type { Moment } from '../model/moment.ts';
import { isBulleted, itemOf } from '../text/list-item.ts';
import type { Passage } from '../text/passage.ts';
import { harms } from './harms.ts';
import { type Made, madeBefore, type OpenClaim } from './made.ts';
import { lookBack, paragraphsMax, type State } from './state.ts';
import type { Work } from './work.ts';

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

/** The claim whose people or whose event a draft speaks of again, "two of the wounded", "the toll rose", the same 37; `null` where there is none. */
export function toldBefore(
  draft: Draft,
  predication: Predication,
  { made, state }: Pick<Work, 'made' | 'state'>,
  sentence: number,
): OpenClaim | null {
  return (
    lotBefore(draft, predication, made, state, sentence) ??
    tollBefore(draft, predication, made, sentence) ??
    figureBefore(draft, made, state, sentence)
  );
}

/** Sentences over which "the wounded" are those last told of. */
const lotReach = 20;

/**
 * "Two of the wounded are children": the last who were told of so, however long ago the scene moved on; `null` where there are none.
 * "It came a week after a raid in Homs that killed nine. Six of the dead are children": those where the news is, rather.
 */
function lotBefore(
  draft: Draft,
  { ofLot }: Predication,
  made: readonly Made[],
  { news, scene }: State,
  sentence: number,
): OpenClaim | null {
  const { fields } = draft;
  if (fields.kind !== 'toll' || fields.scope !== 'event' || !ofLot) return null;
  let last: OpenClaim | null = null;
  for (const { claim } of madeBefore(made, sentence, lotReach)) {
    if (claim.kind !== 'toll' || claim.measure !== fields.measure || claim.scope !== 'event') continue;
    if (claim.where.length === 0 || news === null) return last ?? claim;
    if (isAt(claim.where, news.places)) return claim;
    // Right behind an aside, the aside's.
    const isOver = scene !== null && scene.aside !== null && sentence - scene.sentence > 1;
    if (scene !== null && !isOver && isAt(claim.where, scene.places)) return last ?? claim;
    last ??= claim;
  }
  return last;
}

/** Whether two share a place. */
function isAt(where: readonly PlaceName[], places: readonly PlaceName[]): boolean {
  return where.some(({ id, text }) =>
    places.some((place) => (id === undefined ? place.text === text : place.id === id)),
  );
}

/** Sentences over which "the toll" is still that of the same event. */
const tollReach = 12;
/** A toll told of last that is less than this share of the new one is another event's; one told of before that is at least {@link ownShare} of it is its own. */
const otherShare = 1 / 4;
const ownShare = 1 / 3;

/** "The toll later rose to 290": of the 207 told of before rather than of three who were told of last; `null` where the last will do. */
function tollBefore(
  { fields }: Draft,
  { rule, running, lasting }: Predication,
  made: readonly Made[],
  sentence: number,
): OpenClaim | null {
  if (fields.kind !== 'toll' || fields.scope !== 'event' || !running || lasting || !rule.endsWith('/toll')) return null;
  const most = mostOf(fields);
  let isLast = true;
  for (const { claim } of madeBefore(made, sentence, tollReach)) {
    if (claim.kind !== 'toll' || claim.measure !== fields.measure || claim.scope !== 'event') continue;
    const value = mostOf(claim);
    if (isLast && value >= most * otherShare) return null;
    isLast = false;
    if (value >= most * ownShare && value <= most) return claim;
  }
  return null;
}

/** Sentences over which the same figure is of the same people: a whole report of news. */
const figureReach = 40;
/** Claims that are looked through for it: more than such a report makes, and few enough for a list without end. */
const figureClaims = 100;
/** Smaller figures, and ten, are the same by chance. */
const tellingFigure = 11;

/** "A car bomb killed 37 in Homs. … At least 37 people died in the blast": the figure told of before, in other words; `null` where it is none. */
function figureBefore({ fields }: Draft, made: readonly Made[], { scene }: State, sentence: number): OpenClaim | null {
  if (fields.kind !== 'toll' || fields.scope !== 'event') return null;
  // "in Kesh village", which no list has: as like as not in the town where those were.
  if (scene?.places.every(({ id }) => id === undefined)) return null;
  const { measure, value, population } = fields;
  if (value.best === null || value.best < tellingFigure) return null;
  const oldest = Math.max(0, made.length - figureClaims);
  for (let at = made.length - 1; at >= oldest; at--) {
    const { claim, sentence: told, isTitle } = made[at]!;
    if (told < sentence - figureReach) return null;
    if (told === sentence || isTitle || claim.kind !== 'toll' || claim.measure !== measure || claim.scope !== 'event')
      continue;
    if (claim.value.best !== value.best || claim.where.length === 0) continue;
    const { group } = claim.population;
    if (group === population.group || group === 'people' || population.group === 'people') return claim;
  }
  return null;
}

function mostOf({ value }: { readonly value: Bound }): number {
  return Math.max(value.low ?? 0, value.best ?? 0, value.high ?? 0);
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
