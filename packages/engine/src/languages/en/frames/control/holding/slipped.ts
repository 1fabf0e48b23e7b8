import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { chunkOf, type Owner } from '../actors/owner.ts';
import { type Area, areaAt, areaBefore } from '../areas/area.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';

const [of, from, outId] = ids('of from out');

/** "Gao has fallen out of government control", "slipped from the army’s hands": whose it was has lost it. */
export function slippedFrom(sentence: Sentence, token: number, role: number, owner: Owner): Holding | null {
  const { passage, chunks } = sentence;
  if ((role & (Control.control | Control.hands)) === 0 || owner.actor === null) return null;
  const joint = owner.first - 1;
  const out = id(passage, joint) === of && id(passage, joint - 1) === outId;
  if (!out && id(passage, joint) !== from) return null;
  const verb = chunkOf(chunks, out ? joint - 1 : joint) - 1;
  if (!isType(chunkAt(chunks, verb), 'verb') || !slipping.has(chunks[verb]!.word)) return null;
  const area = placeOf(sentence, verb);
  if (area === null || area.passed) return null;
  const { weakened } = subjectAt(sentence, verb);
  return {
    concept: 'lose',
    rule: 'en/control/slipped',
    index: chunkOf(chunks, token),
    area,
    holder: owner.actor,
    modality: weakened,
  };
}

const slipping = verbList(['fall', 'slip', 'pass', 'go']);

function placeOf(sentence: Sentence, verb: number): Area | null {
  const { index } = subjectAt(sentence, verb);
  if (index < 0 || isWord(chunkAt(sentence.chunks, index), from)) return null;
  return areaBefore(sentence, index + 1) ?? areaAt(sentence, index);
}
