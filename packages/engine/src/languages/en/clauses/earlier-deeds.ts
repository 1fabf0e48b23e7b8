import type { PlaceMention } from '../../../mentions/place/mention.ts';
import type { Passage } from '../../../text/passage.ts';
import { isMeans } from '../frames/doers/means.ts';
import { ids } from '../lexicon.ts';
import { id } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { formList } from '../word-list.ts';

const [forId, to] = ids('for to');

/** "struck Gao in retaliation for a raid on Homs", "to avenge": where a sentence turns to what it says is paid back; -1 if it does not. */
export function repaidAt({ passage, chunks }: Sentence, places: readonly PlaceMention[]): number {
  if (places.length < 2) return -1;
  for (const { first } of chunks) {
    if (avenging.isAt(passage, first) || (repaying.isAt(passage, first) && leadsOn(passage, first + 1)))
      return isPlacedBefore(places, first) ? first : -1;
  }
  return -1;
}

function leadsOn(passage: Passage, at: number): boolean {
  return id(passage, at) === forId || id(passage, at) === to;
}

const repaying = formList('retaliation revenge reprisal reprisals response reply retribution vengeance');
const avenging = formList('avenge avenging avenged');

/** "struck Gao after an attack in Homs": where a sentence turns to an attack that came before what it tells; -1 if it does not. */
export function priorAt({ passage, chunks }: Sentence, places: readonly PlaceMention[]): number {
  if (places.length < 2) return -1;
  for (let at = 1; at + 1 < chunks.length; at++) {
    const { group } = chunks[at + 1]!;
    if (group === undefined || !prior.isAt(passage, chunks[at]!.first)) continue;
    const isOne = group.indefinite || group.figure?.article === true;
    if (isOne && isMeans(passage, group)) return isPlacedBefore(places, chunks[at]!.first) ? chunks[at]!.first : -1;
  }
  return -1;
}

const prior = formList('after following');

/** Whether what stands before a token has a place of its own. */
function isPlacedBefore(places: readonly PlaceMention[], token: number): boolean {
  return places.some(({ role, last }) => role !== 'pointed' && last <= token);
}
