/* What so many of those were of whom the sentence before told: "Four of them were children." */
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, joinedLeft, joinedRight } from '../../../roles.ts';
import { withChildren } from '../../../sorts.ts';
import { formList, wordList } from '../../../word-list.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';
import { anyone, whoTheyWere } from './who-they-were.ts';

const [they, among, of] = ids('they among of');

/** "Four of them were children.", "Four of the victims were children.", "They included two nurses.", "Among them were two nurses.", "Two nurses were among the victims.": a part of those of whom the sentence before told. */
export const ofThemBefore: Frame = {
  id: 'en/frame/of-them-before',
  on: ['group', 'verb', 'adverb', 'pronoun'],
  opens: (word) => opening.has(word?.form ?? ''),
  name: '<number> of them were <people>',
  apply({ passage, chunks }, at) {
    const { group, word } = chunks[at]!;
    const victimsBefore = amongVictims(passage, chunks, at);
    if (victimsBefore !== null) return ofThem(at, victimsBefore);
    if (at > openingMax) return null;
    if (word?.form === 'included' || word?.form === 'include')
      return isCounted(chunks, at + 1) && (areThey(chunkAt(chunks, at - 1)) || areVictims(passage, chunks, at - 1))
        ? ofThem(at, joinedRight(chunks, at + 1))
        : null;
    // "Among them were two nurses."
    if (at === 1 && isWord(chunks[0], among) && pointing.has(word) && isType(chunks[2], 'auxiliary'))
      return isCounted(chunks, 3) ? ofThem(at, joinedRight(chunks, 3)) : null;
    const ofThese = ofTheseBehind(passage, chunks, at);
    if (ofThese.length > 0) return ofThem(at, ofThese);
    if (group?.partOfThem !== true || !opensSentence(chunks, at) || !isType(chunks[at + 1], 'auxiliary')) return null;
    const noun = chunks[at + 2]?.group;
    // "Four of them were from the north" says nothing of who they were; "were killed" has a verb of its own.
    if (noun?.sort !== 'people' || noun.figure !== null || anyone.isAt(passage, noun.head)) return null;
    return ofThem(at, [{ group, index: at, noun: withChildren(chunks, at + 2) }]);
  },
};

/** "Four were children.", right behind a sentence on those killed. */
export const theyWere: Frame = {
  id: 'en/frame/they-were',
  on: ['group'],
  counted: true,
  sort: 'bare',
  name: '<number> were <people>',
  apply({ passage, chunks }, at) {
    return at > 0 ? null : ofThem(at, partsOfThem(passage, chunks, at));
  },
};

function ofThem(index: number, patients: Found['patients']): Found {
  return { concept: 'befall-them', rule: 'en/frame/of-them-before', index, patients };
}

const opening: ReadonlySet<string> = new Set(['them', 'victims', 'included', 'include', 'these', 'those']);
const pointing = wordList(['them', 'these', 'those']);

/** "They", "These" in "They included two nurses" */
function areThey(chunk: Chunk | undefined): boolean {
  return isWord(chunk, they) || (chunk !== undefined && chunk.group === undefined && pointing.has(chunk.word));
}

/** "Of these, 12 were women and four were nurses.": at the start of its sentence, "these" being chunk `at`. */
function ofTheseBehind(passage: Passage, chunks: readonly Chunk[], at: number): Found['patients'] {
  if (at !== 1 || !isWord(chunks[0], of) || chunks[at]!.group !== undefined) return [];
  return partsOfThem(passage, chunks, isMark(chunks[at + 1], mark.comma) ? at + 2 : at + 1);
}

/** Those of a list who were whom, as parts of those told of before. */
function partsOfThem(passage: Passage, chunks: readonly Chunk[], at: number): Found['patients'] {
  return whoTheyWere(passage, chunks, at).map((placed) => ({
    ...placed,
    group: { ...placed.group, partOfThem: true },
  }));
}

/** "The victims included two nurses" */
function areVictims(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const group = chunkAt(chunks, at)?.group;
  return group?.sort === 'people' && group.figure?.article !== true && victims.isAt(passage, group.last - 1);
}

const victims = formList('victims');
/** "Two nurses were among the victims": they, where the victims are at chunk `at`. */
function amongVictims(passage: Passage, chunks: readonly Chunk[], at: number): Found['patients'] | null {
  if (!isWord(chunkAt(chunks, at - 1), among) || !areVictims(passage, chunks, at)) return null;
  // "Among the victims were two nurses"
  if (isType(chunks[at + 1], 'auxiliary') && isCounted(chunks, at + 2)) return joinedRight(chunks, at + 2);
  return isType(chunkAt(chunks, at - 2), 'auxiliary') && isCounted(chunks, at - 3) ? joinedLeft(chunks, at - 3) : null;
}

/** Chunks before a part that opens its sentence: "At least", "Also", "The governor said that". */
const openingMax = 5;

function opensSentence(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'adverb')) back--;
  if (back < 0) return true;
  // "According to the mayor, ten of the victims"
  if (isMark(chunks[back], mark.comma) && chunks[0]!.word?.form === 'according' && back <= openingMax) return true;
  let verb = isType(chunks[back], 'subordinator') ? back - 1 : back;
  if (isType(chunkAt(chunks, verb), 'date')) verb--;
  if (chunkAt(chunks, verb)?.word?.verb?.speech === undefined) return false;
  return chunks
    .slice(0, verb)
    .every(({ type, group }) => type === 'date' || (type === 'group' && group!.figure === null));
}

function isCounted(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group?.sort === 'people' && countsPeople(group);
}
