/**
 * Left-to-right and right-to-left override: they turn letters around, up to the end of the line, and are used to make
 * words look like others. Nothing that is written in earnest needs them.
 */
const OVERRIDE = /([\u202d\u202e])/;

/** A stretch of words, or one override by its name ("U+202E"). */
export interface Part {
  readonly words: string;
  readonly override: string | null;
  /** Where it starts in the words given. */
  readonly at: number;
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Parts words at every override; together the parts are the words. `null` when there is none, which is the rule. */
export function partsOf(words: string): readonly Part[] | null {
  if (!OVERRIDE.test(words)) return null;
  let at = 0;
  const parts = words.split(OVERRIDE).map((part): Part => {
    const start = at;
    at += part.length;
    return { words: part, override: OVERRIDE.test(part) ? nameOf(part) : null, at: start };
  });
  return parts.filter((part) => part.words !== '');
}
