import { isType, overAuxiliaries } from '../../../chunk.ts';
import { wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { actorAt, standingOf } from '../actors/actor.ts';
import { doerOf, isSuffered } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { type Area, areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

const raising = verbList(['raise', 'hoist']);
const above = wordList(['over', 'above', 'in', 'on', 'at']);
/** "over the town hall of Gao", "in the main square of Gao" */
const of = wordList(['of', 'in']);

/** "raised their flag over the town": whoever bears arms and does so has taken it. */
export function flagOver(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const noun = chunkOf(chunks, token);
  if (chunks[noun]!.last !== token + 1) return null;
  const raised = flagRaised(sentence, token, noun);
  if (raised !== null) return raised;
  const joint = isType(chunks[noun + 1], 'date') ? noun + 2 : noun + 1;
  const area = placeUnder(sentence, joint);
  const verb = chunkOf(chunks, ownerBefore(sentence, token).first) - 1;
  if (area === null || area.passed || !isType(chunks[verb], 'verb') || !raising.has(chunks[verb]!.word)) return null;
  const doer = doerOf(sentence, verb);
  if (doer.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept: 'capture',
    rule: 'en/control/flag',
    index: verb,
    area,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}

/** The place behind "over": the town, or that of the town hall. */
function placeUnder(sentence: Sentence, joint: number): Area | null {
  const { chunks } = sentence;
  if (!above.has(chunks[joint]?.word)) return null;
  return areaAt(sentence, joint + 1) ?? (of.has(chunks[joint + 2]?.word) ? areaAt(sentence, joint + 3) : null);
}

/** "the flag of the rebels was raised over the town" */
function flagRaised(sentence: Sentence, token: number, noun: number): Holding | null {
  const { chunks } = sentence;
  const whose = chunks[noun + 1]?.word?.form === 'of' ? actorAt(sentence, noun + 2) : null;
  const holder = whose ?? ownerBefore(sentence, token).actor;
  const verb = overAuxiliaries(chunks, whose?.end ?? noun + 1);
  if (holder === null || !isType(chunks[verb], 'verb') || !raising.has(chunks[verb]!.word) || !isSuffered(chunks, verb))
    return null;
  const area = placeUnder(sentence, isType(chunks[verb + 1], 'date') ? verb + 2 : verb + 1);
  const { first, last, population } = holder.group;
  const people = population ?? wordAt(sentence.passage, last - 1)?.person?.group ?? null;
  const armed = standingOf(sentence.passage, first, last, people) === 'armed';
  if (area === null || area.passed || !armed) return null;
  return { concept: 'capture', rule: 'en/control/flag-raised', index: verb, area, holder };
}
