import type { Claim, KindName } from '@variorum/engine';
import { Checkbox, CheckboxGroup } from 'react-aria-components';
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
      <CheckboxGroup
        className="kind-filter"
        aria-label={t.report.kinds}
        value={[...counts.keys()].filter((kind) => !hidden.has(kind))}
        onChange={(shown) => onChange(new Set([...counts.keys()].filter((kind) => !shown.includes(kind))))}
      >
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([kind, count]) => (
            <Checkbox key={kind} value={kind} className="kind-chip" data-kind={kind}>
              <span className="kind-box" aria-hidden="true" />
              <span className="kind-swatch" aria-hidden="true" />
              <span>
                {t.kinds[kind]} <span className="kind-number">{numberWords(count, t.locale)}</span>
              </span>
            </Checkbox>
          ))}
      </CheckboxGroup>
      <p className="key-help">{t.report.keysHelp}</p>
    </div>
  );
}
