/* Whom a pronoun behind a gerund means: "fired at three men, killing them". */
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople } from '../../../roles.ts';
import { formList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { eventVerb, found, opensOnObject } from '../verbs/event-verbs.ts';

const [both] = ids('both');
const one = formList(['him', 'her']);
const several = formList(['them', 'both']);

/** "shot a girl in the head, killing her", "opened fire on three men, killing them" */
export const killingThem: Frame = {
  id: 'en/frame/killing-them',
  on: ['verb'],
  opens: opensOnObject,
  name: '<people>, killing them',
  apply({ passage, chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || chunks[at]!.word?.verb?.forms !== Form.gerund) return null;
    const whom = chunks[at + 1];
    if (whom === undefined || !isMark(chunkAt(chunks, at - 1), mark.comma)) return null;
    // "killing her husband", "killing both drivers"
    if (whom.last - whom.first > 1 || isType(chunks[at + 2], 'group')) return null;
    const plural = several.isAt(passage, whom.first);
    if (!plural && !one.isAt(passage, whom.first)) return null;
    const index = nearestPeople(chunks, at - 2);
    const group = chunkAt(chunks, index)?.group;
    if (group === undefined || !countsPeople(group) || group.plural !== plural) return null;
    if (isWord(whom, both) && group.figure?.best !== 2) return null;
    return found(chunks, at, 'en/frame/killing-them', [{ group, index }]);
  },
};

/** Chunks between the people and what became of them. */
const clauseMax = 12;

/** The nearest people to the left in the same clause, counted or not; -1 where there are none. */
function nearestPeople(chunks: readonly Chunk[], from: number): number {
  for (let at = from; at >= 0 && at > from - clauseMax; at--) {
    const { type, unit, group } = chunks[at]!;
    if (group?.sort === 'people') return at;
    if (type === 'subordinator' || unit === mark.semicolon || unit === mark.comma) return -1;
  }
  return -1;
}
