import type { Passage } from '../../../../text/passage.ts';
import { tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';

/** "a village called Korda", "a place known as Korda": the noun that says that a place is named, before token `at`; -1 if there is none. */
export function nounOfCalled(passage: Passage, at: number): number {
  const noun = calling.isAt(passage, at - 1)
    ? at - 2
    : asWord.isAt(passage, at - 1) && knownWord.isAt(passage, at - 2)
      ? at - 3
      : -1;
  return noun >= passage.first && ((tags(passage, noun) & Tag.placeNoun) !== 0 || placeWord.isAt(passage, noun))
    ? noun
    : -1;
}

const calling = formList('called named');
const knownWord = formList(['known']);
const asWord = formList(['as']);
const placeWord = formList('place spot location');
