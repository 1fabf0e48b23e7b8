import type { Claim, Span } from '@variorum/engine';
import type { CSSProperties } from 'react';
import type { Highlight } from './claim-order.ts';
import { plainWords } from './plain-words.tsx';

/** Deeper overlaps share the last lane's line: beyond four, lines say nothing any more. */
const LANES = 4;

type Lines = CSSProperties & Record<`--lane-${number}`, string>;

function linesOf(highlights: readonly Highlight[]): Lines {
  const lines: Lines = {};
  for (const { lane, claim } of highlights) lines[`--lane-${Math.min(lane, LANES - 1)}`] = `var(--line-${claim.kind})`;
  return lines;
}

/** The claim that a click means: the shortest, since the longer ones can be reached on their other words. */
export function innermost(highlights: readonly Highlight[]): Highlight {
  return highlights.reduce((best, each) => (each.end - each.start < best.end - best.start ? each : best));
}

export interface HighlightViewProps {
  /** Where the segment starts in the text. */
  readonly start: number;
  /** The claims that cover it, at least one. */
  readonly here: readonly Highlight[];
  readonly openId: string | undefined;
  readonly reachableId: string | undefined;
  readonly isMarked: boolean;
  /** Where names of victims stand in its words. */
  readonly names: readonly Span[];
  readonly describe: (claim: Claim) => string;
  readonly children: string;
}

/**
 * Words that one or more claims stand on. Where a claim begins, it can be reached and pressed; its further words are
 * plain text to the keyboard and to a screen reader, and can be clicked all the same.
 */
export function HighlightView(props: HighlightViewProps) {
  const { start, here, openId, reachableId, isMarked, names, describe, children } = props;
  const open = here.find((each) => each.claim.id === openId);
  const shown = open ?? innermost(here);
  const beginning = here.filter((each) => each.start === start).map((each) => each.claim.id);
  const isReachable = reachableId !== undefined && beginning.includes(reachableId);
  const asButton =
    beginning.length === 0
      ? {}
      : ({
          role: 'button',
          tabIndex: isReachable ? 0 : -1,
          'aria-pressed': open !== undefined,
          'aria-description': describe(shown.claim),
          'data-begins': beginning.join(' '),
        } as const);
  return (
    <span
      className="highlight"
      data-testid="highlight"
      data-kind={shown.claim.kind}
      data-claims={here.map((each) => each.claim.id).join(' ')}
      data-lanes={Math.min(Math.max(...here.map((each) => each.lane)) + 1, LANES)}
      data-open={open !== undefined || undefined}
      data-marked={isMarked || undefined}
      style={linesOf(here)}
      {...asButton}
    >
      {plainWords(children, names)}
    </span>
  );
}
