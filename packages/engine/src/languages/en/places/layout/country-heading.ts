import { countryHeading, nameMention, type PlaceMention } from '../../../../mentions/place/mention.ts';
import type { PlaceNames } from '../../../../mentions/place/place-names.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import { endOf, type Passage, startOf } from '../../../../text/passage.ts';
import { isCapitalised, markAt } from '../../look.ts';

/** Tokens of the longest name of a country: "Democratic Republic of the Congo". */
const nameMax = 5;

/** "Utopia: Floods have displaced 900 people.", "Utopia" on a line of its own: the country with which a paragraph is headed; `null` if none. */
export function headingCountry(passage: Passage, names: PlaceNames): PlaceMention | null {
  const { text, first, last, unended } = passage;
  if (!isCapitalised(passage, first)) return null;
  let end = first + 1;
  while (end < last && end < first + nameMax && markAt(passage, end) === 0) end++;
  // A headline with a colon is read as one.
  const heads = unended ? end === last : markAt(passage, end) === mark.colon && !isQuote(markAt(passage, end + 1));
  if (!heads) return null;
  const candidates = names(text, startOf(passage, first), endOf(passage, end - 1));
  const [best] = candidates;
  if (best?.match !== 'name' || best.place.kind !== 'country') return null;
  return nameMention(first, end, candidates, countryHeading);
}
