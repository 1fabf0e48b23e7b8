import { createGroup, type Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, type ChunkType, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt } from '../../look.ts';
import { isPassive } from '../../roles.ts';
import { formList, verbList } from '../../word-list.ts';
import { isSeries } from './series.ts';
import { subjectFor } from './who.ts';

const [on, of, by, behindId, forId, out, to] = ids('on of by behind for out to');

/** Chunks between an attack and whom it is blamed on. */
const blameReach = 7;

/** Chunks between deaths and whom they are laid to. */
const layingReach = 8;

/** "blamed 12 of the deaths on the army", "attributed 320 deaths to rebels": whom, behind what stands at chunk `dead`; `null` where nobody is. */
export function chargedBehind(passage: Passage, chunks: readonly Chunk[], dead: number): Group | null {
  const before = chunkAt(chunks, isType(chunkAt(chunks, dead - 1), 'adverb') ? dead - 2 : dead - 1);
  if (before === undefined || isPassive(chunks, chunks.indexOf(before))) return null;
  const joint = before.word?.verb?.lemma === 'blame' ? on : ascribing.isAt(passage, before.last - 1) ? to : null;
  if (joint === null) return null;
  for (let at = dead + 1; at + 1 < chunks.length && at < dead + layingReach; at++) {
    const { type, id } = chunks[at]!;
    if (id === joint) return chunks[at + 1]!.group ?? null;
    if (type !== 'preposition' && type !== 'group' && type !== 'date') return null;
  }
  return null;
}

const ascribing = formList(
  'attribute attributes attributed ascribe ascribes ascribed impute imputes imputed'.split(' '),
);

/**
 * "in an attack that the West blames on the army", "in strikes on Gao blamed on the army", "attributed to it", "later claimed by it":
 * whom what starts at chunk `from`, right behind an attack, charges; else `null`.
 */
export function blamedFor(chunks: readonly Chunk[], from: number): Group | null {
  let blamed = false;
  // ", which was claimed by"
  const start = isMark(chunks[from], mark.comma) && isType(chunks[from + 1], 'subordinator') ? from + 1 : from;
  for (let at = start; at < chunks.length && at < from + blameReach; at++) {
    const { type, word, unit, id } = chunks[at]!;
    if (unit !== 0) return null;
    if (type === 'verb') {
      const charged = chargedBy(chunks, at);
      if (charged !== null) return charged;
      if (word?.verb?.lemma !== 'blame') return null;
      blamed = true;
    } else if (blamed && word?.form === 'on') return chunks[at + 1]?.group ?? null;
    // Over where and when it was.
    else if (type === 'preposition' && id !== by && !blamed) continue;
    else if (!spanned.has(type)) return null;
  }
  return null;
}

const spanned: ReadonlySet<ChunkType> = new Set(['group', 'subordinator', 'auxiliary', 'adverb', 'date']);

/** "attributed to the army", "claimed by the front": whose the attack is, where the participle at a chunk says so. */
function chargedBy(chunks: readonly Chunk[], at: number): Group | null {
  const { word } = chunks[at]!;
  const joint = word?.form === 'claimed' ? by : word?.form === 'attributed' || word?.form === 'ascribed' ? to : null;
  return joint !== null && isWord(chunks[at + 1], joint) ? (chunks[at + 2]?.group ?? null) : null;
}

/** "The raid, which the group had planned": whose it is, where the verb at chunk `verb` of a relative clause says so; else `null`. */
export function plannedBy(chunks: readonly Chunk[], verb: number): Group | null {
  if (!owning.has(chunks[verb]!.word) || isPassive(chunks, verb)) return null;
  let at = verb - 1;
  while (isType(chunkAt(chunks, at), 'auxiliary') || isType(chunkAt(chunks, at), 'adverb')) at--;
  return isType(chunkAt(chunks, at - 1), 'subordinator') ? (chunks[at]!.group ?? null) : null;
}

/** "The group claimed an attack that killed 12", "carried out a strike that killed": whose the attack was, by their own words or the report's; `null` where nobody's. */
export function claimantOf(passage: Passage, chunks: readonly Chunk[], attack: number): Group | null {
  let verb = attack - 1;
  // "a series of attacks"
  if (isWord(chunkAt(chunks, verb), of) && isSeries(passage, chunkAt(chunks, verb - 1))) verb -= 2;
  const being = isAnswerable(passage, chunks, verb);
  if (being >= 0) return subjectFor(passage, chunks, being)?.group ?? null;
  // "blamed the front for the attack that killed", "accused rebels of the attack that killed"
  const charged = chunkAt(chunks, verb - 1)?.group;
  if (
    charged !== undefined &&
    (isWord(chunks[verb], forId) || isWord(chunks[verb], of)) &&
    charging.has(chunkAt(chunks, verb - 2)?.word)
  )
    return isPassive(chunks, verb - 2) ? null : charged;
  // "was blamed for the bomb that killed", "were implicated in the deaths of"
  if (
    isType(chunkAt(chunks, verb), 'preposition') &&
    suspecting.isAt(passage, (chunkAt(chunks, verb - 1)?.last ?? 0) - 1)
  )
    return isPassive(chunks, verb - 1) ? (subjectFor(passage, chunks, verb - 1)?.group ?? null) : null;
  // "held the front responsible for the deaths of"
  const held = heldFor(passage, chunks, verb);
  if (held !== null) return held;
  // "claimed responsibility for"
  const answering = isWord(chunkAt(chunks, verb), forId) && isResponsibility(passage, chunkAt(chunks, verb - 1));
  if (answering) verb -= 2;
  // "claimed an October 2 attack", "carried out an attack"
  while (
    isType(chunkAt(chunks, verb), 'date') ||
    isType(chunkAt(chunks, verb), 'adverb') ||
    isWord(chunkAt(chunks, verb), out)
  )
    verb--;
  if (!isType(chunkAt(chunks, verb), 'verb') || isPassive(chunks, verb)) return null;
  // "carrying the body of a child"
  if (chunks[verb]!.word?.verb?.lemma === 'carry' && !isWord(chunks[verb + 1], out)) return null;
  const owns = owning.has(chunks[verb]!.word) || (answering ? bearing : doing).isAt(passage, chunks[verb]!.last - 1);
  return owns ? (subjectFor(passage, chunks, verb)?.group ?? null) : null;
}

/** "said they were responsible for", "was found responsible for", "that it was behind": the chunk of its "were", if `joint` ends it so; else -1. */
function isAnswerable(passage: Passage, chunks: readonly Chunk[], joint: number): number {
  const answers = isWord(chunkAt(chunks, joint), forId) && isResponsible(passage, chunkAt(chunks, joint - 1));
  let being = answers ? joint - 2 : isWord(chunkAt(chunks, joint), behindId) ? joint - 1 : -1;
  while (isType(chunkAt(chunks, being), 'adverb')) being--;
  if (answers && isType(chunkAt(chunks, being), 'verb') && isPassive(chunks, being)) being--;
  return isType(chunkAt(chunks, being), 'auxiliary') ? being : -1;
}

/** "holds the front responsible for": whom, where the "for" stands at a chunk; `null` where nobody is held so. */
function heldFor(passage: Passage, chunks: readonly Chunk[], joint: number): Group | null {
  if (!isWord(chunkAt(chunks, joint), forId)) return null;
  const alone = isResponsible(passage, chunkAt(chunks, joint - 1));
  const at = alone ? joint - 2 : joint - 1;
  const group = chunkAt(chunks, at)?.group;
  if (group === undefined || !holding.isAt(passage, (chunkAt(chunks, at - 1)?.last ?? 0) - 1)) return null;
  if (alone) return group;
  // In one group with whom it is said of: "the front responsible".
  const last = group.last - 1;
  return last > group.first && formAt(passage, last) === 'responsible'
    ? createGroup(group.first, last, { sort: group.sort, head: last - 1, population: group.population })
    : null;
}

const holding = formList('hold holds held holding find finds found finding deem deems deemed'.split(' '));
const suspecting = formList(['blamed', 'accused', 'suspected', 'convicted', 'implicated']);
/** What is done to a bomb by whoever's it is, and to a massacre. */
const doing = formList(
  'plant plants planted lay lays laid commit commits committed perpetrate perpetrates perpetrated detonate detonated'.split(
    ' ',
  ),
);
const bearing = formList(
  'bear bears bore bearing take takes took taking accept accepts accepted admit admits admitted assume assumed'.split(
    ' ',
  ),
);
const charging = verbList(['blame', 'accuse']);
const owning = verbList('claim carry conduct launch stage mount plan');

function isResponsibility(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.group !== undefined && formAt(passage, chunk.last - 1) === 'responsibility';
}

function isResponsible(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.last - chunk.first === 1 && formAt(passage, chunk.first) === 'responsible';
}
