import { type Claim, overlaps, type Span } from '@variorum/engine';
import { type CSSProperties, memo } from 'react';
import type { Block } from './blocks.ts';
import { PassageView } from './passage-view.tsx';

export interface BlockViewProps {
  readonly text: string;
  readonly block: Block;
  /** The claim that is open, when it lies here. */
  readonly open: Claim | undefined;
  /** The claim that the Tab key reaches, when it lies here. */
  readonly reachable: Claim | undefined;
  /** Words that a step of the derivation stands on, when they lie here. */
  readonly marked: Span | undefined;
  readonly describe: (claim: Claim) => string;
}

/** How many characters a line of the text holds, more or less; only to guess the height of what is not drawn yet. */
const LINE = 76;

function guessedLines(block: Block): number {
  return block.passages.reduce((sum, { passage }) => sum + Math.ceil((passage.end - passage.start) / LINE) + 0.5, 0);
}

/** Some passages, drawn anew only when something in them changes. */
export const BlockView = memo(function BlockView({ text, block, open, reachable, marked, describe }: BlockViewProps) {
  return (
    <div className="block" style={{ '--lines': guessedLines(block) } as CSSProperties}>
      {block.passages.map(({ passage, highlights }) => (
        <PassageView
          key={passage.start}
          words={text.slice(passage.start, passage.end)}
          passage={passage}
          highlights={highlights}
          openId={open !== undefined && overlaps(passage, open.anchor) ? open.id : undefined}
          reachableId={reachable !== undefined && overlaps(passage, reachable.anchor) ? reachable.id : undefined}
          marked={marked !== undefined && overlaps(passage, marked) ? marked : undefined}
          describe={describe}
        />
      ))}
    </div>
  );
});
