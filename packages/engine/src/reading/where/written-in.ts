import type { PlaceName } from '../../model/claim.ts';
import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import type { Completing } from '../completing.ts';
import type { Work } from '../work.ts';
import { resolved } from './meant.ts';

/**
 * "KORDA, Utopia (Agency) — A soldier was killed by a mine": in the land of the dateline, as long as the report has named no place of
 * its own, and no other land.
 */
export function placesWrittenIn({ parsed, work }: Completing): readonly PlaceName[] {
  const { state } = work;
  if (state.scene !== null || state.news !== null || parsed.places.some(({ role }) => role !== 'pointed')) return [];
  const land = landWritten(work);
  return land === null || isOfOther(land, work) || namesOther(parsed.passage, land, work) ? [] : [land];
}

/** Whether what the report has named so far, or its first sentences, are of another land than the one it was written in. */
function isOfOther(land: PlaceName, work: Work): boolean {
  const { state, passages } = work;
  for (const { place } of state.mentioned.values())
    if (place.country !== undefined && place.country !== land.country) return true;
  return passages.slice(0, openingSentences).some((passage) => namesOther(passage, land, work));
}

/** Sentences that say what a report is about: its headline and its lead. */
const openingSentences = 3;

/** The land that the dateline names behind its town. */
export function landWritten({ state, passages, context }: Work): PlaceName | null {
  const mention = context.language.writtenIn(passages, context.names);
  return mention === null ? null : resolved(passages[0]!, mention, state);
}

/** "KORDA, Utopia — Erewhon forces captured three posts": whether a sentence names another land, if only as whose somebody is. */
function namesOther({ text, tokens, first, last }: Passage, { id }: PlaceName, { context: { names } }: Work): boolean {
  for (let at = first; at < last; at++) {
    if (tokens.shape[at] !== Shape.title) continue;
    const [best] = names(text, tokens.start[at]!, tokens.end[at]!);
    if (best?.match === 'name' && best.place.kind === 'country' && best.place.id !== id) return true;
  }
  return false;
}
