import type { Utterance } from '../../../../mentions/predication.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { isCapitalised, markAt, tags } from '../../look.ts';
import { Tag } from '../../word.ts';
import { formList } from '../../word-list.ts';
import { titles } from '../../words/titles.ts';

const isTitle = formList(titles);

/** A speaker apart from what they are: "UN spokesman Omar Example", "Rana Example, head of the observatory". */
export function speakerOf(
  passage: Passage,
  first: number,
  last: number,
  verb: number,
): Pick<Utterance, 'speaker' | 'role'> {
  // "Rana Example, head of the observatory, said": what stands between two commas before the verb.
  if (markAt(passage, last) === mark.comma && verb > last + 2 && markAt(passage, verb - 1) === mark.comma) {
    return { speaker: [first, last], role: [last + 1, verb - 1] };
  }
  for (let at = first + 1; at < last - 1; at++) {
    if (markAt(passage, at) === mark.comma) return { speaker: [first, at], role: [at + 1, last] };
  }
  const whole: Pick<Utterance, 'speaker' | 'role'> = { speaker: [first, last], role: null };
  let title = -1;
  for (let at = first; at < last - 1; at++) {
    // "a source at the ministry": a phrase behind the noun belongs to it.
    if ((tags(passage, at) & Tag.preposition) !== 0) return whole;
    if (isTitle.isAt(passage, at)) title = at;
  }
  if (title < 0) return whole;
  for (let at = title + 1; at < last; at++) if (!isCapitalised(passage, at)) return whole;
  return { speaker: [title + 1, last], role: [first, title + 1] };
}
