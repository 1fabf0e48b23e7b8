import type { Language, Parsed } from '../language.ts';
import type { PlaceNames } from '../mentions/place/place-names.ts';
import type { Passage } from '../text/passage.ts';

/** Sentences that are parsed in one go: enough for each step to find its code at hand, and few enough to hold in memory. */
const atOnce = 128;

/** Sentences of one report or several, parsed many at once and handed out one by one, in their order. */
export interface Parsing {
  /** The next sentence, parsed. Throws behind the last one. */
  next(): Parsed;
}

export function createParsing(passages: readonly Passage[], language: Language, names: PlaceNames): Parsing {
  let ahead: readonly Parsed[] = [];
  let taken = 0;
  let parsed = 0;
  return {
    next() {
      if (taken === ahead.length) {
        if (parsed === passages.length) throw new Error('no sentence is left to parse');
        ahead = language.parse(passages.slice(parsed, parsed + atOnce), names);
        parsed += ahead.length;
        taken = 0;
      }
      return ahead[taken++]!;
    },
  };
}
