import type { Parsed } from '../../language.ts';
import { daysOf } from '../../mentions/date/edtf-days.ts';
import { type DateExpression, type DateMention, isPeriod } from '../../mentions/date/expression.ts';
import { resolveDate } from '../../mentions/date/resolve.ts';
import { civilDate } from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import { wordsOf } from '../../text/passage.ts';
import { openingTokens } from '../where/placing.ts';

/** A date that a sentence gave, with what it means. */
export interface Dated {
  readonly mention: DateMention;
  readonly expression: DateExpression;
  readonly moment: Moment;
  readonly parsed: Parsed;
}

/** What earlier sentences said of time. */
export interface Timeline {
  /** The start of the last period or the last day named: what "since then" counts from. */
  readonly anchor: DateExpression | null;
  /** The last period named: what "over the same period" is. */
  readonly period: DateExpression | null;
  /** The last month named: what "the month" is. */
  readonly month: DateExpression | null;
  /** Whether any sentence so far named a time, besides the report's own date. */
  readonly dated: boolean;
  /** The last day on which something was said to happen, and the sentence that said so. */
  readonly event: {
    readonly dated: Dated;
    /** The last sentence that told of something on that day: it said so, or took the day from the sentences before. */
    readonly sentence: number;
    readonly paragraph: number;
    /** The item of a list in which it stood, by where its line starts; `null` outside of lists. */
    readonly item: number | null;
    /** Whether that sentence left what the report is about: "Envoys met in Homs the next day." */
    readonly astray: boolean;
  } | null;
}

/** The dates of a sentence, "since then" told from the sentences before. */
export function datesOf(parsed: Parsed, timeline: Timeline, published: string | null): readonly Dated[] {
  if (parsed.dates.length === 0) return none;
  const found: Dated[] = [];
  for (const mention of parsed.dates) {
    const expression = referredTo(mention, timeline, found, published) ?? mention.expression;
    const text = wordsOf(parsed.passage, mention.first, mention.last);
    found.push({ mention, expression, moment: resolveDate(expression, text, published), parsed });
  }
  return found;
}

/** "will start on Monday": the weekday of what is still to come lies ahead; on the report's own weekday, on its day. */
export function comingMoment({ expression, moment }: Dated, published: string | null): Moment {
  if (expression.type !== 'weekday' || expression.turn !== undefined || moment.from === published) return moment;
  return resolveDate({ ...expression, turn: 'next' }, moment.text ?? '', published);
}

const none: readonly Dated[] = [];

function referredTo(
  { anaphor, days, spell, expression }: DateMention,
  { anchor, period, month, event }: Timeline,
  before: readonly Dated[],
  published: string | null,
): DateExpression | null {
  if (anaphor === 'same') return period;
  // "clashes in November … in the same period": a month is one, too.
  if (anaphor === 'same-period') return period ?? month;
  if (anaphor === 'same-month') return month;
  if (anaphor === 'year') return ofYear(expression, before.at(-1)?.moment ?? momentOf(anchor, published));
  if (anaphor === 'event') return dayFrom(event?.dated.moment, days ?? 0);
  if (anaphor === 'day') {
    const named = before.findLast(({ moment }) => isOneDay(moment))?.moment;
    // "two days after riots": only from a day that the sentence itself names.
    if (spell === 'gap' && named === undefined) return null;
    // The day that a period began on, "Since 7 October …", is a day named too.
    const last = momentOf(anchor, published) ?? event?.dated.moment;
    return dayFrom(named ?? last, days ?? 0);
  }
  return anaphor === 'since' && anchor !== null ? { type: 'since', start: anchor } : null;
}

function momentOf(anchor: DateExpression | null, published: string | null): Moment | undefined {
  return anchor === null ? undefined : resolveDate(anchor, '', published);
}

/** "in May of that year", "that year": of the year in which lies what was named last; unresolved where nothing was. */
function ofYear(expression: DateExpression, named: Moment | undefined): DateExpression {
  const first = named?.from ?? null;
  const day = first === null ? null : daysOf(first);
  if (day === null) return { type: 'unresolved' };
  const { year } = civilDate(day.from);
  return expression.type === 'month' ? { ...expression, year } : { type: 'year', year };
}

/** So many days from a day; `null` where what was named is longer than a day. */
function dayFrom(moment: Moment | undefined, days: number): DateExpression | null {
  if (moment === undefined || moment.from === null || !isOneDay(moment)) return null;
  const day = daysOf(moment.from);
  return day === null ? null : { type: 'day', ...civilDate(day.from + days) };
}

function isOneDay({ from, to }: Moment): boolean {
  return from !== null && from === to;
}

/** What "since then" means behind this date: a period's start, or the day itself. */
export function anchorOf(expression: DateExpression): DateExpression | null {
  if (expression.type === 'since') return expression.start;
  if (expression.type === 'unresolved' || expression.type === 'until' || expression.type === 'past') return null;
  return expression;
}

/** Where in its sentence an event stands: its figure, the word that says it, and the words that say the other events. */
export interface Standing {
  readonly focus: readonly [number, number];
  readonly trigger: readonly [number, number];
  readonly otherTriggers: readonly (readonly [number, number])[];
  readonly breaks: readonly number[];
  readonly subordinate: readonly number[];
}

/** What a clause's break costs, in tokens: more than any sentence is long. */
const acrossBreak = 1000;
/** What another event between costs, in tokens. */
const acrossEvent = 20;
/** A date this many tokens before its event may still open the sentence for it. */
const nearby = 1000;
/** A date that costs more belongs to something else. */
const costMax = 60;

/** A time between what tells it and its figure gives way to one right behind the figure, and to no other. */
const insideCost = 0.5;

/** The date that belongs to an event: the nearest, across no break of its clause and over as few other events as may be. */
export function dateBeside(dates: readonly Dated[], standing: Standing): Dated | null {
  let best: Dated | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const dated of dates) {
    const opens = dated.mention.first <= dated.parsed.passage.first + openingTokens;
    const cost = costOf(dated.mention, opens ? { ...standing, breaks: [] } : standing);
    if (cost < bestCost && cost < costMax) {
      best = dated;
      bestCost = cost;
    }
  }
  if (best === null) return best;
  if (best.moment.edtf !== null) return yearBehind(best, dates, standing) ?? best;
  // "In May 150 people were killed over seven days": how long it took says less than when.
  if (best.mention.spell === 'length' && dates.length > 1) {
    const when = dateBeside(
      dates.filter(({ mention }) => mention.spell !== 'length'),
      standing,
    );
    if (when !== null) return when;
  }
  return dayBehind(best, dates, standing) ?? best;
}

/** Tokens between what befell people and the year that is its own. */
const yearReach = 14;

/** "gathered on Monday to bury victims of the massacre of 8,000 men by troops in July 1995": a time with its year behind says more than a weekday before. */
function yearBehind({ mention, expression, parsed }: Dated, dates: readonly Dated[], standing: Standing): Dated | null {
  if (mention.last > standing.trigger[0] || (expression.type !== 'weekday' && expression.type !== 'day-offset'))
    return null;
  // "On Monday gunmen killed 12, as they had in 2013"
  if (mention.first <= parsed.passage.first + 1) return null;
  const behind = dates.find(
    (dated) =>
      dated.mention.first >= standing.trigger[1] &&
      !standing.subordinate.some((at) => at >= standing.trigger[1] && at < dated.mention.first) &&
      hasYear(dated.expression) &&
      costOf(dated.mention, standing) < yearReach,
  );
  return behind ?? null;
}

function hasYear(expression: DateExpression): boolean {
  if (expression.type === 'month' || expression.type === 'day') return expression.year !== undefined;
  return expression.type === 'year';
}

/**
 * "so far 12 have died since May", "days after gunmen killed 12 on Sunday": what says no day gives way to the day behind it. "so far
 * arrested 12 over the 2 May raid": not what goes on to a single day.
 */
function dayBehind({ mention }: Dated, dates: readonly Dated[], standing: Standing): Dated | null {
  if (mention.first >= standing.trigger[1]) return null;
  const behind = dates.find(
    (dated) =>
      dated.moment.edtf !== null &&
      dated.mention.first >= mention.last &&
      (mention.spell !== 'so-far' ||
        isPeriod(dated.expression) ||
        isCoarse(dated.expression) ||
        dated.mention.first === mention.last),
  );
  return behind !== undefined &&
    behind.mention.first >= standing.trigger[1] &&
    costOf(behind.mention, standing) < acrossEvent
    ? behind
    : null;
}

function costOf(
  { first, last }: DateMention,
  { focus, trigger, otherTriggers, breaks, subordinate }: Standing,
): number {
  const from = Math.min(focus[0], trigger[0]);
  const to = Math.max(focus[1], trigger[1]);
  const behind = first >= from;
  const [low, high] = behind ? [Math.min(to, first), first] : [last, from];
  const between = otherTriggers.filter(([at]) => at >= low && at < high).length;
  // "killed since then and wounded since May": a date before an event, but behind another, is the other's.
  const others = behind ? between : between + otherTriggers.filter(([, end]) => end <= first).length;
  // "called on Wednesday for a meeting on an attack that killed": the day is the main clause's.
  const outside =
    !behind && first > from - nearby && subordinate.some((at) => at >= low && at <= trigger[0]) ? acrossEvent : 0;
  // "rose from 200 on 1 May to 300 on 8 May": between what tells it and its figure stands the time of another figure as often.
  const inside = behind && last <= focus[0] ? insideCost : 0;
  return (
    Math.max(0, high - low) +
    inside +
    outside +
    acrossEvent * others +
    (breaks.some((at) => at >= low && at <= high) ? acrossBreak : 0)
  );
}

export function isCoarse(expression: DateExpression): boolean {
  return (
    expression.type === 'year' ||
    expression.type === 'month' ||
    expression.type === 'season' ||
    expression.type === 'calendar'
  );
}

export function isOfMonth(expression: DateExpression): boolean {
  return expression.type === 'month' || (expression.type === 'calendar' && expression.unit === 'month');
}

export function isOfYear({ expression }: Dated): boolean {
  return expression.type === 'year' || (expression.type === 'calendar' && expression.unit === 'year');
}

/** "compared with 39 in June", ", which withdrew in May,": the time of something else in the sentence. */
export function isOfElse({ compared, asides }: Parsed, focus: number, date: number): boolean {
  if (compared >= 0 && focus < compared && date > compared) return true;
  return asides.some(([from, to]) => date >= from && date < to && (focus < from || focus >= to));
}

export { isPeriod };
