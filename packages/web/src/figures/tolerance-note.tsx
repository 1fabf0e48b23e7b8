import type { Policy } from '@variorum/engine';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

/** How the policy read the hedges of the figures shown, and its words for many. */
export function ToleranceNote({ policy: { tolerance, least } }: { readonly policy: Policy }) {
  const t = useStrings();
  const share = (part: number) => numberWords(part, t.locale, 'fraction');
  const words = Object.entries(t.figures.vague).map(([word, name]) =>
    t.figures.leastOf(name, numberWords(least[word as keyof Policy['least']], t.locale)),
  );
  return (
    <p className="chart-note">
      {t.figures.tolerance(share(tolerance.about), share(tolerance.nearly))} {t.figures.least(words)}
    </p>
  );
}
