import type { PlaceName } from '../../model/claim.ts';
import type { Completing } from '../completing.ts';
import { resolved } from './meant.ts';

/**
 * "KORDA, Utopia (Agency) — A soldier was killed by a mine": in the land of the dateline, as long as the report has named no place of
 * its own.
 */
export function placesWrittenIn({ parsed, work }: Completing): readonly PlaceName[] {
  const { state, passages, context } = work;
  if (state.scene !== null || state.news !== null || parsed.places.some(({ role }) => role !== 'pointed')) return [];
  const mention = context.language.writtenIn(passages, context.names);
  return mention === null ? [] : [resolved(passages[0]!, mention, state)];
}
