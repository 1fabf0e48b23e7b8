import type { Claim, Span } from '@variorum/engine';
import { overlaps } from '@variorum/engine';
import { type KeyboardEvent, type MouseEvent, useCallback, useMemo } from 'react';
import { Empty } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { BlockView } from './block-view.tsx';
import { type Block, blocksOf } from './blocks.ts';
import { highlightsByPassage, highlightsOf } from './claim-order.ts';
import { describeClaim } from './describe.ts';
import { passagesOf } from './passages.ts';

export interface ReportTextProps {
  readonly text: string;
  readonly language: string | null;
  readonly claims: readonly Claim[];
  readonly openId: string | undefined;
  readonly marked: Span | undefined;
  readonly onOpen: (claimId: string, options: { readonly byKeyboard: boolean }) => void;
}

/** The claim that a click on these words means: the shortest, or, when that is open already, the next one around it. */
function claimMeant(element: HTMLElement, claims: readonly Claim[], openId: string | undefined): string | undefined {
  const ids = new Set(element.dataset.claims?.split(' '));
  const length = ({ anchor }: Claim) => anchor.end - anchor.start;
  const here = claims.filter((claim) => ids.has(claim.id)).sort((a, b) => length(a) - length(b));
  const at = here.findIndex((claim) => claim.id === openId);
  return here[(at + 1) % here.length]?.id;
}

function within(block: Block, claim: Claim | undefined): Claim | undefined {
  return claim !== undefined && overlaps(block, claim.anchor) ? claim : undefined;
}

/** The whole report, line by line. Far lines cost nothing to draw (`content-visibility` in the stylesheet). */
export function ReportText({ text, language, claims, openId, marked, onOpen }: ReportTextProps) {
  const t = useStrings();
  const passages = useMemo(() => passagesOf(text), [text]);
  const blocks = useMemo(
    () => blocksOf(passages, highlightsByPassage(passages, highlightsOf(claims))),
    [passages, claims],
  );
  const describe = useCallback((claim: Claim) => `${t.kinds[claim.kind]}: ${describeClaim(claim, t)}`, [t]);
  const open = claims.find((claim) => claim.id === openId);
  const reachable = open ?? claims[0];

  const openFrom = (event: MouseEvent | KeyboardEvent) => {
    const element = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-claims]') : null;
    if (element === null) return;
    // A reader who selects words to copy them does not mean to open anything.
    if (event.type === 'click' && window.getSelection()?.isCollapsed === false) return;
    const id = claimMeant(element, claims, openId);
    if (id === undefined) return;
    event.preventDefault();
    onOpen(id, { byKeyboard: event.type === 'keydown' });
  };

  if (passages.length === 0) return <Empty title={t.report.noText} />;
  return (
    <section
      className="report-text"
      data-testid="report-text"
      aria-label={t.report.text}
      lang={language ?? undefined}
      onClick={openFrom}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') openFrom(event);
      }}
    >
      {blocks.map((block) => (
        <BlockView
          key={block.start}
          text={text}
          block={block}
          open={within(block, open)}
          reachable={within(block, reachable)}
          marked={marked !== undefined && overlaps(block, marked) ? marked : undefined}
          describe={describe}
        />
      ))}
    </section>
  );
}
