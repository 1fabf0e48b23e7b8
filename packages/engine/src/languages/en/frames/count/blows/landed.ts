import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { bursts, devices, landed, landing } from '../../../words/count.ts';
import type { Frame } from '../../frame.ts';
import { isPartOfKnown } from '../countable.ts';
import { found } from '../done.ts';
import { isOfCollection } from '../lists/items.ts';
import { listLeft } from '../lists/lists.ts';

const [off, to] = ids('off to');

const deviceNouns = wordList(devices);
const chargeNouns = wordList(['charge', 'charges', 'stick', 'sticks']);
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
    if (subject === null) return null;
    // "three dynamite charges exploded"
    const charges = lemma !== 'go' && chargeNouns.isAt(passage, subject.group.head);
    if (!charges && !deviceNouns.isAt(passage, subject.group.head)) return null;
    const things = listLeft(passage, chunks, subject.index, charges ? 'throwables' : 'weapons');
    return found(sentence, 'en/frame/things-burst', 'explode', at, things);
  },
};

const bombs = wordList(['bomb', 'bombs']);
const mortar = wordList(['mortar']);

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
      listLeft(passage, chunks, subject.index, isWord(chunks[at + 1], to) ? 'spots' : 'lands').filter(
        ({ group }) => !isPartOfKnown(passage, group),
      ),
    );
  },
};

/** Behind "fell" stands to whom, when, or nothing; no "fell silent". */
function isFall(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.type === 'mark' || chunk.type === 'date' || isWord(chunk, to);
}

/** "a barrage of 40 shells hit the town": what it is a barrage of. */
function overBarrage({ passage, chunks }: Sentence, subject: Placed | null): Placed | null {
  const group = subject === null ? undefined : chunks[subject.index + 2]?.group;
  if (group === undefined || !isOfCollection(passage, chunks, subject!.index + 1)) return subject;
  return { group, index: subject!.index + 2 };
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
    const subject = overBarrage(sentence, subjectOf(chunks, at));
    if (subject === null || (verb.lemma === 'crashed' && drones.isAt(passage, subject.group.head))) return null;
    const things = listLeft(passage, chunks, subject.index, 'projectiles').filter(
      ({ group }) => !isPartOfKnown(passage, group) && group.figure?.article !== true,
    );
    // "Two car bombs targeted a patrol": what is laid or driven is not fired.
    const laid = laying.isAt(passage, subject.group.head - 1);
    const dropped =
      bombs.isAt(passage, subject.group.head) &&
      !mortar.isAt(passage, subject.group.head - 1) &&
      verb.lemma !== 'explode' &&
      verb.lemma !== 'detonate';
    return found(sentence, 'en/frame/things-landed', laid ? 'explode' : dropped ? 'drop' : 'fire', at, things);
  },
};
