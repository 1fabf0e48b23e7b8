import { nameMention, type PlaceMention } from '../../../mentions/place/mention.ts';
import type { PlaceNames } from '../../../mentions/place/place-names.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { isCapitalised, markAt } from '../look.ts';
import { datelineEnd } from './dateline.ts';
import { namesAt } from './names.ts';

/** Sentences, headlines and bylines among them, in which a report's dateline may stand. */
const openingSentences = 4;

/**
 * The town that a report's dateline names, "KORDA, Utopia (Agency) —": what the report means by "here" and "this town". Null
 * where it has none, or names two.
 */
export function findWrittenAt(passages: readonly Passage[], names: PlaceNames): PlaceMention | null {
  for (const passage of passages.slice(0, openingSentences)) {
    const end = datelineEnd(passage);
    if (end > passage.first) return townOf(passage, end, names);
  }
  return null;
}

function townOf(passage: Passage, end: number, names: PlaceNames): PlaceMention | null {
  const first = markAt(passage, passage.first) === mark.open ? passage.first + 1 : passage.first;
  const last = nameEnd(passage, first, end);
  if (last === first || markAt(passage, last) === mark.slash) return null;
  const candidates = namesAt(passage, first, last, names);
  const country = countryBehind(passage, last, end, names);
  const there = country === undefined ? candidates : candidates.filter(({ place }) => place.country === country);
  return nameMention(first, last, there, 'en/place/dateline');
}

/** "KHAR, Pakistan": the country behind the comma, by its code. */
function countryBehind(passage: Passage, comma: number, end: number, names: PlaceNames): string | undefined {
  if (markAt(passage, comma) !== mark.comma) return undefined;
  const last = nameEnd(passage, comma + 1, end);
  if (last === comma + 1) return undefined;
  const found = namesAt(passage, comma + 1, last, names).find(({ place }) => place.kind === 'country');
  return found?.place.country;
}

/** One past the capitalised words from token `at`. */
function nameEnd(passage: Passage, at: number, end: number): number {
  while (at < end && isCapitalised(passage, at)) at++;
  return at;
}
