import { type PlaceMention, writtenHere } from '../../mentions/place/mention.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Work } from '../work.ts';
import { resolved } from './meant.ts';

/** What a report means by "here" and "this town": the town of its dateline; empty where it has none. */
export function placesOfHere({ passages, context, state }: Work): readonly PlaceName[] {
  const mention = context.language.writtenAt(passages, context.names);
  return mention === null ? [] : [resolved(passages[0]!, mention, state)];
}

export function isHere({ rule }: PlaceMention): boolean {
  return rule === writtenHere;
}
