import type { Parsed } from '../../language.ts';
import { daysOf } from '../../mentions/date/edtf-days.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Moment } from '../../model/moment.ts';
import { madeIn, type OpenClaim } from '../made.ts';
import { lookBack, type Scene } from '../state.ts';
import { isDateline } from '../when/dateline.ts';
import { type Dated, isPeriod } from '../when/timing.ts';
import type { Work } from '../work.ts';
import { isNamed } from './sentence-setting.ts';

/**
 * What a sentence set at `scene` does to where the events of a report are: "moves" them there, "holds" them where they were, tells of
 * "another time" in an aside, or leaves them alone.
 */
export function newsAt(
  parsed: Parsed,
  dates: readonly Dated[],
  dayBefore: Moment | null,
  scene: Scene,
  work: Work,
): 'moves' | 'holds' | 'another time' | 'none' {
  const { news, told } = work.state;
  const tells = tellsOfEvent(parsed, work);
  // "Rebels took the town of Ostra. It lies between Gao and Homs."
  if (news === null) return tells || !told ? 'moves' : 'none';
  if ((!tells && !isFirstNamed(scene.places, news, work)) || isBackground(parsed, dates, work)) return 'none';
  if (isOnlyWider(parsed, scene.places, news, work)) return 'holds';
  return isOfEarlier(parsed, dates, dayBefore ?? news.day, work) ? 'another time' : 'moves';
}

/** "Police in Homs are investigating", "The wounded were taken to Homs": a sentence that tells of no event leaves the news where it was. */
export function tellsOfEvent(parsed: Parsed, { made }: Work): boolean {
  let isOfStates = false;
  for (const { claim } of madeIn(made, parsed.passage.sentence)) {
    if (isStanding(claim)) isOfStates = true;
    else if (claim.kind !== 'statement' && claim.kind !== 'appeal' && claim.kind !== 'agreement') return true;
  }
  return !isOfStates && parsed.eventful();
}

/** "Bombs kill 12 in Utopia", over a report that names no other place before "It took place in Gao": what a headline says is finer in the body. */
function isFirstNamed(settings: readonly PlaceName[], { sentence, places }: Scene, work: Work): boolean {
  const { facts, passages, context } = work;
  if (facts.title === null || passages[sentence]!.first > facts.title.last) return false;
  const whole = places.find(({ id }) => id !== undefined)?.id;
  const inner = settings.find(({ id }) => id !== undefined)?.id;
  return whole !== undefined && inner !== undefined && context.gazetteer.contains(whole, inner) === 'yes';
}

/** "The rebels hold Gao", "Gao hosts 9,000 refugees", "Police arrested six men in Gao": how things stand, or what came of a blow elsewhere. */
function isStanding(claim: OpenClaim): boolean {
  if (claim.kind === 'control') return claim.state === 'held';
  if (claim.kind === 'toll') return claim.flow === 'stock' || claim.measure === 'detained';
  return claim.kind === 'incident' && claim.type === 'Arrests';
}

/** Months from which on a stretch of time began too long ago to be the news. */
const backgroundMonths = 6;

/** "Since 2014, when the rebels took the capital, …": whether a sentence only says what has long gone on. */
function isBackground(parsed: Parsed, dates: readonly Dated[], { report, facts, made }: Work): boolean {
  const { published } = report;
  if (isOfLongSpans(parsed, made)) return true;
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

/** Days from which on a running total is no news of one place. */
const longSpanDays = 60;

/** "Violence in Belun has killed 900 people this year": whether all that a sentence tells are sums over months. */
function isOfLongSpans({ passage }: Parsed, made: Work['made']): boolean {
  let found = false;
  for (const { claim } of madeIn(made, passage.sentence)) {
    if (claim.kind === 'statement' || claim.kind === 'appeal') continue;
    if (claim.kind !== 'toll' || claim.scope !== 'period') return false;
    const from = claim.when?.from == null ? null : daysOf(claim.when.from);
    const to = claim.when?.to == null ? null : daysOf(claim.when.to);
    if (from === null || to === null || to.to - from.from < longSpanDays) return false;
    found = true;
  }
  return found;
}

/** Days before a report from which on what it tells is no news of its own, where it has told of later days. */
const earlierDays = 14;

/** Whether what a moment means ended so long before a day. */
function isLongBefore({ to }: Moment, published: string): boolean {
  const last = to === null ? null : daysOf(to);
  const day = daysOf(published);
  return last !== null && day !== null && day.from - last.to >= earlierDays;
}

/** "In June 24 were killed in an attack that was blamed on rebels", in a report of this week's raid: of another time than its news. */
export function isOfOtherTime(moment: Moment, { state: { news }, report: { published } }: Work): boolean {
  const day = news?.day ?? null;
  return published !== null && day !== null && !isLongBefore(day, published) && isLongBefore(moment, published);
}

/** "Some months ago gunmen killed 100 in Gao": whether all that a report of this week's blow tells in a sentence is of another time. */
function isOfEarlier(
  { ofSpeech, passage }: Parsed,
  dates: readonly Dated[],
  news: Moment | null,
  { report: { published }, facts, made }: Work,
): boolean {
  if (published === null || news === null) return false;
  if (news.from === null || isLongBefore(news, published)) return false;
  const isLongAgo = (moment: Moment): boolean => isLongBefore(moment, published);
  let isTold = false;
  for (const { claim } of madeIn(made, passage.sentence)) {
    if (claim.kind !== 'toll' || claim.when === null) continue;
    if (!isLongAgo(claim.when)) return false;
    isTold = true;
  }
  // "It came on the same day as a raid in 2014 in Gao that killed 16"
  if (isTold) return true;
  const told = dates.filter(({ mention }) => !isDateline(mention, facts) && !ofSpeech.has(mention.first));
  return told.length > 0 && told.every(({ expression, moment }) => !isPeriod(expression) && isLongAgo(moment));
}

/**
 * "They have killed hundreds in Belun province", "The raid was the deadliest in Belun this year", behind a raid on a town of that
 * province: who names the whole around the scene, and gives no figure for it, has not left it.
 */
function isOnlyWider(
  { passage }: Parsed,
  settings: readonly PlaceName[],
  news: Scene,
  { context: { gazetteer }, made, facts }: Work,
): boolean {
  const wide = settings.find(({ id }) => id !== undefined)?.id;
  const headline = facts.title === null ? -1 : facts.title.last;
  if (wide === undefined || passage.sentence - news.sentence > lookBack || passage.first <= headline) return false;
  const inside = news.places.find(isNamed)?.id;
  const holds =
    inside === undefined
      ? news.around.includes(wide) || news.places.some(({ id }) => id === wide)
      : wide !== inside && gazetteer.contains(wide, inside) === 'yes';
  if (!holds) return false;
  for (const { claim } of madeIn(made, passage.sentence)) {
    if (claim.kind === 'toll' ? claim.value.qualifier !== 'vague' : claim.kind === 'count' || claim.kind === 'control')
      return false;
  }
  return true;
}

/** Whole months from one ISO day to another. */
function monthsBetween(from: string, to: string): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}
