/** What a language's words say about time, before a report's date makes days of it. */
export type DateExpression =
  | {
      readonly type: 'day';
      readonly year?: number;
      readonly month: number;
      readonly day: number;
      /** "around 20 April" */
      readonly approximate?: true;
    }
  | {
      readonly type: 'month';
      readonly year?: number;
      readonly month: number;
      readonly part?: Part;
      readonly turn?: Turn;
      /** "May last year": years from the report's. */
      readonly yearOffset?: number;
      readonly approximate?: true;
    }
  | { readonly type: 'year'; readonly year: number; readonly part?: Part; readonly approximate?: true }
  | { readonly type: 'season'; readonly season: number; readonly year?: number; readonly turn?: Turn }
  | { readonly type: 'weekday'; readonly weekday: number; readonly turn?: Turn }
  /** Days from the report's day: 0 today, -1 yesterday. */
  | { readonly type: 'day-offset'; readonly days: number }
  | { readonly type: 'weekend' }
  /** "four months ago": a point so long before the report. */
  | { readonly type: 'ago'; readonly unit: TimeUnit; readonly count: number }
  /** "in the past three months": so long up to the report. */
  | { readonly type: 'past'; readonly unit: TimeUnit; readonly count: number; readonly approximate?: true }
  /** "this week", "last year": a unit of the calendar, counted from the report's. */
  | {
      readonly type: 'calendar';
      readonly unit: 'week' | 'month' | 'year';
      readonly offset: number;
      readonly part?: Part;
    }
  | { readonly type: 'since'; readonly start: DateExpression }
  | { readonly type: 'until'; readonly end: DateExpression }
  /** "in the three months to June", "in the week of 9 May": so long up to and with an end, or from a start on. */
  | { readonly type: 'stretch'; readonly unit: TimeUnit; readonly count: number; readonly end: DateExpression }
  | {
      readonly type: 'stretch-from';
      readonly unit: 'day' | 'week';
      readonly count: number;
      readonly start: DateExpression;
    }
  /** "Easter Sunday", "during Ramadan": days that every year has, on others each year. */
  | { readonly type: 'feast'; readonly feast: MovingFeast; readonly year?: number }
  | {
      readonly type: 'between';
      readonly from: DateExpression;
      readonly to: DateExpression;
      /** "on 3 and 4 May": days named one by one. */
      readonly listed?: true;
    }
  /** Words that speak of time and that nothing in the sentence resolves: "since the uprising began". */
  | { readonly type: 'unresolved' };

export type MovingFeast =
  | 'good-friday'
  | 'easter'
  | 'easter-monday'
  | 'ramadan'
  | 'eid-al-fitr'
  | 'eid-al-adha'
  | 'ashura';
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end';
/** "last April", "this spring". */
export type Turn = 'last' | 'this' | 'next';
export type TimeUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

/** A date found in a sentence: tokens `[first, last)`. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly expression: DateExpression;
  /**
   * Refers back to a date before it in the report: "since then" counts from it, "over the same period" is the same, "during the
   * month" is the last one, "the next day" is so many `days` behind it, "it came two days after" so many from the day of what was told
   * of last, "in May of that year" is of its year.
   */
  readonly anaphor?: 'since' | 'same' | 'same-period' | 'same-month' | 'day' | 'event' | 'year';
  /** Days from the day referred to, with the anaphors `day` and `event`. */
  readonly days?: number;
  /**
   * How long something has gone on: its age ("the six-year-old war"), days in a row, how long it took ("over four days"),
   * how long it came after something else, which is told behind ("a week after gunmen"), or up to now ("so far").
   */
  readonly spell?: 'age' | 'in-a-row' | 'length' | 'gap' | 'so-far';
  /** The clause right behind says what happened then: "began in 2014 when rebels took the town". */
  readonly startTold?: boolean;
  /** What happens then is still to come: "will be heard on Monday", "a vote due on 3 May". */
  readonly coming?: boolean;
  readonly rule: string;
}

/** A stretch's first day, and what its sentence tells of that day alone: "the deadliest since the May 2012 raid, which killed 20". */
export interface ToldStart {
  /** The day, under the words of the stretch. */
  readonly mention: DateMention;
  /** Token at which the clause starts that tells of it; -1 if there is only a noun for what happened. */
  readonly clause: number;
  /** One past the words for what happened, which stand right behind the day. */
  readonly told: number;
}

/** Whether the words span a running total's time rather than name a day: "since", "in the past three months", "in 24 hours". */
export function isPeriod(expression: DateExpression): boolean {
  switch (expression.type) {
    case 'since':
    case 'until':
    case 'past':
    case 'stretch':
    case 'stretch-from':
      return true;
    case 'between':
      // "on Saturday and Sunday", "on 3 and 4 May" are two days of one event.
      return expression.from.type !== 'weekday' && expression.listed !== true;
    default:
      return false;
  }
}
