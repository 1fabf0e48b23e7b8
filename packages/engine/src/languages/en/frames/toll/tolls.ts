import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import { limitsOf } from '../../../../model/bound.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { id, isCapitalised, wordAt } from '../../look.ts';
import { isPeoples } from '../../peoples.ts';
import { countsPeople, joinedRight } from '../../roles.ts';
import type { Word } from '../../word.ts';
import { formList, verbList, wordList } from '../../word-list.ts';
import { tollNouns } from '../../words/casualties.ts';
import type { Frame } from '../frame.ts';
import { harming, jointFate } from './fates.ts';
import { distributedBehind } from './more-of-them.ts';
import { uprooted as uprootedNouns } from './tables.ts';

const [ofId, the, atId, toId, those, having, pastId] = ids('of the at to those having past');

/** "the death toll rose to 31", "bringing the number of wounded to 40" */
export const toll: Frame = {
  id: 'en/frame/toll',
  on: ['group', 'verb', 'state'],
  opens: (word) => endings.has(word) || word?.stateConcept !== undefined || isWounded(word),
  name: 'the death toll rose to <number>',
  apply({ passage, chunks }, at) {
    const concept = putAt(passage, chunks, at) ?? tollConcept(passage, chunks, at);
    if (concept === null) return null;
    const noun =
      isWord(chunks[at + 1], ofId) && chunks[at + 2]?.group?.sort === 'people' ? chunks[at + 2]!.group! : null;
    const before = broughtTo(passage, chunks, at);
    if (before >= 0) {
      const group = chunks[before]!.group!;
      return {
        concept,
        rule: 'en/frame/toll',
        index: at,
        patients: [{ group, index: before, ...(noun === null || group.sort !== 'bare' ? {} : { noun }) }],
        running: true,
      };
    }
    for (let next = at + 1; next < chunks.length && next < at + 16; next++) {
      const chunk = chunks[next]!;
      if (chunk.unit === 0x3b || chunk.unit === 0x2e || (chunk.type === 'subordinator' && next > at + 3)) return null;
      const group = chunk.group;
      if (group === undefined || group.figure === null || group.figure.article || !countsPeople(group)) continue;
      // "put the toll at least at 12"
      const put = next === at + 1 && chunkAt(chunks, at - 1)?.word?.verb?.lemma === 'put';
      if (!put && !isReached(chunks, next - 1) && !isPassed(passage, chunks, at, next)) continue;
      const counted = noun !== null && next > at + 2 && group.sort === 'bare' ? { noun } : {};
      // "the toll was 12 in Gao and three in Homs"
      const elsewhere = distributedBehind(chunks, next);
      // "put the toll at 25 militants, six civilians and a soldier"
      const sorts = group.sort === 'people' ? joinedRight(chunks, next).slice(1) : [];
      return {
        concept: isOfBoth(chunks, next) ? 'harm' : concept,
        rule: 'en/frame/toll',
        index: at,
        patients: [
          { group: reachedBy(passage, chunks, group, next - 1), index: next, ...counted },
          ...elsewhere,
          ...sorts.filter(({ index }) => !elsewhere.some((other) => other.index === index)),
        ],
        running: true,
        lasting: isOfAll(passage, chunks[at]!),
        ...reachable(chunks, at, next),
      };
    }
    return null;
  },
};

/** "a toll of 450 killed and wounded": behind the figure at a chunk, what befell them is not told apart. */
function isOfBoth(chunks: readonly Chunk[], at: number): boolean {
  const [one, joint, other] = [chunks[at + 1], chunks[at + 2], chunks[at + 3]];
  const concepts = [one, other].map((chunk) => chunk?.word?.verb?.concept ?? chunk?.word?.stateConcept);
  return (
    isType(joint, 'conjunction') &&
    concepts.every((concept) => concept !== undefined && harming.has(concept)) &&
    concepts[0] !== concepts[1] &&
    chunks[at + 4]?.group?.figure == null
  );
}

/** "the overall death toll", "the Utopian death toll": a whole people's, and no event's. */
function isOfAll(passage: Passage, { first, last, type }: Chunk): boolean {
  if (type !== 'group') return false;
  for (let at = first; at < last - 1; at++) {
    if (alls.isAt(passage, at)) return true;
    if (isCapitalised(passage, at) && isPeoples(wordsOf(passage, at, at + 1).toLowerCase())) return true;
  }
  return false;
}

const alls = wordList('overall total');

/** "The toll could reach 90", "may rise to 40": not yet. */
function reachable(chunks: readonly Chunk[], from: number, to: number): { readonly modality?: 'possible' } {
  for (let at = from + 1; at < to; at++)
    if (chunks[at]!.type === 'auxiliary' && doubtful.has(chunks[at]!.word)) return { modality: 'possible' };
  return {};
}

const doubtful = wordList(['could', 'may', 'might']);

function isWounded(word: Word | undefined): boolean {
  return word?.verb?.concept === 'wound' && isHarmed(word);
}

/** "killed", "wounded": what befell those counted. */
function isHarmed(word: Word | undefined): boolean {
  const verb = word?.verb;
  return verb?.concept !== undefined && harming.has(verb.concept) && (verb.forms & Form.participle) !== 0;
}

/** "put the dead at 120", "the wounded numbered 40" */
function putAt(passage: Passage, chunks: readonly Chunk[], at: number): Concept | null {
  const { type, word } = chunks[at]!;
  const concept = type === 'state' ? word?.stateConcept : type === 'verb' ? word?.verb?.concept : undefined;
  if (concept === undefined || !isWhose(passage, chunkAt(chunks, at - 1)) || !isReached(chunks, at + 1)) return null;
  const group = chunks[at + 2]?.group;
  const behind = chunks[at + 1]!;
  const put = chunkAt(chunks, at - 2)?.word?.verb?.lemma === 'put' && behind.id === atId;
  if (group?.sort !== 'bare' || (!put && behind.type !== 'verb')) return null;
  return concept;
}

/** "the dead", "its own dead", "their wounded" */
function isWhose(passage: Passage, before: Chunk | undefined): boolean {
  if (before === undefined) return false;
  if (before.type === 'group' && before.last - before.first > 2) return false;
  return isWord(before, the) || owners.isAt(passage, before.first);
}

const owners = wordList(['its', 'their', 'his', 'her', 'our']);

/** "brought to 31 the number of dead": where the figure stands before the noun; -1 elsewhere. */
function broughtTo(passage: Passage, chunks: readonly Chunk[], at: number): number {
  const figure = isType(chunkAt(chunks, at - 1), 'adverb') ? at - 2 : at - 1;
  const { group } = chunkAt(chunks, figure) ?? {};
  if (group?.figure == null || group.figure.article || !countsPeople(group)) return -1;
  const verb = chunkAt(chunks, figure - 2);
  if (verb === undefined || !isWord(chunks[figure - 1], toId)) return -1;
  return bringing.has(verb.word) || updating.isAt(passage, verb.first) ? figure : -1;
}

/** "updated to 31 its toll" */
const updating = formList('updated updates updating');

const bringing = verbList(['bring', 'raise', 'take', 'push', 'increase', 'drive', 'send', 'revise']);

/** "to", "at", "of", "is", "reached", ":" right before the figure; adverbs aside. */
function isReached(chunks: readonly Chunk[], at: number): boolean {
  let back = at;
  while (isType(chunks[back], 'adverb')) back--;
  const chunk = chunks[back];
  if (chunk === undefined) return false;
  if (chunk.type === 'auxiliary' || chunk.unit === 0x3a) return true;
  if (chunk.type === 'preposition') return reachedForms.has(chunk.word?.form ?? '');
  return chunk.type === 'verb' && (reaching.has(chunk.word) || exceeding.has(chunk.word) || nearing.has(chunk.word));
}

/** "raised the toll above 90", "the toll climbed past 90": a mark that lies behind it. */
function isPassed(passage: Passage, chunks: readonly Chunk[], at: number, next: number): boolean {
  const past = isPast(passage, chunks[next]!.group!);
  if (!past && chunks[next]!.group!.figure!.qualifier !== 'more-than') return false;
  const verb = past ? next - 2 : next - 1;
  return verb === at ? bringing.has(chunkAt(chunks, at - 1)?.word) : climbing.has(chunks[verb]?.word);
}

/** Whether "past" stands before a figure. */
function isPast(passage: Passage, { first }: Group): boolean {
  return id(passage, first - 1) === pastId;
}

const climbing = verbList(['rise', 'climb', 'jump', 'soar', 'go', 'increase']);

const reachedForms = new Set(['to', 'at', 'of']);
const exceeding = verbList(['exceed', 'top', 'pass', 'surpass', 'cross']);
const nearing = verbList(['approach']);
const reaching = verbList(['vary', 'range', 'reach', 'hit', 'number', 'total']);

/** "passed 1,000" is more than 1,000, "neared 300" nearly 300: what the verb before a bare figure makes of it. */
function reachedBy(passage: Passage, chunks: readonly Chunk[], group: Group, at: number): Group {
  const figure = group.figure!;
  let back = at;
  while (isType(chunks[back], 'adverb')) back--;
  const { type, word } = chunks[back]!;
  const over = (type === 'verb' && exceeding.has(word)) || isPast(passage, group);
  const under = type === 'verb' && nearing.has(word);
  if (figure.qualifier !== 'exact' || figure.best === null || (!over && !under)) return group;
  return { ...group, figure: { ...figure, ...limitsOf(over ? 'more-than' : 'nearly', figure.best) } };
}

/** Last words of a running count; the rest need no closer look. */
const endings = wordList([
  ...tollNouns.flatMap(([, nouns]) => nouns.map((noun) => noun.split(' ').at(-1)!)),
  'number',
  'total',
  'tally',
  'count',
]);

function tollConcept(passage: Passage, chunks: readonly Chunk[], at: number): Concept | null {
  const chunk = chunks[at]!;
  if (!endings.isAt(passage, chunk.last - 1)) return null;
  const text = wordsOf(passage, chunk.first, chunk.last).toLowerCase();
  if (chunk.type === 'group' && chunk.group!.figure === null) {
    for (const [concept, nouns] of tollNouns) {
      // "the toll of soldiers killed, wounded or missing"
      for (const noun of nouns)
        if (text === noun || text.endsWith(` ${noun}`))
          return isTold(chunks, at + 1) ? jointFate(chunks, at + 3) : concept;
    }
  }
  if (!/(?:^|\s)(?:number|total|tally|count)$/.test(text)) return null;
  // "brought to 18 the number killed"
  if (!isWord(chunks[at + 1], ofId))
    return isHarmed(chunks[at + 1]?.word) ? chunks[at + 1]!.word!.verb!.concept! : null;
  // "the number of the wounded"
  const behind = isWord(chunks[at + 2], the) ? chunks[at + 3] : chunks[at + 2];
  const first = behind?.word?.stateConcept ?? behind?.word?.verb?.concept;
  if (behind !== undefined && behind.type !== 'group' && first !== undefined) return first;
  // "the number of those killed"
  if (behind?.id === those) {
    const harmed = chunks[at + 3]?.word;
    return ((harmed?.verb?.forms ?? 0) & Form.participle) !== 0 ? (harmed?.verb?.concept ?? null) : null;
  }
  if (behind?.group?.sort === 'casualty') return wordAt(passage, behind.group.head)?.casualty?.concept ?? null;
  // "the number of IDPs"
  const uprooted =
    behind?.group?.sort === 'people' ? uprootedNouns.get(wordAt(passage, behind.group.head)?.form ?? '') : undefined;
  if (uprooted !== undefined && behind!.group!.figure === null) return uprooted;
  if (behind?.group?.sort === 'people' && behind.group.figure === null) {
    const made = modifierOf(passage, behind.group);
    if (made !== undefined) return made;
  }
  if (behind?.group?.sort === 'people' || behind?.group?.sort === 'other') {
    // "the number of civilians who have been killed", "of members of the forces killed"
    let behindNoun = at + 3;
    while (isWord(chunks[behindNoun], ofId) && isType(chunks[behindNoun + 1], 'group')) behindNoun += 2;
    if (isType(chunks[behindNoun], 'subordinator')) {
      behindNoun++;
      while (isType(chunks[behindNoun], 'auxiliary')) behindNoun++;
    } else if (isWord(chunks[behindNoun], having)) behindNoun++;
    const verb = chunks[behindNoun];
    const fate = verb?.type === 'verb' || verb?.type === 'state' ? verb.word : undefined;
    if ((fate?.verb?.concept ?? fate?.stateConcept) === undefined) return headState(passage, behind.group);
    // "who died and disappeared": not told apart, and no measure holds both.
    const joint = jointFate(chunks, behindNoun);
    const isJoined = isType(chunks[behindNoun + 1], 'conjunction') && isType(chunks[behindNoun + 2], 'verb');
    return isJoined && joint !== 'harm' ? null : joint;
  }
  return null;
}

/** "of soldiers killed": whether people and what befell them stand behind a toll. */
function isTold(chunks: readonly Chunk[], at: number): boolean {
  const fate = chunks[at + 2];
  return isWord(chunks[at], ofId) && isType(chunks[at + 1], 'group') && isType(fate, 'verb') && isHarmed(fate?.word);
}

/** "internally displaced persons", "wounded civilians": what befell them stands before the noun. */
function modifierOf(passage: Passage, { first, head }: Group): Concept | undefined {
  for (let token = first; token < head; token++) {
    const word = wordAt(passage, token);
    const concept =
      word?.stateConcept ?? ((word?.verb?.forms ?? 0) & Form.participle ? word?.verb?.concept : undefined);
    if (concept !== undefined) return concept;
  }
  return undefined;
}

/** "the number of wounded", "of the dead" */
function headState(passage: Passage, group: Group): Concept | null {
  const word = wordAt(passage, group.last - 1);
  return word?.stateConcept ?? word?.verb?.concept ?? null;
}
