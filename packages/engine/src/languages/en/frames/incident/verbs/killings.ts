import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised, isShouted, wordAt } from '../../../look.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { forceNouns, protesterNouns } from '../../../words/combatants.ts';
import { violentVerbs } from '../../../words/doers.ts';
import { slayingVerbs } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { isJoined } from '../joined.ts';
import { byChemicals } from '../nouns/chemicals.ts';
import { armed, bearsArms, isAddedUp, isAtHand, isDressed, isNamed, isOfThem } from '../parties/armed.ts';
import { isPlaced, namedIn } from '../parties/around.ts';
import { isInCrowd } from '../parties/crowds.ts';
import { actorsOf, overRelative } from '../parties/doer.ts';
import { befellOne, shotThem } from '../parties/one-person.ts';
import { peopleMeant, standsForPeople } from '../parties/pronouns.ts';
import { targets } from '../parties/sides.ts';
import { isSuicide } from '../parties/suicide-bomber.ts';
import { killedByWeapon, sentBefore } from './killed-by-weapon.ts';
import { isShotDead, killedSides, wounding } from './shot-dead.ts';
import { bySuicide } from './suicide.ts';
import { isToldBehind } from './told-behind.ts';

const [byId, have, has] = ids('by have has');

const slaying = verbList(slayingVerbs);
const ambushing = verbList('ambush attack raid shoot');

/** "gunmen killed 14 villagers", "a judge was shot dead in Gao": somebody is killed, and by the words an attack it was. */
export function killed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  // "carried out raids, killing 12": how they were killed stands before.
  // "blew up a bus, gunned down passengers and fled"
  const listed = isMark(chunkAt(chunks, at - 1), mark.comma) && isShotDead(sentence, at);
  const joined = listed || isJoined(chunks, at);
  if (
    subjectOf(chunks, at) === null &&
    !(joined && (isShotDead(sentence, at) || !isOutcomeOf(chunks, at))) &&
    !isPassive(chunks, at) &&
    !isAnswer(chunks, at) &&
    sentBefore(chunks, at) === null &&
    overRelative(chunks, at) === null &&
    !isOfThem(chunks, at)
  )
    return null;
  if (wounding.has(chunks[at]!.word) && !isShotDead(sentence, at)) return null;
  // "had not killed"
  if (isType(chunkAt(chunks, at - 1), 'negation')) return null;
  // "ambushed and killed five policemen": one deed.
  if (isType(chunkAt(chunks, at - 1), 'conjunction') && ambushing.has(chunkAt(chunks, at - 2)?.word)) return null;
  const chemical = byChemicals(sentence, at);
  if (chemical !== null) return chemical;
  if (isToldBehind(sentence, at)) return null;
  const suicide = bySuicide(sentence, at);
  if (suicide !== null) return suicide;
  const { doer, done } = killedSides(sentence, at);
  // "blew himself up at a gate and killed 12": told already.
  if (joined && doer !== null && isSuicide(passage, doer)) return null;
  const first = done[0]?.group ?? meant(sentence, at, doer);
  const slain = slaying.has(chunks[at]!.word) || isShotDead(sentence, at);
  if (first === null)
    return slain || !isPassive(chunks, at)
      ? (befellOne(sentence, at, doer) ?? (isShotDead(sentence, at) ? shotThem(sentence, at, doer) : null))
      : null;
  // "Killed, Tens Injured": a second headline, nobody's object.
  if (isOutcome(passage, first)) return null;
  if ((first.sort !== 'people' || first.population === null) && !isPerson(passage, first, doer, slain)) return null;
  const fights = first.population === 'combatants' || first.population === 'police';
  const carrier = sentBefore(chunks, at) ?? doer;
  const byWeapon = carrier === null ? null : killedByWeapon(sentence, at, carrier, done);
  if (byWeapon !== null) return byWeapon;
  if (doer === null ? !slain || !isUnsaid(sentence, at, first) : !isKiller(passage, doer, { fights, slain }))
    return null;
  const many = (first.figure?.low ?? 0) >= hundreds;
  if ((fights || slain || many) && (isSummed(chunks, at) || isAddedUp(sentence, at))) return null;
  return {
    concept: isByCrowd(sentence, at, doer)
      ? 'mob'
      : conceptOf(passage, { doer, first, fights: fights && !isHelpless(chunks, at) }),
    rule: 'en/incident/attacked',
    index: at,
    by: actorsOf(sentence, doer),
    against: done.length === 0 ? [namedIn(passage, first)] : targets(passage, done),
    weapon: null,
  };
}

/** "shelled the town and killed 12": told by the verb before; "burst into a hall and shot" is not. */
function isOutcomeOf(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 2; back >= 0; back--) if (isType(chunks[back], 'verb')) return violent.has(chunks[back]!.word);
  return true;
}

const violent = verbList(violentVerbs);

/** What a killing is; whoever is beheaded or executed fights no more. */
function conceptOf(
  passage: Passage,
  { doer, first, fights }: { doer: Group | null; first: Group; fights: boolean },
): Concept {
  if (doer !== null && isSuicide(passage, doer)) return 'suicide-bomb';
  if (fights) return 'clash';
  const crowd = doer !== null && forces.isAt(passage, doer.last - 1) && protesters.isAt(passage, first.head);
  return crowd ? 'put-down' : 'attack';
}

/** "Villagers beat a thief to death", "a crowd lynched two men": with what is at hand, and no arms. */
function isByCrowd({ passage, chunks }: Sentence, at: number, doer: Group | null): boolean {
  if (doer === null || !isInCrowd(passage, doer) || isDressed(passage, doer.last)) return false;
  return wounding.has(chunks[at]!.word) || chunks[at]!.word?.verb?.lemma === 'lynch';
}

const forces = wordList(forceNouns);
const protesters = wordList(protesterNouns);

/** "dragged the mayor from his house and killed him": whom those who came themselves killed. */
function meant({ passage, chunks }: Sentence, at: number, doer: Group | null): Group | null {
  if (doer === null || isPassive(chunks, at) || !standsForPeople(chunks[at + 1]) || !isAtHand(passage, doer))
    return null;
  return peopleMeant(chunks, at + 1, doer);
}

/** Whose killing it can have been: an army's of those who fight may be from afar, a name may be a storm's. */
function isKiller(passage: Passage, doer: Group, { fights, slain }: { fights: boolean; slain: boolean }): boolean {
  if (bombers.isAt(passage, doer.last - 1)) return isSuicide(passage, doer);
  if (isAtHand(passage, doer) || isPolice(passage, doer)) return true;
  if (slain && isInCrowd(passage, doer)) return true;
  if (slain) return bearsArms(passage, doer) || isNamed(passage, doer);
  // "Suspected herders killed four farmers"
  if (!fights && doer.plural && raiding.isAt(passage, doer.last - 1)) return true;
  return !fights && armed.isAt(passage, doer.last - 1);
}

/** Police and security forces are on the spot. */
function isPolice(passage: Passage, { last, population }: Group): boolean {
  return population === 'police' || (forces.isAt(passage, last - 1) && security.isAt(passage, last - 2));
}

/** Who kills in feuds over land and herds. */
const raiding = formList('herders herdsmen pastoralists nomads clansmen'.split(' '));
const security = wordList(['security', 'police']);

/** "shot dead Ana Lopez", "shot a councillor dead": a full name, or one whom those who bear arms kill at close hand. */
function isPerson(passage: Passage, group: Group, doer: Group | null, slain: boolean): boolean {
  const { sort, first, last, figure, indefinite, plural } = group;
  if (sort !== 'other' || !(slain || (doer !== null && isAtHand(passage, doer)))) return false;
  if (indefinite) return slain && doer !== null && bearsArms(passage, doer) && last - first === 2;
  // "kidnapped and beheaded seven Filipinos"
  const from = figure === null || figure.article ? first : figure.last;
  for (let at = from; at < last; at++)
    if (!isCapitalised(passage, at) || isShouted(passage, at) || armed.isAt(passage, at)) return false;
  return figure === null ? last - first > 1 : slain && plural && last - from === 1;
}

/** From here on a perfect adds up: "has killed hundreds". */
const hundreds = 100;

const bombers = wordList('bomber bombers');

/** "have killed 70 rebels", "killing 18 rebels": added up, or of a deed before. */
function isSummed(chunks: readonly Chunk[], at: number): boolean {
  const { forms = 0, lemma } = chunks[at]!.word!.verb!;
  if ((forms & Form.gerund) !== 0) return !isAnswer(chunks, at);
  const auxiliary = chunkAt(chunks, at - 1);
  return lemma === 'kill' && auxiliary !== undefined && (auxiliary.id === have || auxiliary.id === has);
}

/** "retaliated by beheading four soldiers": one deed, by whoever retaliated. */
function isAnswer(chunks: readonly Chunk[], at: number): boolean {
  const lemma = isWord(chunkAt(chunks, at - 1), byId) ? chunkAt(chunks, at - 2)?.word?.verb?.lemma : undefined;
  return lemma === 'respond' || lemma === 'retaliate';
}

function isHelpless(chunks: readonly Chunk[], at: number): boolean {
  return slaying.has(chunks[at]!.word) || chunks[at]!.word?.verb?.lemma === 'execute';
}

/** "a judge was assassinated in Gao": in a place, by nobody who is named. */
function isUnsaid(sentence: Sentence, at: number, done: Group): boolean {
  const { chunks } = sentence;
  // "16 who were gunned down": of what is told before.
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  if (isType(chunkAt(chunks, back), 'subordinator')) return false;
  // "They beheaded two hostages"
  if (isOfThem(chunks, at)) return !isPassive(chunks, at);
  if (!isPassive(chunks, at) || isWord(chunks[at + 1], byId)) return false;
  // "Civilians trying to flee were gunned down"
  const counted = done?.figure != null && !done.figure.article;
  return (
    isPlaced(sentence, at, at + 1) ||
    (isShotDead(sentence, at) && (pasts.has(chunkAt(chunks, at - 1)?.word) || counted))
  );
}

const pasts = wordList('was were');

/** "Tens Injured": what befell them is all that it says. */
function isOutcome(passage: Passage, { last }: Group): boolean {
  return (
    wordAt(passage, last - 1)?.stateConcept !== undefined || wordAt(passage, last - 1)?.verb?.concept !== undefined
  );
}
