import { createGroup, type Group } from '../../../../mentions/group.ts';
import type { PopulationGroup } from '../../../../model/claim.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { isDatelineCity } from '../../places/nowhere/no-place.ts';
import { isGerund } from '../../roles.ts';
import {
  asideStart,
  idles,
  isSaying,
  isStay,
  isTimed,
  leadsAway,
  opensClause,
  overAside,
  overSpeaker,
  speaksAside,
} from '../clause-bounds.ts';
import { isMeans } from './means.ts';

const [to, after, beforeId, they, where, that, by, between, inId] = ids(
  'to after before they where that by between in',
);

/** A group with the index of its chunk. */
export interface Subject {
  readonly group: Group;
  readonly index: number;
}

/**
 * Whoever or whatever is the subject of the verb at `index`: the group right before it, what a relative clause hangs on, the
 * speaker behind "said they had killed", or, for "…, killing 12", the subject of the whole clause.
 */
export function subjectFor(passage: Passage, chunks: readonly Chunk[], index: number): Subject | null {
  let at = index - 1;
  while (at >= 0 && isBetween(chunks[at]!)) at--;
  // `The gunmen "killed six"`: a quotation that opens with the verb.
  if (isQuote(chunkAt(chunks, at)?.unit ?? 0) && isType(chunkAt(chunks, at - 1), 'group')) at--;
  const chunk = chunkAt(chunks, at);
  if (chunk === undefined) return null;
  // "The group claims to have killed"
  if (chunk.id === to && chunkAt(chunks, at - 1) !== undefined && isSaying(chunks[at - 1]!))
    return clauseSubject(passage, chunks, at - 1);
  if (chunk.type === 'pronoun') return speakerOf(passage, chunks, at);
  const gerund = isGerund(chunks[index]!);
  // "took the hill after killing 12": whoever took it.
  if (gerund && at === index - 1 && at > 0 && (chunk.id === after || chunk.id === beforeId))
    return clauseSubject(passage, chunks, at);
  if (chunk.type === 'subordinator') return antecedentOf(passage, chunks, at);
  // ", intense shelling killed 47": no apposition of the name before its comma.
  const harm = chunk.type === 'group' && isMark(chunkAt(chunks, at - 1), mark.comma) && isMeans(passage, chunk.group!);
  if (chunk.type === 'group' && !gerund && (harm || isFree(passage, chunks, at)))
    return { group: chunk.group!, index: at };
  // "the wing dubbed the Guards killed", "troops backed by a militia killed"
  const dubbed = chunk.type === 'group' && !gerund ? qualified(chunks, at) : null;
  if (dubbed !== null) return dubbed;
  // "The attack, claimed by the front, killed", "The bombing, which the army blamed on rebels, wounded"
  const aside = gerund ? -1 : asideStart(chunks, at);
  return clauseSubject(passage, chunks, aside < 0 ? index : aside);
}

/** The group that a participle right behind it says more of, up to the group at `at`; `null` if there is none. */
function qualified(chunks: readonly Chunk[], at: number): Subject | null {
  const verb = isType(chunkAt(chunks, at - 1), 'preposition') ? at - 2 : at - 1;
  if (
    !isType(chunkAt(chunks, verb), 'verb') ||
    !isType(chunkAt(chunks, verb - 1), 'group') ||
    isType(chunkAt(chunks, verb - 2), 'preposition') ||
    // "gunmen using pistols fitted with silencers shot"
    isType(chunkAt(chunks, verb - 2), 'verb')
  )
    return null;
  const said = chunks[verb]!.word?.verb;
  // "a bombing claimed by the group", but "the army said in Gao"
  const speaks = said?.speech !== undefined && said.lemma !== 'blame' && !isWord(chunks[verb + 1], by);
  if (said !== undefined && ((said.forms & Form.participle) === 0 || speaks)) return null;
  return { group: chunks[verb - 1]!.group!, index: verb - 1 };
}

function isBetween({ type }: Chunk): boolean {
  return type === 'auxiliary' || type === 'adverb' || type === 'date' || type === 'negation';
}

/** Whether the group opens its clause: no preposition, verb or apposition's comma leads to it. */
function isFree(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  if (before === undefined) return true;
  if (before.type === 'preposition' || before.type === 'group') return false;
  // "the war between the north and the south killed 900": neither alone.
  if (before.type === 'conjunction' && isWord(chunkAt(chunks, at - 3), between)) return false;
  if (before.type === 'conjunction' && (endsPhrase(chunks, at) || endsParticiple(chunks, at))) return false;
  // "attacks on guards and civilians killed 12": those who bear no arms go on with whoever was attacked.
  if (before.type === 'conjunction' && unarmed.has(chunks[at]!.group!.population)) return false;
  if (before.type === 'verb') return isSaying(before);
  return before.unit !== mark.comma || !isType(chunkAt(chunks, at - 2), 'group') || leadsAway(passage, chunks, at - 2);
}

/** "The raids on Gao and its port killed": joined to what a preposition leads to, with no verb before that parts two clauses. */
function endsPhrase(chunks: readonly Chunk[], at: number): boolean {
  if (!isType(chunkAt(chunks, at - 2), 'group') || !isType(chunkAt(chunks, at - 3), 'preposition')) return false;
  for (let back = at - 4; back >= 0; back--) {
    const { type } = chunks[back]!;
    if (type === 'verb' || type === 'auxiliary' || type === 'state') return false;
    if (type === 'mark' || type === 'subordinator') break;
  }
  return at > 3 && isType(chunks[at - 4], 'group');
}

/** "rebels armed with guns and knives killed": joined to what those who are its subject have. */
function endsParticiple(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunkAt(chunks, at - 4);
  return (
    isType(chunkAt(chunks, at - 2), 'group') &&
    isType(chunkAt(chunks, at - 3), 'preposition') &&
    isType(verb, 'verb') &&
    ((verb!.word?.verb?.forms ?? Form.participle) & Form.participle) !== 0 &&
    isType(chunkAt(chunks, at - 5), 'group') &&
    verb!.word?.verb?.concept === undefined
  );
}

const unarmed: ReadonlySet<PopulationGroup | null> = new Set<PopulationGroup>([
  'civilians',
  'children',
  'women',
  'families',
]);

/** "Rebels said they had killed": who "they" are. */
function speakerOf(passage: Passage, chunks: readonly Chunk[], pronoun: number): Subject | null {
  // "Gunmen stormed a suburb, where they killed 12"
  if (chunks[pronoun]!.id === they && isWord(chunkAt(chunks, pronoun - 1), where))
    return clauseSubject(passage, chunks, pronoun - 1);
  return speakerBefore(passage, chunks, pronoun);
}

/** "Rebels said that": who says what begins at a chunk, right behind the verb that says so; `null` where nobody does. */
export function speakerBefore(passage: Passage, chunks: readonly Chunk[], said: number): Subject | null {
  let at = said - 1;
  while (at >= 0 && (isBetween(chunks[at]!) || chunks[at]!.id === that)) at--;
  // "The front said in a statement that it"
  if (at > 0 && isType(chunks[at], 'group') && isWord(chunkAt(chunks, at - 1), inId) && isWord(chunks[at + 1], that))
    at -= 2;
  if (at < 1 || !isSaying(chunks[at]!)) return null;
  return isType(chunkAt(chunks, at - 1), 'pronoun') ? null : clauseSubject(passage, chunks, at);
}

/** "an attack in 2017 that left 80 dead": what the relative clause hangs on, over a date or a place to an attack. */
function antecedentOf(passage: Passage, chunks: readonly Chunk[], joint: number): Subject | null {
  const form = chunks[joint]!.word?.form;
  if (form !== 'that' && form !== 'which' && form !== 'who') return null;
  for (let at = form === 'who' ? -1 : joint - 1; at >= 0 && at > joint - 8; at--) {
    const { group, type, first, last } = chunks[at]!;
    // "the 2005 bombing that killed": a noun behind a date.
    const noun = type === 'verb' && isType(chunkAt(chunks, at - 1), 'date') ? createGroup(first, last, {}) : null;
    if (noun !== null && isMeans(passage, noun)) return { group: noun, index: at };
    if (type === 'verb' || type === 'subordinator') break;
    if (group !== undefined && isMeans(passage, group)) return { group, index: at };
  }
  const before = isMark(chunkAt(chunks, joint - 1), mark.comma) ? joint - 2 : joint - 1;
  const fought = foughtBetween(passage, chunks, before);
  if (fought !== null) return fought;
  // "clashes broke out between the guards of the post and the rebels, which": neither alone.
  if (isOneOfTwo(chunks, before)) return null;
  const group = chunks[before]?.group;
  return group === undefined || isType(chunkAt(chunks, joint - 1), 'verb') ? null : { group, index: before };
}

/** Chunks between "between" and the second of two. */
const betweenReach = 8;

function isOneOfTwo(chunks: readonly Chunk[], side: number): boolean {
  if (!isType(chunkAt(chunks, side - 1), 'conjunction')) return false;
  for (let at = side - 2; at >= 0 && at > side - betweenReach; at--) {
    if (isWord(chunks[at], between)) return true;
    if (isType(chunks[at], 'verb') || isType(chunks[at], 'mark')) return false;
  }
  return false;
}

/** "fighting between the army and the rebels that killed 12": what the second of two sides, at chunk `side`, was in; else `null`. */
function foughtBetween(passage: Passage, chunks: readonly Chunk[], side: number): Subject | null {
  const at = side - 4;
  if (!isType(chunkAt(chunks, side - 1), 'conjunction') || !isWord(chunkAt(chunks, at + 1), between)) return null;
  const { type, last, group } = chunks[at] ?? {};
  // "three days of fighting" is a time.
  if (type !== 'verb' && type !== 'group' && type !== 'date') return null;
  const fight = group ?? createGroup(last! - 1, last!, {});
  return isMeans(passage, fight) ? { group: fight, index: at } : null;
}

/** The first group of the clause that no preposition leads to and that stands before its verb. */
function clauseSubject(passage: Passage, chunks: readonly Chunk[], index: number): Subject | null {
  let start = index;
  while (start > 0 && !opensClause(chunks, start - 1)) start--;
  start = overSpeaker(chunks, overAside(chunks, start, index), index);
  // "opened fire on men as they waited for a bus, killing 12": whoever opened fire.
  if (
    isType(chunks[start], 'pronoun') &&
    start > 1 &&
    isType(chunks[start - 1], 'subordinator') &&
    idles(chunks, start, index)
  )
    return clauseSubject(passage, chunks, start - 1);
  // "The rebels said they stormed the post and killed 12": whoever says so of themselves.
  if (isType(chunks[start], 'pronoun') && start > 0) {
    const speaker = speakerOf(passage, chunks, start);
    if (speaker !== null && fights(speaker.group)) return speaker;
  }
  for (let at = start; at < index; at++) {
    const { type, group, first, last } = chunks[at]!;
    // "Four days of clashes between … have killed": what went on for so long.
    if (type === 'date' && at === start) {
      const spent = createGroup(last - 1, last, {});
      if (isMeans(passage, spent)) return { group: spent, index: at };
    }
    // "GAO (Reuters)", "the World Health Organization (WHO)"
    const aside = chunks[at]!.unit === mark.open && chunks[at + 1]?.group?.sort === 'other';
    if (aside || (type === 'group' && isMark(chunks[at + 1], mark.open) && isDatelineCity(passage, first))) {
      const close = closing(chunks, at, index);
      if (close < index || !aside) {
        at = close;
        continue;
      }
    }
    // "On Monday, police said, gunmen opened fire, killing three"
    if (type === 'group' && speaksAside(chunks, at)) {
      at += 2;
      continue;
    }
    // "Hours after the blast, gunmen killed": neither the hours nor the blast.
    if (type === 'group' && (isTimed(chunks, at) || leadsAway(passage, chunks, at))) continue;
    if (type === 'group' && !isType(chunkAt(chunks, at - 1), 'preposition')) {
      // "In Gao, 90 km south of the capital, rebels killed": what stands between the commas is an aside.
      // "shells hit a hall where families were sheltering, killing 12": what came upon them.
      if (isWord(chunkAt(chunks, start - 1), where) && start > 1 && isStay(chunks, at, index))
        return clauseSubject(passage, chunks, start - 1);
      const own =
        isMark(chunkAt(chunks, at - 1), mark.comma) && (chunks[start]!.type === 'preposition' || isDated(chunks, start))
          ? rightBefore(chunks, index)
          : at;
      return own < at || !isMark(chunkAt(chunks, own - 1), mark.comma)
        ? { group: group!, index: at }
        : { group: chunks[own]!.group!, index: own };
    }
    if (type !== 'verb') continue;
    // "After a clash, retreating gunmen killed two": who did it, as they went.
    if (isGerund(chunks[at]!) && isType(chunks[at + 1], 'group') && acts(chunks[at + 2])) continue;
    // "Fighting in the north has killed": a gerund that is a noun.
    const noun = createGroup(first, last, {});
    if (isMeans(passage, noun)) return { group: noun, index: at };
    // "The blast which destroyed the hall killed 47"
    return isType(chunkAt(chunks, start - 1), 'subordinator') ? antecedentOf(passage, chunks, start - 1) : null;
  }
  return null;
}

function acts(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'verb') || isType(chunk, 'auxiliary');
}

/** "On Monday in Gao, …": a date and a place before the clause. */
function isDated(chunks: readonly Chunk[], start: number): boolean {
  return isType(chunks[start], 'date') && isType(chunks[start + 1], 'preposition');
}

/** Not "residents", who say what others did. */
function fights({ sort, population }: Group): boolean {
  return sort !== 'people' || population === 'combatants' || population === 'police';
}

/** The bracket that closes an aside from chunk `at` on; `end` if none does before it. */
function closing(chunks: readonly Chunk[], at: number, end: number): number {
  let close = at;
  while (close < end && chunks[close]!.unit !== mark.close) close++;
  return close;
}

/** Chunk of the group right before the verb at `index`; -1 where another thing stands there. */
function rightBefore(chunks: readonly Chunk[], index: number): number {
  let at = index - 1;
  while (at >= 0 && isBetween(chunks[at]!)) at--;
  return isType(chunks[at], 'group') ? at : -1;
}
