/* Of what a noun keeps count: "the death toll", "the number of those killed". */

import type { Concept } from '../../../../../concepts.ts';
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import type { Word } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';
import { tollNouns } from '../../../words/casualties.ts';
import { fateBefore, fateIn, harming } from '../fates/fates.ts';
import { jointFate } from '../fates/joint.ts';
import { keptCountOf } from '../nouns/people-nouns.ts';

const [those, ofId, the, having] = ids('those of the having');

/** "killed", "wounded": what befell those counted. */
export function isHarmed(word: Word | undefined): boolean {
  const verb = word?.verb;
  return verb?.concept !== undefined && harming.has(verb.concept) && (verb.forms & Form.participle) !== 0;
}

/** Last words of a running count; the rest need no closer look. */
export const endings = wordList([
  ...tollNouns.flatMap(([, nouns]) => nouns.map((noun) => noun.split(' ').at(-1)!)),
  'number',
  'total',
  'tally',
  'count',
]);

export function tollConcept(passage: Passage, chunks: readonly Chunk[], at: number): Concept | null {
  const chunk = chunks[at]!;
  if (!endings.isAt(passage, chunk.last - 1)) return null;
  const text = wordsOf(passage, chunk.first, chunk.last).toLowerCase();
  if (chunk.type === 'group' && chunk.group!.figure === null) {
    for (const [concept, nouns] of tollNouns) {
      // "the toll of soldiers killed, wounded or missing"
      for (const noun of nouns)
        if (text === noun || text.endsWith(` ${noun}`))
          return isTold(chunks, at + 1) ? jointFate(chunks, at + 3) : concept;
    }
  }
  if (!/(?:^|\s)(?:number|total|tally|count)$/.test(text)) return null;
  // "brought to 18 the number killed"
  if (!isWord(chunks[at + 1], ofId))
    return isHarmed(chunks[at + 1]?.word) ? chunks[at + 1]!.word!.verb!.concept! : null;
  // "the number of the wounded"
  const behind = isWord(chunks[at + 2], the) ? chunks[at + 3] : chunks[at + 2];
  const first = fateIn(behind?.word);
  if (behind !== undefined && behind.type !== 'group' && first !== undefined) return first;
  // "the number of those killed"
  if (behind?.id === those) {
    const harmed = chunks[at + 3]?.word;
    return ((harmed?.verb?.forms ?? 0) & Form.participle) !== 0 ? (harmed?.verb?.concept ?? null) : null;
  }
  if (behind?.group?.sort === 'casualty') return wordAt(passage, behind.group.head)?.casualty?.concept ?? null;
  // "the number of hostages slain"
  if (behind?.group?.figure === null && isType(chunks[at + 3], 'verb') && isHarmed(chunks[at + 3]!.word))
    return jointFate(chunks, at + 3);
  // "the number of IDPs"
  const uprooted =
    behind?.group?.sort === 'people' ? keptCountOf.get(wordAt(passage, behind.group.head)?.form ?? '') : undefined;
  if (uprooted !== undefined && behind!.group!.figure === null) return uprooted;
  if (behind?.group?.sort === 'people' && behind.group.figure === null) {
    const made = fateIn(fateBefore(passage, behind.group.first, behind.group.head));
    if (made !== undefined) return made;
  }
  if (behind?.group?.sort === 'people' || behind?.group?.sort === 'other') {
    // "the number of civilians who have been killed", "of members of the forces killed"
    let behindNoun = at + 3;
    while (isWord(chunks[behindNoun], ofId) && isType(chunks[behindNoun + 1], 'group')) behindNoun += 2;
    if (isType(chunks[behindNoun], 'subordinator')) {
      behindNoun++;
      while (isType(chunks[behindNoun], 'auxiliary')) behindNoun++;
    } else if (isWord(chunks[behindNoun], having)) behindNoun++;
    const verb = chunks[behindNoun];
    const fate = verb?.type === 'verb' || verb?.type === 'state' ? verb.word : undefined;
    if (fateIn(fate) === undefined) return fateIn(wordAt(passage, behind.group.last - 1)) ?? null;
    // "who died and disappeared": not told apart, and no measure holds both.
    const joint = jointFate(chunks, behindNoun);
    const isJoined = isType(chunks[behindNoun + 1], 'conjunction') && isType(chunks[behindNoun + 2], 'verb');
    return isJoined && joint !== 'harm' ? null : joint;
  }
  return null;
}

/** "of soldiers killed": whether people and what befell them stand behind a toll. */
function isTold(chunks: readonly Chunk[], at: number): boolean {
  const fate = chunks[at + 2];
  return isWord(chunks[at], ofId) && isType(chunks[at + 1], 'group') && isType(fate, 'verb') && isHarmed(fate?.word);
}
