/* Whom a participle without an auxiliary befalls, right before it: "22 people killed in air strikes". */
import type { Group } from '../../../../../mentions/group.ts';
import { isQuote, mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ageEnd } from '../../../groups/ages.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised, tags } from '../../../look.ts';
import { raises } from '../../../roles/voice.ts';
import { auxiliaryOf, belongsToNext, countsPeople, joinedLeft, objectsOf, speaksBehind } from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { isKeptInHospital } from '../captives/in-custody.ts';
import { distributedBehind } from '../whom/more-of-them.ts';
import { eventVerb, formsAt, found, opensOnObject } from './event-verbs.ts';

const [withId, including, the, by] = ids('with including the by');

/** "22 people killed in air strikes", "seven injured", "with over 200 injured": a participle right behind its people. */
export const participle: Frame = {
  id: 'en/frame/participle',
  on: ['verb'],
  opens: opensOnObject,
  name: '<people> killed',
  apply({ passage, chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || (formsAt(chunks, at) & Form.participle) === 0) return null;
    if (isKeptInHospital(passage, chunks, at)) return null;
    // "half the wounded had been outside": those told of before.
    if (isWord(chunkAt(chunks, at - 1), the)) return null;
    if ((auxiliaryOf(chunks, at)?.word?.tags ?? 0) & Tag.have) return null;
    const nearest = counted(chunks, at - 1) ?? behindAside(chunks, at - 1);
    if (nearest === null || dieBehind(chunks, at + 1)) return null;
    const left = overPart(chunks, nearest);
    const object = objectsOf(chunks, at)[0];
    if (object !== undefined && countsPeople(object.group) && !belongsToNext(chunks, object.index)) return null;
    if (object !== undefined && areDoers(passage, chunks, at, object.group)) return null;
    // "590 killed in operations and 141 by vigilantes"
    return found(chunks, at, 'en/frame/participle', [...joinedLeft(chunks, left), ...distributedBehind(chunks, at)]);
  },
};

/** "Two gunmen killed the mayor", "A soldier wounded Sami Haddad": whether the people before the verb did it to whoever stands right behind it. */
function areDoers(passage: Passage, chunks: readonly Chunk[], at: number, object: Group): boolean {
  if (chunks[at + 1]?.group !== object || object.figure !== null || auxiliaryOf(chunks, at) !== null) return false;
  if ((formsAt(chunks, at) & Form.past) === 0 || speaksBehind(chunks, at + 1) || belongsToNext(chunks, at + 1))
    return false;
  // "Ten Killed Injured in Gao": a second fate is no name.
  // "killed 74-year-old Sami Haddad"
  const age = ageEnd(passage, object.first);
  const name = age > 0 ? age : object.first;
  const isName = isCapitalised(passage, name) && tags(passage, name) === 0;
  const isNamed = object.sort === 'other' && isName && !passage.unended;
  return object.sort === 'people' || object.definite || isNamed;
}

/** Chunks between a wound and the death that came of it. */
const woundedMax = 6;

/** "a man wounded in the attack has died": he counts among the dead. */
function dieBehind(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < chunks.length && at < from + woundedMax; at++) {
    const { type, word } = chunks[at]!;
    if (type === 'verb') return word?.verb?.concept === 'die' && (word.verb.forms & Form.gerund) === 0;
    if (type === 'mark' || type === 'conjunction' || type === 'subordinator') return false;
  }
  return false;
}

/** The counted group that ends right before `at + 1`, adverbs and dates aside. */
function counted(chunks: readonly Chunk[], at: number): number | null {
  let back = at;
  while (
    back >= 0 &&
    (chunks[back]!.type === 'adverb' ||
      chunks[back]!.type === 'date' ||
      // "15 suspected jihadists 'neutralised'"
      (back === at && isQuote(chunks[back]!.unit)) ||
      (back === at && remaining.has(chunks[back]!.word)) ||
      // "thirty reported killed": in a headline.
      (back === at && raises(chunks[back]!)) ||
      (chunks[back]!.type === 'auxiliary' &&
        ((chunks[back]!.word?.tags ?? 0) & (back < at - 1 ? Tag.be | Tag.have : Tag.be)) !== 0))
  )
    back--;
  // "69 families (338 people) displaced"
  if (isMark(chunkAt(chunks, back), mark.close)) back = bracketBefore(chunks, back);
  // "120 guerrillas of the front killed in combat"
  const lot = chunkAt(chunks, back)?.group;
  const owns = lot !== undefined && (lot.figure === null || lot.population === 'families');
  const phrase = owns ? chunkAt(chunks, back - 1)?.word?.form : undefined;
  // "Ten civilians in Gao killed by rebels"
  const placed = back === at && placing.has(chunkAt(chunks, back - 1)?.word) && endsOrBy(chunks[at + 2]);
  if ((phrase === 'of' || phrase === 'from' || placed) && chunkAt(chunks, back - 2)?.group?.sort === 'people')
    back -= 2;
  // "about 60 women and children abducted": one figure for both.
  const both = chunkAt(chunks, back)?.group?.figure === null && isType(chunkAt(chunks, back - 1), 'conjunction');
  if (both && chunks[back]!.group!.sort === 'people' && chunkAt(chunks, back - 2)?.group?.sort === 'people') back -= 2;
  const group = chunkAt(chunks, back)?.group;
  // "15 soldiers were killed, two of them beheaded"
  const before = chunkAt(chunks, back - 1);
  const part = group?.partOfThem === true && (back < at || !(isMark(before, mark.comma) || isWord(before, withId)));
  return group !== undefined && countsPeople(group) && !part ? back : null;
}

const placing = wordList(['in', 'at', 'near', 'outside', 'inside']);

/** Whether nobody can stand behind a verb to whom it was done. */
function endsOrBy(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.type === 'mark' || isWord(chunk, by);
}

/** "12 people remain displaced", "three were found murdered": between people and what befell them. */
const remaining = verbList(['remain', 'find', 'discover', 'leave']);

/** Chunks of a bracket between people and what befell them. */
const bracketMax = 6;

/** The chunk before the bracket that closes at `at`; `at` where it opens too far away. */
function bracketBefore(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back > 0 && back > at - bracketMax; back--)
    if (chunks[back]!.unit === mark.open) return back - 1;
  return at;
}

/** "Four people including a child killed": the whole before a part of it. */
export function overPart(chunks: readonly Chunk[], at: number): number {
  let first = at;
  while (
    (isType(chunkAt(chunks, first - 1), 'conjunction') || isMark(chunkAt(chunks, first - 1), 0x2c)) &&
    chunkAt(chunks, first - 2)?.group?.figure != null
  )
    first -= 2;
  if (!isWord(chunkAt(chunks, first - 1), including)) return at;
  const whole = isMark(chunkAt(chunks, first - 2), 0x2c) ? first - 3 : first - 2;
  return chunks[whole]?.group !== undefined && countsPeople(chunks[whole]!.group!) ? whole : at;
}

/** "At least 400 people, mainly women, injured" */
function behindAside(chunks: readonly Chunk[], at: number): number | null {
  if (!isMark(chunks[at], 0x2c)) return null;
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    if (chunks[back]!.unit !== 0x2c) continue;
    return counted(chunks, back - 1);
  }
  return null;
}
