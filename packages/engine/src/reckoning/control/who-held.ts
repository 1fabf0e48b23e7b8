import { dayOfIso } from '../../model/calendar.ts';
import type { ControlLine } from './lines.ts';
import type { Stance } from './stance.ts';

/** One source's answer to "who held it on that day". */
export interface Answered {
  readonly source: string;
  readonly origin: string;
  readonly stance: Stance;
  /** Days between what it speaks of and the day asked for; 0 where it speaks of that day. */
  readonly daysBefore: number;
}

/**
 * Who held a place on an ISO day, according to each source that says anything: what it says of that day, or else the last
 * that it says of a day before, with how long before that is.
 */
export function whoHeld({ sources }: ControlLine, day: string): readonly Answered[] {
  return sources.flatMap(({ source, origin, stances }): readonly Answered[] => {
    const telling = stances.filter(({ says, from, to }) => says !== 'nothing' && (from ?? to) !== null);
    const onDay = telling.filter(({ from, to }) => (from ?? to)! <= day && (to ?? from)! >= day);
    if (onDay.length > 0) return onDay.map((stance) => ({ source, origin, stance, daysBefore: 0 }));
    const last = telling.filter(({ from, to }) => (to ?? from)! < day).at(-1);
    return last === undefined
      ? []
      : [{ source, origin, stance: last, daysBefore: dayOfIso(day) - dayOfIso((last.to ?? last.from)!) }];
  });
}
