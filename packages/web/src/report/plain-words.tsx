import type { Span } from '@variorum/engine';
import { Fragment, type ReactNode } from 'react';
import { partsOf } from './overrides.ts';
import { spansWithin, victimNames } from './victims.ts';

/**
 * Words as text, with direction overrides fenced in and shown: they stay in the text, also when it is copied, but turn
 * nothing around. Names of victims are marked, so that the stylesheet can blur them; `names` where they were sought in
 * more words than these.
 */
export function plainWords(words: string, names: readonly Span[] = victimNames(words)): ReactNode {
  if (names.length === 0) return fenced(words);
  const nodes: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of names) {
    if (start > at) nodes.push(<Fragment key={at}>{fenced(words.slice(at, start))}</Fragment>);
    nodes.push(
      <span key={start} className="victim">
        {fenced(words.slice(start, end))}
      </span>,
    );
    at = end;
  }
  if (at < words.length) nodes.push(<Fragment key={at}>{fenced(words.slice(at))}</Fragment>);
  return nodes;
}

/** Words that stand together but are drawn apart: a name may begin in one and end in the next. */
export function plainTogether(...parts: readonly string[]): readonly ReactNode[] {
  const names = victimNames(parts.join(''));
  let at = 0;
  return parts.map((words) => {
    const start = at;
    at += words.length;
    return plainWords(words, spansWithin(names, start, at));
  });
}

function fenced(words: string): ReactNode {
  const parts = partsOf(words);
  if (parts === null) return words;
  return parts.map((part) =>
    part.override === null ? (
      part.words
    ) : (
      <bdi key={part.at} className="override" title={part.override}>
        {part.words}
      </bdi>
    ),
  );
}
