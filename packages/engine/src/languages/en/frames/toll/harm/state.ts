/* A state, not a verb, says what befell people: "12 dead", "40 are missing". */

import { isQuote, mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, isPassive, joinedLeft, subjectOf } from '../../../roles.ts';
import type { Word } from '../../../word.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { jointFate } from '../fates/joint.ts';
import { overPart } from '../verbs/participle.ts';
import { asWellBehind, distributedBehind } from '../whom/more-of-them.ts';

const [asId, of, and, to, the] = ids('as of and to the');

/** "12 dead", "left 30 people homeless", "40 are missing" */
export const state: Frame = {
  id: 'en/frame/state',
  on: ['state'],
  opens: (word) => word?.stateConcept !== undefined,
  name: '<people> dead',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const concept = chunk.type === 'state' ? chunk.word?.stateConcept : undefined;
    if (concept === undefined) return null;
    // "two gunmen shot dead a priest": whom they shot, not they. "are dead or missing": nobody can tell.
    const joint = jointFate(chunks, at);
    if (hasObject(chunks, at) || joint === null) return null;
    let back = at - 1;
    // "12 are reported as missing"
    if (isWord(chunks[back], asId) && isType(chunkAt(chunks, back - 1), 'verb')) back--;
    // leaving "six men and a woman" dead
    if (isQuote(chunkAt(chunks, back)?.unit ?? 0) && leaving.has(verbBefore(chunks, back))) back--;
    // "Sixteen lay dead"
    if (back > 0 && lying.isAt(passage, chunks[back]!.first)) back--;
    while (back >= 0 && (isLink(chunks[back]!) || isSaidToBe(chunks, back))) back--;
    // "six soldiers, who had been held hostage, were found dead"
    if (isMark(chunks[back], mark.comma) && back < at - 1) {
      const subject = subjectOf(chunks, back + 1);
      if (subject === null || !countsPeople(subject.group)) return null;
      return { concept, rule: 'en/frame/state', index: at, patients: joinedLeft(chunks, subject.index) };
    }
    // "are searching for 12 people who remain missing"
    if (isType(chunks[back], 'subordinator') && back < at - 1 && chunkAt(chunks, back - 1)?.group?.sort === 'people')
      back--;
    let group = chunks[back]?.group;
    // "five policemen and militiamen dead": one figure for both.
    if (group?.sort === 'people' && group.figure === null && isWord(chunkAt(chunks, back - 1), and)) {
      back -= 2;
      group = chunks[back]?.group;
    }
    // "left 12 members of one family dead"
    const whole = isWord(chunkAt(chunks, back - 1), of) ? chunkAt(chunks, back - 2)?.group : undefined;
    if (group !== undefined && whole?.sort === 'people' && whole.figure?.article === false) {
      back -= 2;
      group = whole;
    }
    // "scores of dead and wounded": not told apart.
    if (group === undefined && isWord(chunks[back], of) && isType(chunks[at + 1], 'conjunction')) {
      const lot = chunkAt(chunks, back - 1)?.group;
      const both = concept === 'kill' && chunks[at + 2]?.word?.verb?.concept === 'wound';
      if (!both || lot?.sort !== 'bare' || !countsPeople(lot)) return null;
      const noun = chunks[at + 3]?.group;
      const counted = noun?.sort === 'people' && noun.figure === null ? { noun } : {};
      return {
        concept: 'harm',
        rule: 'en/frame/state',
        index: at,
        patients: [{ group: lot, index: back - 1, ...counted }],
      };
    }
    // "12 soldiers from the base are missing", "17 of her friends at the agency went missing"
    if (group?.figure === null && back < at - 1 && isType(chunkAt(chunks, back - 1), 'preposition')) {
      const subject = subjectOf(chunks, back + 1);
      return subject === null || !countsPeople(subject.group)
        ? null
        : { concept, rule: 'en/frame/state', index: at, patients: joinedLeft(chunks, subject.index) };
    }
    if (group === undefined || !countsPeople(group)) {
      // "two men who had fled Gao were shot dead"
      const subject = back < at - 1 && isType(chunks[back + 1], 'auxiliary') ? subjectOf(chunks, back + 2) : null;
      if (subject === null || !countsPeople(subject.group)) return null;
      return { concept, rule: 'en/frame/state', index: at, patients: joinedLeft(chunks, subject.index) };
    }
    // "half the dead had been asleep": of those told of before.
    if (group.figure!.unit === 'fraction' && isWord(chunkAt(chunks, at - 1), the)) return null;
    // "The regiment lost 28 dead and 90 wounded": its own.
    if (group.sort === 'bare' && losing.has(chunkAt(chunks, back - 1)?.word) && back === at - 1) {
      const own = { ...group, sort: 'people' as const, population: 'combatants' as const, elided: false };
      return { concept, rule: 'en/frame/state', index: at, patients: [{ group: own, index: back }] };
    }
    // "several dozen dead and wounded": one figure for both.
    const both =
      concept === 'kill' &&
      back === at - 1 &&
      isType(chunks[at + 1], 'conjunction') &&
      chunks[at + 2]?.word?.verb?.concept === 'wound' &&
      chunks[at + 3]?.group?.figure == null;
    const people = joinedLeft(chunks, wholeOf(chunks, back));
    return {
      // "30 lay dead or wounded"
      concept: both || joint === 'harm' ? 'harm' : concept,
      rule: 'en/frame/state',
      index: at,
      // "five dead in Homs and three more in Gao"
      patients: both ? people : [...people, ...distributedBehind(chunks, at), ...asWellBehind(chunks, at)],
    };
  },
};

/** "Nine civilians including three children dead": those of whom the part at chunk `at` is one, where they are the sentence's subject. */
function wholeOf(chunks: readonly Chunk[], at: number): number {
  const whole = overPart(chunks, at);
  return chunks[whole]!.group!.sort === 'people' && !isType(chunkAt(chunks, whole - 1), 'verb') ? whole : at;
}

/** The verb that stands before the quotation that ends at chunk `at`. */
function verbBefore(chunks: readonly Chunk[], at: number): Word | undefined {
  let back = at - 1;
  while (back >= 0 && !isQuote(chunks[back]!.unit)) back--;
  return chunkAt(chunks, back - 1)?.word;
}

const leaving = verbList(['leave']);

const losing = verbList(['lose']);

const lying = formList('lay lie lying');

/** Whether a verb of shooting right before a state goes on to whom it befell. */
function hasObject(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at + 1]?.group;
  if (group === undefined || chunkAt(chunks, at - 1)?.word?.verb?.lemma !== 'shoot' || isPassive(chunks, at - 1))
    return false;
  const whom = group.figure !== null || group.sort === 'people' || group.definite;
  return whom && chunks[at + 2]?.word?.verb?.speech === undefined;
}

/** "were said to be", "is thought to be": what is told of people before their state. */
function isSaidToBe(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]!.id === to) return isType(chunks[at + 1], 'auxiliary') && isType(chunkAt(chunks, at - 1), 'verb');
  return told.has(chunks[at]!.word) && isType(chunkAt(chunks, at - 1), 'auxiliary') && isWord(chunks[at + 1], to);
}

const told = verbList('say think know understand presume estimate believe fear suppose report'.split(' '));

/** "are", "still", "were reported", "remain": what may stand between people and their state. */
function isLink(chunk: Chunk): boolean {
  if (chunk.type === 'auxiliary' || chunk.type === 'adverb' || chunk.type === 'date') return true;
  return chunk.type === 'verb' && linking.has(chunk.word);
}

const linking = verbList(
  'remain report leave fear believe think estimate go confirm find declare pronounce make render presume shoot consider'.split(
    ' ',
  ),
);
