import { createGroup, type Group } from '../../../mentions/group.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import type { Chunk } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ledUpTo } from '../intent.ts';
import { wordAt } from '../look.ts';
import { hasAuxiliary } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { verbList, wordList } from '../word-table.ts';
import { crewed as crewedNouns, violentVerbs } from '../words/doers.ts';
import { clauseDeed, deedOf, isOtherToll } from './deed.ts';
import type { Found } from './found.ts';
import { isActor, isMeans, meansFirst, ownerBefore } from './means.ts';
import { type Subject, subjectFor } from './who.ts';

/** Who did it and by what means, as groups of the sentence's words. */
export interface Doers {
  readonly agents: readonly Group[];
  readonly causes: readonly Group[];
}

/** "by regime forces", "in air strikes", "terrorist attacks killed": whom and what the sentence names as the doer and the means. */
export function doersOf(sentence: Sentence, found: Found): Doers {
  const { passage } = sentence;
  const agents: Group[] = [];
  const causes: Group[] = [];
  // Who takes people out of danger is no perpetrator.
  if (found.concept === 'evacuate' || found.concept === 'return') return { agents, causes };
  const byWhom = new Set<Group>();
  for (const group of namedDoers(sentence, found, byWhom)) {
    if (!isMeans(passage, group)) {
      if (!isActor(passage, group)) continue;
      agents.push(group);
      // "a motorcycle bomber killed 16": how stands before the bomber.
      if (bombers.has(wordAt(passage, group.head)?.form ?? ''))
        causes.push(createGroup(group.indefinite ? group.first + 1 : group.first, group.last, group));
      continue;
    }
    // "the Russian warplanes" are whose they are; "US air strikes" are a means, and the US's.
    if (crewed.has(wordAt(passage, group.head)?.form ?? '')) {
      agents.push(group);
      continue;
    }
    const means = meansFirst(passage, group);
    causes.push(createGroup(means, group.last, group));
    const owner = byWhom.has(group) ? null : ownerBefore(passage, group.first, means);
    if (owner !== null) agents.push(owner);
  }
  const deed = causes.length === 0 ? (deedOf(sentence, found) ?? clauseDeed(sentence, found)) : null;
  if (deed !== null) causes.push(deed);
  return { agents, causes };
}

const crewed = new Set(crewedNouns);
const bombers = new Set(['bomber', 'bombers']);
const violent = verbList(violentVerbs);

/**
 * Every group that the sentence puts where a doer or a means stands, in the order in which they count. `byWhom` takes the means
 * that say behind them whose they are.
 */
function namedDoers({ passage, chunks }: Sentence, found: Found, byWhom: Set<Group>): Group[] {
  const patients = new Set(found.patients.map(({ group }) => group));
  const list: Group[] = [];
  const add = (group: Group | undefined | null): void => {
    if (group != null && !patients.has(group) && !list.includes(group)) list.push(group);
  };
  const verb = verbOf(chunks, found);
  // Who "lost 12 men" did not kill them.
  if (verb >= 0 && chunks[verb]!.word?.verb?.lemma !== 'lose' && ledUpTo(passage, chunks, verb)?.byNoun !== true)
    addSubject(passage, chunks, verb, add, byWhom);
  // Of a toll the means stand between its noun and its figure: "the death toll from terrorist attacks rose to 12".
  const from = found.running ? found.index + 1 : Math.max(found.index, found.patients.at(-1)?.index ?? 0) + 1;
  addBehind(passage, chunks, from, verb < 0, add);
  return list;
}

/** The verb whose subject did it: the trigger, or the "left" of "left 12 dead"; -1 where the people are the subject. */
function verbOf(chunks: readonly Chunk[], { index, patients }: Found): number {
  const firstPatient = patients[0]?.index ?? index;
  if (firstPatient > index) return chunks[index]?.type === 'verb' ? index : -1;
  const before = chunks[firstPatient - 1];
  return before?.type === 'verb' && before.word?.verb?.lemma === 'leave' ? firstPatient - 1 : -1;
}

/** The subject, and, where it is somebody, what it did it with: "gunmen opened fire", "rebels fired rockets". */
function addSubject(
  passage: Passage,
  chunks: readonly Chunk[],
  verb: number,
  add: (group: Group | null | undefined) => void,
  byWhom: Set<Group>,
): void {
  const subject = chargedWith(passage, chunks, verb) ?? subjectFor(passage, chunks, verb);
  if (subject === null) return;
  // "Days of fighting have killed"
  if (isSpan(passage, subject.group) && chunks[subject.index + 1]?.word?.form === 'of') {
    const spent = groupBehind(passage, chunks, subject.index + 2);
    if (spent !== null) add(spent);
    return;
  }
  add(subject.group);
  if (isMeans(passage, subject.group) && !crewed.has(wordAt(passage, subject.group.head)?.form ?? '')) {
    // "air strikes by the regime", "an explosion of a car bomb"
    for (let at = subject.index + 1; at < verb; at++) {
      if (chunks[at]!.type === 'verb' && !isParticipleOf(chunks[at]!)) break;
      if (chunks[at]!.word?.form !== 'by' || chunks[at + 1]?.group === undefined) continue;
      add(chunks[at + 1]!.group);
      byWhom.add(subject.group);
    }
    return;
  }
  for (let at = subject.index + 1; at < verb; at++) {
    const { group } = chunks[at]!;
    if (chunks[at]!.word?.verb?.lemma === 'open' && chunks[at + 1]?.word?.form === 'fire') {
      add(createGroup(chunks[at]!.first, chunks[at + 1]!.last, { sort: 'things', head: chunks[at + 1]!.first }));
      return;
    }
    if (group === undefined || !isMeans(passage, group)) continue;
    // "foiled an attack and killed 12": what is not done harms nobody.
    const does = chunks[at - 1];
    if (does?.type === 'verb' && !violent.has(does.word)) return;
    add(group);
    return;
  }
}

/** "days", "weeks": how long something went on. */
export function isSpan(passage: Passage, { last }: Group): boolean {
  return spans.has(wordAt(passage, last - 1));
}

const spans = wordList('hours days weeks months years'.split(' '));

/** "accused rebels of killing 12", "sentenced 14 men to death for killing 151": whoever is charged did it, not whoever charges. */
function chargedWith(passage: Passage, chunks: readonly Chunk[], verb: number): Subject | null {
  const form = chunks[verb - 1]?.word?.form;
  if (chunks[verb - 1]?.type !== 'preposition' || (form !== 'of' && form !== 'for')) return null;
  // "have been accused of killing eight"
  if (chunks[verb - 2]?.word?.verb?.lemma === 'accuse') return subjectFor(passage, chunks, verb - 2);
  for (let at = verb - 2; at > 0 && at > verb - 8; at--) {
    const { type, group } = chunks[at]!;
    if (type === 'group' && chunks[at - 1]?.type === 'verb') return { group: group!, index: at };
    if (type !== 'group' && type !== 'preposition' && type !== 'adverb' && type !== 'date') return null;
  }
  return null;
}

const withMeans = new Set(['in', 'with', 'from', 'during', 'after', 'amid', 'following', 'under', 'by']);
const openers = new Set(['when', 'after', 'as']);

/** What stands behind: "by" and whom, "in" and what, "when" and what happened. Other tolls in between are stepped over. */
function addBehind(
  passage: Passage,
  chunks: readonly Chunk[],
  from: number,
  undergone: boolean,
  add: (group: Group | null | undefined) => void,
): void {
  // Where a participle may say more of the means right before it: "strikes carried out by".
  let means = -1;
  for (let at = from; at < chunks.length && at < from + 16; at++) {
    const chunk = chunks[at]!;
    if (chunk.type === 'mark' && chunk.unit !== mark.comma) break;
    const form = chunk.word?.form ?? '';
    if (chunk.type === 'subordinator' || (chunk.type === 'preposition' && openers.has(form))) {
      const group = chunks[at + 1]?.group;
      if (openers.has(form) && undergone && group !== undefined && hasVerb(chunks, at + 2)) {
        addClause(passage, chunks, at + 1, add);
        return;
      }
      if (chunk.type === 'subordinator') break;
    }
    // "in overnight shelling"
    const timed = chunk.type === 'date' ? chunks[at + 1]?.group : undefined;
    if (timed !== undefined && withMeans.has(wordAt(passage, chunk.first)?.form ?? '') && isMeans(passage, timed)) {
      add(timed);
      means = at + 2;
      continue;
    }
    if (chunk.type === 'verb' && !isOtherToll(chunk) && !(means === at && isParticipleOf(chunk))) break;
    if (chunk.type !== 'preposition' || !(withMeans.has(form) || isResultOf(passage, chunks, at))) continue;
    const group = groupBehind(passage, chunks, at + 1);
    if (group === null) continue;
    const harmful = isMeans(passage, group);
    // "by terrorists shelling the town"
    const deed = harmful ? undefined : chunks[at + 2];
    if (form === 'by' && deed?.type === 'verb' && isMeans(passage, createGroup(deed.first, deed.last, {}))) {
      add(group);
      add(createGroup(deed.first, deed.last, { sort: 'things', head: deed.first }));
      return;
    }
    if (form === 'by' || harmful) add(group);
    if (harmful) means = at + 2;
  }
}

/** "strikes carried out by", "shells fired by" */
function isParticipleOf({ word }: Chunk): boolean {
  return ((word?.verb?.forms ?? 0) & Form.participle) !== 0;
}

/** "as a result of", "due to", "because of" */
function isResultOf(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const form = chunks[at]!.word?.form;
  if (form === 'to') return endsIn(passage, chunks[at - 1], 'due') || endsIn(passage, chunks[at - 1], 'owing');
  return form === 'of' && (endsIn(passage, chunks[at - 1], 'result') || chunks[at - 1]?.word?.form === 'because');
}

function endsIn(passage: Passage, chunk: Chunk | undefined, form: string): boolean {
  return chunk !== undefined && wordsOf(passage, chunk.last - 1, chunk.last) === form;
}

/** The group at a chunk; a gerund there is a noun if it is a means: "in shelling". */
function groupBehind(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const chunk = chunks[at];
  if (chunk === undefined) return null;
  if (chunk.group !== undefined) return chunk.group;
  const noun = createGroup(chunk.first, chunk.last, { sort: 'things', head: chunk.first });
  return chunk.type === 'verb' && isMeans(passage, noun) ? noun : null;
}

function hasVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at; next < chunks.length && next < at + 8; next++) {
    const { type, unit } = chunks[next]!;
    if (type === 'verb') return true;
    if ((type === 'mark' && unit !== mark.comma) || type === 'subordinator') return false;
  }
  return false;
}

/** "when gunmen opened fire", "after a bomb exploded", "when their car hit a mine", "after the town came under shelling by the army". */
function addClause(
  passage: Passage,
  chunks: readonly Chunk[],
  at: number,
  add: (group: Group | null | undefined) => void,
): void {
  const subject = chunks[at]!.group!;
  const verb = chunks.findIndex(({ type }, index) => index > at && type === 'verb');
  const hit = meansIn(passage, chunks, at + 1);
  if (isMeans(passage, subject)) add(subject);
  else if (
    violent.has(chunks[verb]!.word) &&
    !hasAuxiliary(chunks, verb) &&
    !(hit !== null && laid.has(wordAt(passage, hit.group.head)))
  )
    add(subject);
  if (hit === null) return;
  add(hit.group);
  if (chunks[hit.index + 1]?.word?.form === 'by') add(chunks[hit.index + 2]?.group);
}

/** What lies in wait: whoever hits it is no doer. */
const laid = wordList(
  'mine mines landmine landmines ied ieds device devices booby-trap booby-traps bomb explosives'.split(' '),
);

function meansIn(passage: Passage, chunks: readonly Chunk[], from: number): Subject | null {
  for (let at = from; at < chunks.length && at < from + 10; at++) {
    const { group, type, unit, first, word } = chunks[at]!;
    const fire = chunks[at + 1];
    if (word?.verb?.lemma === 'open' && fire?.word?.form === 'fire')
      return { group: createGroup(first, fire.last, { sort: 'things', head: fire.first }), index: at + 1 };
    if (type === 'subordinator' || (type === 'mark' && unit !== mark.comma)) return null;
    if (group === undefined || !isMeans(passage, group)) continue;
    return { group, index: at };
  }
  return null;
}
