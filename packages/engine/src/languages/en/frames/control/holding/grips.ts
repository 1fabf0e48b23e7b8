import { type Chunk, chunkAt, isType, overAuxiliaries } from '../../../chunk.ts';
import { formAt, wordAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { doerOf, holderOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

const keeping = verbList('keep maintain retain tighten strengthen consolidate extend'.split(' '));
const losing = verbList(['lose']);

/** "The rebels’ hold on the town is weakening", behind it at chunk `at`; "was broken" says that it is theirs no longer. */
function isTold(chunks: readonly Chunk[], at: number): boolean {
  if (!isType(chunks[at], 'auxiliary')) return false;
  const verb = overAuxiliaries(chunks, at + 1);
  return isType(chunks[verb], 'verb') && !ending.has(chunks[verb]!.word);
}

const ending = verbList(['break', 'end', 'lose']);

/** "tightened their grip on the city", "now have a hold on four towns": it is theirs; "lost their grip on": no longer. */
export function gripOn(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const joint = wordAt(passage, token + 1)?.form;
  if (footholds.isAt(passage, token)) return footholdIn(sentence, token);
  const noose = formAt(passage, token) === 'noose';
  const area =
    joint === 'on' || joint === (noose ? 'around' : 'over') ? areaAt(sentence, chunkOf(chunks, token + 1) + 1) : null;
  if (area === null || area.passed || area.site) return null;
  const owner = ownerBefore(sentence, token);
  const verb = chunkOf(chunks, owner.first) - 1;
  if (owner.actor !== null && !noose && isTold(chunks, area.end))
    return { concept: 'hold', rule: 'en/control/grip-of', index: chunkOf(chunks, token), area, holder: owner.actor };
  const word = chunkAt(chunks, verb)?.word;
  const lost = losing.has(word);
  if (!lost && !keeping.has(word) && ((word?.tags ?? 0) & Tag.have) === 0) return null;
  const doer = doerOf(sentence, verb);
  if (doer.type === 'other' || doer.type === 'none' || (doer.type === 'actor' && !doer.actor.armed && area.named))
    return null;
  return {
    concept: noose ? 'encircle' : lost ? 'lose' : 'hold',
    rule: 'en/control/grip',
    index: verb,
    area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
  };
}

export const footholds = formList(['foothold', 'bridgehead', 'beachhead']);
const gaining = verbList(['establish', 'gain', 'win']);
const within = wordList(['in', 'on', 'at', 'inside', 'across', 'around', 'near']);

/** "established a foothold in the town": they got that far. */
function footholdIn(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const noun = chunkOf(chunks, token);
  const area = within.has(chunks[noun + 1]?.word) ? areaAt(sentence, noun + 2) : null;
  const verb = chunkOf(chunks, ownerBefore(sentence, token).first) - 1;
  if (area === null || !isType(chunkAt(chunks, verb), 'verb') || !gaining.has(chunks[verb]!.word)) return null;
  const doer = doerOf(sentence, verb);
  // A firm has a foothold in a market.
  if (doer.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept: 'advance',
    rule: 'en/control/foothold',
    index: verb,
    area,
    holder: doer.actor,
    modality: doer.subject.weakened,
  };
}
