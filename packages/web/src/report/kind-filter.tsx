import type { Claim, KindName } from '@variorum/engine';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';

export interface KindFilterProps {
  readonly claims: readonly Claim[];
  readonly hidden: ReadonlySet<KindName>;
  readonly onChange: (hidden: ReadonlySet<KindName>) => void;
}

function countsOf(claims: readonly Claim[]): ReadonlyMap<KindName, number> {
  const counts = new Map<KindName, number>();
  for (const { kind } of claims) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** The legend of the highlights, which shows and hides them by kind. */
export function KindFilter({ claims, hidden, onChange }: KindFilterProps) {
  const t = useStrings();
  const counts = countsOf(claims);
  if (counts.size === 0) return null;
  return (
    <div className="kind-bar">
      <fieldset className="kind-filter">
        <legend className="visually-hidden">{t.report.kinds}</legend>
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([kind, count]) => (
            <label key={kind} className="kind-chip" data-kind={kind}>
              <input
                type="checkbox"
                checked={!hidden.has(kind)}
                onChange={(event) => {
                  const next = new Set(hidden);
                  if (event.target.checked) next.delete(kind);
                  else next.add(kind);
                  onChange(next);
                }}
              />
              <span className="kind-swatch" aria-hidden="true" />
              {t.kinds[kind]} <span className="kind-number">{numberWords(count, t.locale)}</span>
            </label>
          ))}
      </fieldset>
      <p className="key-help">{t.report.keysHelp}</p>
    </div>
  );
}
