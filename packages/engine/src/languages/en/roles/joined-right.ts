/* A list of counted groups, read from its first to the right: "four soldiers, two nurses and a child". */
import type { Group } from '../../../mentions/group.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { opensPart } from './asides.ts';
import { belongsToNext, speaksBehind } from './behind.ts';
import { isAsWellAs, isJoint, jointsMax } from './joints.ts';
import { isNameOfOne, overName } from './named.ts';
import { countedTogether } from './one-figure.ts';
import { countsPeople, type Placed } from './placed.ts';
import { isYears } from './years.ts';

const [also, of, from] = ids('also of from');

/** The group at `at` and those that a comma, "and" or mere adjacency joins to it on its right, as long as they are counted. */
export function joinedRight(
  chunks: readonly Chunk[],
  at: number,
  /** In an aside ("including four women and two children") a verb behind the last is that of the whole. */
  { aside = false }: { readonly aside?: boolean } = {},
): Placed[] {
  const list: Placed[] = [{ group: chunks[at]!.group!, index: at }];
  let next = at + 1;
  for (;;) {
    next = overName(chunks, overShare(chunks, next));
    // "a commander, Sami Haddad, and three fighters"
    if (isNameOfOne(chunks, next + 1) && isMark(chunks[next + 2], mark.comma)) next += 2;
    if (isYears(chunks, next + 1)) next += 2;
    let step = next;
    let conjoined = false;
    while (step < chunks.length && step < next + jointsMax && isJoint(chunks[step]!)) {
      if (chunks[step]!.type === 'conjunction') conjoined = true;
      step++;
    }
    // "and also 16 soldiers"
    if (conjoined && isWord(chunks[step], also)) step++;
    // "as well as three soldiers"
    if (isAsWellAs(chunks, step)) {
      conjoined = true;
      step += 3;
    } else if (step === next || (!conjoined && isMark(chunks[step - 1], mark.comma))) {
      const another = behindAside(chunks, step);
      if (another > 0) {
        conjoined = true;
        step = another;
      }
    }
    if (step === next && step < chunks.length && chunks[step]!.type === 'preposition' && !opensPart(chunks[step]!)) {
      // "killed three people in X and two in Y", "three leaders of the group and ten civilians": over the phrase to a figure behind "and".
      const phrase = overPhrase(chunks, step);
      // "a commander of the group, and eight militants"
      const over = phrase !== null && isMark(chunks[phrase], mark.comma) ? phrase + 1 : phrase;
      if (over !== null && isType(chunks[over], 'conjunction') && isOtherCount(chunks[over + 1]?.group)) {
        step = over + 1;
        conjoined = true;
      } else if (phrase !== null && over === phrase + 1 && isWhose(chunks, step, phrase) && listGoesOn(chunks, over)) {
        // "killed a guard of the brigade, two nurses and a cook"
        step = over;
      } else break;
    }
    const group = chunks[step]?.group;
    // "killed 65 soldiers and policemen and 26 civilians": over the second that one figure counts.
    if (conjoined && countedTogether(chunks, step)?.index === next - 1 && isJoint(chunks[step + 1] ?? chunks[step]!)) {
      next = step + 1;
      continue;
    }
    // "two policemen, the district officer and a major": over one known person.
    if (conjoined === false && step > next && isKnownPerson(group) && isJoint(chunks[step + 1] ?? chunks[step]!)) {
      next = step + 1;
      continue;
    }
    // "killed 25 people, 24 of them from one family": a part of the one before
    if (group === undefined || group.figure === null || group.partOfThem) break;
    // Where commas were lost a number alone starts the next: "11 women nine children and a nurse".
    const numbered = group.sort === 'people' && group.figure.qualifier === 'exact';
    if (step === next && !group.figure.article && !numbered) break;
    // "killing four civilians two residents said": who speaks behind a lost comma
    if (step === next && chunks[step + 1]?.word?.verb?.speech !== undefined) break;
    // "killed 20 people, a doctor at the hospital said"
    if (step > next && !conjoined && speaksBehind(chunks, step)) break;
    const counted =
      group.sort === 'people' || (group.sort === 'bare' && conjoined) || group.sort === list[0]!.group.sort;
    if (!counted || (belongsToNext(chunks, step) && !(aside && conjoined && group.sort === 'people'))) break;
    list.push({ group, index: step });
    next = step + 1;
  }
  return list;
}

/** "of the brigade", "from Gao": a phrase of chunks `[at, end)` that says whose somebody is. */
function isWhose(chunks: readonly Chunk[], at: number, end: number): boolean {
  return end === at + 2 && (isWord(chunks[at], of) || isWord(chunks[at], from));
}

/** Chunks of the rest of a list. */
const restMax = 12;

/** "two nurses from Gao and a cook": whether counted people stand at a chunk, and behind them others that "and" joins. */
function listGoesOn(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at]?.group;
  if (first?.sort !== 'people' || first.figure === null) return false;
  for (let next = at + 1; next < chunks.length && next < at + restMax; next++) {
    const { type, unit } = chunks[next]!;
    if (type === 'conjunction')
      return (
        chunks[next + 1]?.group?.sort === 'people' &&
        !belongsToNext(chunks, next + 1) &&
        // "a woman from Gao, two officials and a doctor said"
        !speaksBehind(chunks, next + 1)
      );
    if (type !== 'group' && type !== 'preposition' && unit !== mark.comma) return false;
  }
  return false;
}

/** Another figure of people, with their noun or without. */
function isOtherCount(group: Group | undefined): boolean {
  return group?.sort === 'bare' || (group?.sort === 'people' && group.figure?.article === false && !group.elided);
}

function isKnownPerson(group: Group | undefined): boolean {
  return group?.sort === 'people' && group.figure === null && group.definite && !group.plural;
}

/** Over "(25 percent)" behind a figure. */
function overShare(chunks: readonly Chunk[], at: number): number {
  const share = chunks[at + 1]?.group?.figure?.unit === 'fraction';
  return isMark(chunks[at], mark.open) && share && isMark(chunks[at + 2], mark.close) ? at + 3 : at;
}

/** Chunks of an aside between two objects. */
const asideMax = 14;

/**
 * "killed 12 people including two girls as well as three soldiers", "12 in Homs including two girls and another 20
 * in Hama": over a part of the first to the second; -1 if there is none.
 */
function behindAside(chunks: readonly Chunk[], at: number): number {
  if (!isType(chunks[at], 'preposition') || !opensPart(chunks[at]!)) return -1;
  for (let next = at + 1; next < chunks.length && next < at + asideMax; next++) {
    const { type, unit } = chunks[next]!;
    if (isAsWellAs(chunks, next)) return chunks[next + 3]?.group?.figure == null ? -1 : next + 3;
    if (type === 'conjunction' && isAnother(chunks[next + 1]?.group)) return next + 1;
    if (type === 'verb' || type === 'auxiliary' || type === 'subordinator' || (unit !== 0 && unit !== mark.comma))
      return -1;
  }
  return -1;
}

/** "another 20 people": a figure behind "another" counts others than the one before. */
function isAnother(group: Group | undefined): boolean {
  return group?.figure != null && group.indefinite && group.first < group.figure.first && countsPeople(group);
}

/** One past a prepositional phrase that starts at `at`, nested ones included; `null` if it holds no group. */
function overPhrase(chunks: readonly Chunk[], at: number): number | null {
  let next = at;
  while (isType(chunks[next], 'preposition')) {
    // "in and around Aleppo"
    if (isType(chunks[next + 1], 'conjunction') && isType(chunks[next + 2], 'preposition')) next += 2;
    if (!isType(chunks[next + 1], 'group')) break;
    next += 2;
  }
  return next === at ? null : next;
}
