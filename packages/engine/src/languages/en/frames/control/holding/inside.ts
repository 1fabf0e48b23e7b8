import type { Concept } from '../../../../../concepts.ts';
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Control } from '../../../words/control.ts';
import { actorAt } from '../actors/actor.ts';
import { doerOf, holderOf } from '../actors/doer.ts';
import { areaAt } from '../areas/area.ts';
import { objectAt } from '../clauses/objects.ts';
import type { Holding } from '../found.ts';
import { gainedGround, gainsGround } from '../moves/forward.ts';

const [upId, outId, inId, toId] = ids('up out in to');

const ground = new Set('sway positions position ground posts bases lines trenches'.split(' '));
const within = new Set('in inside within around at'.split(' '));
/** "took up positions on the hills" */
const nearby = new Set('on near outside along'.split(' '));

/** "hold their positions in the pocket", "hold out in the town" */
export function groundIn(sentence: Sentence, at: number, role: number): Holding | null {
  if (role !== Control.hold && role !== Control.leave && role !== Control.take && role !== Control.lose) return null;
  const { passage, chunks } = sentence;
  if (role === Control.take && gainsGround(sentence, at)) return gainedGround(sentence, at);
  // "took up positions in the village"
  const up = role === Control.take && isWord(chunks[at + 1], upId);
  if (role === Control.take && !up) return null;
  const object = up ? at + 2 : objectAt(chunks, at);
  const out = role === Control.hold && isWord(chunks[object], outId);
  if (!out && !(chunks[object]?.group !== undefined && ground.has(formAt(passage, chunks[object]!.last - 1))))
    return null;
  // "lost ground to the rebels in the north"
  const winner = role === Control.lose && isWord(chunks[object + 1], toId) ? actorAt(sentence, object + 2) : null;
  const end = winner === null ? object + 1 : winner.end;
  const joint = chunks[end]?.word?.form ?? '';
  if (
    !within.has(joint) &&
    !(up && nearby.has(joint)) &&
    !(joint === 'over' && formAt(passage, chunks[object]!.last - 1) === 'sway')
  )
    return null;
  const area = areaAt(sentence, end + 1);
  const doer = doerOf(sentence, at);
  if (
    area === null ||
    !(
      (doer.type === 'actor' && (doer.actor.armed || winner?.armed === true)) ||
      (doer.type === 'pronoun' && role === Control.hold)
    )
  )
    return null;
  return {
    concept: role === Control.leave ? 'withdraw' : role === Control.lose ? 'lose' : up ? 'advance' : 'hold',
    rule: 'en/control/ground-in',
    index: at,
    area,
    ...holderOf(doer),
    ...(winner === null ? {} : { against: [winner] }),
    modality: doer.subject.weakened,
  };
}

/** "encircled the rebels in the town": the place stands behind those who are shut in. */
export function inside(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  if ((role & (Control.encircle | Control.besiege)) === 0) return null;
  const { chunks } = sentence;
  const object = actorAt(sentence, objectAt(chunks, at));
  if (object === null || !isWord(chunks[object.end], inId)) return null;
  const area = areaAt(sentence, object.end + 1);
  const doer = doerOf(sentence, at);
  if (area === null || doer.type === 'other') return null;
  return {
    concept,
    rule: 'en/control/encircled-in',
    index: at,
    area,
    ...holderOf(doer),
    against: [object],
    modality: doer.subject.weakened,
  };
}
