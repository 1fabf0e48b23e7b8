// Digits as reports and their figures have them, so that a figure is the same sign in the words and beside them.
export const LOCALE = 'ar-u-nu-latn';

const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const share = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 1 });
const rules = new Intl.PluralRules('ar');

export function numberWords(n: number): string {
  return whole.format(n);
}

/** 0…1 as a percentage. */
export function percentWords(part: number): string {
  return share.format(part);
}

export interface Forms {
  /** The noun with its "one". */
  readonly one: string;
  /** The dual, which needs no figure. */
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After whole hundreds, and after none. */
  readonly other: string;
}

/** A count with its noun, which has six forms. */
export function counted(count: number, { one, two, few, many, other }: Forms): string {
  const figure = numberWords(count);
  switch (rules.select(count)) {
    case 'one':
      return one;
    case 'two':
      return two;
    case 'few':
      return `${figure} ${few}`;
    case 'many':
      return `${figure} ${many}`;
    default:
      return `${figure} ${other}`;
  }
}

/** "3 أيام", where the days are what the sentence speaks of. */
export function daysWords(count: number): string {
  return counted(count, { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' });
}
