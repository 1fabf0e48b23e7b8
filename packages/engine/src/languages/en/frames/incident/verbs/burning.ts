import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id } from '../../../look.ts';
import { isPassive, joinedRight, type Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { protesterNouns } from '../../../words/combatants.ts';
import { wildFires } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { bearsArms, goingOn, isNamed, isOfThem, theyAre } from '../parties/armed.ts';
import { byPhrase, isBareName, isTarget } from '../parties/around.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { isBuilt, isRuling } from './attacks.ts';

const [fire, toId, onId, byId, downId, of, ablaze, alight, afire, duringId, inId] = ids(
  'fire to on by down of ablaze alight afire during in',
);

const fires = wordList(wildFires);
/** Who burns what others own without arms. */
const crowds = wordList('rioters mob mobs protesters crowd crowds');
const protesters = wordList([...protesterNouns, 'rioters']);
const looting = verbList('loot pillage ransack plunder');

/** "gunmen torched a market", "militiamen set fire to houses", "homes were set ablaze": things burned on purpose. */
export function burnt(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const sets = chunks[at]!.word?.verb?.lemma === 'set';
  // "buildings set ablaze by the rebels"
  const reduced = sets && isReducedFire(sentence, at);
  const also = !sets && isElided(chunks, at);
  const passive = reduced || also || isPassive(chunks, at);
  const sides = sets && !passive ? null : sidesOf(sentence, at);
  // "were set on fire by a mob"
  const doer =
    sides === null
      ? doerOf(sentence, at)
      : sets
        ? byPhrase(passage, chunks, at + (isWord(chunks[at + 1], onId) ? 3 : 2))
        : also
          ? byPhrase(passage, chunks, at + 1)
          : sides.doer;
  const done =
    sides === null
      ? setOnFire(sentence, at)
      : passive
        ? reduced || also
          ? [{ group: chunks[at - 1]!.group!, index: at - 1 }]
          : sides.done
        : overNames(sentence, burntBehind(sentence, at, sides.done));
  const first = done.length > 1 && isBareName(passage, done[0]!.group) ? done.at(-1) : done[0];
  if (first === undefined || first.group.sort !== 'things' || !isTarget(passage, first.group)) return null;
  if (sets && passive && !isSetAblaze(sentence, at)) return null;
  // "looting and burning shops": one deed.
  if (isType(chunkAt(chunks, at - 1), 'conjunction') && looting.has(chunkAt(chunks, at - 2)?.word)) return null;
  // Who goes on from attacking has borne arms.
  const attacker = goingOn(sentence, at);
  const known = attacker ?? doer ?? theyAre(sentence, at);
  if (
    known === null
      ? !done.some(({ group }) => isOnPurpose(sentence, at, group, sets && passive))
      : attacker === null && !isBurner(sentence, at, known, first.group)
  )
    return null;
  return {
    // "Protesters set fire to a police car": their protest is no peaceful one.
    concept: known !== null && protesters.isAt(passage, known.last - 1) ? 'riot' : 'loot',
    rule: 'en/incident/burnt',
    index: at,
    by: actorsOf(sentence, known),
    against: targets(passage, done),
    weapon: null,
  };
}

const shares = formList('part parts much most all');

/** "burning down homes", "burned part of the market": what is burned stands behind "down", and behind a part of it. */
function burntBehind({ passage, chunks }: Sentence, at: number, done: readonly Placed[]): readonly Placed[] {
  if (done.length > 0) return done;
  const share =
    isType(chunks[at + 1], 'group') && shares.isAt(passage, chunks[at + 1]!.last - 1) && isWord(chunks[at + 2], of);
  const behind = share ? at + 3 : isWord(chunks[at + 1], downId) ? at + 2 : -1;
  return behind > 0 && isType(chunks[behind], 'group') ? joinedRight(chunks, behind) : done;
}

/** "torched Kuri and Gana villages": the noun at the end is for all of them. */
function overNames({ passage, chunks }: Sentence, done: readonly Placed[]): readonly Placed[] {
  const [name] = done;
  if (name === undefined || done.length > 1 || !isBareName(passage, name.group)) return done;
  const all = [name];
  for (let at = name.index + 1; isType(chunks[at + 1], 'group'); at += 2) {
    const { group } = chunks[at + 1]!;
    const joint = isType(chunks[at], 'conjunction');
    if (!joint && !isMark(chunks[at], mark.comma)) break;
    all.push({ group: group!, index: at + 1 });
    if (joint) return group!.sort === 'things' && villages.isAt(passage, group!.last - 1) ? all : done;
    if (!isBareName(passage, group!)) break;
  }
  return done;
}

/** Who bears arms, or a name that burns what people live in; no fire of the forest, whatever its name. */
function isBurner({ passage, chunks }: Sentence, at: number, doer: Group, first: Group): boolean {
  const gerund = ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
  return (
    bearsArms(passage, doer) ||
    isRuling(passage, doer, first) ||
    crowds.isAt(passage, doer.last - 1) ||
    (!gerund && isNamed(passage, doer) && isBuilt(passage, first) && !fires.isAt(passage, doer.last - 1))
  );
}

/** "shops were set ablaze", "They burned the houses": what people own, by a deed. */
function isOnPurpose(sentence: Sentence, at: number, first: Group, ablaze: boolean): boolean {
  const { chunks, passage } = sentence;
  if (ablaze) return !isWord(chunks[at + 2], byId) && !isWord(chunks[at + 3], byId);
  // "Dozens of homes were torched in the village"
  const attacked = isInAttack(sentence, at);
  if ((isPassive(chunks, at) || isElided(chunks, at)) && (attacked || arson.has(chunks[at]!.word)))
    return isBuilt(passage, first) && !isWord(chunks[at + 1], byId);
  const many = (first.plural && isBuilt(passage, first)) || villages.isAt(passage, first.last - 1);
  return many && isOfThem(chunks, at) && !isPassive(chunks, at);
}

/** "Ten people were killed and dozens of houses torched": of one passive. */
function isElided(chunks: readonly Chunk[], at: number): boolean {
  return (
    isType(chunkAt(chunks, at - 1), 'group') &&
    isType(chunkAt(chunks, at - 2), 'conjunction') &&
    isType(chunkAt(chunks, at - 3), 'verb') &&
    isPassive(chunks, at - 3) &&
    !isType(chunks[at + 1], 'group')
  );
}

/** "burned during a militia attack" */
function isInAttack({ passage, chunks }: Sentence, at: number): boolean {
  const during = isWord(chunks[at + 1], duringId) || isWord(chunks[at + 1], inId);
  return during && isType(chunks[at + 2], 'group') && attacks.has(formAt(passage, chunks[at + 2]!.last - 1));
}

const attacks: ReadonlySet<string> = new Set(['attack', 'attacks', 'raid', 'raids', 'assault']);

const villages = formList('village villages hamlet hamlets');

/** Verbs of burning that no fire does by itself. */
const arson = verbList('torch raze');

function isReducedFire(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  if (!isType(chunkAt(chunks, at - 1), 'group') || !isSetAblaze(sentence, at)) return false;
  return isWord(chunks[at + 2], byId) || isWord(chunks[at + 3], byId);
}

/** "were set ablaze", "was set on fire" */
function isSetAblaze({ passage, chunks }: Sentence, at: number): boolean {
  const next = chunks[at + 1];
  if (isWord(next, onId)) return isWord(chunks[at + 2], fire);
  const word = next === undefined ? 0 : id(passage, next.first);
  return word === ablaze || word === alight || word === afire;
}

/** What is "set ablaze", "set on fire" or has "fire set to" it. */
function setOnFire({ passage, chunks }: Sentence, at: number): readonly Placed[] {
  const next = chunks[at + 1];
  // "set on fire almost every building"
  if (isWord(next, onId) && isWord(chunks[at + 2], fire)) {
    const behind = isType(chunks[at + 3], 'adverb') ? at + 4 : at + 3;
    return isType(chunks[behind], 'group') ? joinedRight(chunks, behind) : [];
  }
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
    return word === ablaze || word === alight || word === afire;
  }
}

/** "this heavily looted town", "the burned homes": a participle before its noun tells of nothing done here. */
export function isBeforeNoun(chunks: readonly Chunk[], at: number): boolean {
  if (!isType(chunks[at + 1], 'group')) return false;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'adverb') && !isPointing(chunkAt(chunks, back))) back--;
  // "the number of kidnapped nurses"
  return isPointing(chunkAt(chunks, back)) || isOfSuch(chunks, at);
}

function isOfSuch(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunkAt(chunks, at - 1), of) && ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) === 0;
}

const isPointing = (chunk: Chunk | undefined): boolean => ((chunk?.word?.tags ?? 0) & Tag.determiner) !== 0;
