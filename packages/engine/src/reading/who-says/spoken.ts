import type { Speaker } from '../../mentions/attribution/chain.ts';
import { named } from '../../mentions/named.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { OpenClaim } from '../made.ts';
import type { State } from '../state.ts';

/** Whether a predication is about what somebody says, not about what happened: its time is that of the saying, and it has no place. */
export function isSpoken({ utterance, request }: Predication): boolean {
  return utterance !== undefined || request !== undefined;
}

/** "it said": the statement is that of the speaker before. */
export function nameSpeaker(claim: OpenClaim, { utterance }: Predication, before: Speaker | null): void {
  if (claim.kind !== 'statement' || utterance?.anaphor !== true || before === null) return;
  const { text, start, end } = before.link;
  claim.speaker = { text, start, end };
}

/** "It controls", "they withdrew": whoever the sentence right before is about, if the pronoun can stand for them. */
export function nameHolder(claim: OpenClaim, { anaphor }: Predication, before: State['last'], sentence: number): void {
  if (claim.kind !== 'control' || claim.holder !== null || anaphor === undefined) return;
  const lead = before === null || sentence - before.passage.sentence !== 1 ? null : before.lead();
  if (before === null || lead === null || (anaphor === 'one' && lead.several)) return;
  const { passage, places } = before;
  const [first, last] = lead.words;
  // "Gao has fallen. They took the town": a place took nothing.
  if (
    anaphor === 'several' &&
    places.some((place) => place.role !== 'pointed' && place.first === first && place.last === last)
  )
    return;
  claim.holder = named(passage, first, last);
}
