import type { Claim } from '@variorum/engine';
import type { Strings } from '../strings/en.ts';

/** A report's words among those of a language that runs the other way: an isolate keeps each in its own direction. */
function apart(words: string, { direction }: Strings): string {
  return direction === 'rtl' ? `\u2068${words}\u2069` : words;
}

/** A claim in a few words: its figure and what it counts, its state and place, or whatever its kind turns on. */
export function describeClaim(claim: Claim, strings: Strings): string {
  switch (claim.kind) {
    case 'toll':
      // "a man": the words for one say already of whom.
      if (claim.value.best === 1 && claim.population.text === claim.value.text)
        return `${apart(claim.value.text, strings)} · ${strings.measures[claim.measure]}`;
      return `${apart(claim.value.text, strings)} ${strings.reckoning.topic({
        kind: 'toll',
        group: claim.population.group,
        measure: claim.measure,
      })}`;
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
