import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { actorAt } from '../actors/actor.ts';
import { areaAt, areaBefore } from '../areas/area.ts';
import { isIt, placeMeant } from '../areas/meant.ts';
import { pickedBefore } from '../areas/picked.ts';
import { vouchedBy } from '../areas/vouching.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';
import { whiling } from './withdrawing.ts';

const [the, to, inId, byId] = ids('the to in by');

/** "the town fell to the army", "Khan Sheikhoun falls", "is about to fall into rebel hands" */
export function falling(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const chunk = chunks[at]!;
  if (((chunk.word?.control ?? 0) & Control.fall) === 0 || chunk.type !== 'verb') return null;
  const subject = subjectAt(sentence, at);
  // "fell on Thursday to the rebels"
  const joint = isType(chunks[at + 1], 'date') && isWord(chunks[at + 2], to) ? at + 2 : at + 1;
  const next = chunks[joint];
  const form = next?.word?.form;
  // "fled the city after it fell to the rebels"
  const meant = form === 'to' && isIt(sentence, subject.index);
  const picked = pickedBefore(sentence, at);
  const area =
    picked ??
    (meant
      ? placeMeant(sentence, subject.index, { names: true })
      : subject.index < 0
        ? areaBefore(sentence, at)
        : (areaBefore(sentence, subject.index + 1) ?? areaAt(sentence, subject.index)));
  if (area === null || area.passed) return null;
  // "Kone and 30 others surrendered": people, one of whom may be called like a town.
  if (giving.has(chunk.word) && chunkAt(chunks, subject.index)?.group?.sort === 'people') return null;
  let holder = null;
  if (form === 'to') {
    holder = actorAt(sentence, joint + 1);
    if (holder === null) return null;
  } else if (form === 'into' || form === 'under') {
    // Whose hands is read where "hands" and "control" are.
    return null;
  } else if (
    next !== undefined &&
    next.type !== 'mark' &&
    next.type !== 'date' &&
    next.type !== 'conjunction' &&
    next.type !== 'subordinator' &&
    !whiling.has(next.word) &&
    !(next.id === inId && isQuick(sentence, joint + 1)) &&
    !(next.id === byId && isEndOf(sentence, joint + 1))
  )
    return null;
  if (isWord(chunkAt(chunks, at - 1), the)) return null;
  const modality = picked === null ? subject.weakened : null;
  const rule = giving.has(chunk.word) ? surrendered : 'en/control/fell';
  return { concept: 'fall', rule, index: at, area, holder, modality, ...vouchedBy(area, holder) };
}

/** Rule of a town that surrendered; a country that does ends its war and may keep its land. */
export const surrendered = 'en/control/surrendered';
const giving = verbList(['surrender', 'capitulate']);

/** "fell in quick succession", "in a few days", "in heavy fighting"; prices fall in a market. */
function isQuick({ passage, chunks }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  return chunk !== undefined && spells.isAt(passage, chunk.last - 1);
}

/** "fell by the end of the day", "by nightfall"; prices fall by a tenth. */
function isEndOf({ passage, chunks }: Sentence, at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined) return false;
  const next = chunks[at + 1];
  return (
    ends.isAt(passage, chunk.last - 1) ||
    (chunk.type === 'adverb' && next !== undefined && ends.isAt(passage, next.first))
  );
}

const ends = formList(['end', 'nightfall', 'dusk', 'dawn', 'evening', 'morning', 'noon', 'midday', 'midnight']);

const spells = formList('succession days hours weeks fighting battle clashes'.split(' '));
