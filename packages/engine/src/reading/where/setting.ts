import { choosePlace, noteSetting, placeName } from '../../mentions/place/choose.ts';
import type { PlaceMention } from '../../mentions/place/mention.ts';
import type { Place, PlaceCandidate } from '../../model/gazetteer.ts';
import { type Passage, wordsOf } from '../../text/passage.ts';
import type { State } from '../state.ts';

/** What a report is about shows in so many sentences. */
export const aboutSentences = 60;

/** Lines at the front of a report, and tokens of one that says only where and when it was written. */
const frontSentences = 8;
const frontTokens = 6;

/** Counts the places that the report names, for its setting and for what it is about. */
export function noteMentions(mentions: readonly PlaceMention[], passage: Passage, state: State): void {
  for (const mention of mentions) {
    if (mention.role === 'pointed') continue;
    const best = mention.candidates[0];
    // "Geneva", "Geneva, 4 May 2018": where a report was written is not what it is about.
    const isFront = passage.unended && passage.sentence < frontSentences && passage.last - passage.first <= frontTokens;
    if (isFront && best?.place.kind === 'town') continue;
    if (best !== undefined && isSure(best, state)) noteSetting(state.setting, best.place, best.score);
    const chosen = choosePlace(mention.candidates, state.setting, mention.kinds)?.place;
    const key = chosen?.id ?? wordsOf(passage, mention.nameFirst, mention.nameLast);
    const known = state.mentioned.get(key);
    if (known === undefined)
      state.mentioned.set(key, { place: placeName(passage, wholeOf(mention, chosen), chosen), count: 1 });
    else known.count++;
  }
}

/** A name that only sounds like a listed one does not bring in a country of its own. */
function isSure({ match, place }: PlaceCandidate, { setting }: State): boolean {
  return match === 'name' || (place.country !== undefined && setting.countries.has(place.country));
}

/** "western Utopia" and "a Utopia market" name Utopia, "the outskirts of Gao" Gao: for what a report is about, the country or the town as a whole. */
function wholeOf(mention: PlaceMention, chosen: Place | undefined): PlaceMention {
  const isWider = mention.partial || (chosen?.kind === 'country' && mention.last > mention.nameLast);
  if (!isWider || (chosen?.kind !== 'country' && chosen?.kind !== 'town')) return mention;
  return { ...mention, first: mention.nameFirst, last: mention.nameLast, partial: false };
}
