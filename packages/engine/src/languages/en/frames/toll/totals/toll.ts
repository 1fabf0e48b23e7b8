/* A running count and the figure that it reached: "the death toll rose to 31". */
import type { Concept } from '../../../../../concepts.ts';
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isCapitalised } from '../../../look.ts';
import { isPeoples } from '../../../peoples.ts';
import { countsPeople, joinedRight } from '../../../roles.ts';
import type { Word } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { fateAt, harming } from '../fates/fates.ts';
import { distributedBehind } from '../whom/more-of-them.ts';
import { givenBy } from './given.ts';
import { puttingVerb } from './put-too.ts';
import { broughtTo, isGrown, isPassed, isReached, reachedBy } from './reached.ts';
import { endings, isHarmed, tollConcept } from './toll-noun.ts';

const [ofId, atId, the] = ids('of at the');

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
    for (let next = at + 1; next < chunks.length && next < at + farMax; next++) {
      const chunk = chunks[next]!;
      if (chunk.unit === 0x3b || chunk.unit === 0x2e || (chunk.type === 'subordinator' && next > at + 3)) return null;
      // "The number of people killed fell and prices rose to 90": another's figure.
      if (chunk.type === 'conjunction' && isPlainVerb(chunks[next - 1])) return null;
      const group = chunk.group;
      if (group === undefined || group.figure === null || group.figure.article || !countsPeople(group)) continue;
      if (next >= at + nearMax && !isGrown(chunks, at, next)) continue;
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

/** A verb that says neither what befell people nor who says so. */
function isPlainVerb(chunk: Chunk | undefined): boolean {
  const verb = chunk?.word?.verb;
  return isType(chunk, 'verb') && verb?.concept === undefined && verb?.speech === undefined;
}

/** Chunks behind a count within which any of its figures may stand, and within which the verb right before a figure must say so. */
const nearMax = 16;
const farMax = 40;

/** "a toll of 450 killed and wounded": behind the figure at a chunk, what befell them is not told apart. */
export function isOfBoth(chunks: readonly Chunk[], at: number): boolean {
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

/** "put the dead at 120", "the wounded numbered 40", "the dead are estimated at 12" */
function putAt(passage: Passage, chunks: readonly Chunk[], at: number): Concept | null {
  const { type } = chunks[at]!;
  const concept = type === 'state' || type === 'verb' ? fateAt(chunks[at]) : undefined;
  if (concept === undefined || !isWhose(passage, chunkAt(chunks, at - 1))) return null;
  const put = isWord(chunks[at + 1], atId) && puttingVerb.has(chunkAt(chunks, at - 2)?.word);
  const reached = isType(chunks[at + 1], 'verb') && isReached(chunks, at + 1);
  let verb = at + 1;
  while (isType(chunks[verb], 'auxiliary')) verb++;
  const figure = put || reached ? at + 2 : givenBy(chunks, verb);
  return chunks[figure]?.group?.sort === 'bare' ? concept : null;
}

/** "the dead", "its own dead", "their wounded" */
function isWhose(passage: Passage, before: Chunk | undefined): boolean {
  if (before === undefined) return false;
  if (before.type === 'group' && before.last - before.first > 2) return false;
  return isWord(before, the) || owners.isAt(passage, before.first);
}

const owners = wordList(['its', 'their', 'his', 'her', 'our']);
