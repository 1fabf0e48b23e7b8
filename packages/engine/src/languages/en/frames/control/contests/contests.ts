import { isQuote } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, tags } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList } from '../../../word-list.ts';
import { actorAt } from '../actors/actor.ts';
import { doerOf } from '../actors/doer.ts';
import { chunkOf, ownerBefore } from '../actors/owner.ts';
import { type Area, areaAt, areaBefore } from '../areas/area.ts';
import { isNoun } from '../clauses/around.ts';
import type { Holding } from '../found.ts';

const [forId, between, among, inId, control, by] = ids('for between among in control by');

/** "the battle for the town", "fighting for control of" is read where "control" is. */
export function contestNoun(sentence: Sentence, token: number): Holding | null {
  const { chunks } = sentence;
  const at = chunkOf(chunks, token);
  if (fought.isAt(sentence.passage, token)) return disputed(sentence, at);
  // "Fighting continues for the town"
  const joint = isWord(chunks[at + 2], forId) && lasting.has(chunks[at + 1]?.word) ? at + 2 : at + 1;
  if (!isWord(chunks[joint], forId)) return null;
  const area = areaAt(sentence, joint + 1);
  // "fighting for an independent state": for what is not there yet.
  if (area === null || (area.passed && area.group.indefinite)) return null;
  // "Fighting for the town went on": a gerund that opens the sentence is its subject.
  if (chunks[at]!.type === 'verb' && at > 0 && !isNoun(sentence, token)) {
    const doer = doerOf(sentence, at);
    if (doer.type !== 'actor') return null;
    return {
      concept: 'contest',
      rule: 'en/control/fighting-for',
      index: at,
      area,
      holder: doer.actor,
      modality: doer.subject.weakened,
    };
  }
  const owner = ownerBefore(sentence, token);
  // "firefighters lost the battle for the suburb": theirs is no battle for ground.
  const verb = chunkOf(chunks, owner.first) - 1;
  if (isType(chunkAt(chunks, verb), 'verb') && ending.has(chunks[verb]!.word)) {
    const doer = doerOf(sentence, verb);
    if (doer.type === 'other') return null;
  }
  return { concept: 'contest', rule: 'en/control/battle-for', index: at, area, holder: owner.actor };
}

const lasting = verbList(['continue', 'rage']);
const ending = verbList(['win', 'lose', 'fight']);

/** "the jurisdiction is divided between the army and the rebels" */
export function divided(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (!isWord(chunks[at + 1], between) && !isWord(chunks[at + 1], among)) return null;
  const first = actorAt(sentence, at + 2);
  // "between rebel control in the north and …": who holds which part, each part says.
  if (first === null || partOf(sentence, chunks[at + 2]!.last - 1) !== null) return null;
  if (partOf(sentence, chunks[at + 2]!.last) !== null) return null;
  const doer = isType(chunkAt(chunks, at - 1), 'group') ? areaBefore(sentence, at) : null;
  const area = doer ?? areaOfSubject(sentence, at);
  if (area === null) return null;
  const second = isType(chunks[first.end], 'conjunction') ? actorAt(sentence, first.end + 1) : null;
  return {
    concept: 'contest',
    rule: 'en/control/divided',
    index: at,
    area,
    holder: first,
    ...(second === null ? {} : { against: [second] }),
  };
}

const fought = formList(['contested', 'disputed']);

/** "The area remains contested", "is disputed between the army and the rebels"; results and claims are disputed too. */
function disputed(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (chunks[at]!.last - chunks[at]!.first > 1) return null;
  const front = isQuote(chunkAt(chunks, at - 1)?.unit ?? 0) ? at - 1 : at;
  const left = isType(chunkAt(chunks, front - 1), 'adverb') ? front - 2 : front - 1;
  const stays = remaining.has(chunkAt(chunks, left)?.word) || ((chunkAt(chunks, left)?.word?.tags ?? 0) & Tag.be) !== 0;
  const area = stays ? areaBefore(sentence, overAuxiliariesBack(chunks, left)) : null;
  if (area === null || area.site || area.passed) return null;
  // "is contested in the election"
  if (isWord(chunks[at + 1], inId)) return null;
  const joint = isWord(chunks[at + 1], between) || isWord(chunks[at + 1], by);
  const holder = joint ? actorAt(sentence, at + 2) : null;
  // "Kone remains contested"; what "is disputed" may be anything.
  const isOfElse = isType(chunkAt(chunks, area.index - 1), 'preposition');
  if (area.named && holder === null && (isOfElse || !remaining.has(chunks[left]!.word))) return null;
  return { concept: 'contest', rule: 'en/control/disputed', index: at, area, holder };
}

function overAuxiliariesBack(chunks: readonly Chunk[], at: number): number {
  let back = at;
  while (isType(chunkAt(chunks, back - 1), 'auxiliary') || isType(chunkAt(chunks, back - 1), 'adverb')) back--;
  return back;
}

const remaining = verbList(['remain', 'stay']);

/** "rebel control in the north": a part of a divided place, with who holds it. */
export function controlInPart(sentence: Sentence, token: number): Holding | null {
  const area = partOf(sentence, token);
  const owner = area === null ? null : ownerBefore(sentence, token).actor;
  if (area === null || owner === null) return null;
  return {
    concept: 'hold',
    rule: 'en/control/control-in-part',
    index: chunkOf(sentence.chunks, token),
    area,
    holder: owner,
  };
}

/** "in the north" right behind "control" at a token, as an area; `null` if no part of a place stands there. */
function partOf({ passage, chunks }: Sentence, token: number): Area | null {
  if (id(passage, token) !== control) return null;
  const at = chunkOf(chunks, token);
  const group = chunks[at]!.last === token + 1 && isWord(chunks[at + 1], inId) ? chunks[at + 2]?.group : undefined;
  if (group === undefined || (tags(passage, group.last - 1) & Tag.direction) === 0) return null;
  return { group, index: at + 2, end: at + 3, named: false, passed: false, site: false };
}

function areaOfSubject(sentence: Sentence, at: number): Area | null {
  const doer = doerOf(sentence, at);
  const index = doer.type === 'other' || doer.type === 'none' || doer.type === 'pronoun' ? -1 : doer.subject.index;
  return index < 0 ? null : areaAt(sentence, index);
}
