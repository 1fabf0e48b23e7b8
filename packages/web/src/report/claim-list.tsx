import type { Claim } from '@variorum/engine';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { Empty } from '../shell/states.tsx';
import { usePrinting } from '../shell/use-printing.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ClaimItem } from './claim-item.tsx';

/** Claims that come into the page together. */
const HANDFUL = 40;
/** How far from being in sight they come. */
const AHEAD = '800px';

interface HandfulProps {
  readonly claims: readonly Claim[];
  /** Place of the first of them among all, from 0. */
  readonly first: number;
  readonly total: number;
  readonly onOpen: (claimId: string) => void;
}

/** Some claims of a long list; until they come near, the room that they will take. */
const Handful = memo(function Handful({ claims, first, total, onOpen }: HandfulProps) {
  const room = useRef<HTMLLIElement>(null);
  const [isNear, setNear] = useState(first === 0);
  const isShown = usePrinting() || isNear;
  useEffect(() => {
    if (isNear || room.current === null) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      // The list scrolls in its panel, or with the window where that is narrow.
      { rootMargin: AHEAD, scrollMargin: AHEAD },
    );
    watch.observe(room.current);
    return () => watch.disconnect();
  }, [isNear]);
  if (!isShown) return <li ref={room} aria-hidden="true" style={{ blockSize: `${claims.length * 3.6}rem` }} />;
  return claims.map((claim, at) => (
    <ClaimItem key={claim.id} claim={claim} position={first + at + 1} total={total} onOpen={onOpen} />
  ));
});

/** Every claim of the report in a line or two; the way into the text for those who know what they look for. */
export const ClaimList = memo(function ClaimList({
  claims,
  onOpen,
}: {
  readonly claims: readonly Claim[];
  readonly onOpen: (claimId: string) => void;
}) {
  const t = useStrings();
  const handfuls = useMemo(() => {
    const parted: { readonly first: number; readonly claims: readonly Claim[] }[] = [];
    for (let first = 0; first < claims.length; first += HANDFUL) {
      parted.push({ first, claims: claims.slice(first, first + HANDFUL) });
    }
    return parted;
  }, [claims]);
  if (claims.length === 0) {
    return (
      <Empty title={t.report.noClaims.title}>
        <p>{t.report.noClaims.body}</p>
      </Empty>
    );
  }
  return (
    <>
      <h2 className="panel-title">{t.report.claims}</h2>
      <ol className="claim-list" data-testid="claim-list">
        {handfuls.map((handful) => (
          <Handful key={handful.first} {...handful} total={claims.length} onOpen={onOpen} />
        ))}
      </ol>
    </>
  );
});
