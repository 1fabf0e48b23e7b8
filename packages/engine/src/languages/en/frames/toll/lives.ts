import type { Group } from '../../../../mentions/group.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { id, shapeAt } from '../../look.ts';
import { countsPeople, isGerund, isPassive, joinedLeft, joinedRight, type Placed, subjectOf } from '../../roles.ts';
import { formList, verbList, wordList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';

const [of, fromId, withId, inId, needId, help, down, asId] = ids('of from with in need help down as');

/** "claimed the lives of 100 people", "took 12 lives", "12 people lost their lives" */
export const lives: Frame = {
  id: 'en/frame/lives',
  on: ['verb'],
  opens: (word) => word === undefined || takingLives.has(word) || word.form === 'laid',
  name: 'claimed the lives of <people>',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at];
    if (chunk?.type !== 'verb') return null;
    if (givenUp(passage, chunks, at)) return ofSubject(chunks, at);
    const lemma = chunk.word?.verb?.lemma;
    // "1,662 lives were lost"
    if (lemma === 'lose' && isPassive(chunks, at)) {
      const lost = subjectOf(chunks, at);
      return lost === null || !areLives(passage, lost.group) ? null : ofLives(at, lost);
    }
    const object = chunks[at + 1]?.group;
    if (object === undefined) return null;
    // "met their deaths"
    if (lemma === 'meet' && ownDeath.test(wordsOf(passage, object.first, object.last))) return ofSubject(chunks, at);
    if (!isLife(passage, object)) return null;
    if (lemma === 'lose') return object.figure === null ? ofSubject(chunks, at) : null;
    if (lemma !== 'claim' && lemma !== 'take' && lemma !== 'cost' && lemma !== 'end') return null;
    if (areLives(passage, object)) return ofLives(at, { group: object, index: at + 1 });
    if (!isWord(chunks[at + 2], of) || chunks[at + 3]?.group === undefined || !countsPeople(chunks[at + 3]!.group!))
      return null;
    return { concept: 'kill', rule: 'en/frame/lives', index: at, patients: joinedRight(chunks, at + 3) };
  },
};

/** Whether those before a verb gave up their own lives: "laid down their lives", "gave their lives", "embraced martyrdom". */
function givenUp(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const { first, word } = chunks[at]!;
  const object = isWord(chunks[at + 1], down) ? chunks[at + 2] : chunks[at + 1];
  if (object?.group === undefined) return false;
  if (embracing.isAt(passage, first)) return martyrdom.isAt(passage, object.last - 1);
  const gives = word?.verb?.lemma === 'give' || layingDown.isAt(passage, first);
  return gives && object.group.definite && isLife(passage, object.group);
}

const embracing = formList('embraced embrace embracing');
const martyrdom = formList('martyrdom shahadat shahadah');
const layingDown = formList('laid lay laying sacrificed');

/** "12 people lost their lives", "with 12 members of the force losing their lives" */
function ofSubject(chunks: readonly Chunk[], at: number): Found | null {
  const left = isWord(chunkAt(chunks, at - 2), of) ? at - 3 : at - 1;
  const own = isGerund(chunks[at]) ? chunkAt(chunks, left)?.group : undefined;
  const subject = own !== undefined && countsPeople(own) ? { group: own, index: left } : subjectOf(chunks, at);
  if (subject === null) return null;
  return { concept: 'kill', rule: 'en/frame/lives', index: at, patients: joinedLeft(chunks, subject.index) };
}

const ownDeath = /^their (?:own )?deaths?$/i;
const life = wordList(['lives', 'life']);

function isLife(passage: Passage, { last }: Group): boolean {
  return life.isAt(passage, last - 1);
}

/** "12 lives" */
function areLives(passage: Passage, group: Group): boolean {
  return isLife(passage, group) && group.figure !== null && !group.figure.article;
}

function ofLives(at: number, { group, index }: Placed): Found {
  const people: Group = { ...group, sort: 'people', population: 'people', side: null };
  return { concept: 'kill', rule: 'en/frame/lives', index: at, patients: [{ group: people, index }] };
}

const takingLives = verbList(['lose', 'give', 'meet', 'claim', 'take', 'cost', 'end']);

/** "sustained severe injuries", "a person suffering suffocation" */
export const sustained: Frame = {
  id: 'en/frame/sustained',
  on: ['verb'],
  opens: (word) => sustaining.has(word),
  name: '<people> sustained injuries',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at];
    if (chunk?.type !== 'verb' || !sustaining.has(chunk.word)) return null;
    let next = at + 1;
    if (isType(chunks[next], 'preposition') && (isWord(chunks[next], fromId) || isWord(chunks[next], withId))) next++;
    const hurt = chunks[next]?.group;
    // "burns", "severe burns", "gunshot wounds": the noun is taken for a verb.
    const taken = chunks[hurt === undefined ? next : next + 1];
    const last = woundNouns.has(taken?.word) ? taken!.last : hurt?.last;
    if (
      last === undefined ||
      (hurt?.figure != null && !hurt.figure.article) ||
      !/(?:injur|wound|burn|suffocation|asphyxiation|poisoning|shrapnel)/i.test(
        wordsOf(passage, chunks[next]!.first, last),
      )
    )
      return null;
    const subject = subjectOf(chunks, at);
    if (subject === null) return null;
    return { concept: 'wound', rule: 'en/frame/sustained', index: at, patients: joinedLeft(chunks, subject.index) };
  },
};

const woundNouns = wordList(['burns', 'wound', 'wounds']);
const sustaining = verbList(['sustain', 'suffer', 'receive']);

const depending = verbList(['depend', 'rely']);

/** "a third of the country's 46 million people": the share is in need, not all of them. */
function isOfShare(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--)
    if (chunks[back]!.group?.figure?.unit === 'fraction') return true;
  return false;
}

/** "2 million people in need", "thousands of families are struggling to survive", "500 people need aid", "depend on aid", "face famine", "are food insecure" */
export const need: Frame = {
  id: 'en/frame/need',
  on: ['preposition', 'verb', 'group'],
  opens: (word) =>
    word?.form === 'in' ||
    word?.form === 'insecure' ||
    word?.verb?.lemma === 'need' ||
    word?.verb?.lemma === 'require' ||
    word?.verb?.lemma === 'struggle' ||
    word?.verb?.lemma === 'face' ||
    depending.has(word),
  name: '<people> in need',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const inNeed =
      chunk.id === inId &&
      (id(passage, chunk.last) === needId ||
        (id(passage, chunk.last + 1) === needId && shapeAt(passage, chunk.last) < Shape.number));
    const verb = chunk.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
    const object = chunks[at + 1]?.group ?? (isWord(chunks[at + 1], help) ? chunks[at + 1] : chunks[at + 2]?.group);
    const depends = depending.has(chunk.word) && isType(chunks[at + 1], 'preposition');
    const wants =
      (verb === 'need' || verb === 'require' || depends) &&
      object !== undefined &&
      /(?:aid|assistance|help|food|water|shelter|support)\b/i.test(wordsOf(passage, object.first, object.last));
    const struggles =
      verb === 'struggle' &&
      /^\s*to\s+(?:survive|feed|find)/i.test(passage.text.slice(passage.tokens.end[chunk.last - 1]!));
    const hungers =
      verb === 'face' &&
      object !== undefined &&
      /\b(?:famine|starvation|hunger|food insecurity|malnutrition)$/i.test(wordsOf(passage, object.first, object.last));
    // "are classified as food insecure"
    const isClassed = isWord(chunkAt(chunks, at - 1), asId) && isPassive(chunks, at - 2);
    const insecure =
      (isType(chunkAt(chunks, at - 1), 'auxiliary') || isClassed) &&
      /\bfood[- ]insecure$/i.test(wordsOf(passage, chunk.first, chunk.last));
    if (!inNeed && !wants && !struggles && !hungers && !insecure) return null;
    const isFacing = hungers && ((chunk.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
    const left =
      (inNeed || isFacing) && isType(chunkAt(chunks, at - 1), 'group')
        ? { group: chunks[at - 1]!.group!, index: at - 1 }
        : subjectOf(chunks, insecure && isClassed ? at - 2 : at);
    if (left === null || !countsPeople(left.group) || isOfShare(chunks, left.index)) return null;
    return { concept: 'need', rule: 'en/frame/need', index: at, patients: joinedLeft(chunks, left.index) };
  },
};
