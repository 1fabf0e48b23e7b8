/* Whoever has wounds is hurt: "sustained burns", "people with gunshot wounds". */
import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, joinedLeft, joinedRight, subjectsOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { wounds } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';

const [fromId, withId] = ids('from with');

/** "sustained severe injuries", "a person suffering suffocation" */
export const sustained: Frame = {
  id: 'en/frame/sustained',
  on: ['verb'],
  opens: (word) => sustaining.has(word),
  name: '<people> sustained injuries',
  apply({ passage, chunks }, at) {
    let next = at + 1;
    if (isType(chunks[next], 'preposition') && (isWord(chunks[next], fromId) || isWord(chunks[next], withId))) next++;
    const hurt = chunks[next]?.group;
    // "burns", "severe burns", "gunshot wounds": the noun is taken for a verb.
    const taken = chunks[hurt === undefined ? next : next + 1];
    const last = woundNouns.has(taken?.word) ? taken!.last : hurt?.last;
    if (
      last === undefined ||
      (hurt?.figure != null && !hurt.figure.article) ||
      !isWound(passage, chunks[next]!.first, last)
    )
      return null;
    return { concept: 'wound', rule: 'en/frame/sustained', index: at, patients: subjectsOf(chunks, at) };
  },
};

/** Nouns for wounds that may be taken for verbs. */
const woundNouns = wordList(['burns', 'wound', 'wounds']);

const ofWounds = formList(wounds);

/** Whether the words from `first` to before `last` name a wound, or what gives one. */
export function isWound(passage: Passage, first: number, last: number): boolean {
  return ofWounds.isIn(passage, first, last);
}

const sustaining = verbList(['sustain', 'suffer', 'receive', 'endure']);

/** "14 people with gunshot wounds": whoever has wounds is hurt. */
export const withWounds: Frame = {
  id: 'en/frame/with-wounds',
  on: ['preposition'],
  opens: (word) => word?.form === 'with',
  name: '<people> with gunshot wounds',
  apply({ passage, chunks }, at) {
    const group = chunkAt(chunks, at - 1)?.group;
    if (!isWord(chunks[at], withId) || group?.sort !== 'people' || !countsPeople(group)) return null;
    const last = (isType(chunks[at + 1], 'group') && isType(chunks[at + 2], 'verb') ? chunks[at + 2] : chunks[at + 1])
      ?.last;
    if (last === undefined || !plural.isAt(passage, last - 1)) return null;
    return { concept: 'wound', rule: 'en/frame/with-wounds', index: at, patients: joinedLeft(chunks, at - 1) };
  },
};

const plural = wordList(['wounds', 'injuries', 'burns']);

/** Chunks between wounds and those who have them. */
const inflictedMax = 7;

/** "inflicting wounds on four civilians", "caused injuries to at least eight": who is hurt stands behind. */
export const inflicted: Frame = {
  id: 'en/frame/inflicted',
  on: ['verb'],
  opens: (word) => inflicting.has(word),
  name: 'inflicted wounds on <people>',
  apply({ passage, chunks }, at) {
    const hurt = chunks[at + 1];
    if (hurt === undefined || hurt.group?.figure != null || !isWound(passage, hurt.first, hurt.last)) return null;
    for (let next = at + 2; next < chunks.length && next < at + inflictedMax; next++) {
      const { type, word } = chunks[next]!;
      if (type === 'mark' || type === 'conjunction' || type === 'subordinator' || type === 'auxiliary') return null;
      const group = chunks[next + 1]?.group;
      if (type !== 'preposition' || !upon.has(word) || group === undefined || !countsPeople(group)) continue;
      return { concept: 'wound', rule: 'en/frame/inflicted', index: at, patients: joinedRight(chunks, next + 1) };
    }
    return null;
  },
};

const inflicting = verbList(['inflict', 'cause']);
const upon = wordList(['on', 'to', 'among']);
