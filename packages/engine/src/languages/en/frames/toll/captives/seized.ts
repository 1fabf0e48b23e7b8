/* Who is seized, and not what: "gunmen seized six men", "rounded up 40 peasants". */
import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { wordsOf } from '../../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, joinedRight, objectsOf } from '../../../roles.ts';
import type { Frame } from '../../frame.ts';
import { jointFate } from '../fates/fates.ts';
import { areCountedPeople, subjectPatients } from './counted-people.ts';

const up = idOf('up');

/** "raided six villages and captured four of them": what "them" are is counted before. */
function isOfThings(chunks: readonly Chunk[], { partOfThem }: Group, index: number): boolean {
  if (!partOfThem) return false;
  for (let at = index - 1; at >= 0; at--) {
    const before = chunks[at]!.group;
    if (before?.figure != null) return before.sort !== 'people';
  }
  return true;
}

/** "gunmen seized six men", "six men were seized on the road", "captured 12 soldiers", "took 12 others away": of people, not of a place. */
export const seized: Frame = {
  id: 'en/frame/seized',
  on: ['verb'],
  opens: (word) =>
    seizing.has(word?.verb?.lemma ?? '') || word?.verb?.lemma === 'take' || word?.verb?.lemma === 'round',
  name: '<somebody> seized <people>',
  apply({ passage, chunks }, at) {
    const { type, word } = chunks[at]!;
    const lemma = word?.verb?.lemma ?? '';
    const concept = seizing.get(lemma) ?? 'abduct';
    // "rounded up 40 peasants"
    if (type === 'verb' && lemma === 'round' && isWord(chunks[at + 1], up)) {
      const rounded = isPassive(chunks, at)
        ? subjectPatients(chunks, at)
        : isType(chunks[at + 2], 'group')
          ? joinedRight(chunks, at + 2)
          : [];
      return areCountedPeople(rounded)
        ? { concept: 'detain', rule: 'en/frame/seized', index: at, patients: rounded }
        : null;
    }
    // "killed or captured": nobody can tell.
    if (type !== 'verb' || !(seizing.has(lemma) || lemma === 'take') || jointFate(chunks, at) === null) return null;
    const passive = isPassive(chunks, at);
    const all = passive ? subjectPatients(chunks, at) : objectsOf(chunks, at);
    // "captured two tanks and 40 soldiers", "captured four of them"
    const patients = all.filter(({ group, index }) => group.sort !== 'things' && !isOfThings(chunks, group, index));
    if (!areCountedPeople(patients)) return null;
    if (lemma === 'take') {
      const behind = passive ? at + 1 : patients.at(-1)!.index + 1;
      const last = chunks[behind]?.last ?? -1;
      if (last < 0 || wordsOf(passage, last - 1, last) !== 'away') return null;
    }
    return { concept, rule: 'en/frame/seized', index: at, patients };
  },
};

const seizing: ReadonlyMap<string, Concept> = new Map([
  ['seize', 'abduct'],
  ['capture', 'detain'],
]);
