import { chunkAt, isType } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { auxiliaryOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { actorAt } from '../actors/actor.ts';
import { doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { type Area, areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

/** "The militia battled the army in northern Homs", "clashed with rebels in the centre of Gao": a place that two sides fight in. */
export function foughtOver(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (!isTold(sentence, at) || isSuffered(chunks, at)) return null;
  const alone = placeBehind(sentence, at + 1);
  if (alone !== null) return bothFought(sentence, at, alone);
  const object = opposing.has(chunks[at + 1]?.word) ? at + 2 : at + 1;
  const other = actorAt(sentence, object);
  if (other?.armed !== true || other.group.population === 'police') return null;
  const area = placeBehind(sentence, other.end);
  const doer = area === null ? null : doerOf(sentence, at);
  if (area === null || doer?.type !== 'actor' || !doer.actor.armed || doer.actor.group.population === 'police')
    return null;
  return {
    concept: 'contest',
    rule: 'en/control/fought-over',
    index: at,
    area,
    ...holderOf(doer),
    against: [other],
    modality: doer.subject.weakened,
  };
}

/** "The two sides clashed near Gao", "Troops and rebels are fighting in the suburbs": several who bear arms. */
function bothFought(sentence: Sentence, at: number, area: Area): Holding | null {
  const doer = area.passed ? null : doerOf(sentence, at);
  if (doer?.type !== 'actor') return null;
  const { group, armed } = doer.actor;
  if (group.population === 'police' || !(armed || sides.isAt(sentence.passage, group.last - 1))) return null;
  return {
    concept: 'contest',
    rule: 'en/control/both-fought',
    index: at,
    area,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}

const sides = formList(['sides', 'factions']);

/** "fought", "have been battling"; "fight" and "battling", which may be nouns or asides, tell nothing of a day. */
function isTold({ chunks }: Sentence, at: number): boolean {
  const forms = chunks[at]!.word?.verb?.forms ?? 0;
  if ((forms & Form.gerund) !== 0) return auxiliaryOf(chunks, at) !== null;
  return (forms & (Form.past | Form.participle)) !== 0 && !isType(chunkAt(chunks, at - 1), 'verb');
}

/** "in northern Homs", "on Monday inside the city" */
function placeBehind(sentence: Sentence, start: number): Area | null {
  const { chunks } = sentence;
  const at = isType(chunks[start], 'date') ? start + 1 : start;
  const area = placing.has(chunks[at]?.word) ? areaAt(sentence, at + 1) : null;
  return area === null || area.site ? null : area;
}

const opposing = wordList(['with', 'against']);
const placing = wordList(['in', 'inside', 'around', 'near', 'outside', 'at', 'on']);
