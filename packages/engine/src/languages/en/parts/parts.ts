import type { Concept } from '../../../concepts.ts';
import type { Group } from '../../../mentions/group.ts';
import { createPatient, type Patient } from '../../../mentions/predication.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { distributedBehind } from '../frames/toll/whom/more-of-them.ts';
import { ids } from '../lexicon.ts';
import { belongsToNext, countsPeople, isParticiple, joinedRight, type Placed, speaksBehind } from '../roles.ts';
import { listedAfterColon } from './listed-after-colon.ts';
import { ofWhom, partOfThem } from './of-them.ts';
import { summedUp } from './summed-up.ts';

const [including, them, whom, ofId, asId, result, the, from, those] = ids(
  'including them whom of as result the from those',
);

/**
 * The groups that a sentence names as part of a group before them: "12 people, including five children", "22 killed, four of
 * them women", "among them a nurse", "most of them civilians". `from` is where to look, `last` one past the patients' last chunk.
 */
export function partsBehind(chunks: readonly Chunk[], first: number, whole: number, concept: Concept): Patient[] {
  let from = first;
  const parts: Patient[] = [];
  for (let at = from; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    // Behind the bracket that it stands in nothing is a part of it.
    if (chunk.unit === mark.close) break;
    if (chunk.unit === mark.semicolon || (chunk.unit === mark.stop && at > from)) break;
    if (chunk.unit === mark.colon) {
      const listed = listedAfterColon(chunks, from, at);
      for (const { group } of listed) parts.push(createPatient(group, whole));
      if (listed.length > 0) {
        at = listed.at(-1)!.index;
        continue;
      }
    }
    if (chunk.unit === mark.open && at <= from + 1) {
      const [inside, last] = inBrackets(chunks, at + 1);
      for (const group of inside) parts.push(createPatient(group, whole));
      if (inside.length > 0) {
        at = last;
        continue;
      }
      // "(363 deaths and 156 injured), including 150 children": over the bracket, which says it for itself.
      const close = closeOf(chunks, at);
      if (close > 0) {
        at = close;
        from = close;
        continue;
      }
    }
    const summed = at === first ? summedUp(chunks, at) : [];
    if (summed.length > 0) {
      for (const { group } of summed) parts.push(createPatient(group, whole));
      break;
    }
    if (opensPart(chunks, at)) {
      const start = at + (chunk.id === including ? 1 : 2);
      // "22 bodies, including those of five children"
      const isThoseOf = isWord(chunks[start], those) && isWord(chunks[start + 1], ofId);
      const first = overUncounted(chunks, skipAdverbs(chunks, isThoseOf ? start + 2 : start));
      const isOther = isOfOtherFate(chunks[first + 1], chunks[first]?.group, concept);
      if (chunks[first]?.group?.figure && countsPeople(chunks[first]!.group!) && !isOther) {
        const joined = partsFrom(chunks, first);
        for (const { group } of joined) parts.push(createPatient(group, whole));
        const [nested, end] = nestedParts(chunks, joined.at(-1)!.index);
        for (const group of nested) parts.push(createPatient(group, whole));
        at = end;
        continue;
      }
    }
    const origins = byOrigin(chunks, at);
    if (origins.length > 0) {
      for (const { group } of origins) parts.push(createPatient(group, whole));
      break;
    }
    const relative = ofWhom(chunks, at);
    if (relative.length > 0) {
      for (const { group, nounFrom } of relative) parts.push(createPatient(group, whole, nounFrom));
      break;
    }
    const ofThem = partOfThem(chunks, at, concept);
    if (ofThem !== null) {
      parts.push(createPatient(ofThem.group, whole, ofThem.nounFrom));
      if (ofThem.nounFrom === undefined) {
        // "27 of them in Gao and nine others in Homs"
        const elsewhere = distributedBehind(chunks, at);
        for (const { group } of elsewhere) parts.push(createPatient(group, whole));
        at = elsewhere.at(-1)?.index ?? at;
        continue;
      }
      // "27 of them women and 19 children"
      const next = chunks.findIndex(({ group }) => group === ofThem.nounFrom) + 1;
      for (const group of listedBehind(chunks, next)) parts.push(createPatient(group, whole));
      continue;
    }
    // Only a comma, a dash, a bracket, a place or a date may part the whole from its parts; "of them" may stand farther.
    if (at > from + partReach && !chunks.slice(at, from + partOfThemReach).some(({ group }) => group?.partOfThem))
      break;
    // "died as a result of raids, 38 of them civilians"
    if (isAsResult(chunks, at)) {
      at += 2;
      continue;
    }
    // "of acts of": behind a preposition no verb.
    if (
      chunk.type === 'verb' &&
      (isType(chunkAt(chunks, at - 1), 'preposition') || isWord(chunkAt(chunks, at - 1), the))
    )
      continue;
    if (chunk.type === 'verb' || chunk.type === 'subordinator') {
      // "12,600 have died, the monitor says, 9,183 of them civilians"
      if (chunk.type === 'verb' && chunk.word?.verb?.speech !== undefined && isMark(chunks[at + 1], mark.comma))
        continue;
      if (parts.length > 0 || chunk.type === 'subordinator') break;
      if (chunk.word?.verb?.concept === undefined) break;
    }
    // "25 members of one family, including": over whose they are
    const owns = chunk.group?.population === 'families' && isWord(chunkAt(chunks, at - 1), ofId);
    if (chunk.type === 'group' && chunk.group!.figure !== null && countsPeople(chunk.group!) && at > from && !owns)
      break;
  }
  return parts;
}

/** "40 casualties, including 12 dead": whether what stands behind a bare figure says that something else befell them. */
function isOfOtherFate(behind: Chunk | undefined, group: Group | undefined, concept: Concept): boolean {
  // "40 casualties, including 12 people killed"
  const told = group?.sort === 'bare' || (concept === 'harm' && group?.sort === 'people');
  if (!told || (behind?.type !== 'state' && behind?.type !== 'verb')) return false;
  const fate = behind.type === 'state' ? behind.word?.stateConcept : behind.word?.verb?.concept;
  return fate !== undefined && fate !== concept && (behind.type === 'state' || isParticiple(behind));
}

/** "as a result", whose noun may look like a verb. */
function isAsResult(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at], asId) && (isWord(chunks[at + 2], result) || isWord(chunks[at + 1], result));
}

/** Chunks within which a part stands behind its whole. */
const partReach = 8;
const partOfThemReach = 20;

/** "27 of them women and 19 children", "…, 2,500 women and 1,553 children": the counted people that a list goes on with. */
function listedBehind(chunks: readonly Chunk[], from: number): Group[] {
  const groups: Group[] = [];
  for (let at = from; ; ) {
    let next = at;
    while (isType(chunks[next], 'conjunction') || isMark(chunks[next], mark.comma)) next++;
    const group = chunks[next]?.group;
    if (next === at || group?.sort !== 'people' || !countsPeople(group) || belongsToNext(chunks, next)) return groups;
    // "many of them students, a nurse said"
    if (speaksBehind(chunks, next)) return groups;
    groups.push(group);
    at = next + 1;
  }
}

/** "(8 men, 7 women, 1 girl, and 3 adults whose sex is not known)": people counted in brackets, by what they are and nothing else. */
function inBrackets(chunks: readonly Chunk[], from: number): readonly [readonly Group[], number] {
  const groups: Group[] = [];
  for (let at = from; at < chunks.length && at < from + bracketMax; at++) {
    const { unit, group, type } = chunks[at]!;
    if (unit === mark.close) return [groups, at];
    // "(amounting to a third of the population)"
    if (type === 'verb' && at === from) return [[], from];
    if (unit === mark.semicolon || type === 'state') return [[], from];
    // "(4,052 killed and 4,758 injured)" has verbs of its own.
    if (type === 'verb' && chunkAt(chunks, at - 1)?.group?.figure != null) return [[], from];
    if (group?.figure == null) continue;
    if (group.sort !== 'people' || !countsPeople(group)) return [[], from];
    groups.push(group);
  }
  return [[], from];
}

/** "50 adults (17 men and 33 women) and 19 children (9 girls, 10 boys)": what brackets behind the part at chunk `at` tell apart, and those that "and" joins to it; and their last chunk. */
function nestedParts(chunks: readonly Chunk[], at: number): readonly [readonly Group[], number] {
  if (!isMark(chunks[at + 1], mark.open)) return [[], at];
  const [inside, end] = inBrackets(chunks, at + 2);
  const next = chunks[end + 2]?.group;
  if (inside.length === 0 || !isType(chunks[end + 1], 'conjunction') || next?.sort !== 'people' || !countsPeople(next))
    return inside.length === 0 ? [[], at] : [inside, end];
  const [more, last] = nestedParts(chunks, end + 2);
  return [[...inside, next, ...more], last];
}

/** Chunk of the bracket that closes the one opened at `at`; -1 if none does. */
function closeOf(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < chunks.length && next < at + bracketMax; next++)
    if (chunks[next]!.unit === mark.close) return next;
  return -1;
}

/** Chunks of a bracket that lists people. */
const bracketMax = 40;

/** "including onlookers, two nurses and a cook": over those of a list whom no figure counts. */
function overUncounted(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (isUncountedPeople(chunks[next]) && isMark(chunks[next + 1], mark.comma) && isType(chunks[next + 2], 'group'))
    next += 2;
  return belongsToNext(chunks, next) ? at : next;
}

function isUncountedPeople(chunk: Chunk | undefined): boolean {
  return chunk?.group?.sort === 'people' && chunk.group.figure === null;
}

function skipAdverbs(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (isType(chunks[next], 'adverb')) next++;
  return next;
}

/** The part at chunk `first` with those told of beside it: "three nurses and a doctor", "60 in Homs, 12 in Gao and 35 in Mosul". */
function partsFrom(chunks: readonly Chunk[], first: number): readonly Placed[] {
  const joined = joinedRight(chunks, first, { aside: true });
  if (chunks[first]!.group!.sort !== 'bare' || !isType(chunks[first + 1], 'preposition')) return joined;
  const placed = distributedBehind(chunks, first);
  return placed.length < joined.length ? joined : [{ group: chunks[first]!.group!, index: first }, ...placed];
}

/** "including", "among them", "among whom" */
function opensPart(chunks: readonly Chunk[], at: number): boolean {
  const form = chunks[at]!.word?.form;
  if (form === 'including') return true;
  return (form === 'among' || form === 'amongst') && (isWord(chunks[at + 1], them) || isWord(chunks[at + 1], whom));
}

/** ", seven from Chad and three from Mali": a whole told apart by where they come from, two parts at least. */
function byOrigin(chunks: readonly Chunk[], at: number): readonly Placed[] {
  if (!isMark(chunks[at], mark.comma)) return [];
  const first = chunks[at + 1]?.group;
  if (first?.sort !== 'bare' || first.figure?.article !== false || !isWord(chunks[at + 2], from)) return [];
  const others = distributedBehind(chunks, at + 1);
  const allFrom = others.every(({ group, index }) => group.sort === 'bare' && isWord(chunks[index + 1], from));
  return others.length > 0 && allFrom ? [{ group: first, index: at + 1 }, ...others] : [];
}
