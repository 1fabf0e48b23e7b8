import { createGroup, type Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt } from '../../look.ts';
import { hasAuxiliary } from '../../roles.ts';
import { formList, verbList, wordList } from '../../word-list.ts';
import { crewed as crewedNouns, violentVerbs } from '../../words/doers.ts';
import { blamedFor } from './blamed.ts';
import { isMeans } from './means.ts';
import type { Subject } from './who.ts';

const [by, to, fireId, off, down] = ids('by to fire off down');

export const violent = verbList([...violentVerbs, ...'disperse overrun invade hack stab beat burn'.split(' ')]);
const mutual = verbList(['clash', 'fight']);
/** The same of verbs that mean it only of crowds and towns: "cracked down", "rampaged through". */
const rampant = formList(['cracked', 'rampaged']);
export const crewed = wordList(crewedNouns);

/** Whether a verb stands in the clause that goes on at a chunk. */
export function hasVerb(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at; next < chunks.length && next < at + 8; next++) {
    const { type, unit } = chunks[next]!;
    if (type === 'verb') return true;
    if ((type === 'mark' && unit !== mark.comma) || type === 'subordinator') return false;
  }
  return false;
}

/** "when gunmen opened fire", "after a bomb exploded", "when their car hit a mine", "after the town came under shelling by the army". */
export function addClause(
  passage: Passage,
  chunks: readonly Chunk[],
  at: number,
  add: (group: Group | null | undefined) => void,
): void {
  const subject = chunks[at]!.group!;
  const verb = chunks.findIndex(({ type }, index) => index > at && type === 'verb');
  const hit = meansIn(passage, chunks, at + 1);
  // "when the plane was shot down": what is struck strikes nobody.
  // "when his jet crashed": what befell their own.
  const isTheirs = theirs.isAt(passage, subject.first);
  const struck = (isTheirs || hasAuxiliary(chunks, verb)) && crewed.isAt(passage, subject.head);
  if (isMeans(passage, subject) && !struck) {
    add(subject);
    // "when shells fired by the army struck"
    if (isType(chunks[at + 1], 'verb') && isWord(chunks[at + 2], by)) add(chunks[at + 3]?.group);
    else add(hasAuxiliary(chunks, verb) ? byWhom(passage, chunks, verb + 1) : blamedFor(chunks, at + 1));
  } else if (violent.has(chunks[verb]!.word) && hasAuxiliary(chunks, verb)) {
    // "when their house was struck by troops"; "when a guard was shot dead by police" tells another's death.
    if (chunks[verb]!.word?.verb?.lemma !== 'shoot') add(byWhom(passage, chunks, verb + 1));
  } else if (
    (setsOff(passage, chunks, verb) && subject.population !== 'children') ||
    ((violent.has(chunks[verb]!.word) || rampant.isAt(passage, chunks[verb]!.first)) &&
      !hasAuxiliary(chunks, verb) &&
      !isTheirs &&
      // "after rebels and soldiers clashed": either may have.
      !mutual.has(chunks[verb]!.word) &&
      // Who hits a mine harms nobody; who sets one off does.
      !(hit !== null && laid.isAt(passage, hit.group.head) && chunks[verb]!.word?.verb?.lemma !== 'detonate'))
  )
    add(subject);
  if (hit === null) return;
  // "when militiamen shot down two helicopters": what they struck.
  if (crewed.isAt(passage, hit.group.head) && isShotDown(chunks, hit.index)) return;
  add(hit.group);
  if (isWord(chunks[hit.index + 1], by)) add(chunks[hit.index + 2]?.group);
}

/** "after he was attacked by an unknown man": who attacked whom a pronoun at a chunk names; `null` where nobody is said to. */
export function attackerOf(passage: Passage, chunks: readonly Chunk[], pronoun: number): Group | null {
  const verb = pronoun + 2;
  if (chunks[verb]?.type !== 'verb' || !violent.has(chunks[verb].word) || !hasAuxiliary(chunks, verb)) return null;
  return byWhom(passage, chunks, verb + 1);
}

/** "set off a bomb": what is thrown or driven, and no mine that anybody may step on. */
function setsOff(passage: Passage, chunks: readonly Chunk[], verb: number): boolean {
  if (chunks[verb]!.word?.verb?.lemma !== 'set' || !isWord(chunks[verb + 1], off)) return false;
  const charge = chunks[verb + 2]?.group;
  return charge !== undefined && charges.isAt(passage, charge.last - 1);
}

const theirs = wordList('his her their its');

/** "shot down a jet", "hit a tank": whether what stands at a chunk is what somebody struck. */
function isShotDown(chunks: readonly Chunk[], at: number): boolean {
  const before = isWord(chunks[at - 1], down) ? chunks[at - 2] : chunks[at - 1];
  return before?.type === 'verb' && violent.has(before.word) && before.word?.verb?.lemma !== 'fire';
}

/** Chunks between a passive verb and who did it. */
const byReach = 6;

/** "was released by the army", "by a helicopter belonging to the army": who did it, in the chunks from `from`. */
function byWhom(passage: Passage, chunks: readonly Chunk[], from: number): Group | null {
  for (let at = from; at + 1 < chunks.length && at < from + byReach; at++) {
    const { type, word } = chunks[at]!;
    if (type === 'verb' || type === 'subordinator') return null;
    if (word?.form !== 'by') continue;
    const tie = chunks[at + 2];
    const owned = tie !== undefined && formAt(passage, tie.last - 1) === 'belonging';
    return (owned && isWord(chunks[at + 3], to) ? chunks[at + 4]?.group : undefined) ?? chunks[at + 1]!.group ?? null;
  }
  return null;
}

const charges = formList('bomb bombs explosives grenade grenades explosion explosions belt belts vest vests');

/** What lies in wait: whoever hits it is no doer. */
const laid = wordList(
  'mine mines landmine landmines ied ieds device devices booby-trap booby-traps bomb explosives'.split(' '),
);

function meansIn(passage: Passage, chunks: readonly Chunk[], from: number): Subject | null {
  for (let at = from; at < chunks.length && at < from + 10; at++) {
    const { group, type, unit, first, word } = chunks[at]!;
    const fire = chunks[at + 1];
    if (word?.verb?.lemma === 'open' && fire?.id === fireId)
      return { group: createGroup(first, fire.last, { sort: 'things', head: fire.first }), index: at + 1 };
    if (type === 'subordinator' || (type === 'mark' && unit !== mark.comma)) return null;
    if (group === undefined || !isMeans(passage, group)) continue;
    return { group, index: at };
  }
  return null;
}
