import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { auxiliaryOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { Control, mannedNouns } from '../../../words/control.ts';
import { type Actor, isPartisan } from '../actors/actor.ts';
import { agentBehind, type Doer, doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { isRaid } from '../actors/raiders.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { objectAt } from '../clauses/objects.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';
import { reduced } from '../taking/participles.ts';

const [to] = ids('to');

/** Rule of an attack on a place by its name: a country is attacked from afar. */
export const attackedName = 'en/control/attacked';

/** "Rebels attacked army positions", "attacked the town", "The posts were attacked by guerrillas": ground that is fought for. */
export function attacked(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (((chunks[at]!.word?.control ?? 0) & Control.attack) === 0) return null;
  if (isSuffered(chunks, at)) return suffered(sentence, at);
  const area = areaAt(sentence, objectAt(chunks, at));
  if (area === null) {
    const behind = reduced(sentence, at, Control.attack, 'assault');
    return behind?.holder?.armed === true && mayBeFoughtFor(sentence, behind.area!) ? behind : null;
  }
  if (area.named && isWithWords(sentence, area.end)) return null;
  const doer = isDone(chunks, at, area) && mayBeFoughtFor(sentence, area) ? doerOf(sentence, at) : null;
  if (doer === null || doer.type === 'other' || !isAfter(sentence, doer, area)) return null;
  return {
    concept: 'assault',
    rule: attackedName,
    index: at,
    area,
    ...holderOf(doer),
    modality: doer.subject.weakened,
  };
}

/** "attacked Paris over its plan", "in a statement": a capital for its government. */
function isWithWords({ passage, chunks }: Sentence, at: number): boolean {
  const joint = chunks[at];
  return (
    ofWords.has(joint?.word) || (isType(joint, 'preposition') && said.isAt(passage, (chunks[at + 1]?.last ?? 0) - 1))
  );
}

const ofWords = wordList(['over', 'for', 'as']);
const said = formList(['statement', 'speech', 'press', 'interview', 'letter']);

/** "attacked", "have attacked", "Rebels attack base"; not "to attack", "may attack", nor "attack bases" as a habit. */
function isDone(chunks: readonly Chunk[], at: number, { group }: Area): boolean {
  const forms = chunks[at]!.word?.verb?.forms ?? 0;
  if ((forms & (Form.past | Form.participle | Form.gerund)) !== 0) return true;
  if (auxiliaryOf(chunks, at) !== null || chunkAt(chunks, at - 1)?.id === to) return false;
  return group.definite || group.indefinite || !group.plural;
}

/** Whether the attacker may be after the ground: whoever bears arms, and "Korda attacked the base", "they attacked the post". */
function isAfter(sentence: Sentence, doer: Exclude<Doer, { type: 'other' }>, area: Area): boolean {
  const { passage, chunks } = sentence;
  const manned = isManned(passage, area);
  if (doer.type === 'none') return false;
  if (doer.type === 'pronoun') return manned;
  const { actor } = doer;
  const { group } = actor;
  if (group.population === 'police' || bombers.isAt(passage, group.last - 1) || isRaid(sentence, doer, area))
    return false;
  if (actor.armed) return true;
  // "Boko Haram attacked a village"
  if (manned) return true;
  return (
    !area.named && isType(chunks[area.index], 'group') && (actor.bare === true || isPartisan(passage, group.last - 1))
  );
}

/** "Army positions were attacked", "the village was attacked by the rebels" */
function suffered(sentence: Sentence, at: number): Holding | null {
  const subject = subjectAt(sentence, at);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  if (area === null || !mayBeFoughtFor(sentence, area)) return null;
  const holder = agentBehind(sentence, at);
  if (holder === null ? !isManned(sentence.passage, area) : !isArmy(sentence.passage, holder)) return null;
  return {
    concept: 'assault',
    rule: 'en/control/was-attacked',
    index: at,
    area,
    holder,
    modality: subject.weakened,
  };
}

function isArmy(passage: Passage, { armed, bare, group }: Actor): boolean {
  return (armed || bare === true) && group.population !== 'police' && !nobodies.isAt(passage, group.last - 1);
}

/** Ground that soldiers man, a town or a stretch of land; those who attack a hotel, a camp or a road are after people. */
export function mayBeFoughtFor({ passage }: Sentence, area: Area): boolean {
  return isManned(passage, area) || !(area.site || area.passed);
}

export function isManned(passage: Passage, { group, named }: Area): boolean {
  if (named) return false;
  for (let at = group.first; at < group.last; at++)
    if (manned.isAt(passage, at) || (camps.isAt(passage, at) && soldierly.isAt(passage, at - 1))) return true;
  return false;
}

const manned = formList(mannedNouns);
const camps = formList('camp camps headquarters hq compound complex installation installations facilities'.split(' '));
const soldierly = formList('army military rebel government enemy regime militia forces police guard border'.split(' '));
const bombers = wordList(['bomber', 'bombers']);
const nobodies = wordList(
  'bomber bombers gunman gunmen bandit bandits robbers herders assailants attackers men'.split(' '),
);
