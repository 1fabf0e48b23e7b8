import { counted } from '../terminal/counted.ts';

/** How far a long run is: "1,200 of 5,000 added, 410 a second, 9 s left". */
export function paceLine(
  { done, all, seconds }: { readonly done: number; readonly all: number; readonly seconds: number },
  verb: string,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `, ${Math.round(rate).toLocaleString('en')} a second, ${span((all - done) / rate)} left` : '';
  return `${done.toLocaleString('en')} of ${counted(all, 'input')} ${verb}${left}`;
}

/** A time to wait, no finer than anybody needs. */
export function span(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 90 * 60) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
