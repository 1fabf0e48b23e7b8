import type { Claim } from '@variorum/engine';
import type { Strings } from '../strings/en.ts';

/** A claim in a few words: its figure and what it counts, its state and place, or whatever its kind turns on. */
export function describeClaim(claim: Claim, strings: Strings): string {
  switch (claim.kind) {
    case 'toll':
      return `${claim.value.text} ${strings.populations[claim.population.group]} ${strings.measures[claim.measure]}`;
    case 'count':
      return `${claim.value.text} ${claim.object}${claim.state === undefined ? '' : `, ${claim.state}`}`;
    case 'control':
      return claim.holder === null
        ? `${claim.where[0]?.text ?? ''} ${strings.states[claim.state]}`.trim()
        : strings.stateBy(claim.where[0]?.text ?? '', strings.states[claim.state], claim.holder.text);
    case 'incident':
      return strings.reckoning.type(claim.type);
    case 'agreement':
      return `${strings.reckoning.type(claim.type)} · ${strings.claim.statuses[claim.status]}`;
    case 'statement':
      return claim.speaker.text;
    case 'appeal':
      return claim.text;
  }
}
