import { chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import type { Sentence } from '../../sentence.ts';
import { formList } from '../../word-list.ts';
import { Control } from '../../words/control.ts';
import { actorAt } from './actor.ts';
import { areaAt, areaBefore } from './area.ts';
import type { Holding } from './found.ts';
import { isIt, placeMeant } from './meant.ts';
import { subjectAt } from './subject.ts';
import { vouchedBy } from './vouching.ts';

const [the, of, to] = ids('the of to');

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
  const area = meant
    ? placeMeant(sentence, subject.index, { names: true })
    : subject.index < 0
      ? areaBefore(sentence, at)
      : (areaBefore(sentence, subject.index + 1) ?? areaAt(sentence, subject.index));
  if (area === null || area.passed) return null;
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
    next.type !== 'subordinator'
  )
    return null;
  if (isWord(chunkAt(chunks, at - 1), the)) return null;
  const modality = subject.weakened ?? (isOnBrink(sentence, at) ? 'possible' : null);
  return { concept: 'fall', rule: 'en/control/fell', index: at, area, holder, modality, ...vouchedBy(area, holder) };
}

/** "in danger of falling", "on the verge of falling" */
function isOnBrink({ passage, chunks }: Sentence, at: number): boolean {
  return isWord(chunkAt(chunks, at - 1), of) && at > 1 && brinks.isAt(passage, chunks[at - 2]!.last - 1);
}

const brinks = formList(['danger', 'risk', 'brink', 'verge', 'edge', 'cusp']);
