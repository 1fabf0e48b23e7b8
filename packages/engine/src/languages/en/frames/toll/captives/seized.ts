/* Who is seized, and not what: "gunmen seized six men", "rounded up 40 peasants". */
import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isPassive, joinedRight, subjectsOf, whomOf } from '../../../roles.ts';
import { verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { jointFate } from '../fates/joint.ts';
import { areCountedPeople } from './counted-people.ts';

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
  opens: (word) => opening.has(word),
  name: '<somebody> seized <people>',
  apply({ passage, chunks }, at) {
    const lemma = chunks[at]!.word!.verb!.lemma;
    // "rounded up 40 peasants"
    if (lemma === 'round') {
      if (!isWord(chunks[at + 1], up)) return null;
      const rounded = isPassive(chunks, at)
        ? subjectsOf(chunks, at)
        : isType(chunks[at + 2], 'group')
          ? joinedRight(chunks, at + 2)
          : [];
      return areCountedPeople(rounded)
        ? { concept: 'detain', rule: 'en/frame/seized', index: at, patients: rounded }
        : null;
    }
    // "killed or captured": nobody can tell.
    if (jointFate(chunks, at) === null) return null;
    const all = whomOf(chunks, at);
    // "captured two tanks and 40 soldiers", "captured four of them"
    const patients = all.filter(({ group, index }) => group.sort !== 'things' && !isOfThings(chunks, group, index));
    if (!areCountedPeople(patients)) return null;
    if (lemma === 'take') {
      const behind = isPassive(chunks, at) ? at + 1 : patients.at(-1)!.index + 1;
      const last = chunks[behind]?.last ?? -1;
      if (last < 0 || formAt(passage, last - 1) !== 'away') return null;
    }
    const concept = lemma === 'capture' ? 'detain' : 'abduct';
    return { concept, rule: 'en/frame/seized', index: at, patients };
  },
};

const opening = verbList(['seize', 'capture', 'take', 'round']);
