import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import { auxiliaryOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { type Actor, isPartisan } from '../actors/actor.ts';
import { antecedent } from '../actors/antecedent.ts';
import { agentBehind, type Doer, doerOf, holderOf, isSuffered } from '../actors/doer.ts';
import { type Area, areaAt } from '../areas/area.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';
import { reduced } from '../taking/participles.ts';
import { aimOf, guardedBy, isManned, mayBeAttacked } from './aimed-at.ts';

const [to, of] = ids('to of');

/** Rule of an attack on a place by its name: a country is attacked from afar. */
export const attackedName = 'en/control/attacked';

/** "Rebels attacked army positions", "attacked the town", "The posts were attacked by guerrillas": ground that is fought for. */
export function attacked(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  if (((chunks[at]!.word?.control ?? 0) & Control.attack) === 0) return null;
  if (isSuffered(chunks, at)) return suffered(sentence, at);
  const guarded = guardedBy(sentence, at);
  const area = guarded?.area ?? aimOf(sentence, at);
  if (area === null) {
    const behind = reduced(sentence, at, Control.attack, 'assault');
    return behind?.holder?.armed === true && mayBeAttacked(sentence, behind.area!) ? behind : null;
  }
  if (area.named && isWithWords(sentence, area.end)) return null;
  const isSo = isDone(chunks, at, area) || isTried(chunks, at);
  const doer = isSo && mayBeAttacked(sentence, area) ? doerOf(sentence, at) : null;
  if (doer === null || doer.type === 'other' || !isAfter(sentence, doer, area)) return null;
  return {
    concept: 'assault',
    rule: attackedName,
    index: at,
    area,
    ...holderOf(doer),
    ...(guarded === null ? {} : { against: [guarded.against] }),
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

/** "tried to attack the base" */
function isTried(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunkAt(chunks, at - 1), to) && trying.has(chunkAt(chunks, at - 2)?.word);
}

const trying = verbList(['try', 'attempt', 'seek/sought/sought']);

/** Whether the attacker may be after the ground: whoever bears arms, and "Korda attacked the base", "they attacked the post". */
function isAfter(sentence: Sentence, doer: Exclude<Doer, { type: 'other' }>, area: Area): boolean {
  const { passage, chunks } = sentence;
  const manned = isManned(passage, area);
  if (doer.type === 'none') return false;
  if (doer.type === 'pronoun') return manned || antecedent(sentence, doer.subject.index, area)?.armed === true;
  const { actor } = doer;
  const { group } = actor;
  if (group.population === 'police' || bombers.isAt(passage, group.last - 1)) return false;
  if (actor.armed) return true;
  if (manned) return true;
  if (!isType(chunks[area.index], 'group') || isWithWords(sentence, area.end)) return false;
  // "the Liberation Front attacked the village of Ostra"; by a name alone, a person may attack the city of Ostra with words.
  if (isNamedBody(passage, group)) return !area.named || isWord(chunks[area.index + 1], of);
  // "Boko Haram attacked a village"
  return !area.named && (actor.bare === true || isPartisan(passage, group.last - 1));
}

/** "the Liberation Front", "the Korda Movement", "the Islamic State": a body with a name of its own. */
function isNamedBody(passage: Passage, { first, last }: Group): boolean {
  return movements.isAt(passage, last - 1) && last - first > 2 && isCapitalised(passage, last - 1);
}

const movements = formList(['front', 'movement', 'alliance', 'coalition', 'organisation', 'organization', 'state']);

/** "Army positions were attacked", "the village was attacked by the rebels" */
function suffered(sentence: Sentence, at: number): Holding | null {
  const subject = subjectAt(sentence, at);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  if (area === null || !mayBeAttacked(sentence, area)) return null;
  const holder = agentBehind(sentence, at);
  if (holder === null ? !isSaidOfPlace(sentence, at, area) : !isArmy(sentence.passage, holder)) return null;
  return {
    concept: 'assault',
    rule: 'en/control/was-attacked',
    index: at,
    area,
    holder,
    modality: subject.weakened,
  };
}

/** "Army posts were attacked", "Two villages were attacked"; "Paris was attacked by critics", "for its plan" is no place. */
function isSaidOfPlace({ passage, chunks }: Sentence, at: number, area: Area): boolean {
  if (isManned(passage, area)) return true;
  return !area.named && !ofWords.has(chunks[at + 1]?.word) && chunks[at + 1]?.word?.form !== 'by';
}

function isArmy(passage: Passage, { armed, bare, group }: Actor): boolean {
  return (
    (armed || bare === true || isNamedBody(passage, group)) &&
    group.population !== 'police' &&
    !nobodies.isAt(passage, group.last - 1)
  );
}

const bombers = wordList(['bomber', 'bombers']);
const nobodies = wordList('bomber bombers bandit bandits robbers herders'.split(' '));
