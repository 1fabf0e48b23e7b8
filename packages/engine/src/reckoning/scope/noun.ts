import type { TollClaim } from '../../model/claim.ts';

// What may stand between a figure and its noun, or before it, and says nothing of who is counted.
const LEADING = /^(?:(?:of|the|its|their|all|other|more)\s+)+/iu;

/** Whom the words count, without the figure: "civilians" of "about 500 civilians"; undefined where nothing is left. */
export function countedNoun({ population, value }: TollClaim): string | undefined {
  if (population.text === undefined) return undefined;
  const rest = population.text.replace(value.text, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const noun = rest.replace(LEADING, '').trim();
  return noun === '' ? undefined : noun;
}
