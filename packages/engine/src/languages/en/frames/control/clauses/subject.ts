import { isDash, isQuote, mark } from '../../../../../text/marks.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, shapeAt, tags } from '../../../look.ts';
import { isGerund } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList } from '../../../word-list.ts';
import { actorAt } from '../actors/actor.ts';
import { isManner } from '../form.ts';
import { accusedBefore } from './accused.ts';
import { beforeRelative, isDistance, isLying, isMembership, overIncluding, shortName } from './asides.ts';
import { supposedOf } from './certainty.ts';
import { endsClause, endsReduced, hangsOn, isLyingIn, relatives } from './clause-ends.ts';
import { governedBy, purpose } from './governed.ts';
import { none, plain, type Subject } from './leans.ts';
import { phraseHead } from './phrase-head.ts';
import { isInSeries } from './series.ts';

const [to, by, backId, ofId, then, once, forId, fromId, having, atId, control] = ids(
  'to by back of then once for from having at control',
);

/** How many verbs a subject is carried over. */
const carriedMax = 4;

/** The subject of the verb at chunk `verb`, over auxiliaries, phrases, asides and the verbs that it is joined to. */
export function subjectAt(sentence: Sentence, verb: number, depth = 0): Subject {
  const { chunks } = sentence;
  if (depth > carriedMax) return none;
  let at = verb - 1;
  while (at >= 0 && (passes(chunks[at]!) || isManner(sentence.passage, chunks[at]!))) at--;
  const chunk = chunkAt(chunks, at);
  // "Having captured the town, the army went on"
  if (chunk === undefined)
    return isGerund(chunks[verb]) || depth > 0 || isWord(chunks[verb - 1], having)
      ? behindOpening(sentence, verb)
      : none;
  if (chunk.id === to && chunk.type === 'preposition') return governedBy(sentence, at, depth, climb);
  if (chunk.type === 'group' && formAt(sentence.passage, chunk.last - 1) === 'longer')
    return subjectAt(sentence, at, depth + 1);
  // "could soon capture": an adverb that no list has.
  if (chunk.type === 'group' && chunk.last - chunk.first === 1 && isType(chunkAt(chunks, at - 1), 'auxiliary'))
    return subjectAt(sentence, at, depth + 1);
  // "has for months been under": how long.
  if (chunk.type === 'group' && isSpan(sentence, at)) return subjectAt(sentence, at - 1, depth + 1);
  // "the army’s retreat" is a phrase, not a clause.
  if (chunk.type === 'group' && shapeAt(sentence.passage, chunk.last - 1) === Shape.possessive) return none;
  // "the town, most of which"
  if (chunk.group?.partOfThem === true && chunk.group.figure?.unit === 'fraction') {
    const whole = groupBefore(chunks, at - 1);
    if (whole >= 0) return plain(whole);
  }
  if (chunk.type === 'group') return plain(headOf(sentence, at));
  // "soldiers defending it withdrew": whoever does both.
  if (chunk.type === 'pronoun' && at > 1 && isGerund(chunks[at - 1]) && isType(chunks[at - 2], 'group'))
    return plain(phraseHead(chunks, at - 2));
  if (chunk.type === 'pronoun') return plain(at);
  // "the militias that the general pays have taken": the verb before ends a clause that hangs on the subject.
  const hung = chunk.type === 'verb' && isType(chunks[at + 1], 'auxiliary') ? hangsOn(chunks, at) : -1;
  if (hung >= 0) return plain(phraseHead(chunks, hung));
  if (chunk.type === 'conjunction' || chunk.type === 'verb') return carriedFrom(sentence, at, depth);
  if (chunk.type === 'subordinator') return relative(sentence, at, verb, depth);
  if (chunk.type === 'preposition') {
    if (!isGerund(chunks[verb])) return none;
    const accused = accusedBefore(sentence, at);
    if (accused >= 0) return plain(accused);
    // "an offensive aimed at retaking the town": as one "to retake" it.
    if (
      chunk.id === atId &&
      chunkAt(chunks, at - 1)?.word?.form === 'aimed' &&
      isType(chunkAt(chunks, at - 2), 'group')
    )
      return purpose(sentence, at - 2, at - 2, depth, climb);
    return opensSentence(chunks, at) ? ofMainClause(sentence, verb) : carriedFrom(sentence, at, depth, chunk.id === by);
  }
  if (chunk.unit === mark.close || chunk.unit === mark.comma || isDash(chunk.unit))
    return behindAside(sentence, at, verb, depth);
  return none;
}

/** The group that heads the phrase ending at chunk `at`: over "which crossed the river" and "in the south and east" as well. */
function headOf(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  const head = phraseHead(chunks, at);
  const before = chunkAt(chunks, head - 1);
  // "the army which crossed the river took the town"
  if (
    isType(before, 'verb') &&
    before?.word?.verb?.speech === undefined &&
    relatives.has(chunkAt(chunks, head - 2)?.word) &&
    isType(chunkAt(chunks, head - 3), 'group')
  )
    return phraseHead(chunks, head - 3);
  // "forces in the south and east hold the land"; "rebels in the south and the army" are two.
  const inTwo =
    isType(before, 'conjunction') &&
    isType(chunkAt(chunks, head - 2), 'group') &&
    isType(chunkAt(chunks, head - 3), 'preposition');
  const reduced = endsReduced(chunks, head);
  if (reduced >= 0) return phraseHead(chunks, reduced);
  const clause = endsClause(sentence, at);
  if (clause >= 0) return phraseHead(chunks, clause);
  const { definite, indefinite } = chunks[head]!.group!;
  const last = inTwo && !definite && !indefinite ? actorAt(sentence, head) : undefined;
  // "troops from Mali and Kenya took it": whoever comes from both.
  const bothFrom =
    last?.bare === true &&
    chunkAt(chunks, head - 3)?.id === fromId &&
    actorAt(sentence, phraseHead(chunks, head - 2))?.armed === true;
  return last === null || bothFrom ? phraseHead(chunks, head - 2) : head;
}

/** "for months", within the parts of a verb. */
function isSpan({ passage, chunks }: Sentence, at: number): boolean {
  return (
    isWord(chunkAt(chunks, at - 1), forId) &&
    isType(chunkAt(chunks, at - 2), 'auxiliary') &&
    (tags(passage, chunks[at]!.last - 1) & Tag.time) !== 0
  );
}

function passes(chunk: Chunk): boolean {
  return (
    chunk.type === 'auxiliary' ||
    chunk.type === 'adverb' ||
    chunk.type === 'negation' ||
    chunk.type === 'date' ||
    // "the rebels once controlled"
    chunk.id === once ||
    isQuote(chunk.unit) ||
    chunk.unit === mark.apostrophe
  );
}

/** "captured the town and entered": the subject of the nearest verb at or before chunk `at` that has one. */
export function carriedFrom(sentence: Sentence, at: number, depth: number, asSure = false): Subject {
  const { chunks } = sentence;
  if (depth > carriedMax) return none;
  for (let back = at; back >= 0; back--) {
    const chunk = chunks[back]!;
    if (chunk.unit === mark.semicolon || chunk.unit === mark.colon) return none;
    // "which lies in the north but is held by"
    if (chunk.type === 'group' && isLyingIn(sentence, back)) return relative(sentence, back - 1, back, depth);
    if (chunk.type !== 'verb' && !(chunk.type === 'auxiliary' && !isType(chunks[back + 1], 'verb'))) continue;
    // "taking control of the town and seizing": no verb.
    if (chunk.id === control && isGerund(chunkAt(chunks, back - 1))) continue;
    // "pushed them back from the town and took": no verb.
    if (chunk.id === backId && back > 0 && chunks[back - 1]!.type !== 'auxiliary') continue;
    const subject = subjectAt(sentence, back, depth + 1);
    // "hope to encircle them by taking the ridge": no surer than what it is to bring about.
    const both = isGerund(chunk) && isGerund(chunks[at + 1]);
    if (subject.index >= 0 && (asSure || both)) return { ...plain(subject.index), weakened: subject.weakened };
    return subject.index < 0 ? none : plain(subject.index);
  }
  return none;
}

/** "ISIL, which controls", "rebels who had withdrawn": what the clause hangs on; "while controlling": the main clause's subject. */
function relative(sentence: Sentence, at: number, verb: number, depth: number): Subject {
  const { chunks } = sentence;
  const form = chunks[at]!.word?.form;
  if (form !== 'which' && form !== 'that' && form !== 'who') {
    if (!isGerund(chunks[verb])) return none;
    if (opensSentence(chunks, at)) return ofMainClause(sentence, verb);
    const carried = carriedFrom(sentence, at - 1, depth);
    // "The army, although withdrawing from the town, said"
    const aside = carried.index < 0 && isMark(chunks[at - 1], mark.comma) && isType(chunkAt(chunks, at - 2), 'group');
    return aside ? plain(phraseHead(chunks, at - 2)) : carried;
  }
  let before = at - 1;
  // "the town, most of which is held by": the share stands in for what it is a share of.
  if (form === 'which' && isWord(chunks[before], ofId)) return ofWhich(sentence, before);
  if (isType(chunks[before], 'preposition')) return none;
  if (isMark(chunks[before], mark.comma)) before--;
  if (isMark(chunks[before], mark.close)) {
    while (before >= 0 && chunks[before]!.unit !== mark.open) before--;
    before--;
  }
  return isType(chunks[before], 'group') ? plain(before) : none;
}

/** "the town, half of which", "Manbij most of which": the group with the share, which comma-less text makes one phrase. */
function ofWhich({ passage, chunks }: Sentence, of: number): Subject {
  const group = chunkAt(chunks, of - 1)?.group;
  if (group === undefined) return isType(chunkAt(chunks, of - 1), 'adverb') ? plain(groupBefore(chunks, of - 2)) : none;
  const isShare = group.figure !== null || (group.last - group.first === 1 && shares.isAt(passage, group.first));
  if (!isShare) return shares.isAt(passage, group.last - 1) ? plain(of - 1) : none;
  return plain(groupBefore(chunks, of - 2));
}

function groupBefore(chunks: readonly Chunk[], at: number): number {
  const index = isMark(chunks[at], mark.comma) ? at - 1 : at;
  return isType(chunks[index], 'group') ? index : -1;
}

const shares = formList('most part parts much half all'.split(' '));

/** "X, backed by Y, captured", "X (Z) captured"; ", capturing" is the main clause's. */
function behindAside(sentence: Sentence, at: number, verb: number, depth: number): Subject {
  const { chunks } = sentence;
  // ", capturing", ", days after losing"
  const right = isType(chunkAt(chunks, verb - 1), 'date') ? verb - 2 : verb - 1;
  if (isGerund(chunks[verb]) && right === at) {
    const carried = carriedFrom(sentence, at - 1, depth);
    // "Rebels attack police, capturing the town": in a headline the verb may pass for a noun's.
    const shared = carried.index < 0 && at === 2 && isType(chunks[0], 'group') && isType(chunks[1], 'group');
    return shared ? plain(0) : { ...carried, weakened: carried.weakened ?? supposedOf(chunks, at) };
  }
  // "the Islamic State in Iraq and the Levant (ISIL) captured": the short name is the whole's.
  const short = chunks[at]!.unit === mark.close ? shortName(sentence, at - 1) : -1;
  if (short >= 0) {
    // "Northern Armed Forces (NAF) recaptured"
    const lead = chunkAt(chunks, short - 1);
    const alone = lead === undefined || lead.type === 'mark' || lead.type === 'date' || lead.type === 'subordinator';
    const head = phraseHead(chunks, short);
    // "rebel forces led by the Northern Army (NA)"
    if (head !== short && actorAt(sentence, head)?.armed === true) return plain(head);
    return plain(alone && actorAt(sentence, short) !== null ? short : at - 1);
  }
  // "were attacked, pursued and driven out"
  if (at === verb - 1 && isType(chunkAt(chunks, at - 1), 'verb')) return carriedFrom(sentence, at - 1, depth);
  // "took 12 villages, captured the town and reached the river"
  if (at === verb - 1 && isMark(chunks[at], mark.comma) && isInSeries(chunks, verb))
    return carriedFrom(sentence, at - 1, depth);
  // "captured the town, then lost it"
  if (isWord(chunks[at + 1], then)) return carriedFrom(sentence, at - 1, depth);
  const hung = beforeRelative(chunks, at);
  if (hung >= 0) return plain(overIncluding(chunks, phraseHead(chunks, hung)));
  const opener = chunks[at]!.unit === mark.close ? mark.open : chunks[at]!.unit;
  for (let back = at - 1; back > 0 && back > at - 16; back--) {
    if (chunks[back]!.unit === mark.semicolon || chunks[back]!.unit === mark.colon) return none;
    if (chunks[back]!.unit !== opener) continue;
    // "said that it, with the militia, had captured"
    if (isType(chunkAt(chunks, back - 1), 'pronoun')) return plain(back - 1);
    // "troops, who, after a long march, took the town"
    if (relatives.has(chunkAt(chunks, back - 1)?.word)) return relative(sentence, back - 1, verb, depth);
    if (!isType(chunkAt(chunks, back - 1), 'group')) break;
    const head = phraseHead(chunks, back - 1);
    // "The camp, a fort located 40 km from the capital, Gao, has fallen": over what says where it lies, to what is said of it.
    if (isLying(chunks, head)) continue;
    // "Kenyan forces, part of a mission with troops from Chad, Uganda and Burundi, captured": over what they are part of.
    const whole = isMembership(sentence, head) ? plain(phraseHead(chunks, head - 2)) : none;
    if (whole.index >= 0 && actorAt(sentence, whole.index) !== null) return whole;
    // "The camp, 40 km south of Gao, on the river, was overrun": over a distance to what it places.
    const placed = isDistance(sentence, head) && isMark(chunkAt(chunks, head - 1), mark.comma);
    if (!placed) return plain(head);
    return isType(chunkAt(chunks, head - 2), 'group') ? plain(phraseHead(chunks, head - 2)) : none;
  }
  return at === verb - 1 ? onTheMove(chunks, at) : none;
}

/** "Troops sweeping in from the north, overran the base": what they were doing meanwhile, closed by the comma at chunk `end`. */
function onTheMove(chunks: readonly Chunk[], end: number): Subject {
  for (let back = end - 1; back > 0 && back > end - 8; back--) {
    const chunk = chunks[back]!;
    if (chunk.type === 'mark' || chunk.type === 'auxiliary' || chunk.type === 'subordinator') return none;
    if (isGerund(chunk) && isType(chunks[back - 1], 'group')) return plain(phraseHead(chunks, back - 1));
  }
  return none;
}

/** Whether nothing but a time stands before chunk `at`: "Last night after losing the town, …". */
function opensSentence(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--)
    if (chunks[back]!.type !== 'date' && chunks[back]!.type !== 'adverb') return false;
  return true;
}

/** "Since losing the town, the rebels have hidden": whoever the main clause is about, if they can hold a place at all. */
function ofMainClause(sentence: Sentence, verb: number): Subject {
  const behind = behindOpening(sentence, verb);
  return behind.index >= 0 && actorAt(sentence, behind.index) !== null ? behind : none;
}

/** "After capturing the town, the army advanced": the subject stands behind. */
function behindOpening(sentence: Sentence, verb: number): Subject {
  const { chunks } = sentence;
  for (let at = verb + 1; at < chunks.length && at < verb + 14; at++) {
    if (chunks[at]!.unit !== mark.comma) continue;
    const next = chunks[at + 1];
    if (isType(next, 'group')) return plain(at + 1);
    return none;
  }
  return none;
}

const climb = { subjectAt, carriedFrom };
