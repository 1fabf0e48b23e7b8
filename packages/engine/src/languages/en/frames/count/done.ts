import type { Concept } from '../../../../concepts.ts';
import type { Figure } from '../../../../mentions/quantity/figure.ts';
import { limitsOf } from '../../../../model/bound.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { auxiliaryOf, isGerund, isParticiple, isPassive, type Placed, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { formList, verbList } from '../../word-list.ts';
import { recordingVerbs } from '../../words/casualties.ts';
import { linkingVerbs } from '../../words/count.ts';
import { disasters } from '../../words/places.ts';
import type { Takes } from '../../words/thing-verbs.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';
import { asWere } from '../toll/whom/more-of-them.ts';
import { asObject } from './countable.ts';
import { deedAt, isParticleOver, nounDeedAt, opensDeed, opensNounDeed } from './deeds.ts';
import { bareThings, befallsThings, inheritedThings, isElided } from './lists/inherited.ts';
import { itemisedBehind } from './lists/itemised.ts';
import { behindColon, isNumbered, isOfCollection, overAmount, overOthers } from './lists/items.ts';
import { includedBehind, listLeft, listRight, overAddition, shareOf } from './lists/lists.ts';
import { spreadBehind } from './lists/spread.ts';

const [and, or, to, ofId, total, by, asId, fromId] = ids('and or to of total by as from');

export function found(
  sentence: Sentence,
  rule: string,
  concept: Concept,
  index: number,
  things: readonly Placed[],
): Found | null {
  if (things.length === 0) return null;
  const patients = things.map((placed) =>
    placed.group.object === undefined ? asObject(sentence.passage, sentence.chunks, placed) : placed,
  );
  return { concept, rule, index, patients };
}

/** "damaged or destroyed": no more is said of each than that it was damaged. */
function joinedConcept(chunks: readonly Chunk[], at: number, concept: Concept): Concept {
  const wrecks = concept === 'destroy' || concept === 'burn-things';
  if (!wrecks && concept !== 'damage') return thenBefell(chunks, at) ?? concept;
  if (concept === 'damage') return concept;
  for (const [joint, other] of [
    [at + 1, at + 2],
    [at - 1, at - 2],
  ] as const) {
    if (
      isType(chunks[joint], 'conjunction') &&
      isWord(chunks[joint], or) &&
      chunks[other]?.word?.verb?.lemma === 'damage'
    )
      return 'damage';
  }
  return concept;
}

/** "engaged and destroyed", "were looted and burned": what became of them in the end; `null` where no more is said. */
function thenBefell(chunks: readonly Chunk[], at: number): Concept | null {
  if (!isWord(chunks[at + 1], and)) return null;
  const next = chunks[at + 2]?.word;
  if (burning.has(next)) return 'burn-things';
  return destroying.has(next) ? 'destroy' : null;
}

const burning = verbList('burn torch');
const destroying = verbList('destroy demolish raze');

/** "destroyed 14 tanks, two guns and a depot", "firing 40 rockets" */
export const thingsObject: Frame = {
  id: 'en/frame/things-object',
  leavesOthers: true,
  name: '<someone> destroyed <things>',
  on: ['verb'],
  opens: opensDeed,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = deedAt(sentence, at);
    if (deed === null || isPassive(chunks, at)) return null;
    if ((befallsThings(deed) || deed.concept === 'hit' || deed.concept === 'strike-things') && isOfNature(sentence, at))
      return null;
    // "50 detonating fuses": what sort of thing it is.
    if (isGerund(chunks[at]) && chunkAt(chunks, at - 1)?.group?.sort === 'bare') return null;
    let first = deed.behind;
    // "damaged or destroyed 30 homes"
    if (isType(chunks[first], 'conjunction') && isType(chunks[first + 1], 'verb')) first += 2;
    while (isType(chunks[first], 'adverb') || isType(chunks[first], 'date') || isOpener(chunks[first])) first++;
    first = overOthers(chunks, first);
    const heading = behindColon(passage, chunks, first);
    if (heading >= 0) first = heading;
    // "seized from the rebels one rifle and two pistols"
    if (isWord(chunks[first], fromId) && isType(chunks[first + 1], 'group') && isNumbered(chunks[first + 2]))
      first += 2;
    first = overAmount(chunks, first);
    if (isOfCollection(passage, chunks, first + 1) && isType(chunks[first + 2], 'group')) first += 2;
    const object = chunks[first]?.group;
    if (object === undefined) return null;
    if (object.figure === null) {
      const items = itemisedBehind(passage, chunks, first + 1);
      if (items >= 0)
        return found(
          sentence,
          'en/frame/things-object',
          deed.concept,
          at,
          listRight(passage, chunks, items, deed.takes),
        );
    }
    if (object.sort === 'bare' || isElided(object, deed)) {
      const inherited = shareOf(passage, chunks, first, deed.takes) ?? inheritedThings(sentence, first, deed);
      if (inherited === null) return null;
      // "62 of 88 drones and five missiles"
      const joint = inherited.index + 1;
      const goesOn = isWord(chunks[joint], and) || isMark(chunks[joint], mark.comma);
      const next = goesOn ? shareOf(passage, chunks, joint + 1, deed.takes) : null;
      const more =
        next !== null
          ? [next]
          : goesOn && isType(chunks[joint + 1], 'group')
            ? listRight(passage, chunks, joint + 1, deed.takes)
            : [];
      return found(sentence, 'en/frame/things-object', deed.concept, at, [inherited, ...more]);
    }
    const things = listRight(passage, chunks, first, deed.takes).map((placed) =>
      first === at + 1 && placed.index === first && isParticleOver(passage, chunks, at) ? unhedged(placed) : placed,
    );
    return found(sentence, 'en/frame/things-object', joinedConcept(chunks, at, deed.concept), at, [
      ...things,
      ...includedBehind(passage, chunks, (things.at(-1)?.index ?? first) + 1, deed.takes),
      ...spreadBehind(sentence, things.at(-1), things.at(-1)?.index ?? at),
    ]);
  },
};

/** "handed over 120 rifles": 120, and no more than that. */
function unhedged({ group, index }: Placed): Placed {
  const { first, low } = group.figure!;
  const figure: Figure = { ...group.figure!, first: first + 1, ...limitsOf('exact', low!) };
  return { group: { ...group, figure }, index };
}

/** "The earthquake destroyed 400 homes": no war did. */
function isOfNature({ passage, chunks }: Sentence, at: number): boolean {
  const subject = subjectOf(chunks, at);
  if (subject === null || !natural.isAt(passage, subject.group.last - 1)) return false;
  // "floods of shells"
  return id(passage, subject.group.last) !== ofId;
}

const natural = formList([...disasters, 'storm', 'tornado', 'landslide']);

/** A quotation mark or a colon before what was destroyed. */
function isOpener(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && (isQuote(chunk.unit) || chunk.unit === mark.colon);
}

/** "500 homes have been destroyed", "two jets were shot down" */
export const thingsPassive: Frame = {
  id: 'en/frame/things-passive',
  name: '<things> were destroyed',
  on: ['verb'],
  opens: opensDeed,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = deedAt(sentence, at);
    const forced = (deed?.concept === 'close' && isForced(chunks, at - 2)) || isRecordedAs(chunks, at - 2);
    if (deed === null || !(forced || (isParticiple(chunks[at]!) && isPassive(chunks, at)))) return null;
    const heading = behindColon(passage, chunks, at + 1);
    if (heading >= 0) {
      const listed = listRight(passage, chunks, heading, deed.takes);
      return found(sentence, 'en/frame/things-passive', joinedConcept(chunks, at, deed.concept), at, listed);
    }
    const subject = ofCollection(sentence, subjectOf(chunks, forced ? at - 2 : at) ?? totalBefore(chunks, at));
    if (subject === null) return null;
    const things =
      subject.group.sort === 'bare' || isElided(subject.group, deed)
        ? [bareThings(sentence, subject.index, deed)].filter((placed) => placed !== null)
        : listLeft(passage, chunks, subject.index, deed.takes);
    const asWell = thingsAsWell(sentence, at + 1, deed.takes);
    const more = asWell.length > 0 ? asWell : includedBehind(passage, chunks, at + 1, deed.takes);
    return found(sentence, 'en/frame/things-passive', joinedConcept(chunks, at, deed.concept), at, [
      ...things,
      ...more,
      ...(more.length > 0 ? [] : spreadBehind(sentence, things.at(-1), at)),
    ]);
  },
};

/** "A convoy of 14 lorries was ambushed": what it is a convoy of. */
function ofCollection({ passage, chunks }: Sentence, subject: Placed | null): Placed | null {
  const group = subject === null ? undefined : chunks[subject.index + 2]?.group;
  if (group === undefined || subject!.group.figure?.article === false) return subject;
  return isOfCollection(passage, chunks, subject!.index + 1) ? { group, index: subject!.index + 2 } : subject;
}

/** "The church was burned, as were 40 homes": the things behind the verb that share it; `from` is one past the verb. */
function thingsAsWell({ passage, chunks }: Sentence, from: number, takes: Takes): readonly Placed[] {
  const first = isMark(chunks[from], mark.comma) ? from + 1 : from;
  // "36 tanks were destroyed, together with three guns"
  const added = overAddition(chunks, first);
  const at = added > first ? added : asWere(chunks, first);
  return at < 0 || chunks[at]?.type !== 'group' ? [] : listRight(passage, chunks, at, takes);
}

/** "have been forced to close" */
function isForced(chunks: readonly Chunk[], at: number): boolean {
  return forcing.has(chunkAt(chunks, at)?.word) && isWord(chunks[at + 1], to) && isPassive(chunks, at);
}

const forcing = verbList(['force']);

/** "14 schools were recorded as damaged" */
function isRecordedAs(chunks: readonly Chunk[], at: number): boolean {
  return recording.has(chunkAt(chunks, at)?.word) && isWord(chunks[at + 1], asId) && isPassive(chunks, at);
}

const recording = verbList(recordingVerbs);

/** "a total of 120 houses were": the complement of the total is what the sentence is about. */
function totalBefore(chunks: readonly Chunk[], at: number): Placed | null {
  for (let back = at - 1; back > 1 && back > at - 6; back--) {
    const group = chunks[back]!.group;
    if (group !== undefined)
      return isWord(chunkAt(chunks, back - 1), ofId) && isWord(chunkAt(chunks, back - 2), total)
        ? { group, index: back }
        : null;
  }
  return null;
}

/** "with 30 homes destroyed", "two hospitals hit in air raids": a participle right behind its things, with no object of its own. */
export const thingsParticiple: Frame = {
  id: 'en/frame/things-participle',
  name: '<things> destroyed',
  on: ['verb'],
  opens: opensDeed,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = deedAt(sentence, at);
    if (deed === null || !isParticiple(chunks[at]!) || auxiliaryOf(chunks, at) !== null) return null;
    if (isType(chunks[deed.behind], 'group') || isType(chunks[deed.behind], 'pronoun')) return null;
    let back = at - 1;
    while (isType(chunks[back], 'adverb') || isType(chunks[back], 'date') || isLinking(chunks[back])) back--;
    if (isType(chunks[back], 'conjunction') && isType(chunkAt(chunks, back - 1), 'verb')) back -= 2;
    const group = chunks[back]?.group;
    if (group === undefined) return null;
    const things =
      group.sort === 'bare' || isElided(group, deed)
        ? [bareThings(sentence, back, deed)].filter((placed) => placed !== null)
        : listLeft(passage, chunks, back, deed.takes);
    return found(sentence, 'en/frame/things-participle', joinedConcept(chunks, at, deed.concept), at, things);
  },
};

/** "600 schools remain closed" */
function isLinking(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'verb' && linking.has(chunk.word);
}

const linking = verbList(linkingVerbs);

/** "the closure of two out of three hospitals", "the downing of two jets", "the capture by rebels of 12 villages" */
export const thingsOf: Frame = {
  id: 'en/frame/things-of',
  name: 'the destruction of <things>',
  on: ['group', 'verb', 'adverb'],
  opens: opensNounDeed,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    const deed = nounDeedAt(sentence, chunks[at]!);
    if (deed === undefined) return null;
    let of = at + 1;
    if (isWord(chunks[of], by) && isType(chunks[of + 1], 'group')) of += 2;
    if (!isWord(chunks[of], ofId) || chunks[of + 1]?.group === undefined) return null;
    return found(sentence, 'en/frame/things-of', deed.concept, at, listRight(passage, chunks, of + 1, deed.takes));
  },
};
