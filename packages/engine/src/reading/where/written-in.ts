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
  return land === null || namesOther(parsed.passage, land, work) ? [] : [land];
}

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
