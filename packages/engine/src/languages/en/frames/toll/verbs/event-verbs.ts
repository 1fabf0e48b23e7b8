/* Verbs whose own meaning says what befell people, and what a frame at one of them finds. */
import type { Concept } from '../../../../../concepts.ts';
import type { Chunk } from '../../../chunk.ts';
import type { Placed } from '../../../roles.ts';
import type { Word } from '../../../word.ts';
import { verbList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';
import { jointFate } from '../fates/joint.ts';

export function eventVerb(chunk: Chunk | undefined, patient: 'object' | 'subject'): boolean {
  const verb = chunk?.type === 'verb' ? chunk.word?.verb : undefined;
  return verb?.concept !== undefined && verb.patient === patient && befallsPeople.has(verb.concept);
}

/** What these frames are about; things that are destroyed, fired or built have frames of their own. */
const befallsPeople: ReadonlySet<Concept> = new Set<Concept>([
  'kill',
  'die',
  'wound',
  'harm',
  'vanish',
  'abduct',
  'detain',
  'displace',
  'flee',
  'evacuate',
  'return',
  'besiege',
  'rape',
]);

const opensOn =
  (patient: 'object' | 'subject') =>
  ({ verb }: Partial<Word> = {}): boolean =>
    verb?.concept !== undefined && verb.patient === patient && befallsPeople.has(verb.concept);

export const opensOnObject = opensOn('object');

export const opensOnSubject = opensOn('subject');

export function formsAt(chunks: readonly Chunk[], at: number): number {
  return chunks[at]?.word?.verb?.forms ?? 0;
}

export function found(chunks: readonly Chunk[], at: number, rule: string, patients: readonly Placed[]): Found | null {
  const concept = patients.length === 0 ? null : jointFate(chunks, at);
  // "rescued 12 hostages": they are free.
  if (rescuing.has(chunks[at]!.word) && patients.every(({ group }) => group.population === 'prisoners')) return null;
  return concept === null ? null : { concept, rule, index: at, patients };
}

const rescuing = verbList(['rescue']);
