import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import type { Dropped } from './queue.ts';

const ROW_HEIGHT = 48;
const MOST_HEIGHT = 560;

/** What became of each file; a folder may hold thousands. */
export function DroppedList({ dropped }: { readonly dropped: readonly Dropped[] }) {
  const t = useStrings();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: dropped.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const n = (value: number) => numberWords(value, t.locale);
  const why = ({ why: reason }: Dropped) =>
    reason === null
      ? null
      : typeof reason === 'string'
        ? reason
        : (t.notices[reason.code]?.(reason.facts) ?? reason.code);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
    <div className="dropped-box" ref={box} tabIndex={0} style={{ maxBlockSize: `${MOST_HEIGHT}px` }}>
      <ol className="dropped" aria-label={t.add.files} style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const each = dropped[index]!;
          return (
            <li
              key={each.key}
              data-index={index}
              ref={virtual.measureElement}
              data-state={each.state}
              className="dropped-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className="file-name" dir="auto">
                {each.name}
              </span>
              <span className="dropped-state">{t.add.states[each.state]}</span>
              <span className="soft">
                {each.reports.length > 0 && (
                  <>
                    {t.add.reports(each.reports.length, n(each.reports.length))}{' '}
                    <Link to={{ page: 'report', id: each.reports[0]! }}>{t.add.look}</Link>
                  </>
                )}
                {each.related && ` · ${t.add.related}`}
                {why(each)}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
