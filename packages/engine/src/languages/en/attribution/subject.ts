import type { SourceWords } from '../../../mentions/attribution/cue.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { formAt } from '../look.ts';
import { formList, wordList } from '../word-list.ts';
import { apposedOpenly, apposedSource, nameBefore, titleStart } from './apposed.ts';
import { beforeAside } from './aside.ts';
import { nearTo } from './near-to.ts';
import { subjectMeant } from './pronouns.ts';
import { antecedentOf, opensWithDeed, overRelative } from './relative.ts';
import { isSpeaker, nounStart, speakerFirst } from './speakers.ts';

const [that, inId, and, but, by, which, who, the, ofId] = ids('that in and but by which who the of');

export function isBased(passage: Passage, { type, first, last }: Chunk): boolean {
  return type === 'verb' && last - first === 1 && placing.has(formAt(passage, first));
}

const basing = wordList('in at near inside outside with for from'.split(' '));
const placing = new Set(['based', 'working', 'living', 'stationed', 'residing', 'operating', 'speaking']);

/** The speaker before the verb, with what belongs to it: "Rami Abdul Rahman, head of the Observatory, a monitor, confirmed". */
export function subjectSource(passage: Passage, chunks: readonly Chunk[], verb: number): SourceWords | null {
  let at = verb - 1;
  while (
    at >= 0 &&
    (chunks[at]!.type === 'adverb' ||
      chunks[at]!.type === 'auxiliary' ||
      chunks[at]!.type === 'date' ||
      chunks[at]!.type === 'negation')
  )
    at--;
  // "a report released Wednesday said", "figures published by the ministry said"
  if (
    isType(chunkAt(chunks, at), 'verb') &&
    at < verb - 1 &&
    isType(chunkAt(chunks, at - 1), 'group') &&
    isMadeKnown(passage, chunks[at]!)
  )
    at--;
  const chunk = chunkAt(chunks, at);
  if (chunk === undefined) return null;
  // "The ministry confirmed a raid, but had said that four died": whoever confirmed it says so.
  // "The group claimed the attack and said four had died", "The mayor gave no details but said four had died"
  const lemma = chunks[verb]!.word?.verb?.lemma;
  const goesOn = (chunk.id === and || chunk.id === but) && at === verb - 1 && lemma === 'say';
  // "It lost two tanks and claimed killing 12", "It gave no details, but on Friday placed its losses at 12"
  const counts = lemma === 'place' || (lemma === 'claim' && chunks[verb + 1]?.word?.verb?.forms === Form.gerund);
  if (chunk.type === 'conjunction' && (goesOn || counts || isWord(chunks[verb + 1], that))) {
    const before = chunks.findLastIndex(
      ({ type, word }, index) => index < at && type === 'verb' && word?.verb?.speech !== undefined,
    );
    const shared = before < 0 && (counts || goesOn) ? firstVerb(chunks, at) : before;
    return shared < 0 ? null : clauseSource(passage, chunks, shared);
  }
  if (chunk.type === 'pronoun') {
    const form = chunk.word?.form;
    if (form !== 'it' && form !== 'he' && form !== 'she' && form !== 'they') return null;
    const meant = form === 'it' || form === 'they' ? subjectMeant(passage, chunks, at) : null;
    return meant ?? { first: chunk.first, last: chunk.last, anaphor: true };
  }
  // "a man police believe was an officer": what they say is who he was.
  const told = chunkAt(chunks, at - 1)?.group;
  if (
    at === verb - 1 &&
    told?.sort === 'people' &&
    told.figure?.article === true &&
    isType(chunks[verb + 1], 'auxiliary')
  )
    return null;
  // "The Relief Network (RN), said": a comma where none belongs.
  if (
    chunk.unit === mark.comma &&
    isMark(chunkAt(chunks, at - 1), mark.close) &&
    isMark(chunkAt(chunks, at - 3), mark.open)
  )
    at--;
  else if (chunk.unit === mark.comma) return apposedSource(passage, chunks, at);
  // `The monitor "has documented the killing of 40"`: the quotation begins with the verb.
  if (isQuote(chunk.unit) && isType(chunkAt(chunks, verb - 1), 'auxiliary') && isType(chunkAt(chunks, at - 1), 'group'))
    at--;
  at = beforeAside(chunks, at);
  if (at < 0) return null;
  // "Relatives of the dead said"
  if (isType(chunks[at], 'state') && isWord(chunkAt(chunks, at - 1), the) && isWord(chunkAt(chunks, at - 2), ofId)) {
    const whose = isType(chunkAt(chunks, at - 3), 'group') ? nounStart(passage, chunks, at - 3) : -1;
    if (whose >= 0 && isSpeaker(passage, chunks, whose))
      return { first: chunks[whose]!.first, last: chunks[at]!.last, anaphor: false };
  }
  const anonymous = overRelative(passage, chunks, at);
  if (anonymous !== null) return anonymous;
  const relative = chunks[at]?.word?.form;
  if (isType(chunks[at], 'subordinator') && (relative === 'which' || relative === 'who')) {
    // "The charity, which has documented 270 deaths"
    const antecedent = isMark(chunkAt(chunks, at - 1), mark.comma) ? at - 2 : at - 1;
    if (!isType(chunks[antecedent], 'group')) return null;
    const start = nounStart(passage, chunks, antecedent);
    return isSpeaker(passage, chunks, start)
      ? { first: chunks[start]!.first, last: chunks[antecedent]!.last, anaphor: false }
      : null;
  }
  // "A nurse who treated the wounded said"
  if (isType(chunks[at], 'verb') && isWord(chunkAt(chunks, at - 1), the)) return antecedentOf(passage, chunks, at + 1);
  if (!isType(chunks[at], 'group')) return null;
  if (isType(chunks[verb + 1], 'auxiliary') && opensWithDeed(passage, chunks[at]!)) return null;
  at = beforeOccasion(passage, chunks, at);
  // "killed 12 people said the mayor": whom the verb before befell says nothing.
  if (chunks[at]!.group!.figure?.article === false && chunkAt(chunks, at - 1)?.word?.verb?.concept !== undefined)
    return null;
  // "The network, based in Utopia, said": where it is based is no speaker.
  if (
    basing.has(chunkAt(chunks, at - 1)?.word) &&
    chunkAt(chunks, at - 2) !== undefined &&
    isBased(passage, chunks[at - 2]!)
  ) {
    const whose = isMark(chunkAt(chunks, at - 3), mark.comma) ? at - 4 : at - 3;
    if (isType(chunks[whose], 'group')) {
      const start = nounStart(passage, chunks, whose);
      return isSpeaker(passage, chunks, start)
        ? // What parts the two is an aside; "a doctor working in the area" is one phrase.
          { first: chunks[start]!.first, last: chunks[whose === at - 3 ? at : whose]!.last, anaphor: false }
        : null;
    }
  }
  const whole = Math.max(doneTo(passage, chunks, at), doing(passage, chunks, at), nearTo(passage, chunks, at));
  if (whole >= 0)
    return {
      first: speakerFirst(passage, chunks, nounStart(passage, chunks, whole)),
      // "a report seen by reporters", "residents contacted by the agency": who saw it, or asked, says nothing.
      last: handedOn.isAt(passage, chunks[whole]!.last) ? chunks[whole]!.last : chunks[at]!.last,
      anaphor: false,
    };
  const named = apposedOpenly(passage, chunks, nounStart(passage, chunks, at));
  const own = named ?? nounStart(passage, chunks, at);
  const first = nameBefore(passage, chunks, own) ?? own;
  const antecedent = antecedentOf(passage, chunks, first);
  if (antecedent !== null) return antecedent;
  // Before "that" whoever is the subject says it.
  const says =
    isWord(chunks[verb + 1], that) &&
    chunks[first]!.group!.sort !== 'things' &&
    chunks[first]!.group!.sort !== 'casualty';
  if (!says && !isSpeaker(passage, chunks, first)) return null;
  return {
    first: speakerFirst(passage, chunks, jointStart(passage, chunks, titleStart(passage, chunks, first))),
    last: chunks[at]!.last,
    anaphor: false,
  };
}

/** The sentence's first verb, where no other clause but an aside (", which holds the town,") stands between it and chunk `end`; -1 if there is none. */
export function firstVerb(chunks: readonly Chunk[], end: number): number {
  let verb = -1;
  for (let at = 0; at < end; at++) {
    const { type, unit } = chunks[at]!;
    if (unit === mark.comma && (isWord(chunks[at + 1], which) || isWord(chunks[at + 1], who))) {
      at = chunks.findIndex((chunk, index) => index > at + 1 && chunk.unit === mark.comma);
      if (at < 0) return -1;
    } else if (type === 'subordinator') return -1;
    else if (verb < 0 && type === 'verb') verb = at;
  }
  return verb;
}

/** Whoever a clause is about, of which the first verb stands at a chunk: "The mayor was not ready to give figures". */
export function clauseSource(passage: Passage, chunks: readonly Chunk[], verb: number): SourceWords | null {
  const opener = chunks.findIndex(({ type }) => type === 'auxiliary');
  return subjectSource(passage, chunks, opener >= 0 && opener < verb ? opener : verb);
}

/** "Refugees crossing the border at X said": the chunk of the speaker of whom a gerund says what it does to the noun whose phrase ends at chunk `last`; -1 if none. */
function doing(passage: Passage, chunks: readonly Chunk[], last: number): number {
  let noun = last;
  while (isType(chunkAt(chunks, noun - 1), 'preposition') && isType(chunkAt(chunks, noun - 2), 'group')) noun -= 2;
  // "arriving in Chad"
  if (isType(chunkAt(chunks, noun - 1), 'preposition') && isType(chunkAt(chunks, noun - 2), 'verb')) noun--;
  const verb = chunkAt(chunks, noun - 1);
  const forms = verb?.word?.verb?.forms;
  if (verb?.type !== 'verb' || (forms === undefined ? verb.word !== undefined : forms !== Form.gerund)) return -1;
  // "The agency quoting officials said": two sources.
  if (verb.word?.verb?.speech !== undefined) return -1;
  const speaker = chunkAt(chunks, noun - 2);
  const before = chunkAt(chunks, noun - 3);
  const opens = before === undefined || before.unit !== 0 || before.type === 'conjunction' || before.type === 'date';
  return opens && speaker?.type === 'group' && speaker.group!.figure === null && isSpeaker(passage, chunks, noun - 2)
    ? noun - 2
    : -1;
}

/** Chunks between a speaker and whoever ends what a participle says of it. */
const participleReach = 9;

/**
 * "The committee led by the bishop said", "Reporters flown to the town by the army counted": the chunk of the speaker of whom a
 * participle says what was done by whoever ends at chunk `at`; -1 where none does.
 */
function doneTo(passage: Passage, chunks: readonly Chunk[], at: number): number {
  // "residents reached by phone in Gao"
  const end = isWord(chunkAt(chunks, at - 1), inId) && isType(chunkAt(chunks, at - 2), 'group') ? at - 2 : at;
  if (!isWord(chunkAt(chunks, end - 1), by)) return -1;
  for (let back = end - 2; back > 0 && back > end - participleReach; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb') {
      const verb = word?.verb;
      const participle = verb === undefined || (verb.forms & Form.participle) !== 0;
      const { group } = chunks[back - 1]!;
      const speaks =
        participle &&
        group != null &&
        (group.figure === null || group.figure.article) &&
        isSpeaker(passage, chunks, back - 1);
      return speaks ? back - 1 : -1;
    }
    if (type !== 'group' && type !== 'preposition' && type !== 'adverb' && type !== 'date') return -1;
  }
  return -1;
}

const handedOn = formList('seen obtained reviewed shared leaked shown contacted interviewed reached questioned');

function isMadeKnown(passage: Passage, { first, last }: Chunk): boolean {
  return madeKnown.has(wordsOf(passage, first, last).toLowerCase());
}

const madeKnown = new Set(['released', 'published', 'issued', 'obtained', 'leaked']);

const occasions = formList(
  'interview interviews statement statements speech address remarks letter report tweet post briefing conference video'.split(
    ' ',
  ),
);

/** Whether a chunk is what something is said in: "a statement", "his letter". */
export function isOccasion(passage: Passage, chunk: Chunk | undefined): boolean {
  return isType(chunk, 'group') && occasions.isAt(passage, chunk!.last - 1);
}

/** "The general in an interview with a radio station said": the speaker before the occasion, if the phrase that ends at chunk `at` is one. */
function beforeOccasion(passage: Passage, chunks: readonly Chunk[], at: number): number {
  for (let back = at; back >= 2 && back > at - 6; back -= 2) {
    const joint = chunks[back - 1]!;
    if (joint.type !== 'preposition' || chunks[back - 2]!.type !== 'group') return at;
    const isOccasion = occasions.isAt(passage, chunks[back]!.last - 1);
    if (isOccasion && joint.id === inId && isSpeaker(passage, chunks, back - 2)) return back - 2;
  }
  return at;
}

const sharedNouns = wordList(['sources', 'officials', 'commanders', 'leaders', 'authorities', 'witnesses']);

/** "Witnesses and rebel officials said": both speak; the sentence or the clause must start with the first. */
function jointStart(passage: Passage, chunks: readonly Chunk[], first: number): number {
  if (!isType(chunkAt(chunks, first - 1), 'conjunction')) return first;
  const listed = isMark(chunkAt(chunks, first - 2), mark.comma) ? first - 3 : first - 2;
  if (!isType(chunkAt(chunks, listed), 'group')) return first;
  const start = listStart(passage, chunks, listed);
  if (start < listed) return start;
  if (listed < first - 2) return first;
  const other = nounStart(passage, chunks, first - 2);
  const opens =
    other === 0 ||
    !isMark(chunkAt(chunks, other - 1), 0) ||
    isType(chunkAt(chunks, other - 1), 'subordinator') ||
    // "He was not hurt, but medics and residents said"
    isWord(chunkAt(chunks, other - 1), but) ||
    isType(chunkAt(chunks, other - 1), 'adverb');
  if (!opens) return first;
  const { figure, sort, indefinite } = chunks[other]!.group!;
  // "An aid worker and a doctor said": beside one who speaks, anybody may.
  const joins = figure?.article === true && sort === 'people' && chunks[first]!.group!.figure?.article === true;
  // "a delegate of the group and local officials said"
  const named = indefinite && sort !== 'things' && sort !== 'casualty';
  if (joins || named || (figure === null && isSpeaker(passage, chunks, other))) return other;
  // "security and civilian sources": one noun for both.
  const shares = figure === null && chunks[other]!.last - chunks[other]!.first === 1 && other === first - 2;
  return shares && sharedNouns.isAt(passage, chunks[first]!.last - 1) ? other : first;
}

/** "on Monday, police, residents and a teacher said": the first of a list of speakers that a comma sets off; `last` if there is no list. */
function listStart(passage: Passage, chunks: readonly Chunk[], last: number): number {
  let start = last;
  for (let at = last - 2; isMark(chunkAt(chunks, at + 1), mark.comma); at -= 2) {
    const group = chunkAt(chunks, at)?.group;
    if (group === undefined || group.figure !== null || !isSpeaker(passage, chunks, at)) break;
    start = at;
  }
  const before = chunkAt(chunks, start - 1);
  return before === undefined || before.unit === mark.comma ? start : last;
}
