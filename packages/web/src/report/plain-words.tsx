import type { ReactNode } from 'react';

/**
 * Left-to-right and right-to-left override: they turn letters around, up to the end of the line, and are used to make
 * words look like others. Nothing that is written in earnest needs them.
 */
const OVERRIDE = /([\u202d\u202e])/;

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Words as text, with direction overrides fenced in and shown: they stay in the text, also when it is copied, but turn
 * nothing around.
 */
export function plainWords(words: string): ReactNode {
  if (!OVERRIDE.test(words)) return words;
  return words.split(OVERRIDE).map((part, index) =>
    // Every second part is what the words were split at, and parts have no other identity than their place.
    index % 2 === 0 ? (
      part
    ) : (
      <bdi key={`${index} ${nameOf(part)}`} className="override" title={nameOf(part)}>
        {part}
      </bdi>
    ),
  );
}
