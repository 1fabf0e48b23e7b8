import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { isPassive, joinedRight, type Placed } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import { isTarget } from './around.ts';
import { armed } from './attacks.ts';
import { actorsOf, doerOf } from './doer.ts';
import type { Happening } from './found.ts';
import { sidesOf, targets } from './sides.ts';

const [fire, toId, onId, ablaze, alight] = ids('fire to on ablaze alight');

/** "gunmen torched a market", "militiamen set fire to houses": things that those who bear arms burn. */
export function burnt(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const sets = chunks[at]!.word?.verb?.lemma === 'set';
  const sides = sets ? null : sidesOf(sentence, at);
  const doer = sides === null ? (isPassive(chunks, at) ? null : doerOf(sentence, at)) : sides.doer;
  const done = sides === null ? setOnFire(sentence, at) : sides.done;
  const [first] = done;
  if (first === undefined || doer === null || !armed.isAt(passage, doer.last - 1)) return null;
  if (first.group.sort !== 'things' || !isTarget(passage, first.group)) return null;
  return {
    concept: 'loot',
    rule: 'en/incident/burnt',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** What is "set ablaze", "set on fire" or has "fire set to" it. */
function setOnFire({ passage, chunks }: Sentence, at: number): readonly Placed[] {
  const next = chunks[at + 1];
  const to = isWord(next, fire) && isWord(chunks[at + 2], toId);
  const index = to ? at + 3 : isAblaze(next) ? at + 2 : at + 1;
  if (!isType(chunks[index], 'group')) return [];
  const done = joinedRight(chunks, index);
  if (to || index === at + 2) return done;
  const end = (done.at(-1)?.index ?? index) + 1;
  const on = isWord(chunks[end], onId) && isWord(chunks[end + 1], fire);
  return on || isAblaze(chunks[end]) ? done : [];

  function isAblaze(chunk: Chunk | undefined): boolean {
    if (chunk === undefined || chunk.last - chunk.first > 1) return false;
    const word = id(passage, chunk.first);
    return word === ablaze || word === alight;
  }
}

/** "this heavily looted town", "the burned homes": a participle before its noun tells of nothing done here. */
export function isBeforeNoun(chunks: readonly Chunk[], at: number): boolean {
  if (!isType(chunks[at + 1], 'group')) return false;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'adverb') && !isPointing(chunkAt(chunks, back))) back--;
  return isPointing(chunkAt(chunks, back));
}

const isPointing = (chunk: Chunk | undefined): boolean => ((chunk?.word?.tags ?? 0) & Tag.determiner) !== 0;
