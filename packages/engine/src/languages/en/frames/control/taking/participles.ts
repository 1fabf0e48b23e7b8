import type { Concept } from '../../../../../concepts.ts';
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { wordAt } from '../../../look.ts';
import { auxiliaryOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import { type Actor, actorAt } from '../actors/actor.ts';
import { agentBehind, type Doer, doerOf, holderOf } from '../actors/doer.ts';
import { type Area, areaAt, areaBefore } from '../areas/area.ts';
import { isIt, onlyPlaceMeant, placeMeant } from '../areas/meant.ts';
import { isSettled, isTakenTown } from '../areas/settled.ts';
import { toActor } from '../clauses/objects.ts';
import { phraseHead } from '../clauses/phrase-head.ts';
import { carriedFrom, subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';

const [off, by, inId, inside, atId, fromId, control, which] = ids('off by in inside at from control which');

export function passive(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  const { chunks } = sentence;
  if (role === Control.leave) return abandoned(sentence, at, concept);
  if ((role & (Control.enter | Control.withdraw)) !== 0) return null;
  const subject = subjectAt(sentence, at);
  const agent = agentBehind(sentence, at);
  const area =
    subject.index < 0
      ? null
      : (townBefore(sentence, subject.index) ??
        areaAt(sentence, subject.index) ??
        placeOfSubject(sentence, subject.index, role, agent));
  if (area === null) return shutIn(sentence, at, role, concept);
  const to = role === Control.lose ? toActor(sentence, at + 1) : null;
  if (to !== null)
    return { concept: 'capture', rule: 'en/control/lost-to', index: at, area, holder: to, modality: subject.weakened };
  if (chunks[at]!.word?.verb?.lemma === 'hand') return null;
  if (role === Control.hold && agent === null) return null;
  if (
    role === Control.take &&
    agent === null &&
    (area.passed || area.site || !(isByForce(sentence, at + 1) || isTakenTown(sentence, area, at + 1)))
  )
    return null;
  if (role === Control.cut && !isWord(chunks[at + 1], off)) return null;
  if (area.site && agent === null && role !== Control.capture) return null;
  if (agent === null && hasOtherAgent(sentence, at)) return null;
  return {
    concept,
    rule: 'en/control/passive',
    index: at,
    area,
    holder: role === Control.lose ? null : agent,
    modality: subject.weakened,
  };
}

/** "a village in the north of Mali that had been seized": the town that the phrase is about, not where it lies. */
function townBefore(sentence: Sentence, subject: number): Area | null {
  const { chunks } = sentence;
  if (!isType(chunks[subject + 1], 'subordinator')) return null;
  const head = phraseHead(chunks, subject);
  const area = head === subject ? null : areaAt(sentence, head);
  return area !== null && area.end <= subject && !area.named && isSettled(sentence, area) ? area : null;
}

/** "regained the village after it was seized by the rebels": taken by somebody under arms, or it may be anything. */
function placeOfSubject(sentence: Sentence, subject: number, role: number, agent: Actor | null): Area | null {
  if ((role !== Control.capture && role !== Control.assault) || agent?.armed !== true || !isIt(sentence, subject))
    return null;
  return placeMeant(sentence, subject, { names: true });
}

/** "was taken in a counter-attack", "was taken after heavy fighting": the town, by whomever. */
function isByForce({ passage, chunks }: Sentence, at: number): boolean {
  // "said the district had been taken"
  if (
    isType(chunkAt(chunks, at - 2), 'auxiliary') &&
    isType(chunkAt(chunks, at - 3), 'auxiliary') &&
    (chunks[at]?.unit ?? 0) !== 0
  )
    return true;
  const joint = isType(chunks[at], 'date') ? at + 1 : at;
  const { group, word } = chunks[joint + 1] ?? {};
  if (chunks[joint]?.type !== 'preposition' && chunks[joint]?.type !== 'subordinator') return false;
  const noun = group === undefined ? word : wordAt(passage, group.last - 1);
  return ((noun?.control ?? 0) & (Control.offensive | Control.contest)) !== 0 || attacks.has(noun);
}

const attacks = wordList(['attack', 'attacks', 'raid', 'battles']);

/** "soldiers are encircled in the pocket": the place stands behind, and they are whom it is done to. */
function shutIn(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  const { chunks } = sentence;
  if (role !== Control.encircle && role !== Control.besiege) return null;
  const joint = chunks[at + 1]?.word?.form;
  const area = joint === 'in' || joint === 'inside' ? areaAt(sentence, at + 2) : null;
  const doer = area === null ? null : doerOf(sentence, at);
  if (area === null || doer?.type !== 'actor' || !doer.actor.armed) return null;
  return {
    concept,
    rule: 'en/control/shut-in',
    index: at,
    area,
    holder: agentBehind(sentence, area.end - 1),
    against: [doer.actor],
    modality: doer.subject.weakened,
  };
}

/** "was abandoned by the rebels": only those who bear arms give a place up. */
function abandoned(sentence: Sentence, at: number, concept: Concept): Holding | null {
  const agent = agentBehind(sentence, at);
  if (agent === null || !agent.armed || sentence.chunks[at]!.word?.verb?.lemma === 'flee') return null;
  const subject = subjectAt(sentence, at);
  const area =
    subject.index < 0
      ? null
      : isIt(sentence, subject.index)
        ? onlyPlaceMeant(sentence, subject.index)
        : areaAt(sentence, subject.index);
  if (area === null || area.passed || area.site) return null;
  return { concept, rule: 'en/control/abandoned', index: at, area, holder: agent, modality: subject.weakened };
}

/** "by drought", "by hills": what holds the place is no actor. */
function hasOtherAgent({ chunks }: Sentence, at: number): boolean {
  return isWord(chunks[at + 1], by) && isType(chunks[at + 2], 'group');
}

/** "the town captured by rebels", "territory held by": a participle right behind its place. */
export function reduced(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  const { chunks } = sentence;
  if (((chunks[at]!.word?.verb?.forms ?? 0) & Form.participle) === 0 || auxiliaryOf(chunks, at) !== null) return null;
  if ((role & (Control.enter | Control.leave | Control.withdraw)) !== 0) return null;
  if (chunks[at]!.word?.verb?.lemma === 'hand') return null;
  let before = at;
  while (isType(chunkAt(chunks, before - 1), 'adverb')) before--;
  // "the base, captured by rebels, lies in ruins"
  const unit = chunkAt(chunks, before - 1)?.unit;
  // "Morek: held by the army"
  const aside = unit === mark.comma || (unit === mark.colon && before <= 3);
  const nearest = areaBefore(sentence, aside ? before - 1 : before);
  if (nearest === null)
    return (aside ? ofClause(sentence, at, before - 1, concept) : null) ?? surroundedIn(sentence, at, role, concept);
  const area = aside ? nearest : hungOn(sentence, nearest);
  const agent = agentBehind(sentence, at);
  // "Gao, liberated from the rebels in 2013, is quiet"
  const loser = agent === null && isWord(chunks[at + 1], fromId) ? actorAt(sentence, at + 2) : null;
  if (aside && agent === null && loser === null) return null;
  if (
    agent === null &&
    !(role === Control.capture && opensNoObject(chunks[at + 1])) &&
    !(role === Control.take && loser?.armed === true)
  )
    return null;
  return {
    concept,
    rule: 'en/control/participle',
    index: at,
    area,
    holder: agent,
    ...(loser === null ? {} : { against: [loser] }),
  };
}

/** "Gao collapsed last night, captured by the rebels": the place that the clause before the comma is about. */
function ofClause(sentence: Sentence, at: number, comma: number, concept: Concept): Holding | null {
  const agent = agentBehind(sentence, at);
  if (agent?.armed !== true) return null;
  const subject = carriedFrom(sentence, comma - 1, 0);
  const area = subject.index < 0 ? null : areaAt(sentence, subject.index);
  if (area === null || area.passed || area.end > comma) return null;
  return { concept, rule: 'en/control/participle-behind', index: at, area, holder: agent, modality: subject.weakened };
}

/** "a town near Damascus besieged by the army": the participle is the town's. */
function hungOn(sentence: Sentence, nearest: Area): Area {
  const { chunks } = sentence;
  const joint = chunkAt(chunks, nearest.index - 1);
  if (joint?.type !== 'preposition' || !hanging.has(joint.word) || !nearest.named) return nearest;
  const head = isType(chunkAt(chunks, nearest.index - 2), 'group') ? areaAt(sentence, nearest.index - 2) : null;
  return head === null || head.named || head.passed ? nearest : head;
}

const hanging = wordList(['near', 'outside', 'in', 'around', 'north', 'south', 'east', 'west']);

/** "soldiers surrounded by rebels in the base": those who are shut in stand before, the place behind. */
function surroundedIn(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  if (role !== Control.encircle && role !== Control.besiege) return null;
  const { chunks } = sentence;
  const inner = isType(chunkAt(chunks, at - 1), 'group') ? actorAt(sentence, at - 1) : null;
  const agent = agentBehind(sentence, at);
  if (inner?.armed !== true || agent === null || !isIn(chunks[agent.end])) return null;
  const area = areaAt(sentence, agent.end + 1);
  return area === null
    ? null
    : { concept, rule: 'en/control/surrounded-in', index: at, area, holder: agent, against: [inner] };
}

function isIn(chunk: Chunk | undefined): boolean {
  return chunk?.id === inId || chunk?.id === inside || chunk?.id === atId;
}

function opensNoObject(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'date' || chunk?.id === fromId;
}

/** "areas they hold", "the land that the group controls" */
export function objectRelative(sentence: Sentence, at: number, role: number, concept: Concept): Holding | null {
  if (
    (role & (Control.hold | Control.capture | Control.assault | Control.encircle | Control.besiege | Control.lose)) ===
    0
  )
    return null;
  const { chunks } = sentence;
  const next = chunks[at + 1];
  // "seized control": the noun of the verb before.
  if (chunks[at]!.id === control && isType(chunkAt(chunks, at - 1), 'verb')) return null;
  if (isType(next, 'group') || isType(next, 'verb')) return null;
  // "is to hold a meeting": it has an object of its own.
  if (((next?.word?.tags ?? 0) & Tag.determiner) !== 0) return null;
  const subject = subjectAt(sentence, at);
  if (subject.index < 0) return null;
  let before = subject.index;
  if (isType(chunkAt(chunks, before - 1), 'subordinator')) {
    before--;
    // "the town, which rebels had held"
    if (isWord(chunks[before], which) && isMark(chunkAt(chunks, before - 1), mark.comma)) before--;
  }
  // "Gao, which rebels stormed"; "before gunmen stormed in" has another subject.
  if (
    role === Control.assault &&
    (before === subject.index || (isType(next, 'preposition') && next?.id === inId && !isType(chunks[at + 2], 'group')))
  )
    return null;
  const area = areaBefore(sentence, before);
  if (area === null) return null;
  const doer: Doer = doerOf(sentence, at);
  if (doer.type !== 'actor' && doer.type !== 'pronoun') return null;
  return {
    concept,
    rule: 'en/control/object-relative',
    index: at,
    area,
    ...holderOf(doer),
  };
}
