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

/**
 * "It controls", "they withdrew": whoever the sentence right before is about, if the pronoun can stand for them, or whom that
 * sentence itself called so ("They took the town. They have also …"). Gives whom it was found to mean.
 */
export function nameHolder(
  claim: OpenClaim,
  { anaphor }: Predication,
  { last: before, meant }: State,
  sentence: number,
): State['meant'] {
  if (claim.kind !== 'control' || claim.holder !== null || anaphor === undefined) return null;
  if (before === null || sentence - before.passage.sentence !== 1) return null;
  const several = anaphor === 'several';
  const lead = before.lead();
  if (lead === null) {
    if (meant === null || sentence - meant.sentence !== 1 || meant.several !== several) return null;
    claim.holder = meant.holder;
    return { ...meant, sentence };
  }
  if (!several && lead.several) return null;
  const { passage, places } = before;
  const [first, last] = lead.words;
  // "Gao has fallen. They took the town": a place took nothing.
  if (several && places.some((place) => place.role !== 'pointed' && place.first === first && place.last === last))
    return null;
  claim.holder = named(passage, first, last);
  return { holder: claim.holder, several, sentence };
}
