import { mark } from '../../../../../text/marks.ts';
import { chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, tags, wordAt } from '../../../look.ts';
import { subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { aimedBlows, aimingVerbs } from '../../../words/blows.ts';
import { landed, projectiles } from '../../../words/count.ts';
import type { Frame } from '../../frame.ts';
import { isPartOfKnown } from '../countable.ts';
import { found } from '../done.ts';
import { isOfCollection } from '../lists/items.ts';
import { listRight } from '../lists/lists.ts';

const [on, atId, against, into, inId, and, fire] = ids('on at against into in and fire');

const aims: ReadonlySet<number> = new Set([on, atId, against, into, inId]);
const blows = wordList(aimedBlows);
const missiles = wordList(projectiles);
const aiming = verbList(aimingVerbs);
const operations = formList(['operation', 'operations']);
const opening = verbList(['open']);
const aside = wordList(['which', 'who', 'whose']);
const coming: ReadonlySet<string> = new Set(['fall', ...landed]);

/** "an attack on two of its tanks", "fired missiles at three houses", "shells fell on two towns": what a blow was aimed at. */
export const thingsAimedAt: Frame = {
  id: 'en/frame/things-aimed-at',
  name: 'attack on <things>',
  on: ['preposition'],
  opens: (word) => word !== undefined && aims.has(word.id),
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    // "an ambush on a convoy of 14 lorries"
    const first = isOfCollection(passage, chunks, at + 2) ? at + 3 : at + 1;
    const figure = chunks[first]?.group?.figure;
    if (figure == null || figure.article || isKnown(sentence, first)) return null;
    const landing = landedAt(sentence, at);
    const blow = landing >= 0 ? landing : blowBefore(sentence, at);
    if (blow < 0) return null;
    const things = listRight(passage, chunks, first, 'things', { governed: true });
    return found(sentence, 'en/frame/things-aimed-at', landing >= 0 ? 'strike-things' : 'attack-things', blow, things);
  },
};

/** "on the two towns", "on one of the posts": known already; "two of its tanks" are not all that it has. */
function isKnown({ passage, chunks }: Sentence, index: number): boolean {
  const group = chunks[index]!.group!;
  if (group.definite && (tags(passage, group.first) & Tag.determiner) !== 0) return true;
  return isPartOfKnown(passage, group) && group.figure!.best === 1;
}

/** The verb of missiles that came down right before chunk `at`: "shells fell on", "rockets landed in"; -1 for none. */
function landedAt({ passage, chunks }: Sentence, at: number): number {
  const verb = chunkAt(chunks, at - 1);
  if (!isType(verb, 'verb') || !coming.has(verb!.word?.verb?.lemma ?? '')) return -1;
  const subject = subjectOf(chunks, at - 1);
  return subject !== null && missiles.isAt(passage, subject.group.head) ? at - 1 : -1;
}

/** The chunk that says what was aimed by the preposition at chunk `at`; -1 for none. "in" aims at nothing. */
function blowBefore(sentence: Sentence, at: number): number {
  const { passage, chunks } = sentence;
  if (isWord(chunks[at], inId)) return -1;
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'date') || isType(chunkAt(chunks, back), 'adverb')) back--;
  const before = chunkAt(chunks, back);
  if (before === undefined) return -1;
  // "attacks on five offices, and against one bank"
  if (isWord(before, and)) return sharedBlow(sentence, back - 1);
  if (before.type !== 'group' && before.type !== 'verb') return -1;
  const inward = isWord(chunks[at], into);
  if (!inward && blows.isAt(passage, before.last - 1) && !isOfPeace(sentence, back, at)) return back;
  if (before.type === 'verb')
    return !inward && aiming.has(before.word) && before.word?.verb?.lemma !== 'drop' ? back : -1;
  const verb = chunkAt(chunks, back - 1);
  if (!isType(verb, 'verb')) return -1;
  // "opened fire on two cars", "fired rockets into two camps"
  if (id(passage, before.last - 1) === fire) return opening.has(verb!.word) ? back - 1 : -1;
  return missiles.isAt(passage, before.group!.head) && aiming.has(verb!.word) ? back - 1 : -1;
}

/** "called a strike against three factories", "a strike at three mines": of workers; "an operation on two veins": of surgeons. */
function isOfPeace({ passage, chunks }: Sentence, at: number, aim: number): boolean {
  if (operations.isAt(passage, chunks[at]!.last - 1)) return !isWord(chunks[aim], against);
  const lemma = chunkAt(chunks, at - 1)?.word?.verb?.lemma;
  const isStrike = wordAt(passage, chunks[at]!.last - 1)?.form.startsWith('strike') === true;
  return isStrike && (lemma === 'call' || lemma === 'stage' || isWord(chunks[aim], atId));
}

/** Chunks between a blow and what else it was aimed at. */
const sharedMax = 30;

/** The blow that another of its aims follows, from chunk `from` to the left. */
function sharedBlow({ passage, chunks }: Sentence, from: number): number {
  // Verbs stand between only in a clause about one of the aims: "on five offices, which are run by a baker, and against a bank".
  let told = false;
  for (let at = from; at > 0 && at > from - sharedMax; at--) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb' || chunk.type === 'auxiliary') told = true;
    if (chunk.type === 'subordinator') {
      if (!isType(chunkAt(chunks, at - 1), 'mark') || !aside.isAt(passage, chunk.first)) return -1;
      told = false;
    }
    if (chunk.type === 'mark' && !isMark(chunk, mark.comma) && !isMark(chunk, mark.open) && !isMark(chunk, mark.close))
      return -1;
    if ((isWord(chunk, on) || isWord(chunk, against)) && blows.isAt(passage, chunks[at - 1]!.last - 1))
      return told ? -1 : at - 1;
  }
  return -1;
}
