import type { ReactNode } from 'react';
import { partsOf } from './overrides.ts';

/**
 * Words as text, with direction overrides fenced in and shown: they stay in the text, also when it is copied, but turn
 * nothing around.
 */
export function plainWords(words: string): ReactNode {
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
