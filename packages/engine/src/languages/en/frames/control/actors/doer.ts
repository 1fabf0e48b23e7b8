import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, wordAt } from '../../../look.ts';
import { auxiliaryOf, isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { Control } from '../../../words/control.ts';
import type { Subject } from '../clauses/leans.ts';
import { phraseHead } from '../clauses/phrase-head.ts';
import { subjectAt } from '../clauses/subject.ts';
import type { Holding } from '../found.ts';
import { type Actor, actorAt, standingOf } from './actor.ts';
import { wordsGroup } from './words-group.ts';

const [and, we, to, they, inId] = ids('and we to they in');

/**
 * The doer of the verb at chunk `at`: an actor, a pronoun for one, nobody named, or something that holds no place. `unnamed`:
 * somebody does it whom these words do not name ("we", "the offensive").
 */
export type Doer =
  | { readonly type: 'actor'; readonly actor: Actor; readonly subject: Subject }
  | { readonly type: 'pronoun'; readonly subject: Subject }
  | { readonly type: 'none'; readonly subject: Subject; readonly unnamed?: true }
  | { readonly type: 'other' };

export function doerOf(sentence: Sentence, at: number): Doer {
  const subject = subjectAt(sentence, at);
  const chunk = chunkAt(sentence.chunks, subject.index);
  if (chunk === undefined) return { type: 'none', subject };
  const short = chunk.type === 'pronoun' ? contracted.exec(formAt(sentence.passage, chunk.last - 1))?.[1] : undefined;
  if (chunk.type === 'pronoun' && (thirdPerson.has(chunk.word) || short === 'they'))
    return areUnarmed(sentence, subject.index) ? { type: 'other' } : { type: 'pronoun', subject };
  const actor = chunk.type === 'pronoun' ? null : actorAt(sentence, subject.index);
  if (
    actor === null &&
    (chunk.id === we || short === 'we' || isOffensive(sentence, chunk)) &&
    isTold(sentence, subject, at)
  )
    return { type: 'none', subject, unnamed: true };
  return actor === null ? { type: 'other' } : { type: 'actor', actor: joinedLeft(sentence, actor), subject };
}

/** "Four residents were shot after they left the town": the nearest who did something before are people who hold no place. */
function areUnarmed(sentence: Sentence, pronoun: number): boolean {
  const { chunks } = sentence;
  if (chunks[pronoun]!.id !== they) return false;
  for (let at = pronoun - 1; at >= 0; at--) {
    const { group } = chunks[at]!;
    const next = chunks[at + 1]!.type;
    if (group === undefined || (next !== 'verb' && next !== 'auxiliary')) continue;
    return group.sort === 'people' && group.plural && actorAt(sentence, at) === null;
  }
  return false;
}

/** "We withdrew from the town", "the offensive has seized": done, not what "we will" do some day. */
function isTold({ passage, chunks }: Sentence, subject: Subject, at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  const { forms = 0 } = chunks[at]!.word?.verb ?? {};
  // "We control the town", "We succeeded in retaking the town"
  const now =
    (forms & Form.base) !== 0 &&
    ((chunks[at]!.word?.control ?? 0) & Control.hold) !== 0 &&
    auxiliaryOf(chunks, at) === null;
  const managed = (forms & Form.gerund) !== 0 && before?.id === inId && isSucceeded(passage, chunkAt(chunks, at - 2));
  const done = isType(chunks[at], 'preposition') || (forms & (Form.past | Form.participle)) !== 0 || now || managed;
  return subject.weakened === null && (isManagedTo(chunks, at) || (done && before?.id !== to));
}

/** "we managed to take the town", "We managed to completely encircle it" */
function isManagedTo(chunks: Sentence['chunks'], at: number): boolean {
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'adverb')) back--;
  const managed = chunkAt(chunks, back - 1)?.word?.verb;
  return chunkAt(chunks, back)?.id === to && managed?.lemma === 'manage' && (managed.forms & Form.past) !== 0;
}

function isSucceeded(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && formAt(passage, chunk.first) === 'succeeded';
}

function isOffensive({ passage }: Sentence, { group }: Chunk): boolean {
  return ((wordAt(passage, (group?.last ?? 0) - 1)?.control ?? 0) & Control.offensive) !== 0;
}

/** "the regime and its allies": the first of two that act together. */
function joinedLeft(sentence: Sentence, actor: Actor): Actor {
  const { chunks } = sentence;
  const joint = chunkAt(chunks, actor.index - 1);
  if (joint?.type !== 'conjunction' || joint.id !== and || !isType(chunkAt(chunks, actor.index - 2), 'group'))
    return actor;
  const before3 = chunkAt(chunks, actor.index - 3);
  // "forces from the north and their allies": whose allies they are.
  const whole =
    isType(before3, 'preposition') && owning.has(wordAt(sentence.passage, actor.group.first))
      ? actorAt(sentence, phraseHead(chunks, actor.index - 2))
      : null;
  if (whole?.armed === true && whole.index < actor.index - 3)
    return { ...actor, armed: true, index: whole.index, group: { ...whole.group, last: actor.group.last } };
  // "said the army and its allies had"
  if (isType(before3, 'preposition') || (isType(before3, 'verb') && before3?.word?.verb?.speech === undefined))
    return actor;
  const first = actorAt(sentence, actor.index - 2);
  const before = chunks[actor.index - 2]!;
  // "the defence and security forces": one noun for both.
  if (first === null)
    return defending.has(formAt(sentence.passage, before.last - 1))
      ? { ...actor, index: actor.index - 2, group: { ...actor.group, first: before.first } }
      : actor;
  return {
    ...actor,
    armed: actor.armed || first.armed,
    index: first.index,
    group: { ...first.group, last: actor.group.last },
  };
}

const owning = wordList(['its', 'their']);
const defending: ReadonlySet<string> = new Set(['defence', 'defense']);

/** "they’ve", "we’ve" */
const contracted = /^(they|we)['’](?:ve|d|re)$/;

const thirdPerson = wordList(['it', 'they', 'who', 'which']);

/** Holder fields of a doer. */
export function holderOf(doer: Exclude<Doer, { type: 'other' }>): Pick<Holding, 'holder' | 'pronoun'> {
  if (doer.type === 'actor') return { holder: doer.actor };
  return doer.type === 'pronoun' ? { holder: null, pronoun: doer.subject.index } : { holder: null };
}

/** The actor behind "by" in what follows chunk `at`, before another clause starts. */
export function agentBehind(sentence: Sentence, at: number): Actor | null {
  const { chunks } = sentence;
  for (let next = at + 1; next < chunks.length && next < at + 10; next++) {
    const { type, word, unit } = chunks[next]!;
    // "was seized back by the army"
    if (next === at + 1 && word?.form === 'back') continue;
    // "was surrounded and captured by the rebels"
    if (next === at + 2 && type === 'verb' && isJoinedParticiple(chunks, at)) continue;
    if (
      type === 'verb' ||
      type === 'subordinator' ||
      type === 'auxiliary' ||
      (unit !== 0 && unit !== 0x28 && unit !== 0x29)
    )
      return null;
    if (word?.form !== 'by') continue;
    const actor = actorAt(sentence, overForms(chunks, next + 1)) ?? beforeSpeaker(sentence, next + 1);
    if (actor !== null || !isType(chunks[next + 2], 'conjunction')) return actor;
    // "by imperialism and its troops": the second can, so both do.
    const second = actorAt(sentence, next + 3);
    return second === null || chunks[next + 1]?.group === undefined
      ? null
      : { ...second, index: next + 1, group: { ...second.group, first: chunks[next + 1]!.first } };
  }
  return null;
}

function isJoinedParticiple(chunks: Sentence['chunks'], at: number): boolean {
  const participle = (index: number): boolean => ((chunks[index]!.word?.verb?.forms ?? 0) & Form.participle) !== 0;
  return isType(chunks[at], 'verb') && chunkAt(chunks, at + 1)?.id === and && participle(at) && participle(at + 2);
}

/** "by suspected fleeing rebels", "by retreating troops": over what their verbs say of them. */
function overForms(chunks: Sentence['chunks'], at: number): number {
  let next = at;
  while (
    next < at + 2 &&
    isType(chunks[next], 'verb') &&
    ((chunks[next]!.word?.verb?.forms ?? 0) & (Form.participle | Form.gerund)) !== 0
  )
    next++;
  return isType(chunks[next], 'group') ? next : at;
}

/** "controlled by IS activists said": in comma-less text the speaker behind runs into the actor's name. */
function beforeSpeaker({ passage, chunks }: Sentence, index: number): Actor | null {
  const { group } = chunks[index] ?? {};
  if (group === undefined || group.last - group.first < 2 || chunks[index + 1]?.word?.verb?.speech === undefined)
    return null;
  const last = group.last - 1;
  if (standingOf(passage, group.first, last, null) !== 'armed') return null;
  return { group: wordsGroup(group.first, last), index, end: index + 1, armed: true };
}

/** Whether the verb at chunk `at` is passive: "was encircled", not "was encircling". */
export function isSuffered(chunks: Sentence['chunks'], at: number): boolean {
  return ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) === 0 && isPassive(chunks, at);
}
