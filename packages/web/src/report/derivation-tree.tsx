import { type Derivation, type Span, wordsAt } from '@variorum/engine';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { useStrings } from '../strings/use-strings.ts';
import { derivationRows, rowAfterKey } from './derivation-rows.ts';
import { plainWords } from './plain-words.tsx';
import { stepNote } from './step-note.ts';

export interface DerivationTreeProps {
  readonly derivation: Derivation;
  readonly text: string;
  /** Told which words the step under the pointer or the keyboard stands on. */
  readonly onMark: (span: Span | undefined) => void;
}

/** Why a claim was read: every step with its rule, its words and what it concluded. */
export function DerivationTree({ derivation, text, onMark }: DerivationTreeProps) {
  const t = useStrings();
  const rows = useMemo(() => derivationRows(derivation), [derivation]);
  const [reachable, setReachable] = useState(0);
  const items = useRef<(HTMLDivElement | null)[]>([]);
  return (
    <div
      className="derivation"
      role="tree"
      aria-label={t.claim.derivation}
      data-testid="derivation-tree"
      onMouseLeave={() => onMark(undefined)}
      onBlur={() => onMark(undefined)}
      onKeyDown={(event) => {
        const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
        const next = rowAfterKey(rows, { from: reachable, key: event.key, rightToLeft });
        if (next === undefined) return;
        event.preventDefault();
        items.current[next]?.focus();
      }}
    >
      {rows.map(({ step, level, place, siblings }, index) => (
        <div
          key={index}
          ref={(element) => {
            items.current[index] = element;
          }}
          role="treeitem"
          aria-level={level}
          aria-posinset={place}
          aria-setsize={siblings}
          aria-selected={index === reachable}
          tabIndex={index === reachable ? 0 : -1}
          style={{ '--level': level - 1 } as CSSProperties}
          onMouseEnter={() => onMark(step)}
          onFocus={() => {
            setReachable(index);
            onMark(step);
          }}
        >
          <span className="step-rule">{step.rule}</span>
          {step.note && (
            <span className="step-note" dir="auto">
              {plainWords(stepNote({ rule: step.rule, note: step.note }, t))}
            </span>
          )}
          <q className="step-words" dir="auto">
            {plainWords(wordsAt(text, step))}
          </q>
          <span className="step-span">
            {step.start}–{step.end}
          </span>
        </div>
      ))}
    </div>
  );
}
