import { type Chunk, chunkAt, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { Control, ownerWords } from '../../../words/control.ts';
import { foilingVerbs } from '../../../words/incident.ts';
import { type Actor, actorAt, standingOf } from '../actors/actor.ts';
import { agentBehind, doerOf } from '../actors/doer.ts';
import { chunkOf, type Owner, ownerBefore } from '../actors/owner.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { areSeveral } from '../areas/area-lists.ts';
import { around, called } from '../clauses/around.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';
import { headOf, isManned, mayBeAttacked, mayBeFoughtFor } from './aimed-at.ts';
import { afar } from './offensives.ts';

const [under, from, byId, backId, offId, outId] = ids('under from by back off out');

/** "came under attack from the rebels", "repelled a rebel attack on Gao", "attacks on army posts by the rebels" */
export function attackNoun(sentence: Sentence, token: number): Holding | null {
  const owner = ownerBefore(sentence, token);
  if (id(sentence.passage, owner.first - 1) === under) return underAttack(sentence, token, owner);
  return headline(sentence, token) ?? attackMet(sentence, token);
}

/** "Gunmen attack village in Mali": in a headline the verb makes one phrase with what is attacked. */
function headline(sentence: Sentence, token: number): Holding | null {
  const { passage, chunks } = sentence;
  const at = chunkOf(chunks, token);
  const { first, last, group } = chunks[at]!;
  if (at !== 1 || first !== token || group === undefined || last === token + 1 || areSeveral(passage, last - 1))
    return null;
  const actor = actorAt(sentence, 0);
  if (actor === null || actor.group.population !== 'combatants' || !actor.group.plural) return null;
  const aim = { ...group, first: token + 1 };
  const area: Area = { group: aim, index: at, end: at + 1, named: false, passed: false, site: false };
  const place = areaAt(sentence, at);
  if (place === null || place.named || !(isManned(passage, area) || settled.isAt(passage, headOf(aim)))) return null;
  return { concept: 'assault', rule: 'en/control/attack-headline', index: at, area, holder: actor };
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
  if (area === null || !(holder === null ? isManned(passage, area) : mayBeAttacked(sentence, area))) return null;
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
  const verb = isWord(chunkAt(chunks, first), backId) || isWord(chunkAt(chunks, first), offId) ? first - 1 : first;
  const intrusion = intrusions.isAt(passage, token);
  // "an infiltration attempt by the rebels"
  const noun = intrusion && isType(chunks[at + 1], 'verb') && attempts.has(chunks[at + 1]!.word) ? at + 1 : at;
  const { area, actor, end } = around(
    sentence,
    noun,
    intrusion || repelling.has(chunkAt(chunks, verb)?.word) ? aimsOrIn : aims,
  );
  if (area === null || !mayBeAttacked(sentence, area)) return null;
  let next = end;
  while (isType(chunks[next], 'preposition') && isType(chunks[next + 1], 'group')) next += 2;
  const behind = overAuxiliaries(chunks, next);
  const met = foiling.has(chunkAt(chunks, verb)?.word) || (behind > next && foiling.has(chunkAt(chunks, behind)?.word));
  // What an incursion is into is left again; only one that is met is for the ground.
  if (intrusion && !met) return null;
  // "attacks on positions of the army": theirs; an offensive that somebody launched is read where it is launched.
  const by =
    actor !== null && (actor.index < area.index || isWord(chunkAt(chunks, actor.index - 1), byId)) ? actor : null;
  // "attacks on 15 towns were launched by the guerrillas"
  const agent = behind > next && started.has(chunkAt(chunks, behind)?.word) ? agentBehind(sentence, behind) : null;
  const holder = by ?? agent ?? owner.actor;
  // "carried out attacks on the district", "Ruritania began an attack on Gao"
  const launch = chunkAt(chunks, verbOver(chunks, first))?.word;
  const doer = launching.has(launch) || beginning.has(launch) ? doerOf(sentence, verbOver(chunks, first)) : null;
  if (
    doer !== null &&
    doer.type === 'actor' &&
    (doer.actor.armed || (doer.actor.bare === true && beginning.has(launch))) &&
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
  // "a rebel attack on a village", "the attack on the army post", whoever made it
  const made = holder === null ? isPlainly(sentence, area) : bearsArms(sentence, holder);
  // Raids on a town are from the air as well, whoever's they are.
  if (!met && raids.isAt(passage, token)) return null;
  const launched = ((chunkAt(chunks, verb)?.word?.control ?? 0) & Control.launch) !== 0;
  if (launched || (!met && !made) || (holder !== null && nobodies.isAt(passage, holder.group.last - 1))) return null;
  if (met && !made && !mayBeFoughtFor(sentence, area)) return null;
  const modality = called(sentence, first + 1);
  return {
    concept: 'assault',
    rule: 'en/control/attack-met',
    index: at,
    area,
    holder,
    modality: modality === 'asserted' ? null : modality,
  };
}

const raids = formList(['raid', 'raids']);
const intrusions = formList(['incursion', 'incursions', 'infiltration', 'infiltrations']);
const attempts = wordList(['attempt', 'attempts']);

/** A post that soldiers man, a village, a town: by the noun alone the attack was made with arms. */
function isPlainly({ passage }: Sentence, area: Area): boolean {
  return isManned(passage, area) || (!area.named && settled.isAt(passage, headOf(area.group)));
}

const settled = wordList('village villages town towns hamlet hamlets settlement settlements barracks airbase');

/** Over "out" behind "carried". */
function verbOver(chunks: readonly Chunk[], at: number): number {
  return isWord(chunkAt(chunks, at), outId) ? at - 1 : at;
}

const launching = verbList(['carry', 'mount', 'stage', 'conduct', 'make', 'continue', 'resume', 'renew', 'step']);
const started = verbList('launch carry mount stage conduct make');
const beginning = verbList('begin/began/begun start open');

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
const aimsOrIn: ReadonlySet<string> = new Set([...aims, 'in', 'near', 'around', 'into']);
const repelling = verbList(['repel', 'repulse', 'beat/beat/beaten']);
const foiling = verbList([...foilingVerbs, 'beat/beat/beaten']);
const nobodies = formList(['suicide', 'bomber', 'bombers', 'gunman', 'gunmen', 'terror']);
