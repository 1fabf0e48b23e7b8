/* What one word or chunk says that befell people, and which fates go together. */
import type { Concept } from '../../../../../concepts.ts';
import type { Passage } from '../../../../../text/passage.ts';
import type { Chunk } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { wordAt } from '../../../look.ts';
import type { Word } from '../../../word.ts';

/** What kills and what wounds: of both together it is not told which. */
export const harming: ReadonlySet<Concept> = new Set<Concept>(['kill', 'wound', 'die']);

/** What befell people of whom totals and lists of names are told. */
export const counted: ReadonlySet<Concept> = new Set<Concept>(['kill', 'die', 'wound', 'harm', 'vanish', 'abduct']);

/** All that leaves people dead or hurt. */
export const harmed: ReadonlySet<Concept> = new Set<Concept>([...harming, 'harm']);

/** What the verb or state at a chunk says that befell people. */
export function fateAt(chunk: Chunk | undefined): Concept | undefined {
  if (chunk === undefined || (chunk.type !== 'verb' && chunk.type !== 'state')) return undefined;
  return chunk.type === 'state' ? chunk.word?.stateConcept : chunk.word?.verb?.concept;
}

/** What a word says that befell people, whether its sentence uses it as a verb or as a state. */
export function fateIn(word: Word | undefined): Concept | undefined {
  return word?.stateConcept ?? word?.verb?.concept;
}

/** "wounded civilians", "internally displaced persons": the first word before a noun that says what befell whom it names. */
export function fateBefore(passage: Passage, first: number, head: number): Word | undefined {
  for (let at = first; at < head; at++) {
    const word = wordAt(passage, at);
    const isFate = word?.stateConcept !== undefined || ((word?.verb?.forms ?? 0) & Form.participle) !== 0;
    if (isFate && fateIn(word) !== undefined) return word;
  }
  return undefined;
}
