import { type Chunk, chunkAt, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList } from '../../../word-list.ts';
import { Control, ownerWords } from '../../../words/control.ts';
import { foilingVerbs } from '../../../words/incident.ts';
import { type Actor, actorAt, standingOf } from '../actors/actor.ts';
import { doerOf } from '../actors/doer.ts';
import { chunkOf, type Owner, ownerBefore } from '../actors/owner.ts';
import { isRaid } from '../actors/raiders.ts';
import { areaAt } from '../areas/area.ts';
import { around } from '../clauses/around.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';
import { isManned, mayBeFoughtFor } from './attacked.ts';
import { afar } from './offensives.ts';

const [under, from, byId, backId, outId] = ids('under from by back out');

/** "came under attack from the rebels", "repelled a rebel attack on Gao", "attacks on army posts by the rebels" */
export function attackNoun(sentence: Sentence, token: number): Holding | null {
  const owner = ownerBefore(sentence, token);
  if (id(sentence.passage, owner.first - 1) === under) return underAttack(sentence, token, owner);
  return attackMet(sentence, token);
}

/** "Army posts came under attack", "Gao is under attack by the rebels": of a town only where the words say by whom. */
function underAttack(sentence: Sentence, token: number, owner: Owner): Holding | null {
  const { passage, chunks } = sentence;
  const noun = chunkOf(chunks, token);
  const verb = chunkOf(chunks, owner.first - 1) - 1;
  const came = isType(chunkAt(chunks, verb), 'verb') && coming.has(chunks[verb]!.word);
  if (!came && !isType(chunkAt(chunks, verb), 'auxiliary')) return null;
  const subject = subjectAt(sentence, came ? verb : verb + 1);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  const behind = isWord(chunks[noun + 1], from) || isWord(chunks[noun + 1], byId) ? actorAt(sentence, noun + 2) : null;
  const doer = behind ?? owner.actor;
  const holder = doer !== null && bearsArms(sentence, doer) ? doer : null;
  if (area === null || !(holder === null ? isManned(passage, area) : mayBeFoughtFor(sentence, area))) return null;
  return {
    concept: 'assault',
    rule: 'en/control/under-attack',
    index: noun,
    area,
    holder,
    modality: subject.weakened,
  };
}

const coming = verbList(['come']);

/** "The army repelled a rebel attack on Gao", "A rebel attack on the base was repelled": made for the ground, and met there. */
function attackMet(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const at = chunkOf(chunks, token);
  if (chunks[at]!.last !== token + 1) return null;
  for (let before = chunks[at]!.first; before < token; before++) if (afar.isAt(passage, before)) return null;
  const owner = ownerBefore(sentence, token);
  const first = chunkOf(chunks, owner.first) - 1;
  const verb = isWord(chunkAt(chunks, first), backId) ? first - 1 : first;
  const { area, actor, end } = around(sentence, at, repelling.has(chunkAt(chunks, verb)?.word) ? aimsOrIn : aims);
  if (area === null || !mayBeFoughtFor(sentence, area)) return null;
  let next = end;
  while (isType(chunks[next], 'preposition') && isType(chunks[next + 1], 'group')) next += 2;
  const behind = overAuxiliaries(chunks, next);
  const met = foiling.has(chunkAt(chunks, verb)?.word) || (behind > next && foiling.has(chunkAt(chunks, behind)?.word));
  // "attacks on positions of the army": theirs; an offensive that somebody launched is read where it is launched.
  const by =
    actor !== null && (actor.index < area.index || isWord(chunkAt(chunks, actor.index - 1), byId)) ? actor : null;
  const holder = by ?? owner.actor;
  // "carried out attacks on the district"
  const doer = launching.has(chunkAt(chunks, verbOver(chunks, first))?.word)
    ? doerOf(sentence, verbOver(chunks, first))
    : null;
  if (
    doer !== null &&
    doer.type === 'actor' &&
    doer.actor.armed &&
    !isRaid(sentence, doer, area) &&
    doer.actor.group.population !== 'police'
  )
    return {
      concept: 'assault',
      rule: 'en/control/attack-made',
      index: verbOver(chunks, first),
      area,
      holder: doer.actor,
      modality: doer.subject.weakened,
    };
  // "a rebel attack on an army post": on ground that soldiers man.
  const onPost = holder !== null && isManned(passage, area) && bearsArms(sentence, holder);
  const launched = ((chunkAt(chunks, verb)?.word?.control ?? 0) & Control.launch) !== 0;
  if (launched || (!met && !onPost) || (holder !== null && nobodies.isAt(passage, holder.group.last - 1))) return null;
  return { concept: 'assault', rule: 'en/control/attack-met', index: at, area, holder };
}

/** Over "out" behind "carried". */
function verbOver(chunks: readonly Chunk[], at: number): number {
  return isWord(chunkAt(chunks, at), outId) ? at - 1 : at;
}

const launching = verbList(['carry', 'mount', 'stage', 'conduct', 'make']);

function bearsArms({ passage }: Sentence, { armed, group }: Actor): boolean {
  return (
    group.population !== 'police' &&
    (armed ||
      standingOf(passage, group.first, group.last, group.population) === 'armed' ||
      rebels.isAt(passage, group.last - 1))
  );
}

const rebels = formList(ownerWords);

const aims: ReadonlySet<string> = new Set(['on', 'against']);
/** "repelled attacks in the areas of Gao": of an army; plots are foiled anywhere. */
const aimsOrIn: ReadonlySet<string> = new Set([...aims, 'in', 'near', 'around']);
const repelling = verbList(['repel', 'repulse', 'beat/beat/beaten']);
const foiling = verbList([...foilingVerbs, 'beat/beat/beaten']);
const nobodies = formList(['suicide', 'bomber', 'bombers', 'gunman', 'gunmen', 'terror']);
