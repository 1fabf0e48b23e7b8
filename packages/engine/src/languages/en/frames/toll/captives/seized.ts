/* Who is seized, and not what: "gunmen seized six men", "rounded up 40 peasants". */
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isParticiple, isPassive, joinedRight, type Placed, subjectsOf, whomOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import { subjectFor } from '../../doers/who.ts';
import type { Frame } from '../../frame.ts';
import { jointFate } from '../fates/joint.ts';
import { whoseLosses } from '../losses/whose-losses.ts';
import { areCountedPeople, asTheSame } from './counted-people.ts';

const [up, off, withId, byId] = ids('up off with by');

/** "raided six villages and captured four of them": what "them" are is counted before. */
function isOfThings(chunks: readonly Chunk[], { partOfThem, elided }: Group, index: number): boolean {
  // "captured the base and 12 others"
  const beside = chunkAt(chunks, index - 2)?.group;
  if (elided && beside !== undefined && (beside.sort === 'things' || beside.sort === 'place')) return true;
  if (!partOfThem) return false;
  for (let at = index - 1; at >= 0; at--) {
    const before = chunks[at]!.group;
    if (before?.figure != null) return before.sort !== 'people';
    // "stopped the passengers and took away ten of them"
    if (before?.sort === 'people' && before.plural && before.population !== 'combatants') return false;
  }
  return true;
}

/** "Enemy losses: 40 killed, 12 captured": whom a participle befell, right behind a figure of a list; `null` where none stands there. */
function listedBefore(passage: Passage, chunks: readonly Chunk[], at: number): Placed[] | null {
  const group = chunkAt(chunks, at - 1)?.group;
  if (group?.sort !== 'bare' || group.figure?.article !== false || !isParticiple(chunks[at])) return null;
  const whose = whoseLosses(passage, chunks, at - 1);
  const own = { group, index: at - 1 };
  if (whose !== null)
    return [{ ...own, group: { ...group, sort: 'people', population: whose.population, side: null } }];
  // "Ten rebels were killed and 12 captured"
  const isListed = isType(chunkAt(chunks, at - 2), 'conjunction') || isMark(chunkAt(chunks, at - 2), mark.comma);
  return isListed && !isType(chunks[at + 1], 'group') ? [own] : null;
}

/** "The camera captured two men running", "captured 12 soldiers on film" */
function isOnFilm(passage: Passage, chunks: readonly Chunk[], at: number, doer: Group | undefined): boolean {
  if (doer !== undefined && filming.isAt(passage, doer.last - 1)) return true;
  const end = Math.min(at + filmMax, chunks.length);
  for (let next = at + 1; next < end; next++)
    if (
      chunks[next]!.word?.form === 'on' &&
      isType(chunks[next + 1], 'group') &&
      film.isAt(passage, chunks[next + 1]!.last - 1)
    )
      return true;
  return false;
}

/** Chunks between a verb and what pictures are kept on. */
const filmMax = 5;
const filming = formList(
  'camera cameras cctv photographer photographers footage video film photograph photographs picture'.split(' '),
);
const film = formList('film camera tape video cctv'.split(' '));

/** Whether those who seize people are an army or police, who detain them. */
function areRegulars(passage: Passage, doer: Group | undefined): boolean {
  if (doer === undefined) return false;
  const last = doer.last - 1;
  if (policing.isAt(passage, last) || (guarding.isAt(passage, last) && ofLand.isAt(passage, last - 1))) return true;
  return regularForces.isAt(passage, last) && !irregular.isIn(passage, doer.first, doer.last);
}

const regularForces = formList(
  'army navy military troops soldiers soldier marines paratroopers infantry infantrymen commandos forces authorities'.split(
    ' ',
  ),
);
const policing = formList(['police', 'policemen', 'policeman', 'gendarmes', 'gendarmerie', 'coastguard']);
const guarding = formList(['guard', 'guards']);
const ofLand = formList(['border', 'coast', 'frontier', 'prison', 'national', 'civil']);
const irregular = formList(
  'rebel rebels opposition insurgent guerrilla separatist militia paramilitary irregular child former renegade rogue mutinous mutineer'.split(
    ' ',
  ),
);

/** "gunmen seized six men", "six men were seized on the road", "captured 12 soldiers", "took 12 others away": of people, not of a place. */
export const seized: Frame = {
  id: 'en/frame/seized',
  on: ['verb'],
  opens: (word) => opening.has(word),
  name: '<somebody> seized <people>',
  apply({ passage, chunks }, at) {
    const lemma = chunks[at]!.word!.verb!.lemma;
    // "rounded up 40 peasants"
    if (lemma === 'round') {
      if (!isWord(chunks[at + 1], up)) return null;
      const rounded = isPassive(chunks, at)
        ? subjectsOf(chunks, at)
        : isType(chunks[at + 2], 'group')
          ? joinedRight(chunks, at + 2)
          : [];
      return areCountedPeople(rounded)
        ? { concept: 'detain', rule: 'en/frame/seized', index: at, patients: rounded }
        : null;
    }
    // "made off with 40 children"
    if (lemma === 'make') {
      const isOff = isWord(chunks[at + 1], off) && isWord(chunks[at + 2], withId) && isType(chunks[at + 3], 'group');
      const gone = isOff ? joinedRight(chunks, at + 3) : [];
      return areCountedPeople(gone) ? { concept: 'abduct', rule: 'en/frame/seized', index: at, patients: gone } : null;
    }
    // "killed or captured": nobody can tell.
    if (jointFate(chunks, at) === null) return null;
    // "took away 12 villagers": the word is taken for a group.
    const away = lemma === 'take' && isAway(passage, chunks[at + 1]) && isType(chunks[at + 2], 'group');
    const all = away ? joinedRight(chunks, at + 2) : (listedBefore(passage, chunks, at) ?? whomOf(chunks, at));
    // "captured two tanks and 40 soldiers", "captured four of them"
    const patients = all
      .filter(({ group, index }) => group.sort !== 'things' && !isOfThings(chunks, group, index))
      .map((placed) => ({ ...placed, group: asTheSame(chunks, placed) }));
    if (!areCountedPeople(patients)) return null;
    if (lemma === 'take') {
      const behind = isPassive(chunks, at) || isAway(passage, chunks[at + 1]) ? at + 1 : patients.at(-1)!.index + 1;
      if (!isAway(passage, chunks[behind])) return null;
    }
    const subject = subjectFor(passage, chunks, at)?.group;
    if (isOnFilm(passage, chunks, at, subject)) return null;
    const by = isWord(chunks[at + 1], byId) ? chunks[at + 2]?.group : undefined;
    const doer = isPassive(chunks, at) ? by : subject;
    const concept = lemma === 'capture' || areRegulars(passage, doer) ? 'detain' : 'abduct';
    return { concept, rule: 'en/frame/seized', index: at, patients };
  },
};

/** "took 12 villagers away", "took away 12 villagers" */
function isAway(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && formAt(passage, chunk.last - 1) === 'away';
}

const opening = verbList(['make', 'seize', 'capture', 'take', 'round']);
