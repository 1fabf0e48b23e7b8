import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { FoundClaimView } from '@variorum/server/views';
import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { edtfWords } from '../format/date.ts';
import { plainTogether } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { usePrinting } from '../shell/use-printing.ts';
import { useStrings } from '../strings/use-strings.ts';

const ROW_HEIGHT = 84;
/** Rows drawn beyond the window on each side. */
const BEYOND = 8;

export interface FoundClaimsProps {
  readonly claims: readonly FoundClaimView[];
  readonly total: number;
  /** The last of the claims came near: more are wanted. */
  readonly onEnd: () => void;
}

/** Claims in their sentences; only those in sight are in the page. */
export const FoundClaims = memo(function FoundClaims({ claims, total, onEnd }: FoundClaimsProps) {
  const t = useStrings();
  const list = useRef<HTMLOListElement>(null);
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => setOffset(list.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: claims.length,
    estimateSize: () => ROW_HEIGHT,
    overscan: BEYOND,
    scrollMargin: offset,
    getItemKey: (at) => claims[at]!.id,
  });
  const isPrinting = usePrinting();
  const near = virtual.getVirtualItems();
  const items = isPrinting ? claims.map(({ id }, index) => ({ index, key: id, start: 0 })) : near;
  const last = near.at(-1)?.index ?? 0;
  useEffect(() => {
    if (claims.length < total && last >= claims.length - BEYOND) onEnd();
  }, [last, claims.length, total, onEnd]);
  return (
    <ol
      ref={list}
      className="found"
      aria-label={t.search.results}
      data-testid="found-claims"
      style={isPrinting ? undefined : { blockSize: `${virtual.getTotalSize()}px` }}
    >
      {items.map(({ index, key, start }) => {
        const claim = claims[index]!;
        const [before, words, after] = plainTogether(claim.before, claim.words, claim.after);
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            className="found-claim"
            aria-setsize={total}
            aria-posinset={index + 1}
            style={isPrinting ? undefined : { transform: `translateY(${start - offset}px)` }}
          >
            <span className="kind-tag" data-kind={claim.kind}>
              {t.kinds[claim.kind]}
            </span>
            <p className="found-words" dir="auto">
              {before}
              <Link to={{ page: 'report', id: claim.report.id, claim: claim.id }}>
                <mark>{words}</mark>
              </Link>
              {after}
            </p>
            <p className="soft">
              <bdi>{claim.report.publisher ?? t.noPublisher}</bdi>
              {claim.report.published !== null && (
                <>
                  {' · '}
                  <bdi>{edtfWords(claim.report.published, t)}</bdi>
                </>
              )}
              {claim.where.length > 0 && (
                <>
                  {' · '}
                  <bdi>{claim.where[0]}</bdi>
                </>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
});
