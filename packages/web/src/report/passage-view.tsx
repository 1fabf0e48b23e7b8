import type { Claim, Span } from '@variorum/engine';
import { Fragment, memo, useMemo } from 'react';
import type { Highlight } from './claim-order.ts';
import { HighlightView } from './highlight-view.tsx';
import type { Passage } from './passages.ts';
import { plainWords } from './plain-words.tsx';
import { segmentsOf } from './segments.ts';
import { spansWithin, victimNames } from './victims.ts';

export interface PassageViewProps {
  /** The words of the passage alone. */
  readonly words: string;
  readonly passage: Passage;
  readonly highlights: readonly Highlight[];
  /** The claim that is open, when it lies here. */
  readonly openId: string | undefined;
  /** The claim that the Tab key reaches, when it begins here. */
  readonly reachableId: string | undefined;
  /** Words that a step of the derivation stands on, when they lie here. */
  readonly marked: Span | undefined;
  /** A claim in a few words, for those who cannot see its colour. */
  readonly describe: (claim: Claim) => string;
}

/** A stand-in for the marked words among what covers a segment. */
interface Mark extends Span {
  readonly claim: null;
}

/** One line of the report with its claims drawn over it. Words only ever become text nodes. */
export const PassageView = memo(function PassageView(props: PassageViewProps) {
  const { words, passage, highlights, marked, ...rest } = props;
  const covers: readonly (Highlight | Mark)[] =
    marked === undefined ? highlights : [...highlights, { claim: null, start: marked.start, end: marked.end }];
  const names = useMemo(() => victimNames(words), [words]);
  return (
    <p dir="auto" className={passage.continued ? 'passage continued' : 'passage'}>
      {segmentsOf(passage, covers).map((segment) => {
        const text = words.slice(segment.start - passage.start, segment.end - passage.start);
        const named = spansWithin(names, segment.start - passage.start, segment.end - passage.start);
        const here = segment.covers.filter((cover): cover is Highlight => cover.claim !== null);
        const isMarked = here.length < segment.covers.length;
        if (here.length > 0) {
          return (
            <HighlightView
              key={segment.start}
              {...rest}
              start={segment.start}
              here={here}
              isMarked={isMarked}
              names={named}
            >
              {text}
            </HighlightView>
          );
        }
        return isMarked ? (
          <span key={segment.start} className="marked">
            {plainWords(text, named)}
          </span>
        ) : (
          <Fragment key={segment.start}>{plainWords(text, named)}</Fragment>
        );
      })}
    </p>
  );
});
