/* What no one event did: a war, weeks of fighting, so many a year. */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { id } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { auxiliaryOf, isPassive, subjectOf } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { isSpan } from './doers/index.ts';
import { subjectFor } from './doers/who.ts';
import type { Found } from './found.ts';
import { verbOrBefore } from './verb-of.ts';

const [after, of, annually] = ids('after of annually');

/** "killed in the conflict", "displaced by the war", "the war has killed" */
export function isLasting({ passage, chunks }: Sentence, { concept, index }: Found): boolean {
  // "The war has left 900 people dead": of its verb, not of the state.
  const verb = isType(chunks[index], 'state') ? verbOrBefore(chunks, index) : index;
  const subject = verb < 0 || isPassive(chunks, verb) ? null : subjectOf(chunks, verb);
  if (subject !== null && lastingNouns.isAt(passage, subject.group.head)) return true;
  // "The violence has claimed 20,000 lives", "The violence after the election has killed 275": no one event.
  const auxiliary = verb < 0 ? null : auxiliaryOf(chunks, verb);
  if (auxiliary !== null && ((auxiliary.word?.tags ?? 0) & Tag.have) !== 0) {
    const whole =
      isWord(chunks[1], after) && chunks.find(isAuxiliary) === auxiliary ? chunks[0]?.group : subject?.group;
    if (whole !== undefined && ongoingNouns.isAt(passage, whole.last - 1)) return true;
    // "50,000 have fled their homes", "have fled the fighting": one after the other; "have fled the town" is of its fall.
    if (concept === 'flee' && leftBehind.isIn(passage, chunks[verb]!.last, chunks[verb]!.last + leftMax)) return true;
  }
  // "Weeks of fighting have killed"
  const spent = isPassive(chunks, index) || !isType(chunks[index], 'verb') ? null : subjectFor(passage, chunks, index);
  if (spent !== null && isSpan(passage, spent.group) && isWord(chunks[spent.index + 1], of)) return true;
  // "The war has killed 12,000 people, by one count, and displaced 2 million": the second verb has the subject of the first.
  if (isType(chunkAt(chunks, index - 1), 'conjunction') && isType(chunkAt(chunks, index), 'verb')) {
    for (let at = index - 2; at >= 0; at--) {
      if (chunks[at]!.type === 'subordinator') break;
      if (chunks[at]!.type !== 'verb' || chunks[at]!.word?.verb?.concept === undefined || isPassive(chunks, at))
        continue;
      const shared = subjectOf(chunks, at);
      if (shared !== null && lastingNouns.isAt(passage, shared.group.head)) return true;
      break;
    }
  }
  for (let at = index + 1; at < chunks.length && at < index + 6; at++) {
    const { type, group, last } = chunks[at]!;
    if (type === 'verb' || type === 'subordinator') return false;
    // "in the eight-year civil war": how long it was makes it a time as well.
    if (type === 'date' && lastingNouns.isAt(passage, last - 1)) return true;
    if (
      group !== undefined &&
      isType(chunkAt(chunks, at - 1), 'preposition') &&
      lastingNouns.isAt(passage, group.last - 1)
    )
      return true;
  }
  return false;
}

/** Noun phrases between a war and the clause on it: "the war in the hills of Utopia that". */
const warReach = 3;

/**
 * "in a war which has killed 900", "a conflict in Utopia in which 900 have died": first tokens of the war that a relative clause tells
 * of, before which nothing says where or when, and of the clause, before which nobody did it; `null` where it tells of something else.
 */
export function warToldOf({ passage, chunks }: Sentence, { index }: Found): readonly [number, number] | null {
  const clause = clauseStart(chunks, index);
  if (clause < 1) return null;
  let perfect = false;
  for (let at = clause; at < index; at++)
    perfect ||= chunks[at]!.type === 'auxiliary' && ((chunks[at]!.word?.tags ?? 0) & Tag.have) !== 0;
  let at = isType(chunks[clause - 1], 'preposition') ? clause - 2 : clause - 1;
  if (isMark(chunkAt(chunks, at), mark.comma)) at--;
  for (let steps = 0; steps < warReach && isType(chunkAt(chunks, at), 'group'); steps++, at -= 2) {
    const noun = chunks[at]!.group!.last - 1;
    if (lastingNouns.isAt(passage, noun) || (perfect && ongoingNouns.isAt(passage, noun))) {
      // "a six-year war"
      const length = chunkAt(chunks, at - 1);
      return [(isType(length, 'date') ? length! : chunks[at]!).first, chunks[clause]!.first];
    }
    if (!isType(chunkAt(chunks, at - 1), 'preposition')) break;
  }
  return null;
}

/** Chunk of the "which" or "that" whose clause the verb at chunk `index` stands in, over whom it befell and who tells so; -1 if none. */
function clauseStart(chunks: readonly Chunk[], index: number): number {
  let groups = 0;
  for (let at = index - 1; at > 0; at--) {
    const { type, word } = chunks[at]!;
    if (type === 'subordinator') return word?.form === 'which' || word?.form === 'that' ? at : -1;
    if (type === 'group' && ++groups > 1) return -1;
    if (type === 'verb' && word?.verb?.speech === undefined) return -1;
    if (type !== 'group' && type !== 'verb' && type !== 'auxiliary' && type !== 'adverb' && type !== 'date') return -1;
  }
  return -1;
}

/** Tokens behind a verb within which its rate may stand. */
const rateTokensMax = 12;

/** "mines kill some 300 people every year": how many within each, which is no one event. */
export function isRate({ passage, chunks }: Sentence, { index }: Found): boolean {
  const from = chunks[index]!.last;
  for (let at = from; at < passage.last && at < from + rateTokensMax; at++) {
    if (id(passage, at) === annually) return true;
    if (!distributing.isAt(passage, at)) continue;
    // "every 10 hours"
    const number = readNumber(passage, at + 1);
    if (spans.isAt(passage, number?.last ?? at + 1)) return true;
  }
  return false;
}

const distributing = wordList(['every', 'each', 'per']);

const spans = wordList('year month week day hour years months weeks days hours minutes'.split(' '));

const isAuxiliary = ({ type }: Chunk): boolean => type === 'auxiliary';

const ongoingNouns = wordList(['violence', 'fighting', 'unrest', 'campaign']);

/** Tokens behind "fled" within which stands what they fled: "their burning homes". */
const leftMax = 3;
const leftBehind = formList('home homes houses fighting violence unrest war conflict clashes country');

const lastingNouns = wordList(['war', 'conflict', 'uprising', 'insurgency']);
