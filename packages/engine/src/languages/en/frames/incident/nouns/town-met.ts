import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isBareName, isUnreal } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { ownerIn } from '../typed.ts';
import { isHarmless } from './harmless.ts';

const [under, forId, overId, fromId] = ids('under for over from');

const hitting = verbList('hit strike target pound rock shake shook');
const strikes = wordList('strikes strike');
const attacks = wordList('attack attacks');

/** "The coalition's strikes hit Gao", "Coordinated attacks hit Gao", "Gao came under attack": what meets a place by its name. */
export function townMet(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none || isHarmless(passage, group)) return null;
  const blow = strikes.isAt(passage, group.last - 1);
  if (!blow && !attacks.isAt(passage, group.last - 1)) return null;
  const owner = ownerIn(passage, group, group.last - 1);
  const came = blow ? null : cameUnderIt(chunks, at);
  // Rail workers strike as well: a strike is a blow where it is somebody's.
  const met = came ?? (blow && owner === null ? null : behindIt(chunks, at));
  if (met === null || !isBareName(passage, met) || isUnreal(passage, chunks, at) || isAddedUp(sentence)) return null;
  const from = came !== null && isWord(chunks[at + 1], fromId) ? (chunks[at + 2]?.group ?? null) : null;
  const concept: Concept = blow ? 'air-strike' : 'attack';
  return {
    concept,
    rule: 'en/incident/town-met',
    index: at,
    by: owner !== null ? [owner] : actorsOf(sentence, from),
    against: [],
    weapon: null,
    town: [met.first, met.last],
  };
}

/** "attacks hit Gao" */
function behindIt(chunks: readonly Chunk[], at: number): Group | null {
  const verb = isType(chunks[at + 1], 'adverb') ? at + 2 : at + 1;
  if (!isType(chunks[verb], 'verb') || !hitting.has(chunks[verb]!.word) || isPassive(chunks, verb)) return null;
  return chunks[verb + 1]?.group ?? null;
}

/** "Gao came under attack"; "for its plans" and "over its plans" with words. */
function cameUnderIt(chunks: readonly Chunk[], at: number): Group | null {
  if (!isWord(chunkAt(chunks, at - 1), under) || chunkAt(chunks, at - 2)?.word?.verb?.lemma !== 'come') return null;
  if (isWord(chunks[at + 1], forId) || isWord(chunks[at + 1], overId)) return null;
  return subjectOf(chunks, at - 2)?.group ?? null;
}
