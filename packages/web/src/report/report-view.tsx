import type { KindName, Reading, Span } from '@variorum/engine';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useOverview } from '../api/queries.ts';
import { useKeys } from '../review/use-keys.ts';
import { adjustTo, goTo } from '../router/use-route.ts';
import { keepBeside, storedBeside } from '../settings/original-beside.ts';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ClaimList } from './claim-list.tsx';
import { claimsInOrder } from './claim-order.ts';
import { ClaimPanel } from './claim-panel.tsx';
import { focusClaim } from './focus-claim.ts';
import { KindFilter } from './kind-filter.tsx';
import { Original } from './original-view.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportText } from './report-text.tsx';
import { useClaimKeys } from './use-claim-keys.ts';

/** A report and its claims: the text on one side, on the other the claim that is open, or the list of them all. */
export function ReportView({ reading, claimId }: { readonly reading: Reading; readonly claimId: string | undefined }) {
  const t = useStrings();
  const { report, claims, notices } = reading;
  useTitle(report.title ?? t.untitled);
  const [hidden, setHidden] = useState<ReadonlySet<KindName>>(new Set());
  const [marked, setMarked] = useState<Span | undefined>();
  const panel = useRef<HTMLElement>(null);
  const isKept = useOverview().data?.kept === true;
  const [wanted, setWanted] = useState(storedBeside);
  const isBeside = isKept && wanted;
  const setBeside = (next: boolean) => {
    keepBeside(next);
    setWanted(next);
  };
  useKeys({ b: () => isKept && setBeside(!wanted) });

  const ordered = useMemo(() => claimsInOrder(claims), [claims]);
  const shown = useMemo(() => ordered.filter((claim) => !hidden.has(claim.kind)), [ordered, hidden]);
  // The box is ticked at once; the text of a long report follows.
  const drawn = useDeferredValue(shown);
  const position = ordered.findIndex((claim) => claim.id === claimId);
  const open = position < 0 ? undefined : ordered[position];

  const openClaim = useCallback(
    (id: string) => {
      const route = { page: 'report', id: report.id, claim: id } as const;
      // Opening is a place to come back from; walking on from claim to claim is not.
      if (open === undefined) goTo(route);
      else adjustTo(route);
      setMarked(undefined);
    },
    [report.id, open],
  );
  const walkTo = useCallback(
    (id: string) => {
      openClaim(id);
      focusClaim(id);
    },
    [openClaim],
  );
  const close = useCallback(() => {
    if (open === undefined) return;
    adjustTo({ page: 'report', id: report.id });
    setMarked(undefined);
    focusClaim(open.id);
  }, [report.id, open]);
  const linked = useRef(open?.id);
  useEffect(() => {
    // Who followed a link to a claim wants to see its words.
    if (linked.current !== undefined) focusClaim(linked.current);
  }, []);
  useClaimKeys({ claims: shown, openId: open?.id, walkTo, close });

  return (
    <article className="report-page">
      <ReportHead report={report} notices={notices} claimCount={claims.length} />
      <KindFilter claims={claims} hidden={hidden} onChange={setHidden} />
      {isKept && (
        <button
          type="button"
          className="beside-button"
          aria-pressed={isBeside}
          data-testid="beside"
          onClick={() => setBeside(!wanted)}
        >
          {t.original.beside}
        </button>
      )}
      <div className="report-columns" data-beside={isBeside || undefined}>
        <ReportText
          text={report.text}
          language={report.language}
          claims={drawn}
          openId={open?.id}
          marked={marked}
          onOpen={(id, options) => {
            openClaim(id);
            if (options.byKeyboard) requestAnimationFrame(() => panel.current?.focus());
          }}
        />
        <div className="report-side">
          <aside
            className="side-panel"
            data-testid="side-panel"
            ref={panel}
            tabIndex={-1}
            data-open={open !== undefined || undefined}
            aria-label={open === undefined ? t.report.claims : t.claim.panel}
          >
            {claimId !== undefined && open === undefined && (
              <p role="note" className="soft" data-testid="no-such-claim">
                {t.report.noSuchClaim}
              </p>
            )}
            {open === undefined ? (
              <ClaimList claims={drawn} onOpen={walkTo} />
            ) : (
              <ClaimPanel
                key={open.id}
                claim={open}
                reading={reading}
                position={position}
                claims={ordered}
                onMark={setMarked}
                onWalk={walkTo}
                onClose={close}
              />
            )}
          </aside>
          {isBeside && <Original report={report} at={open?.anchor} />}
        </div>
      </div>
    </article>
  );
}
