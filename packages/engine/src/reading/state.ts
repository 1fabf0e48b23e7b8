import type { Parsed } from '../language.ts';
import type { Speaker } from '../mentions/attribution/chain.ts';
import { createSetting, type Setting } from '../mentions/place/choose.ts';
import type { Named, PlaceName } from '../model/claim.ts';
import type { Moment } from '../model/moment.ts';
import type { Listing } from './when/listing-state.ts';
import type { Summary } from './when/summary-state.ts';
import type { Timeline } from './when/timing.ts';

/** Where a sentence was set, for those behind it. */
export interface Scene {
  readonly places: readonly PlaceName[];
  /** The sentence that named it, and the last one that spoke of it again. */
  readonly named: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** The item of a list in which it stood, by where its line starts; `null` outside of lists. */
  readonly item: number | null;
  /** Ids of the places around it that the sentences before named, where none of its own places has one. */
  readonly around: readonly string[];
  /** The last day told of when it was set. */
  readonly day: Moment | null;
  /** If it is of another time than what the report is about: the measures of the tolls that were told of it; else `null`. */
  readonly aside: ReadonlySet<string> | null;
}

/** What the reading carries from sentence to sentence. */
export interface State {
  timeline: Timeline;
  speaker: Speaker | null;
  /** The sentence looked at last, which may say whom a pronoun means. */
  last: Parsed | null;
  /** Whom a pronoun was found to mean, and in which sentence: the next one may go on about them. */
  meant: { readonly holder: Named; readonly several: boolean; readonly sentence: number } | null;
  /** Where the last sentence that named a place was set. */
  scene: Scene | null;
  /** The same for events: a sentence that only says what has long gone on does not move it. */
  news: Scene | null;
  /** Whether the report has told of an event, if of no place that sets a scene. */
  told: boolean;
  /** At how many places, one after the other, the news of the report has been. */
  newsPlaces: number;
  /** The country that heads a paragraph or those under its line, up to the paragraph `last`. */
  headed: { readonly place: PlaceName; readonly last: number; readonly item: number | null } | null;
  /** The places that the heading over the sentence names. */
  heading: readonly PlaceName[];
  /** The list that the sentence may stand in. */
  listing: Listing | null;
  /** The count that the sentence may go on with. */
  summary: Summary | null;
  readonly setting: Setting;
  readonly mentioned: Map<string, { readonly place: PlaceName; count: number }>;
}

export function createState(): State {
  return {
    timeline: { anchor: null, period: null, month: null, event: null, dated: false },
    speaker: null,
    last: null,
    meant: null,
    scene: null,
    news: null,
    told: false,
    newsPlaces: 0,
    headed: null,
    heading: [],
    listing: null,
    summary: null,
    setting: createSetting(),
    mentioned: new Map(),
  };
}

/** How many sentences without a frame of their own are looked at before one that has one; a scene and a day last as long. */
export const lookBack = 6;
/** Paragraphs over which a scene or a day is carried. */
export const paragraphsMax = 4;
