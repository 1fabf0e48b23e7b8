import { createGroup, type Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { isPassive, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import { mutualNouns } from '../../../words/doers.ts';
import { amountNouns, doingVerbs, killingVerbs, meetingVerbs } from '../../../words/incident.ts';
import { standingOf } from '../../control/actors/actor.ts';
import { blamedFor } from '../../doers/blamed.ts';
import { tying } from '../../doers/hung-on.ts';
import { subjectFor } from '../../doers/who.ts';
import { isJoined } from '../joined.ts';
import { type Range, typedGroup } from '../typed.ts';
import { byPhrase, isActor, membersAt, namedIn } from './around.ts';

const [by, and, forId, ofId, who, be, toId, withId] = ids('by and for of who be to with');

const doing = verbList(doingVerbs);
const owning = verbList(['deny', 'admit', 'acknowledge']);
const harming = verbList([...meetingVerbs, ...killingVerbs]);
const forces = wordList(forceNouns);
const mutually = wordList(mutualNouns);

/**
 * Whoever does what the verb at chunk `at` says: its subject, over a participle that says where they are ("fighters based in the
 * hills fired"), whoever a place is "used by" to do it, and the subject of the clause that a gerund goes on from.
 */
export function doerOf({ passage, chunks }: Sentence, at: number): Group | null {
  const outside = overRelative(chunks, at);
  if (outside !== null) return outside;
  const related = ofRelative(passage, chunks, at);
  if (related !== null) return related;
  // "Attackers believed to be Fulani raided"
  if (
    isWord(chunkAt(chunks, at - 2), be) &&
    isWord(chunkAt(chunks, at - 3), toId) &&
    isType(chunkAt(chunks, at - 1), 'group')
  ) {
    const meant = isType(chunkAt(chunks, at - 4), 'verb') ? chunkAt(chunks, at - 5)?.group : undefined;
    if (meant !== undefined) return meant;
  }
  const own = subjectOf(chunks, at);
  if (own !== null && !isObject(chunks, own, at)) return tied(passage, chunks, own);
  const form = chunkAt(chunks, at - 1)?.word?.form;
  if (form === 'to') {
    // "warplanes continued to bombard"
    if (goingOn.has(chunkAt(chunks, at - 2)?.word?.verb?.lemma ?? '')) return subjectOf(chunks, at - 2)?.group ?? null;
    return isWord(chunkAt(chunks, at - 3), by) ? (chunkAt(chunks, at - 2)?.group ?? null) : null;
  }
  // "denied shelling the town": their own deed, or none.
  if (owning.has(chunkAt(chunks, at - 1)?.word) && ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0)
    return subjectOf(chunks, at - 1)?.group ?? null;
  // "were accused of shelling"
  if (form === 'of' && chunkAt(chunks, at - 2)?.word?.verb?.lemma === 'accuse')
    return subjectFor(passage, chunks, at - 2)?.group ?? null;
  // "In Gao, where the roads are held by a militia, gunmen attacked"
  const right = isMark(chunkAt(chunks, at - 2), mark.comma) ? chunkAt(chunks, at - 1)?.group : undefined;
  if (right?.population === 'combatants' && right.figure === null) return right;
  const meant = subjectFor(passage, chunks, at);
  if (meant === null || typedGroup(passage, meant.group) !== null) return null;
  const pronoun = pronounOf(chunks, at);
  // "Witnesses said they had shelled": whoever speaks of others has borne no arms.
  if (pronoun !== undefined && pronoun !== 'it' && !isArmed(passage, meant.group)) return null;
  return pronoun === undefined && isOtherDeed(chunks, meant.index, at) ? null : meant.group;
}

/** "dragged the mayor out and killed him", "buses carrying troops killed": what another verb took as its object did nothing. */
function isObject(chunks: readonly Chunk[], { index }: Placed, verb: number): boolean {
  // "pushed back the fighters, killing dozens"
  const particle = particles.has(chunkAt(chunks, index - 1)?.word) && isType(chunkAt(chunks, index - 2), 'verb');
  const before = chunkAt(chunks, particle ? index - 2 : index - 1);
  if (particle && isMark(chunkAt(chunks, verb - 1), mark.comma)) return true;
  if (!isType(before, 'verb') || before!.word?.verb?.speech !== undefined) return false;
  // "launching raids on the town, killing three": the outcome of what stands before.
  if (((chunks[verb]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0) return false;
  const gerund = ((before!.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
  // "beheaded the mayor, abducted a nurse"
  const listed = isMark(chunkAt(chunks, verb - 1), mark.comma) && index === verb - 2;
  return gerund || isJoined(chunks, verb) || (listed && ((chunks[verb]!.word?.verb?.forms ?? 0) & Form.past) !== 0);
}

const particles = wordList(['back', 'off', 'out']);

/** "a siege by five gunmen who stormed the building": those whom "who" stands for, behind a preposition too. */
function ofRelative(passage: Passage, chunks: readonly Chunk[], verb: number): Group | null {
  let at = verb - 1;
  while (isType(chunkAt(chunks, at), 'auxiliary') || isType(chunkAt(chunks, at), 'adverb')) at--;
  const group = isWord(chunkAt(chunks, at), who) ? chunkAt(chunks, at - 1)?.group : undefined;
  return group !== undefined && isType(chunkAt(chunks, at - 2), 'preposition') && isArmed(passage, group)
    ? group
    : null;
}

/** "The insurgents, who hide in the hills, killed": who the clause in commas tells of. */
export function overRelative(chunks: readonly Chunk[], verb: number): Group | null {
  if (!isMark(chunkAt(chunks, verb - 1), mark.comma)) return null;
  if (((chunks[verb]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0) return null;
  for (let at = verb - 2; at > 1 && at > verb - asideMax; at--) {
    const { type } = chunks[at]!;
    if (type === 'mark') return null;
    if (type === 'subordinator')
      return isWord(chunks[at], who) && isMark(chunks[at - 1], mark.comma) ? (chunks[at - 2]!.group ?? null) : null;
  }
  return null;
}

const asideMax = 14;

const goingOn = new Set(['continue', 'begin', 'start', 'resume', 'resort']);

/** "troops loyal to the president": with whom they are loyal to. */
function tied(passage: Passage, chunks: readonly Chunk[], { group, index }: Placed): Group {
  // "Forces loyal to the president"
  const leader = isWord(chunks[index + 1], toId) ? chunks[index + 2]?.group : undefined;
  if (leader !== undefined && group.last - group.first > 1 && tying.isAt(passage, group.last - 1))
    return createGroup(group.first, leader.last, { ...group, sort: 'people' });
  const whose = chunkAt(chunks, index - 1)?.group;
  const to = chunks[index + 2]?.group;
  if (whose === undefined || to === undefined || group.last - group.first > 1 || isWord(chunks[index + 1], ofId))
    return membersAt(passage, chunks, index) ?? group;
  return tying.isAt(passage, group.first) ? createGroup(whose.first, to.last, whose) : group;
}

function isArmed(passage: Passage, { first, last, population }: Group): boolean {
  return standingOf(passage, first, last, population) === 'armed';
}

/** The pronoun that is the subject of a verb. */
function pronounOf(chunks: readonly Chunk[], verb: number): string | undefined {
  let at = verb - 1;
  while (isType(chunks[at], 'auxiliary') || isType(chunks[at], 'adverb') || isType(chunks[at], 'date')) at--;
  return isType(chunks[at], 'pronoun') ? chunks[at]!.word?.form : undefined;
}

/** "mortar fire hit", "a rocket fired by the army hit": of the same deed. */
const sending = verbList(['fire', 'launch', 'drop']);

/** "Three civilians killed in Gao rebels attack": between a subject and its verb something else befalls somebody. */
function isOtherDeed(chunks: readonly Chunk[], subject: number, verb: number): boolean {
  if (((chunks[verb]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0) return false;
  // "carried out the attack and killed": one subject of two verbs.
  if (isJoined(chunks, verb)) return false;
  for (let at = subject + 1; at < verb; at++)
    if (chunks[at]!.word?.verb?.concept !== undefined && !sending.has(chunks[at]!.word)) return true;
  return false;
}

/** Who did what a noun at chunk `at` names: "by the army", "blamed on the army" behind it, or the subject of the verb before it. */
export function doersOf(sentence: Sentence, at: number): Range[] {
  const { passage, chunks } = sentence;
  const behind = byPhrase(passage, chunks, at + 1) ?? blamedFor(chunks, at + 1) ?? carriedOutBy(passage, chunks, at);
  if (behind !== null && isActor(passage, behind)) return actorsOf(sentence, behind);
  const back = beforeNoun(sentence, at);
  const before = chunkAt(chunks, back);
  if (before?.type === 'verb' && doing.has(before.word) && !isPassive(chunks, back) && !isMet(chunks, back))
    return actorsOf(sentence, doerOf(sentence, back));
  return actorsOf(sentence, claimantOf(sentence, at) ?? killerIn(sentence, at));
}

/** "responded to the shelling": what it was that they answered; what they answered "with" was their own. */
export function isMet(chunks: readonly Chunk[], verb: number): boolean {
  const lemma = chunks[verb]!.word!.verb!.lemma;
  return (lemma === 'respond' || lemma === 'retaliate') && !isWord(chunks[verb + 1], withId);
}

/** "The assault on the post was launched by guerrillas": by whom the verb behind the noun says that it was done. */
function carriedOutBy(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  // "unclear if the strikes were carried out by"
  if (isType(chunkAt(chunks, at - 1), 'subordinator')) return null;
  for (let next = at + 1; next < chunks.length && next < at + carriedReach; next++) {
    const { type, word } = chunks[next]!;
    if (type === 'verb' && isPassive(chunks, next))
      return done.has(word) && (at === 0 || subjectOf(chunks, next)?.index === at)
        ? byPhrase(passage, chunks, next + 1)
        : null;
    // "were probably carried out by", "may have been"
    if (type === 'mark' || type === 'subordinator' || type === 'conjunction' || type === 'adverb') return null;
    if (((word?.tags ?? 0) & Tag.modal) !== 0) return null;
  }
  return null;
}

/** Chunks between a noun and the verb that says who did it. */
const carriedReach = 9;
const done = verbList([...doingVerbs, 'claim']);

/** The chunk before a noun, over "on", and over "two days of" and "a wave of". */
export function beforeNoun({ passage, chunks }: Sentence, at: number): number {
  const amount = isWord(chunkAt(chunks, at - 1), ofId) ? chunkAt(chunks, at - 2) : undefined;
  if (
    amount !== undefined &&
    (amount.type === 'date' || amount.group?.figure != null || amounts.isAt(passage, amount.last - 1))
  )
    return at - 3;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'preposition') || isType(chunkAt(chunks, back), 'adverb')) back--;
  return back;
}

const amounts = wordList(amountNouns);

/** Who a group names, with whoever acts beside them: "the army and allied militias shelled", "by the army and its allies". */
export function actorsOf({ passage, chunks }: Sentence, group: Group | null): Range[] {
  if (group === null || !isActor(passage, group)) return [];
  const own = namedIn(passage, group);
  const at = chunks.findIndex((chunk) => chunk.group === group);
  if (at < 0) return [own];
  const before = isWord(chunkAt(chunks, at - 1), and) ? chunkAt(chunks, at - 2)?.group : undefined;
  const led = chunkAt(chunks, at - 3)?.type;
  if (before !== undefined && led !== 'preposition' && led !== 'verb' && isActor(passage, before))
    return [namedIn(passage, before), own];
  const behind = isWord(chunkAt(chunks, at - 1), by) && isWord(chunks[at + 1], and) ? chunks[at + 2]?.group : undefined;
  const next = chunks[at + 3]?.type;
  return behind !== undefined && next !== 'verb' && next !== 'auxiliary' && isActor(passage, behind)
    ? [own, namedIn(passage, behind)]
    : [own];
}

/** "The group claimed responsibility for the bombing of a market": whoever says that it was theirs. */
function claimantOf(sentence: Sentence, at: number): Group | null {
  const { chunks } = sentence;
  if (!isWord(chunkAt(chunks, at - 1), forId) || chunkAt(chunks, at - 3)?.word?.verb?.lemma !== 'claim') return null;
  return wordAt(sentence.passage, chunks[at - 2]!.last - 1)?.form === 'responsibility'
    ? doerOf(sentence, at - 3)
    : null;
}

/** Chunks between a verb of killing and the attack in which it was done. */
const reach = 9;

/**
 * "Rebels killed 14 villagers in an attack on a market": whoever killed. Of whom "soldiers killed 12 rebels in an attack" the
 * attack was, nobody says.
 */
function killerIn({ passage, chunks }: Sentence, at: number): Group | null {
  // "soldiers killed 12 rebels in a clash": both fought in it.
  const mutual = mutually.isAt(passage, chunks[at]!.last - 1);
  const joint = chunkAt(chunks, at - 1)?.word?.form;
  if (joint !== 'in' && joint !== 'during') return null;
  for (let back = at - 2; back > 0 && back > at - reach; back--) {
    const { type, word, group } = chunks[back]!;
    if (type === 'verb') {
      // "12 killed in an attack": nobody's object.
      // "were killed by fighters in an ambush"
      if (harming.has(word) && isPassive(chunks, back)) return byPhrase(passage, chunks, back + 1);
      if (!harming.has(word) || !isType(chunks[back + 1], 'group') || isPassive(chunks, back)) return null;
      const killer = subjectOf(chunks, back)?.group ?? null;
      return killer === null || typedGroup(passage, killer) !== null ? null : killer;
    }
    if (type !== 'group' && type !== 'preposition' && type !== 'date' && !isMark(chunks[back], mark.comma)) return null;
    if (isWord(chunkAt(chunks, back - 1), by)) continue;
    const armed = group?.population === 'combatants' || group?.population === 'police';
    if (armed && !mutual && !forces.isAt(passage, group!.last - 1)) return null;
  }
  return null;
}
