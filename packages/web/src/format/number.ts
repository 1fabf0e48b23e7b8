import type { Limits, Unit } from '@variorum/engine';
import type { Strings } from '../strings/en.ts';

const whole = new Map<string, Intl.NumberFormat>();
const share = new Map<string, Intl.NumberFormat>();

function formatOf(
  cache: Map<string, Intl.NumberFormat>,
  language: string,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  let format = cache.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, options);
    cache.set(language, format);
  }
  return format;
}

/** "949", "850,000"; a fraction as a percentage. */
export function numberWords(value: number, language: string, unit: Unit = 'people'): string {
  const format =
    unit === 'fraction'
      ? formatOf(share, language, { style: 'percent', maximumFractionDigits: 1 })
      : formatOf(whole, language, { maximumFractionDigits: 2 });
  return format.format(value);
}

/** What a figure's words allow, in plain words: "949", "12 or more", "40 to 60". */
export function limitsWords(limits: Pick<Limits, 'low' | 'high'>, unit: Unit, strings: Strings): string {
  const { low, high } = limits;
  const words = (n: number) => numberWords(n, strings.locale, unit);
  const { bound } = strings;
  const figure =
    low === null && high === null
      ? bound.nothing
      : low === null
        ? bound.atMost(words(high!))
        : high === null
          ? bound.atLeast(words(low))
          : low === high
            ? words(low)
            : bound.between(words(low), words(high));
  return unit === 'families' ? bound.families(figure) : figure;
}
