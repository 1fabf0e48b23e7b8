import { createGroup } from '../../../mentions/group.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { isMeans } from '../frames/doers/means.ts';
import { Form } from '../inflection.ts';
import { ids } from '../lexicon.ts';
import { id as idAt, shapeAt, tags, wordAt } from '../look.ts';
import { isRanked } from '../ranked.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { formList, verbList, wordList } from '../word-list.ts';
import { beginningVerbs } from '../words/onset.ts';
import { isSameSubject } from './while-phrases.ts';

const [when, took, placeId, since, whileId, forId, of] = ids('when took place since while for of');

const parting = wordList('while whereas but although though');

/** Tokens at which a subordinate clause starts. */
export function subordinateStarts({ passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>): number[] {
  const starts: number[] = [];
  chunks.forEach(({ type, first }, index) => {
    if (type === 'subordinator' && !isDated(chunks, index) && !hangsOnDated(passage, chunks, index)) starts.push(first);
  });
  return starts;
}

/** Tokens at which "when" opens a clause for what went on as the deed before it was done; behind a comma it may add anything. */
export function meanwhileStarts({ passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>): number[] {
  const starts: number[] = [];
  for (let at = 2; at < chunks.length - 1; at++) {
    const before = chunks[at - 1]!;
    // "the day when": said of the day.
    const dated = before.type === 'date' || (tags(passage, before.last - 1) & Tag.time) !== 0;
    if (chunks[at]!.id === when && before.unit === 0 && !dated) starts.push(chunks[at]!.first);
  }
  return starts;
}

/** "On 26 November, when the infantry broke in": the day is the clause's own. */
function isDated(chunks: readonly Chunk[], index: number): boolean {
  if (chunks[index]!.id !== when) return false;
  const before = isMark(chunkAt(chunks, index - 1), mark.comma)
    ? chunkAt(chunks, index - 2)
    : chunkAt(chunks, index - 1);
  return before?.date !== undefined && before.date.expression.type !== 'since';
}

/** Chunks between an attack and the clause that says more of it. */
const attackReach = 8;

/** "the 1998 attack in X that killed", "a May 2 bombing, in which": the day of the attack is that of the clause that hangs on it. */
function hangsOnDated(passage: Passage, chunks: readonly Chunk[], index: number): boolean {
  const form = chunks[index]!.word?.form;
  if (form !== 'that' && form !== 'which') return false;
  for (let at = index - 1; at > 0 && at > index - attackReach; at--) {
    const { type, first, last, unit } = chunks[at]!;
    if (chunks[at - 1]!.type === 'date' && (type === 'group' || type === 'verb'))
      return isMeans(passage, chunks[at]!.group ?? createGroup(first, last, {}));
    if (type !== 'group' && type !== 'preposition' && type !== 'adverb' && unit !== mark.comma) return false;
  }
  return false;
}

/** Tokens at which a clause of its own starts, so that a date or a place on the other side does not reach over. */
export function clauseBreaks({ passage, chunks }: Sentence): number[] {
  const breaks: number[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const { unit, word, first } = chunks[at]!;
    if (unit === mark.semicolon ? !endsHeadline(passage, first) : word !== undefined && parts(passage, chunks, at))
      breaks.push(first);
    else if (unit === mark.comma && opensOwnClause(chunks, at + 1)) breaks.push(chunks[at + 1]!.first);
  }
  return breaks;
}

const setApart = wordList(['after', 'before']);
const spans = wordList('minutes hours days weeks months');

/** ", and rockets hit the port": another deed of somebody else. */
function opensOwnClause(chunks: readonly Chunk[], at: number): boolean {
  const subject = chunks[at + 1]?.group;
  const verb = chunks[at + 2];
  return (
    isType(chunks[at], 'conjunction') &&
    (subject?.sort === 'things' || subject?.sort === 'other') &&
    verb?.type === 'verb' &&
    ((verb.word?.verb?.forms ?? 0) & Form.past) !== 0 &&
    isType(chunks[at + 3], 'group') &&
    chunks[at + 3]!.group!.figure === null
  );
}

/** Tokens of what a headline adds to itself. */
const addedMax = 5;

/** "Shells hit market in Erewhon; 4 hurt": what a headline adds is of the same place and day. */
function endsHeadline({ unended, last }: Passage, semicolon: number): boolean {
  return unended && last - semicolon <= addedMax;
}

/** "while", "but"; in "two were killed on Sunday while four others were wounded in X" both are of one place and day. */
export function parts(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  // "killed 22, hours after bombs in Homs had killed 13"
  if (setApart.isAt(passage, chunks[at]!.first) && spans.isAt(passage, chunks[at]!.first - 1)) return true;
  if (!parting.isAt(passage, chunks[at]!.first)) return false;
  if (chunks[at]!.id === whileId && isSameSubject(passage, chunks, at + 1)) return false;
  const others = chunks[at + 1]?.group;
  // "while three others were wounded", "while 25 were wounded": of the same event.
  return !(others?.figure?.article === false && (others.sort === 'bare' || other.isAt(passage, others.figure.last)));
}

const other = wordList('other others');

/** Token behind which a sentence compares: "compared with 39 in June", "the worst attack since rebels killed 40 in Gao"; -1 if it does not. */
export function comparedAt({ passage, chunks }: Sentence): number {
  // "Like the raid in Homs, which killed 33, it was aimed at workers."
  if (likening.isAt(passage, passage.first) && isOfEvent(passage, chunks[1])) return passage.first;
  for (let at = 0; at < chunks.length; at++) {
    const { word, id, first, last, date } = chunks[at]!;
    if (word?.form === 'compared' || (id === since && isRanked(passage, first))) return first;
    // "the deadliest raid since 40 were killed in Gao in May"
    if (date !== undefined && tellsOfNumber(passage, first, last) && isRanked(passage, first)) return first;
    if (recalling.isAt(passage, first) && isOfEvent(passage, chunkAt(chunks, at - 1))) return first;
    if (blaming.isAt(passage, first) && isBlamedElse(chunks, at)) return first;
  }
  return -1;
}

/** Most tokens of a date that tells of nothing: "since 12 May 2012". */
const dayMax = 6;

/** "since 40 were killed in Gao in May": a date by what happened to so many then. */
function tellsOfNumber(passage: Passage, first: number, last: number): boolean {
  if (last - first <= dayMax || idAt(passage, first) !== since) return false;
  return (tags(passage, first + 1) & Tag.number) !== 0 || shapeAt(passage, first + 1) === Shape.number;
}

const likening = formList(['like', 'unlike']);

/** "The raid recalled the siege of Gao": what happened calls to mind what happened elsewhere. */
const recalling = formList('recalled recalls echoed echoes mirrored mirrors resembled resembles evoked evokes');

const blaming = formList(['blamed', 'accused']);

/** "struck a house in Homs of a man whom it blamed for a raid on Gao": said in passing of somebody. */
function isBlamedElse(chunks: readonly Chunk[], at: number): boolean {
  if (!isWord(chunks[at + 1], forId) && !isWord(chunks[at + 1], of)) return false;
  return isType(chunkAt(chunks, at - 2), 'subordinator');
}

/** "the attack", "it" */
function isOfEvent(passage: Passage, chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  return chunk.word?.form === 'it' || wordAt(passage, chunk.last - 1)?.thing?.category === 'events';
}

/**
 * Relative clauses between two commas: ", which withdrew in May,". One that says when something began is none: "the siege,
 * which began in May, has killed 40".
 */
export function relativeAsides({ passage, chunks }: Sentence): (readonly [number, number])[] {
  const asides: (readonly [number, number])[] = [];
  for (let at = 2; at < chunks.length; at++) {
    const form = chunks[at]!.type === 'subordinator' ? chunks[at]!.word?.form : undefined;
    if ((form !== 'which' && form !== 'who') || chunks[at - 1]!.unit !== mark.comma) continue;
    const { group } = chunks[at - 2]!;
    // "the raid, which came on Monday, killed": what is said of a deed is of what it did.
    if (group === undefined || (isMeans(passage, group) && !isType(chunks[at + 1], 'group'))) continue;
    let end = at + 1;
    let began = false;
    while (end < chunks.length && chunks[end]!.unit !== mark.comma) {
      began ||= begins.has(chunks[end]!.word) || happens.has(chunks[end]!.word) || takesPlace(chunks, end);
      end++;
    }
    if (!began && end < chunks.length) asides.push([chunks[at]!.first, chunks[end]!.first]);
  }
  return asides;
}

const begins = verbList(beginningVerbs);
const happens = verbList(['occur', 'happen']);

/** "the attack on a convoy, which took place in Gao": of the attack, whatever stands between. */
function takesPlace(chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at], took) && isWord(chunks[at + 1], placeId);
}
