import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import type { Doer } from '../actors/doer.ts';
import type { Area } from '../areas/area.ts';
import { isManned } from '../attacks/aimed-at.ts';

const [backId, overId, to] = ids('back over to');

/** "abandoned the camp", "abandoned their posts": what soldiers man is given up, where anybody may leave one. */
export function isGivenUp({ passage, chunks }: Sentence, at: number, area: Area): boolean {
  return (
    chunks[at]!.word?.verb?.lemma === 'abandon' && (isManned(passage, area) || camps.isAt(passage, area.group.last - 1))
  );
}

const camps = formList(['camp', 'camps']);

/** "The rebels handed the province over to elders": by those who bear arms; anybody hands over buildings. */
export function isLeftTo({ chunks }: Sentence, doer: Doer, area: Area, behind: number): boolean {
  const joint = isWord(chunks[behind], overId) || isWord(chunks[behind], backId) ? behind + 1 : behind;
  return (
    doer.type === 'actor' &&
    doer.actor.armed &&
    doer.actor.group.population !== 'police' &&
    !area.site &&
    isWord(chunks[joint], to) &&
    chunks[joint + 1]?.group?.sort === 'people'
  );
}
