/* Whose losses a figure without a noun counts: "rebel losses were 30 killed". */
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt } from '../../../chunk.ts';
import { tags } from '../../../look.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { losingVerbs } from '../../../words/casualties.ts';
import { numbering } from '../totals/given.ts';
import { puttingVerb } from '../totals/put-too.ts';
import { isArmedBody, namesArmed } from './armed-bodies.ts';

/** Chunks behind the figure in which it may be said who they were. */
const asideMax = 4;

const casualties = formList(['casualties']);

export const lossesNoun = formList('losses');

const civilian = wordList('civilian civilians');

const suffering = verbList(losingVerbs);

/** "put the army's losses at four dead", "rebel losses were 30 killed": whose losses the bare figure at a chunk counts; `null` if no one's. */
export function whoseLosses(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const joint = chunkAt(chunks, at - 1);
  // "army losses at 128 dead and 289 wounded"
  const listed = joint?.type === 'conjunction' || joint?.unit === mark.comma;
  if (listed && chunkAt(chunks, at - 3)?.group?.sort === 'bare') return whoseLosses(passage, chunks, at - 3);
  // "Enemy losses: 40 killed, 12 captured", "Our losses: 3 killed"
  if (joint?.unit === mark.colon) {
    const own = chunkAt(chunks, at - 2)?.group;
    const ofArmed =
      own !== undefined && casualties.isAt(passage, own.last - 1) && namesArmed(passage, own.first, own.last - 1);
    return own?.figure === null && (ofArmed || (lossesNoun.isAt(passage, own.last - 1) && isOfFighters(passage, own)))
      ? fighters(own)
      : null;
  }
  // "the regiment suffered 300 killed"
  const own = suffering.has(joint?.word) ? chunkAt(chunks, at - 2)?.group : undefined;
  if (own !== undefined) return own.figure === null && isArmedBody(passage, own) ? fighters(own) : null;
  // "cost the rebels 300 killed"
  if (joint?.group !== undefined && costing.has(chunkAt(chunks, at - 2)?.word))
    return joint.group.figure === null && isArmedBody(passage, joint.group) ? fighters(joint.group) : null;
  // "the army's losses since Thursday at 175 dead", "enemy losses were put at 12 killed"
  let noun = at - 2;
  while (noun > at - givenMax && isGiving(chunks[noun])) noun--;
  const group = chunkAt(chunks, noun)?.group;
  if (group === undefined || group.figure !== null || !lossesNoun.isAt(passage, group.last - 1)) return null;
  if (joint?.type !== 'preposition' && joint?.type !== 'auxiliary' && joint?.type !== 'verb') return null;
  for (let token = group.first; token < group.last - 1; token++) {
    if (civilian.isAt(passage, token)) return null;
    if ((tags(passage, token) & Tag.pronoun) !== 0) return null;
  }
  // "put its losses at 175 dead, mostly civilians"
  if (chunks.slice(at + 1, at + 1 + asideMax).some((chunk) => chunk.group?.population === 'civilians')) return null;
  // "losses were 12 killed", of nobody named
  if (group.last - group.first < 2) return null;
  return fighters(group);
}

/** "Enemy losses", "our losses", and losses alone; not "civilian losses". */
function isOfFighters(passage: Passage, { first, last }: Group): boolean {
  for (let token = first; token < last - 1; token++) if (civilian.isAt(passage, token)) return false;
  return true;
}

/** Chunks between losses and their number. */
const givenMax = 5;

function isGiving(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  return (
    chunk.type === 'date' || chunk.type === 'auxiliary' || numbering.has(chunk.word) || puttingVerb.has(chunk.word)
  );
}

const costing = verbList(['cost']);

function fighters(group: Group): Group {
  return {
    ...group,
    sort: 'people',
    population: group.population === 'police' ? 'police' : 'combatants',
    plural: true,
  };
}
