/* What no one event did: a war, weeks of fighting, so many a year. */
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { id } from '../look.ts';
import { readNumber } from '../number.ts';
import { auxiliaryOf, isPassive, subjectOf } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { wordList } from '../word-list.ts';
import { isSpan } from './doers/index.ts';
import { subjectFor } from './doers/who.ts';
import type { Found } from './found.ts';
import { verbOrBefore } from './verb-of.ts';

const [after, of, annually] = ids('after of annually');

/** "killed in the conflict", "displaced by the war", "the war has killed" */
export function isLasting({ passage, chunks }: Sentence, { index }: Found): boolean {
  // "The war has left 900 people dead": of its verb, not of the state.
  const verb = isType(chunks[index], 'state') ? verbOrBefore(chunks, index) : index;
  const subject = verb < 0 || isPassive(chunks, verb) ? null : subjectOf(chunks, verb);
  if (subject !== null && lastingNouns.isAt(passage, subject.group.head)) return true;
  // "in the war which has killed 900", "a war that officials say killed 1,300"
  const relative = auxiliaryOf(chunks, index) === null ? index - 1 : index - 2;
  const joint =
    chunkAt(chunks, relative)?.word?.verb?.speech !== undefined && isType(chunkAt(chunks, relative - 1), 'group')
      ? relative - 2
      : relative;
  if (isType(chunkAt(chunks, joint), 'subordinator')) {
    const whole = chunkAt(chunks, joint - 1)?.group;
    if (whole !== undefined && lastingNouns.isAt(passage, whole.last - 1)) return true;
  }
  // "The violence has claimed 20,000 lives", "The violence after the election has killed 275": no one event.
  const auxiliary = verb < 0 ? null : auxiliaryOf(chunks, verb);
  if (auxiliary !== null && ((auxiliary.word?.tags ?? 0) & Tag.have) !== 0) {
    const whole =
      isWord(chunks[1], after) && chunks.find(isAuxiliary) === auxiliary ? chunks[0]?.group : subject?.group;
    if (whole !== undefined && ongoingNouns.isAt(passage, whole.last - 1)) return true;
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

const lastingNouns = wordList(['war', 'conflict', 'uprising', 'insurgency']);
