import type { Group } from '../../../mentions/group.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { wordList } from '../word-list.ts';
import { wholeBeforeParts } from './asides.ts';
import { isKnownBetween, overName } from './named.ts';
import { countedTogether, isOfList } from './one-figure.ts';
import { countsPeople, type Placed } from './placed.ts';

const [according, to, also, asId, including, but, of, total] = ids('according to also as including but of total');

/** The groups that the verb at `index` takes as its object: the first to the right, and those joined to it. */
export function objectsOf(chunks: readonly Chunk[], index: number): Placed[] {
  let at = index + 1;
  if (isMark(chunks[at], mark.comma) && isWord(chunks[at + 1], according)) at++;
  while (at < chunks.length && isSkippable(chunks[at]!)) at++;
  // "abducted a total of eight officials"
  if (isWord(chunks[at], total) && isWord(chunks[at + 1], of)) at += 2;
  // "killing, according to the latest toll, 44 civilians"
  if (isWord(chunkAt(chunks, at - 1), according) && isWord(chunks[at], to) && isType(chunks[at + 1], 'group')) {
    at += 2;
    while (at < chunks.length && (isSkippable(chunks[at]!) || chunks[at]!.unit === mark.comma)) at++;
  }
  // "killed himself and 11 others", "killing her and two of her sons"
  const others = isType(chunks[at + 1], 'conjunction') ? chunks[at + 2]?.group : undefined;
  if (isType(chunks[at], 'pronoun') && others !== undefined && countsPeople(others) && !others.figure!.article) at += 2;
  const first = chunks[at];
  if (first?.type !== 'group') return [];
  return joinedRight(chunks, at);
}

function isSkippable(chunk: Chunk): boolean {
  return chunk.type === 'adverb' || chunk.type === 'date' || isQuote(chunk.unit);
}

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
    } else if (step === next) {
      const another = behindAside(chunks, next);
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

/** Another figure of people, with their noun or without. */
function isOtherCount(group: Group | undefined): boolean {
  return group?.sort === 'bare' || (group?.sort === 'people' && group.figure?.article === false && !group.elided);
}

function isKnownPerson(group: Group | undefined): boolean {
  return group?.sort === 'people' && group.figure === null && group.definite && !group.plural;
}

/** Chunks between a speaker's noun and the verb of saying: "a spokesman for the ministry, Sami Haddad, said". */
const speakerMax = 8;

/** Whether the group at `at` is the subject of a verb of saying, over the phrases and the name that belong to it. */
export function speaksBehind(chunks: readonly Chunk[], at: number): boolean {
  let commas = 0;
  for (let next = at + 1; next < chunks.length && next < at + speakerMax; next++) {
    const { type, word, unit, group } = chunks[next]!;
    // "a nurse working at the clinic told"
    if (type === 'verb' && (word === undefined || word.verb?.forms === Form.gerund)) continue;
    // One comma alone parts the speaker behind it from whom it stands behind.
    if (type === 'verb') return commas !== 1 && word?.verb?.speech !== undefined && word.verb.concept === undefined;
    if (unit === mark.comma) commas++;
    else if (type === 'group' ? group!.figure !== null : type !== 'preposition' && type !== 'adverb' && type !== 'date')
      return false;
  }
  return false;
}

/** Over "(25 percent)" behind a figure. */
function overShare(chunks: readonly Chunk[], at: number): number {
  const share = chunks[at + 1]?.group?.figure?.unit === 'fraction';
  return isMark(chunks[at], mark.open) && share && isMark(chunks[at + 2], mark.close) ? at + 3 : at;
}

export function isAsWellAs(chunks: readonly Chunk[], at: number): boolean {
  return (
    isWord(chunks[at], asId) &&
    chunks[at + 1]?.last === chunks[at]!.last + 1 &&
    isWord(chunks[at + 2], asId) &&
    !isType(chunks[at + 1], 'verb') &&
    chunks[at + 2]?.type === chunks[at]!.type
  );
}

/** Chunks of an aside between two objects. */
const asideMax = 14;

/**
 * "killed 12 people including women and children as well as three soldiers", "12 in Homs including two girls and another 20
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

export function opensPart(chunk: Chunk): boolean {
  return chunk.id === including;
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

/** Chunks between two groups of a list. */
const jointsMax = 5;

function isJoint(chunk: Chunk): boolean {
  // "two boys, aged 12 and 14, and a woman": an adverb of several words is how old they are.
  if (chunk.type === 'adverb') return chunk.last - chunk.first > 1;
  return chunk.type === 'conjunction' ? chunk.id !== but : chunk.unit === mark.comma;
}

/** "killed 5 and 46 others were injured": the group has a verb of its own behind it. */
export function belongsToNext(chunks: readonly Chunk[], index: number): boolean {
  let at = index + 1;
  while (at < chunks.length && (chunks[at]!.type === 'adverb' || chunks[at]!.type === 'date')) at++;
  const next = chunks[at];
  if (next === undefined) return false;
  if (next.type === 'auxiliary' || next.type === 'state') return true;
  if (next.type !== 'verb') return false;
  const verb = next.word?.verb;
  return (
    verb !== undefined &&
    (verb.forms & (Form.past | Form.participle)) !== 0 &&
    (verb.forms & Form.gerund) === 0 &&
    verb.speech === undefined
  );
}

/** Chunk before "under the age of 10", if that ends at `at`. */
function overAge(chunks: readonly Chunk[], at: number): number {
  if (
    chunkAt(chunks, at)?.group?.sort !== 'bare' ||
    !isWord(chunkAt(chunks, at - 1), of) ||
    !isType(chunkAt(chunks, at - 3), 'preposition')
  )
    return at;
  return isType(chunkAt(chunks, at - 2), 'group') && agePhrase.has(chunks[at - 3]!.word) ? at - 4 : at;
}

/** "27 gunmen from the movement and three civilians": over whose they are, behind "and"; `at` where no such phrase ends there. */
function overOwners(chunks: readonly Chunk[], at: number, from: number): number {
  const joint = chunkAt(chunks, at - 1)?.word?.form;
  if (at === from || !isType(chunks[from], 'conjunction') || (joint !== 'from' && joint !== 'of')) return at;
  const group = chunks[at]?.group;
  const owned = chunkAt(chunks, at - 2)?.group;
  if (group === undefined || group.figure !== null || owned?.sort !== 'people' || owned.figure === null) return at;
  return owned.figure.article ? at : at - 2;
}

const agePhrase = wordList(['under', 'below', 'over', 'above']);

/** The group at `at` and those joined to it on its left: "A farmer, a nurse and a driver were killed". */
export function joinedLeft(chunks: readonly Chunk[], at: number): Placed[] {
  const list: Placed[] = [{ group: chunks[at]!.group!, index: at }];
  let next = at - 1;
  for (;;) {
    let step = next;
    while (step >= 0 && step > next - jointsMax && isJoint(chunks[step]!)) step--;
    step = overAge(chunks, step);
    step = overOwners(chunks, step, next);
    const group = chunkAt(chunks, step)?.group;
    if (group !== undefined && step < next && isNounless(group, list[0]!.group)) {
      list.unshift({ group: { ...group, sort: 'people', population: list[0]!.group.population }, index: step });
      next = step - 1;
      continue;
    }
    // "Three farmers, two of them boys, and a nurse were killed"
    const whole = step < next ? wholeBeforeParts(chunks, step) : null;
    if (whole !== null) {
      list.unshift(whole);
      next = whole.index - 1;
      continue;
    }
    const both = countedTogether(chunks, step);
    if (both !== null && step < next) {
      list.unshift(both);
      next = both.index - 1;
      continue;
    }
    // "Thousands of civilians, troops and police were killed": one figure counts all.
    if (step < next && list[0]!.group.figure === null && isOfList(chunks, step)) {
      next = step - 1;
      continue;
    }
    // "A colonel, his driver and four soldiers were killed": over the one known person.
    if (group !== undefined && step < next && isKnownBetween(chunks, step)) {
      next = step - 1;
      continue;
    }
    if (group === undefined || !countsPeople(group) || group.sort === 'bare') break;
    if (step === next && !group.figure!.article) break;
    const before = chunkAt(chunks, step - 1);
    if (before?.type === 'preposition' || (before?.type === 'verb' && before.word?.verb?.concept !== undefined)) break;
    list.unshift({ group, index: step });
    next = step - 1;
  }
  return list;
}

/** "22 government and 17 rebel soldiers": a figure and an adjective, whose noun stands behind the next. */
function isNounless({ sort, figure, first, last }: Group, next: Group): boolean {
  return (
    sort === 'other' &&
    figure !== null &&
    !figure.article &&
    last - first <= 3 &&
    last - figure.last >= 1 &&
    next.figure !== null &&
    next.population === 'combatants'
  );
}
