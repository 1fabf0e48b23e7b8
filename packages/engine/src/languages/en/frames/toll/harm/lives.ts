/* Lives are people, and who loses one is dead: "claimed 12 lives", "lost their lives". */
import type { Group } from '../../../../../mentions/group.ts';
import { type Passage, wordsOf } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import {
  countsPeople,
  isGerund,
  isParticiple,
  isPassive,
  joinedLeft,
  joinedRight,
  objectsOf,
  type Placed,
  pastObjects,
  subjectOf,
} from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { perils } from '../../../words/casualties.ts';
import type { Found } from '../../found.ts';
import type { Frame } from '../../frame.ts';

const [of, down] = ids('of down');

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
    // "14 lives lost in Gao": a headline.
    const own = chunkAt(chunks, at - 1)?.group;
    if (lemma === 'lose' && isParticiple(chunk) && own !== undefined && areLives(passage, own))
      return ofLives(at, { group: own, index: at - 1 });
    const object = chunks[at + 1]?.group;
    if (object === undefined) return null;
    // "met their deaths"
    if (lemma === 'meet' && ownDeath.test(wordsOf(passage, object.first, object.last))) return ofSubject(chunks, at);
    // "cost 40 people their lives"
    if (lemma === 'cost' && countsPeople(object) && !isLife(passage, object)) {
      const whose = chunks[pastObjects(chunks, objectsOf(chunks, at), at)]?.group;
      if (whose?.figure === null && isLife(passage, whose))
        return { concept: 'kill', rule: 'en/frame/lives', index: at, patients: objectsOf(chunks, at) };
    }
    // "claimed 40 victims"
    if (
      lemma === 'claim' &&
      victims.isAt(passage, object.last - 1) &&
      countsPeople(object) &&
      isPeril(passage, chunks, at)
    )
      return { concept: 'kill', rule: 'en/frame/lives', index: at, patients: joinedRight(chunks, at + 1) };
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

const embracing = formList('embraced embrace embracing attained attain attaining');

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

const victims = formList('victims');
const ofPeril = formList(perils);

/** "The blast", "the fighting": whether what kills people is the subject of the verb at chunk `at`. */
function isPeril(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const subject = subjectOf(chunks, at)?.group;
  return subject !== undefined && ofPeril.isAt(passage, subject.last - 1);
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
