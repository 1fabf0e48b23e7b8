import type { SourceWords } from '../../../mentions/attribution/cue.ts';
import { isQuote, mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { isCapitalised } from '../look.ts';
import { formList } from '../word-list.ts';
import { isSpeaker, isTitle, nounStart, speakerFirst } from './speakers.ts';

const [that, inId, and, but] = ids('that in and but');

export function isBased(passage: Passage, { type, first, last }: Chunk): boolean {
  return type === 'verb' && placing.has(wordsOf(passage, first, last));
}

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
  // "The group claimed the attack and said four had died"
  const goesOn = chunk.id === and && at === verb - 1 && chunks[verb]!.word?.verb?.lemma === 'say';
  if (chunk.type === 'conjunction' && (goesOn || isWord(chunks[verb + 1], that))) {
    const before = chunks.findLastIndex(
      ({ type, word }, index) => index < at && type === 'verb' && word?.verb?.speech !== undefined,
    );
    return before < 0 ? null : subjectSource(passage, chunks, before);
  }
  if (chunk.type === 'pronoun') {
    const form = chunk.word?.form;
    if (form !== 'it' && form !== 'he' && form !== 'she' && form !== 'they') return null;
    return { first: chunk.first, last: chunk.last, anaphor: true };
  }
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
  if (chunks[at]!.unit === mark.close) {
    while (at >= 0 && chunks[at]!.unit !== mark.open) at--;
    at--;
  }
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
  if (!isType(chunks[at], 'group')) return null;
  at = beforeOccasion(passage, chunks, at);
  // "killed 12 people said the mayor": whom the verb before befell says nothing.
  if (chunks[at]!.group!.figure?.article === false && chunkAt(chunks, at - 1)?.word?.verb?.concept !== undefined)
    return null;
  // "The network, based in Utopia, said": where it is based is no speaker.
  if (
    isWord(chunkAt(chunks, at - 1), inId) &&
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

function isMadeKnown(passage: Passage, { first, last }: Chunk): boolean {
  return madeKnown.has(wordsOf(passage, first, last));
}

const madeKnown = new Set(['released', 'published', 'issued', 'obtained', 'leaked']);

const occasions = formList(
  'interview interviews statement statements speech address remarks letter report tweet post briefing conference video'.split(
    ' ',
  ),
);

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

/** "The group, which relies on a network of activists, says": the speaker is whom the relative clause is about. */
function antecedentOf(passage: Passage, chunks: readonly Chunk[], first: number): SourceWords | null {
  let at = first - 1;
  let verbs = 0;
  while (at > 0 && at > first - 10) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb') {
      if (++verbs > 1) return null;
    } else if (chunk.type === 'auxiliary') {
      // "The daily, which is close to the army, reported": no participle behind "is"
      const forms = chunks[at + 1]?.word?.verb?.forms ?? 0;
      if (verbs > 0 && (forms === 0 || (forms & (Form.participle | Form.gerund)) !== 0)) return null;
      verbs = 1;
    } else if (chunk.type === 'subordinator') {
      const form = chunk.word?.form;
      if (verbs === 0 || (form !== 'which' && form !== 'who' && form !== 'that')) return null;
      const before = isMark(chunkAt(chunks, at - 1), mark.comma) ? at - 2 : at - 1;
      if (!isType(chunks[before], 'group')) return null;
      const start = nounStart(passage, chunks, before);
      // "Sami Haddad who runs the monitor said": a name before "who" speaks, whatever else is known of it.
      return isSpeaker(passage, chunks, start) || (form === 'who' && isCapitalised(passage, chunks[before]!.last - 1))
        ? { first: chunks[start]!.first, last: chunks[before]!.last, anaphor: false }
        : null;
    } else if (
      chunk.type !== 'group' &&
      chunk.type !== 'preposition' &&
      chunk.type !== 'adverb' &&
      chunk.type !== 'date'
    )
      return null;
    at--;
  }
  return null;
}

/** Chunks of an aside between a speaker and what it says: "the group, which …, said". */
const asideMax = 30;

/** "X, head of Y, said": over what stands between two commas, back to X. */
function apposedSource(passage: Passage, chunks: readonly Chunk[], comma: number): SourceWords | null {
  for (let at = comma - 1; at > 0 && at > comma - asideMax; at--) {
    const chunk = chunks[at]!;
    if (chunk.unit !== 0 && chunk.unit !== mark.comma && chunk.unit !== mark.apostrophe) return null;
    // "a spokesman for the Front (F), which took part, said"
    const end = chunk.unit === mark.comma ? overBracket(chunks, at - 1) : -1;
    if (!isType(chunks[end], 'group')) continue;
    const outer = nounStart(passage, chunks, end);
    const before = chunkAt(chunks, outer - 1);
    const led = isLedInto(chunks, outer);
    const opens =
      led ||
      before === undefined ||
      before.type === 'conjunction' ||
      before.type === 'subordinator' ||
      (before.type === 'mark' && before.unit !== mark.comma) ||
      before.type === 'adverb' ||
      // "Earlier, his deputy, Adnan Sabri, said"
      (before.unit === mark.comma && outer <= 2 && !isType(chunkAt(chunks, outer - 2), 'group')) ||
      // "…, a hospital spokesman, Adnan Sabri, said"
      (before.unit === mark.comma &&
        (chunks[outer]!.group!.indefinite || !isCapitalised(passage, chunks[outer]!.last - 1)) &&
        comma - at === 2 &&
        isNameOnly(passage, chunks[at + 1]!)) ||
      // "…, Sami Haddad, deputy chief of the council, told reporters"
      (before.unit === mark.comma &&
        chunks[outer]!.last - chunks[outer]!.first > 1 &&
        isNameOnly(passage, chunks[outer]!) &&
        isOffice(passage, chunks, at + 1));
    if (opens && isSpeaker(passage, chunks, outer)) {
      // "A spokesperson, Adnan Sabri, said": the name belongs to the speaker.
      const name = comma - at === 2 && isNameOnly(passage, chunks[at + 1]!) ? comma - 1 : end;
      return { first: chunks[led ? 0 : outer]!.first, last: chunks[name]!.last, anaphor: false };
    }
  }
  return looselyPointed(passage, chunks, comma);
}

/** "The state-run Utopian News Agency", "Utopia’s privately owned daily": only what describes the speaker at chunk `at` stands before it. */
function isLedInto(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  for (; back >= 0 && back > at - 5; back--) {
    const { type, group, word } = chunks[back]!;
    const describes =
      (type === 'group' && group!.figure === null) ||
      type === 'adverb' ||
      (type === 'verb' && (word?.verb === undefined || (word.verb.forms & Form.participle) !== 0));
    if (!describes) return false;
  }
  return back < 0 && at > 0 && chunks[0]!.type === 'group';
}

/** "Earlier, the governor of the province, said": a comma where none belongs, behind an office. */
function looselyPointed(passage: Passage, chunks: readonly Chunk[], comma: number): SourceWords | null {
  if (!isType(chunkAt(chunks, comma - 1), 'group')) return null;
  const office = nounStart(passage, chunks, comma - 1);
  const before = chunkAt(chunks, office - 1);
  const opens =
    before === undefined ||
    (before.unit === mark.comma && office <= 4) ||
    isQuote(chunkAt(chunks, office - 2)?.unit ?? 0);
  return opens && isOffice(passage, chunks, office)
    ? { first: chunks[office]!.first, last: chunks[comma - 1]!.last, anaphor: false }
    : null;
}

/** "deputy chief", "a doctor at the clinic": what somebody is, in words that are no name. */
function isOffice(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group !== undefined && !isCapitalised(passage, group.last - 1) && isSpeaker(passage, chunks, at);
}

/** Right before a bracket that ends at chunk `at`; `at` where none does. */
function overBracket(chunks: readonly Chunk[], at: number): number {
  return isMark(chunks[at], mark.close) && isMark(chunkAt(chunks, at - 2), mark.open) ? at - 3 : at;
}

/** "Sami Haddad, a member of the council told reporters": the name before an aside whose second comma was left out. */
function apposedOpenly(passage: Passage, chunks: readonly Chunk[], aside: number): number | null {
  const { group } = chunks[aside]!;
  if (!isMark(chunkAt(chunks, aside - 1), mark.comma) || !(group!.indefinite || group!.definite)) return null;
  const name = chunkAt(chunks, aside - 2);
  if (name?.type !== 'group' || name.group!.figure !== null || !isCapitalised(passage, name.last - 1)) return null;
  const before = chunkAt(chunks, aside - 3);
  const opens = before === undefined || isQuote(before.unit) || before.unit === mark.comma || before.type === 'date';
  return opens && before?.id !== and && isSpeaker(passage, chunks, aside - 2) ? aside - 2 : null;
}

/** "The Observatory a war monitor said": where both commas were lost, the name right before what it is. */
function nameBefore(passage: Passage, chunks: readonly Chunk[], at: number): number | null {
  const aside = chunks[at]!.group!;
  // "The committees (LCC) a network of activists"
  const bracketed = isMark(chunkAt(chunks, at - 1), mark.close) && isMark(chunkAt(chunks, at - 3), mark.open);
  const whose = bracketed ? at - 4 : at - 1;
  const before = chunkAt(chunks, whose);
  if (!aside.indefinite || before?.type !== 'group' || before.group!.figure !== null) return null;
  const name = nounStart(passage, chunks, whose);
  const opens = name === 0 || chunks[name - 1]!.type !== 'preposition';
  return opens && isCapitalised(passage, before.last - 1) && isSpeaker(passage, chunks, name) ? name : null;
}

/** "Gen. Sami Haddad", "Lt. Col. Haddad": the first of the titles whose stops part them from the name at chunk `at`. */
function titleStart(passage: Passage, chunks: readonly Chunk[], at: number): number {
  let first = at;
  while (first >= 2 && isTitle(passage, chunks, first - 2)) first -= 2;
  return first;
}

function isNameOnly(passage: Passage, { type, first, last }: Chunk): boolean {
  if (type !== 'group') return false;
  for (let at = first; at < last; at++) if (!isCapitalised(passage, at)) return false;
  return true;
}

/** "Witnesses and rebel officials said": both speak; the sentence or the clause must start with the first. */
function jointStart(passage: Passage, chunks: readonly Chunk[], first: number): number {
  if (!isType(chunkAt(chunks, first - 1), 'conjunction') || !isType(chunkAt(chunks, first - 2), 'group')) return first;
  const other = nounStart(passage, chunks, first - 2);
  const opens =
    other === 0 ||
    !isMark(chunkAt(chunks, other - 1), 0) ||
    isType(chunkAt(chunks, other - 1), 'subordinator') ||
    // "He was not hurt, but medics and residents said"
    isWord(chunkAt(chunks, other - 1), but) ||
    isType(chunkAt(chunks, other - 1), 'adverb');
  return opens && isSpeaker(passage, chunks, other) && chunks[other]!.group!.figure === null ? other : first;
}
