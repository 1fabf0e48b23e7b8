import type { Concept } from '../../../../concepts.ts';
import type { Predication } from '../../../../mentions/predication.ts';

/** What may be told to begin by words that say more of it as well. */
const mayBegin: ReadonlySet<Concept> = new Set<Concept>([
  'assault',
  'attack',
  'clash',
  'contest',
  'shell',
  'air-strike',
]);

/** Adds what began to what a sentence says; words that say more of it already ("launched an offensive on the town") say that too. */
export function withOnsets(
  predications: readonly Predication[],
  onsets: readonly Predication[],
): readonly Predication[] {
  if (onsets.length === 0) return predications;
  const all = [...predications];
  for (const own of onsets) {
    const at = all.findIndex(({ concept, trigger }) => mayBegin.has(concept) && overlap(trigger, own.trigger));
    if (at < 0) all.push(own);
    else all[at] = { ...all[at]!, onset: { ...own.onset!, alone: false } };
  }
  return all;
}

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
