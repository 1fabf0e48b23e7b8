import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import { agentBehind, doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { type Area, areaAt, areaBefore } from '../areas/area.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';

const [by] = ids('by');

/** Ground that is carried by those who charge it; a state or a district is carried with votes. */
const charged = formList(
  'heights hill hills hilltop ridge fort fortress citadel redoubt trenches line lines positions bridge bridgehead village town strongpoint outpost outposts'.split(
    ' ',
  ),
);
const storming = formList('storm assault bayonet'.split(' '));

/** "Our infantry carried the heights", "the trenches were carried by storm", as papers of another age put it. */
export function carrying(sentence: Sentence, at: number): Holding | null {
  const { passage, chunks } = sentence;
  const suffered = isSuffered(chunks, at);
  const subject = suffered ? subjectAt(sentence, at) : null;
  const area = subject === null ? areaAt(sentence, at + 1) : areaOfSubject(sentence, at, subject.index);
  if (area === null || area.named || !charged.isIn(passage, area.group.first, area.group.last)) return null;
  const fields = { concept: 'capture', rule: 'en/control/carried', index: at, area } as const;
  if (subject !== null) {
    const agent = agentBehind(sentence, at);
    const stormed =
      isWord(chunks[at + 1], by) && chunks[at + 2] !== undefined && storming.isAt(passage, chunks[at + 2]!.last - 1);
    if (agent?.armed !== true && !stormed) return null;
    return { ...fields, holder: agent?.armed === true ? agent : null, modality: subject.weakened };
  }
  const doer = doerOf(sentence, at);
  if (doer.type !== 'actor' || !doer.actor.armed || doer.actor.group.population === 'police') return null;
  return { ...fields, ...holderOf(doer), modality: doer.subject.weakened };
}

/** "the first line of trenches was": the whole phrase, or the ground that it ends with. */
function areaOfSubject(sentence: Sentence, verb: number, index: number): Area | null {
  let end = verb;
  while (isType(chunkAt(sentence.chunks, end - 1), 'auxiliary')) end--;
  return (index < 0 ? null : areaAt(sentence, index)) ?? areaBefore(sentence, end);
}
