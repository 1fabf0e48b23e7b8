import type { Policy } from '@variorum/engine';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

/** How the policy read the hedges of the figures shown. */
export function ToleranceNote({ policy: { tolerance } }: { readonly policy: Policy }) {
  const t = useStrings();
  const share = (part: number) => numberWords(part, t.locale, 'fraction');
  return <p className="chart-note">{t.figures.tolerance(share(tolerance.about), share(tolerance.nearly))}</p>;
}
