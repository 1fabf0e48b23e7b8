import { createGroup } from '../../mentions/group.ts';
import { isQuote, mark } from '../../text/marks.ts';
import type { Passage } from '../../text/passage.ts';
import { isSpeaker, nounStart } from './attribution/speakers.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from './chunk.ts';
import { isMeans } from './frames/doers/means.ts';
import { Form } from './inflection.ts';
import { ids } from './lexicon.ts';
import { id, tags, wordAt } from './look.ts';
import { isPassive } from './roles.ts';
import type { Sentence } from './sentence.ts';
import { Signal } from './signals.ts';
import { Tag } from './word.ts';
import { formList, verbList } from './word-list.ts';

const [to, responsibility, of, forId, that, on] = ids('to responsibility of for that on');

const nothing: ReadonlySet<number> = new Set();

const registering = verbList(['find', 'record', 'document', 'register', 'verify', 'count']);

const toldOf = verbList(['confirm', 'report']);

const accusing = verbList(['accuse', 'blame']);

/** "put the toll in Gao at 12": what they have behind them is what is reckoned, and where that is. */
const reckoning = verbList(['put', 'place', 'estimate']);

const releasing = verbList(['release', 'publish', 'issue']);

const judging = verbList(['condemn', 'call', 'urge']);

/** "On Tuesday, Utopia condemned", "condemned on Tuesday": first tokens of the days beside a verb of judging, or in front of its subject. */
function daysOfJudging(passage: Passage, chunks: readonly Chunk[], verb: number): number[] {
  const calls = chunks[verb]!.word?.verb?.lemma === 'call';
  // "called", "called on Monday", "called for": to call somebody something is another matter.
  if (calls && !isWord(chunks[verb + 1], forId) && !isWord(chunks[verb + 1], on) && !isType(chunks[verb + 1], 'date'))
    return [];
  const found: number[] = [];
  if (isType(chunkAt(chunks, verb - 1), 'date')) found.push(chunks[verb - 1]!.first);
  // "condemned on Monday the raid", but "condemned Monday’s raid"
  const behind = chunks[verb + 1];
  if (isType(behind, 'date') && (tags(passage, behind!.last) & (Tag.determiner | Tag.preposition)) !== 0)
    found.push(behind!.first);
  const subject = isType(chunkAt(chunks, verb - 1), 'adverb') ? verb - 2 : verb - 1;
  if (!isType(chunkAt(chunks, subject), 'group')) return found;
  const front = isMark(chunkAt(chunks, subject - 1), mark.comma) ? subject - 2 : subject - 1;
  if (front === 0 && isType(chunks[0], 'date')) found.push(chunks[0]!.first);
  return found;
}

/** Chunks between a verb and its "that": "confirmed on Monday in Geneva that". */
const thatMax = 6;

function saysThat(chunks: readonly Chunk[], verb: number): boolean {
  for (let at = verb + 1; at < chunks.length && at <= verb + thatMax; at++) {
    if (isWord(chunks[at], that)) return true;
    if (isType(chunks[at], 'conjunction')) return false;
  }
  return false;
}

/** First tokens of dates right behind a verb of saying ("said on Thursday") and of whatever stands in its phrase ("told AFP in Beirut"). */
export function speechAdjuncts({ passage, chunks, signals, dates }: Sentence): ReadonlySet<number> {
  if ((signals & Signal.speech) === 0 && dates.length === 0) return nothing;
  const found = new Set<number>();
  chunks.forEach(({ type, word }, index) => {
    // "figures released today by the mission": when they were made known is not when they came about.
    if (type === 'verb' && releasing.has(word)) {
      if (isType(chunks[index + 1], 'date')) found.add(chunks[index + 1]!.first);
      for (const token of whereReleased(passage, chunks, index)) found.add(token);
    }
    // "Utopia today condemned the raids in which six died": the day of what is said of them.
    if (type === 'verb' && judging.has(word))
      for (const token of daysOfJudging(passage, chunks, index)) found.add(token);
    // "Reported deaths this week": a participle before its noun says nothing.
    if (index === 0) return;
    if (type !== 'verb' || word?.verb?.speech === undefined || word.verb.concept !== undefined) return;
    // "have added to tensions"
    if (word.verb.lemma === 'add' && isWord(chunks[index + 1], to)) return;
    if (isClaimOf(passage, chunks, index)) return;
    // "bodies were found in Homs", "were recorded in the camps": where they were, not where somebody said so.
    if (registering.has(word) && isPassive(chunks, index)) return;
    // "in the fighting reported around Homs over two days": what was reported went on there and then.
    if (isReducedReport(chunks, index)) return;
    // "12 deaths have been confirmed in Gao", "clashes were reported near Homs", but "it was confirmed in Geneva that"
    if (toldOf.has(word) && isPassive(chunks, index) && !saysThat(chunks, index)) return;
    const own: number[] = [];
    // "accused the army on Monday of killing": whom one accuses is the subject of no clause, and what of comes behind.
    const accuses = accusing.has(word);
    const deed = reckoning.has(word) || tellsOfDeed(passage, chunks, index + 1);
    // "said the strike on a hall last Saturday killed": from its subject on, what stands here belongs to the clause that is said.
    let subject = -1;
    for (let at = index + 1; at < chunks.length && at < index + 9; at++) {
      const chunk = chunks[at]!;
      if (accuses && (chunk.id === of || chunk.id === forId)) break;
      if (chunk.type === 'date') {
        // "claimed an October 2 bombing": the day of what is spoken of.
        const inside = isType(chunkAt(chunks, at - 1), 'adverb') && isType(chunks[at + 1], 'group');
        // "said days after a bombing"
        if (chunk.date!.spell === 'gap') break;
        // "put the losses since Thursday at 175": nothing is said for so long.
        if (chunk.date!.expression.type === 'since') continue;
        if (at < index + 7 && !inside) own.push(chunk.first);
      } else if (chunk.type === 'group' && chunk.group!.figure === null) {
        const addressed = accuses || (at === index + 1 && word.verb.lemma === 'tell');
        if (!isType(chunkAt(chunks, at - 1), 'preposition') && !addressed && subject < 0) subject = own.length;
        if (at < index + 7 && !deed) for (let token = chunk.first; token < chunk.last; token++) own.push(token);
      } else {
        if ((chunk.type === 'verb' || chunk.type === 'auxiliary') && subject >= 0) own.length = subject;
        if (chunk.type !== 'preposition' && chunk.type !== 'adverb') break;
      }
    }
    for (const token of own) found.add(token);
    const before = dayOfSpeaking(passage, chunks, index);
    if (before !== null) found.add(before);
    for (const token of asideOfSpeaker(chunks, index)) found.add(token);
  });
  return found;
}

/** "in a statement released in Geneva": tokens of where what is only words was made known. */
function whereReleased(passage: Passage, chunks: readonly Chunk[], verb: number): number[] {
  const place = chunks[verb + 2];
  if (!isType(chunks[verb + 1], 'preposition') || place?.type !== 'group' || place.group!.figure !== null) return [];
  if (!documents.isAt(passage, chunks[verb]!.first - 1)) return [];
  const tokens: number[] = [];
  for (let token = place.first; token < place.last; token++) tokens.push(token);
  return tokens;
}

const documents = formList(
  'statement statements report reports communique communiqué bulletin figures data survey video study',
);

/** "The ministry on Sunday confirmed that 12 died": first token of the day between whoever opens a clause and the verb of saying; `null` if there is none. */
function dayOfSpeaking(passage: Passage, chunks: readonly Chunk[], verb: number): number | null {
  const date = chunkAt(chunks, verb - 1)?.date;
  if (date === undefined || date.expression.type === 'since' || !isType(chunkAt(chunks, verb - 2), 'group'))
    return null;
  const start = nounStart(passage, chunks, verb - 2);
  const { unit, type } = chunkAt(chunks, start - 1) ?? {};
  const opens = start === 0 || unit !== 0 || type === 'conjunction' || type === 'subordinator';
  return opens && isSpeaker(passage, chunks, start) ? chunks[verb - 1]!.first : null;
}

/** "in the fighting reported around Homs": a participle behind what happened, told of in a phrase. */
function isReducedReport(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]!.word?.verb?.lemma !== 'report' || !isType(chunks[index + 1], 'preposition')) return false;
  let at = index - 1;
  while (at > 0 && !isType(chunks[at], 'preposition')) {
    const { type, word } = chunks[at]!;
    if (type !== 'group' && !(type === 'verb' && ((word?.verb?.forms ?? 0) & Form.gerund) !== 0)) return false;
    at--;
  }
  return at > 0 && index - at <= 3 && !saysThat(chunks, index);
}

/** "claimed a bombing in Homs", "claimed responsibility for the attack in Homs": to have done it. */
function isClaimOf(passage: Passage, chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]!.word?.verb?.lemma !== 'claim') return false;
  let at = index + 1;
  while (isType(chunks[at], 'date') || isType(chunks[at], 'adverb')) at++;
  const { group, first, last } = chunks[at] ?? {};
  const deed = group ?? (first === undefined ? undefined : createGroup(first, last!, {}));
  if (deed === undefined || !isType(chunks[at + 1], 'preposition')) return false;
  // "claimed responsibility for the mine in Homs"
  return isMeans(passage, deed) || id(passage, deed.last - 1) === responsibility;
}

/** "confirmed the attack on Ostra village", "condemned a massacre in Gao": a deed that is spoken of was at the place behind it. */
function tellsOfDeed(passage: Passage, chunks: readonly Chunk[], object: number): boolean {
  const chunk = chunks[object];
  if (chunk === undefined || chunk.unit !== 0 || chunk.type === 'preposition') return false;
  let at = object;
  while (at < object + 2 && !isType(chunks[at + 1], 'preposition')) at++;
  if (!isType(chunks[at + 1], 'preposition')) return false;
  const noun = chunks[at]!.last - 1;
  return (
    wordAt(passage, noun)?.thing?.category === 'events' || (tags(passage, noun) & (Tag.event | Tag.casualty)) !== 0
  );
}

/** `…," said Nur Ahmed, a policeman from Homs`: tokens of the aside that says who the speaker behind the verb is. */
function asideOfSpeaker(chunks: readonly Chunk[], verb: number): number[] {
  const before = chunkAt(chunks, verb - 1)?.unit ?? 0;
  if (before !== mark.comma && !isQuote(before)) return [];
  const aside = verb + 3;
  if (!isType(chunks[verb + 1], 'group') || !isMark(chunks[verb + 2], mark.comma)) return [];
  if (!isType(chunks[aside], 'group') || chunks[aside]!.group!.figure?.article === false) return [];
  const tokens: number[] = [];
  for (let at = aside; at < chunks.length; at++) {
    const { type, first, last } = chunks[at]!;
    if (type !== 'group' && type !== 'preposition' && type !== 'adverb' && type !== 'conjunction') break;
    for (let token = first; token < last; token++) tokens.push(token);
  }
  return tokens;
}
