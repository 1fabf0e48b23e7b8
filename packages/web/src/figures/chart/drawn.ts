import type { Account } from '@variorum/engine';
import { dayOf } from '../../format/date.ts';

/** What a hedge looks like: closed, soft on both sides, open upwards or downwards, or a box. */
export type HedgeShape = 'exact' | 'about' | 'up' | 'down' | 'range';

/** An account as the chart draws it. */
export interface DrawnAccount {
  readonly account: Account;
  /** What to call its source. */
  readonly name: string;
  /** Index into the sources' colours. */
  readonly colour: number;
  readonly start: Date;
  /** The last moment of its last day. */
  readonly end: Date;
  /** Where its bar stands. */
  readonly value: number;
  /** How far its words, read by the policy, let it reach; `null`: without limit. */
  readonly low: number | null;
  readonly high: number | null;
  readonly shape: HedgeShape;
  /** It states no time, and stands on the day of its report. */
  readonly isUndated: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

const SHAPES: Readonly<Record<Account['figure']['qualifier'], HedgeShape>> = {
  exact: 'exact',
  about: 'about',
  'at-least': 'up',
  'more-than': 'up',
  vague: 'up',
  'up-to': 'down',
  'less-than': 'down',
  nearly: 'down',
  range: 'range',
};

function endOfDay(day: Date): Date {
  return new Date(day.getTime() + DAY - 1);
}

/** The day that a date of publication begins with; EDTF may give a month or a year only. */
function firstDay(published: string | null): Date | null {
  const match = published === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(published);
  return match === null ? null : dayOf(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}`);
}

function stretchOf(account: Account): { start: Date; end: Date; isUndated: boolean } | null {
  const { from, to } = account.window;
  const start = from === null ? null : dayOf(from);
  const end = to === null ? null : dayOf(to);
  const [first, last] = [start ?? end, end ?? start];
  if (first !== null && last !== null) return { start: first, end: endOfDay(last), isUndated: false };
  const report = firstDay(account.report.published);
  return report === null ? null : { start: report, end: endOfDay(report), isUndated: true };
}

/** An account made ready to draw; `null` when it has no number of people or things, or no time at all. */
export function drawnAccount(
  account: Account,
  { colour, name }: Pick<DrawnAccount, 'colour' | 'name'>,
): DrawnAccount | null {
  const { figure } = account;
  const value = figure.best ?? figure.low ?? figure.high;
  const stretch = stretchOf(account);
  if (value === null || stretch === null || figure.unit === 'fraction') return null;
  const low = figure.allowed?.low ?? figure.low;
  const high = figure.allowed?.high ?? figure.high;
  return { account, name, colour, ...stretch, value, low, high, shape: SHAPES[figure.qualifier] };
}
