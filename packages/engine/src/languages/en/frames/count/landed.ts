import { type Chunk, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { isPassive, subjectOf } from '../../roles.ts';
import { wordList } from '../../word-list.ts';
import { bursts, devices, landed, landing } from '../../words/count.ts';
import type { Frame } from '../frame.ts';
import { isPartOfKnown } from './countable.ts';
import { found } from './done.ts';
import { listLeft } from './lists.ts';

const [off, to] = ids('off to');

const deviceNouns = wordList(devices);
const bursting = new Set(bursts);

/** "six car bombs exploded", "two roadside bombs killed five soldiers" */
export const thingsBurst: Frame = {
  id: 'en/frame/things-burst',
  leavesOthers: true,
  name: '<bombs> exploded',
  on: ['verb'],
  opens: (word) => bursting.has(word?.verb?.lemma ?? '') || word?.verb?.lemma === 'go',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const lemma = chunks[at]?.word?.verb?.lemma ?? '';
    if (!(bursting.has(lemma) || (lemma === 'go' && isWord(chunks[at + 1], off))) || isPassive(chunks, at)) return null;
    const subject = subjectOf(chunks, at);
    if (subject === null || !deviceNouns.isAt(passage, subject.group.head)) return null;
    return found(sentence, 'en/frame/things-burst', 'explode', at, listLeft(passage, chunks, subject.index, 'weapons'));
  },
};

const bombs = wordList(['bomb', 'bombs']);

/** Where they crash they may have been shot down. */
const drones = wordList(['drone', 'drones', 'uav', 'uavs']);

const laying = wordList(['car', 'truck', 'vehicle', 'roadside', 'suicide', 'motorcycle']);

const landingLemmas = new Set([...landing, ...landed]);

/** "Six villages fell to the rebels": whoever holds them now. */
export const landsFallen: Frame = {
  id: 'en/frame/lands-fallen',
  name: '<places> fell',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'fall',
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (chunks[at]!.word?.verb?.lemma !== 'fall' || !isFall(chunks[at + 1])) return null;
    const subject = subjectOf(chunks, at);
    if (subject === null) return null;
    return found(
      sentence,
      'en/frame/lands-fallen',
      'capture-things',
      at,
      listLeft(passage, chunks, subject.index, 'lands').filter(({ group }) => !isPartOfKnown(passage, group)),
    );
  },
};

/** Behind "fell" stands to whom, when, or nothing; no "fell silent". */
function isFall(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.type === 'mark' || chunk.type === 'date' || isWord(chunk, to);
}

/** "Four rockets landed near the airport": what comes down was fired. */
export const thingsLanded: Frame = {
  id: 'en/frame/things-landed',
  name: '<missiles> landed',
  on: ['verb'],
  opens: (word) => landingLemmas.has(word?.verb?.lemma ?? ''),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const verb = isType(chunks[at], 'verb') ? chunks[at]!.word?.verb : undefined;
    if (verb === undefined || !landingLemmas.has(verb.lemma) || isPassive(chunks, at)) return null;
    const subject = subjectOf(chunks, at);
    if (subject === null || (verb.lemma === 'crashed' && drones.isAt(passage, subject.group.head))) return null;
    const things = listLeft(passage, chunks, subject.index, 'projectiles').filter(
      ({ group }) => !isPartOfKnown(passage, group) && group.figure?.article !== true,
    );
    // "Two car bombs targeted a patrol": what is laid or driven is not fired.
    const laid = laying.isAt(passage, subject.group.head - 1);
    const dropped = bombs.isAt(passage, subject.group.head) && verb.lemma !== 'explode' && verb.lemma !== 'detonate';
    return found(sentence, 'en/frame/things-landed', laid ? 'explode' : dropped ? 'drop' : 'fire', at, things);
  },
};
