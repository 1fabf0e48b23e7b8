/* A deed as a noun, and those to whom it was done behind it: "the death of 1,500 civilians". */
import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { type Chunk, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, wordAt } from '../../../look.ts';
import { countsPeople, joinedRight } from '../../../roles.ts';
import { formList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { harming } from '../fates/fates.ts';

const [lives, ofId] = ids('lives of');

/** "the death of 1,500 civilians", "the killing of two nurses", "the arrest of 40 people" */
export const casualtyOf: Frame = {
  id: 'en/frame/casualty-of',
  on: ['group', 'verb'],
  // Some of the deeds are words that no list has.
  opens: (word) => word === undefined || word.casualty !== undefined || deeds.has(word.form),
  name: 'the death of <people>',
  apply({ passage, chunks }, at) {
    if (!goesOn(chunks[at + 1])) return null;
    const concept = deedConcept(passage, chunks[at]);
    if (concept === undefined) return null;
    // "killing and injury of scores", "the death and wounding of 12": not told apart.
    const second = isType(chunks[at + 1], 'conjunction') ? deedConcept(passage, chunks[at + 2]) : undefined;
    if (second !== undefined && second !== concept && harming.has(second) && harming.has(concept)) {
      const behind = isWord(chunks[at + 3], ofId) ? at + 4 : at + 3;
      const both = chunks[behind]?.group;
      return both === undefined || !countsPeople(both)
        ? null
        : { concept: 'harm', rule: 'en/frame/casualty-of', index: at, patients: joinedRight(chunks, behind) };
    }
    const of = overWhere(chunks, at + 1);
    if (!isWord(chunks[of], ofId)) return null;
    const group = chunks[of + 1]?.group;
    if (group === undefined) return null;
    // "the loss of hundreds of lives"
    if (group.figure?.article === false && id(passage, group.last - 1) === lives) {
      const people: Group = { ...group, sort: 'people', population: 'people', side: null };
      return { concept, rule: 'en/frame/casualty-of', index: at, patients: [{ group: people, index: of + 1 }] };
    }
    if (!countsPeople(group)) return null;
    // "the bodies of five men and two boys were found": the verb behind is that of the bodies.
    const aside = bodies.isAt(passage, chunks[at]!.last - 1);
    // "found the remains of 12 people": the noun may look like a verb, whose subject did nothing to them.
    const index = chunks[at]!.word?.form === 'remains' ? of : at;
    const patients = joinedRight(chunks, of + 1, { aside }).filter(({ group }) => !isHurt(passage, group));
    return { concept, rule: 'en/frame/casualty-of', index, patients };
  },
};

/** "the bodies of 12 men and 40 injured people": what befell these stands before their noun. */
function isHurt(passage: Passage, { first, head }: Group): boolean {
  for (let at = first; at < head; at++) if (wordAt(passage, at)?.verb?.concept === 'wound') return true;
  return false;
}

const bodies = formList('bodies corpses remains');

/** What may stand between a deed and those to whom it was done. */
function goesOn(chunk: Chunk | undefined): boolean {
  const type = chunk?.type;
  return type === 'preposition' || type === 'mark' || type === 'date' || type === 'conjunction';
}

/** "the arrest near the capital, Utopolis, of two men": over where and when, to "of". */
function overWhere(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (
    next < at + 8 &&
    !isWord(chunks[next], ofId) &&
    (isType(chunks[next], 'preposition') ||
      isType(chunks[next], 'date') ||
      isMark(chunks[next], mark.comma) ||
      (chunks[next]?.group !== undefined && chunks[next]!.group!.figure === null && next > at))
  )
    next++;
  return next;
}

function deedConcept(passage: Passage, chunk: Chunk | undefined): Concept | undefined {
  if (chunk === undefined) return undefined;
  if (chunk.group !== undefined) {
    const { group } = chunk;
    if (group.figure !== null && !group.figure.article) return undefined;
    const head = wordAt(passage, group.head);
    if (group.sort === 'casualty') return head?.casualty?.concept;
    return deeds.get(head?.form ?? lastWord(passage, group));
  }
  const form = chunk.word?.form ?? '';
  return deeds.get(form);
}

function lastWord(passage: Passage, group: Group): string {
  return wordsOf(passage, group.last - 1, group.last).toLowerCase();
}

const deeds: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['killing', 'kill'],
  ['murder', 'kill'],
  ['massacre', 'kill'],
  ['murders', 'kill'],
  ['massacres', 'kill'],
  ['assassinations', 'kill'],
  ['execution', 'kill'],
  ['assassination', 'kill'],
  ['slaughter', 'kill'],
  ['slaying', 'kill'],
  ['martyrdom', 'kill'],
  ['beheading', 'kill'],
  ['lynching', 'kill'],
  ['killers', 'kill'],
  ['murderers', 'kill'],
  ['neutralisation', 'kill'],
  ['neutralization', 'kill'],
  ['remains', 'kill'],
  ['drowning', 'die'],
  ['loss', 'kill'],
  ['wounding', 'wound'],
  ['injuring', 'wound'],
  ['displacement', 'displace'],
  ['expulsion', 'displace'],
  ['deportation', 'displace'],
  ['exodus', 'flee'],
  ['evacuation', 'evacuate'],
  ['return', 'return'],
  ['returns', 'return'],
  ['abduction', 'abduct'],
  ['kidnapping', 'abduct'],
  ['arrest', 'detain'],
  ['detention', 'detain'],
  ['disappearance', 'vanish'],
  ['rape', 'rape'],
]);
