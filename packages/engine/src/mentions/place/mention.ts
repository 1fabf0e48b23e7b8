import type { PlaceCandidate, PlaceKind } from '../../model/gazetteer.ts';

/** How a place stands in its sentence. */
export type PlaceRole =
  /** "in Aleppo", "near the town of Morek": where something is. */
  | 'locative'
  /** "Idlib’s southern pocket", "Aleppo bombing": named, without saying where. */
  | 'topic'
  /** "the town", "a market": pointed at without a name. */
  | 'pointed';

/** Rule of a country that opens a headline: where, or who; see `borne-out.ts` of the reading. */
export const headlineCountry = 'place/headline-country';

/** Rule of a country that heads a paragraph, "Utopia: Floods have …", or stands on a line of its own: all below is there that names no other place. */
export const countryHeading = 'place/country-heading';

/** Rule of a place that says whose somebody is, "the governor of Homs": it sets no scene for the sentences behind. */
export const ofPerson = 'place/of-person';

/** Rule of a place to which the hurt or the dead were brought, "taken to hospital in Homs": nothing befell them there. */
export const broughtTo = 'place/brought-to';

/** Rule of a place that somebody only goes to, "fled to Homs": it sets no scene. */
export const headedTo = 'place/headed-to';

/** Rule of a place that whoever it befell had come from, "buses coming from Homs": it sets no scene either. */
export const cameFrom = 'place/came-from';

/** Rule of a place where somebody talks, "talks in Gao": it sets no scene either. */
export const ofTalks = 'place/of-talks';

/** Rule of a place pointed at as known, "the town", "there": whatever was spoken of before. */
export const referred = 'place/referred';

/** Rule of "there": what its own sentence named before, else whatever was spoken of before. */
export const thereBefore = 'place/there';

/** Rule of "here", "this town": where the report was written, by its dateline. */
export const writtenHere = 'place/here';

/** Rule of a name that no list has, of what was struck: a place, unless somebody goes by it. */
export const struckName = 'place/struck-name';

/** Rule of a border: beside any place that is named with it, it says little. */
export const ofBorder = 'place/border';

/** Rule of "the capital": that of the country, wherever the sentences before were. */
export const theCapital = 'place/the-capital';

/** Rule of "the country": the one that the report is about. */
export const wholeCountry = 'place/the-country';

/** A place found in a sentence: tokens `[first, last)`, its name at `[nameFirst, nameLast)`. */
export interface PlaceMention {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly role: PlaceRole;
  /** What the name can mean, best first; empty for names that no gazetteer has and for what is only pointed at. */
  readonly candidates: readonly PlaceCandidate[];
  /** A part of the place or somewhere near it: "northern Syria", "west of Aleppo". */
  readonly partial: boolean;
  /** What kind of place the words around the name say that it is; empty where they do not. */
  readonly kinds: readonly PlaceKind[];
  /** What kind of place it points back at: "the city" at a town. Null for names, and for what lies in a place of any kind: "the market". */
  readonly pointsAt: PlaceKind | null;
  readonly rule: string;
}

/** A mention that is no more than a name, at tokens `[first, last)`: where something is. */
export function nameMention(
  first: number,
  last: number,
  candidates: readonly PlaceCandidate[],
  rule: string,
): PlaceMention {
  return {
    first,
    last,
    nameFirst: first,
    nameLast: last,
    role: 'locative',
    candidates,
    partial: false,
    kinds: [],
    pointsAt: null,
    rule,
  };
}
