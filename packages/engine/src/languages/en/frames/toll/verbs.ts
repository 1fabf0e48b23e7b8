import type { Concept } from '../../../../concepts.ts';
import { limitsOf } from '../../../../model/bound.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { raises } from '../../roles/voice.ts';
import {
  auxiliaryOf,
  belongsToNext,
  countsPeople,
  isPassive,
  joinedLeft,
  objectsOf,
  type Placed,
  subjectOf,
} from '../../roles.ts';
import { Tag, type Word } from '../../word.ts';
import { verbList, wordList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';
import { harming, jointFate } from './fates.ts';
import { alongsideBefore, alongsideBehind, asWellBehind, comparedBehind, distributedBehind } from './more-of-them.ts';
import { asFighters } from './named-fighters.ts';
import { withWhoTheyWere } from './who-were.ts';

const [including, those, killing, withId] = ids('including those killing with');

export function eventVerb(chunk: Chunk | undefined, patient: 'object' | 'subject'): boolean {
  const verb = chunk?.type === 'verb' ? chunk.word?.verb : undefined;
  return verb?.concept !== undefined && verb.patient === patient && befallsPeople.has(verb.concept);
}

/** What these frames are about; things that are destroyed, fired or built have frames of their own. */
const befallsPeople: ReadonlySet<Concept> = new Set<Concept>([
  'kill',
  'die',
  'wound',
  'harm',
  'vanish',
  'abduct',
  'detain',
  'displace',
  'flee',
  'evacuate',
  'return',
  'besiege',
  'rape',
]);

const opensOn =
  (patient: 'object' | 'subject') =>
  ({ verb }: Partial<Word> = {}): boolean =>
    verb?.concept !== undefined && verb.patient === patient && befallsPeople.has(verb.concept);
const opensOnObject = opensOn('object');
export const opensOnSubject = opensOn('subject');

export function formsAt(chunks: readonly Chunk[], at: number): number {
  return chunks[at]?.word?.verb?.forms ?? 0;
}

export function found(chunks: readonly Chunk[], at: number, rule: string, patients: readonly Placed[]): Found | null {
  const concept = patients.length === 0 ? null : jointFate(chunks, at);
  return concept === null ? null : { concept, rule, index: at, patients };
}

/** "killed or wounded 60 people": the verb before shares the object and is not told apart. */
function joinedBefore(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  if (!isType(chunkAt(chunks, at - 1), 'conjunction')) return false;
  const joined = chunkAt(chunks, at - 2);
  // "killing and injuring scores": the first may stand as a noun.
  const noun =
    joined?.group?.sort === 'casualty' && joined.group.figure === null && id(passage, joined.last - 1) === killing;
  const before = joined?.type === 'verb' ? joined.word?.verb?.concept : noun ? 'kill' : undefined;
  const own = chunks[at]!.word!.verb!.concept!;
  return before !== undefined && before !== own && harming.has(before) && harming.has(own);
}

/** "949 civilians have been killed", "46 others were injured" */
export const passive: Frame = {
  id: 'en/frame/passive',
  on: ['verb'],
  opens: opensOnObject,
  name: '<people> were killed',
  apply({ chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || (formsAt(chunks, at) & Form.participle) === 0 || !isPassive(chunks, at))
      return null;
    const subject = asOne(subjectOf(chunks, at), at, chunks);
    // "the chief alongside nine of his men were killed"
    const beside = subject === null || subject.group.sort === 'other' ? alongsideBefore(chunks, at) : [];
    if (subject === null || beside.length > 0) return found(chunks, at, 'en/frame/passive', beside);
    if (subject.group.figure?.rule === 'en/quantity/the-one')
      return found(chunks, at, 'en/frame/passive', [subject, ...asWellBehind(chunks, at)]);
    return found(chunks, at, 'en/frame/passive', [
      ...withWhoTheyWere(chunks, at, joinedLeft(chunks, subject.index)),
      ...distributedBehind(chunks, at),
      ...asWellBehind(chunks, at),
      ...comparedBehind(chunks, at),
    ]);
  },
};

/** "the bomber was killed", "the officer who was killed": one known person counts as one. */
function asOne(subject: Placed | null, at: number, chunks: readonly Chunk[]): Placed | null {
  if (subject === null || subject.group.figure !== null || !subject.group.definite) return subject;
  const concept = chunks[at]!.word!.verb!.concept;
  const { group } = subject;
  if (group.sort !== 'people' || group.plural || !(concept === 'kill' || concept === 'wound' || concept === 'abduct'))
    return subject;
  const figure = {
    first: group.first,
    last: group.first + 1,
    ...limitsOf('exact', 1),
    unit: null,
    article: true,
    rule: 'en/quantity/the-one',
  };
  return { ...subject, group: { ...group, figure } };
}

/** "22 people killed in air strikes", "seven injured", "with over 200 injured": a participle right behind its people. */
export const participle: Frame = {
  id: 'en/frame/participle',
  on: ['verb'],
  opens: opensOnObject,
  name: '<people> killed',
  apply({ chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || (formsAt(chunks, at) & Form.participle) === 0) return null;
    if ((auxiliaryOf(chunks, at)?.word?.tags ?? 0) & Tag.have) return null;
    const nearest = counted(chunks, at - 1) ?? behindAside(chunks, at - 1);
    if (nearest === null || dieBehind(chunks, at + 1)) return null;
    const left = overPart(chunks, nearest);
    const object = objectsOf(chunks, at)[0];
    if (object !== undefined && countsPeople(object.group) && !belongsToNext(chunks, object.index)) return null;
    return found(chunks, at, 'en/frame/participle', joinedLeft(chunks, left));
  },
};

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
  if ((phrase === 'of' || phrase === 'from') && chunkAt(chunks, back - 2)?.group?.sort === 'people') back -= 2;
  // "about 60 women and children abducted": one figure for both.
  const both = chunkAt(chunks, back)?.group?.figure === null && isType(chunkAt(chunks, back - 1), 'conjunction');
  if (both && chunks[back]!.group!.sort === 'people' && chunkAt(chunks, back - 2)?.group?.sort === 'people') back -= 2;
  const group = chunkAt(chunks, back)?.group;
  // "15 soldiers were killed, two of them beheaded"
  const before = chunkAt(chunks, back - 1);
  const part = group?.partOfThem === true && (back < at || !(isMark(before, mark.comma) || isWord(before, withId)));
  return group !== undefined && countsPeople(group) && !part ? back : null;
}

/** "12 people remain displaced", "three were found murdered": between people and what befell them. */
const remaining = verbList(['remain', 'find', 'discover']);

/** Chunks of a bracket between people and what befell them. */
const bracketMax = 6;

/** The chunk before the bracket that closes at `at`; `at` where it opens too far away. */
function bracketBefore(chunks: readonly Chunk[], at: number): number {
  for (let back = at - 1; back > 0 && back > at - bracketMax; back--)
    if (chunks[back]!.unit === mark.open) return back - 1;
  return at;
}

/** "Four people including a child killed": the whole before a part of it. */
function overPart(chunks: readonly Chunk[], at: number): number {
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

/** "raids killed 16 civilians", "killing 22", "Air strike kills 14", "had killed 1300 people" */
export const active: Frame = {
  id: 'en/frame/active',
  on: ['verb'],
  opens: opensOnObject,
  name: '<someone> killed <people>',
  apply({ passage, chunks }, at) {
    if (!eventVerb(chunks[at], 'object') || isPassive(chunks, at)) return null;
    // "of those killed six were children"
    if (isWord(chunkAt(chunks, at - 1), those)) return null;
    const objects = [...itself(chunks, at), ...objectsOf(chunks, at)].map((placed) =>
      asFighters(passage, placed, chunks[at]!),
    );
    const first = objects[0];
    if (first === undefined || !(countsPeople(first.group) || objects.some(({ group }) => countsPeople(group))))
      return null;
    if (passage.unended && isOfNextHeadline(chunks, first.index)) return null;
    // "killing 12 in Gao, seven in Homs"
    const alone = objects.length === 1 && countsPeople(first.group);
    const more = alone ? [...distributedBehind(chunks, first.index), ...alongsideBehind(chunks, first.index)] : [];
    const both = found(chunks, at, 'en/frame/active', [...objects, ...more]);
    return both !== null && joinedBefore(passage, chunks, at) ? { ...both, concept: 'harm' } : both;
  },
};

/** "A bomber killed himself and 11 others": the one as well. */
function itself(chunks: readonly Chunk[], at: number): Placed[] {
  if (!reflexive.has(chunks[at + 1]?.word) || !isType(chunks[at + 2], 'conjunction')) return [];
  const subject = subjectOf(chunks, at);
  return subject !== null && countsPeople(subject.group) ? [subject] : [];
}

const reflexive = wordList(['himself', 'herself', 'themselves']);

/** "Child killed 9 civilians injured in Gao": two headlines in one, where the second's people have a verb of their own. */
function isOfNextHeadline(chunks: readonly Chunk[], object: number): boolean {
  const next = chunks[object + 1];
  const concept = next?.type === 'verb' ? next.word?.verb?.concept : undefined;
  return concept !== undefined && harming.has(concept) && chunks[object + 2]?.group?.figure == null;
}
