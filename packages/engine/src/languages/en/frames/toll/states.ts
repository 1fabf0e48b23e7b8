import type { Concept } from '../../../../concepts.ts';
import { mark } from '../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { id, wordAt } from '../../look.ts';
import { countsPeople, isMany, isPassive, joinedLeft, joinedRight, subjectOf } from '../../roles.ts';
import { withChildren } from '../../sorts.ts';
import { formList, verbList } from '../../word-list.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';
import { jointFate } from './fates.ts';
import { distributedBehind } from './more-of-them.ts';

const [and, of, to, asId, amongId, amongst, the, those, most] = ids('and of to as among amongst the those most');

/** "12 dead", "left 30 people homeless", "40 are missing" */
export const state: Frame = {
  id: 'en/frame/state',
  on: ['state'],
  opens: (word) => word?.stateConcept !== undefined,
  name: '<people> dead',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const concept = chunk.type === 'state' ? chunk.word?.stateConcept : undefined;
    if (concept === undefined) return null;
    // "two gunmen shot dead a priest": whom they shot, not they. "are dead or missing": nobody can tell.
    if (hasObject(chunks, at) || jointFate(chunks, at) === null) return null;
    let back = at - 1;
    // "12 are reported as missing"
    if (isWord(chunks[back], asId) && isType(chunkAt(chunks, back - 1), 'verb')) back--;
    // "Sixteen lay dead"
    if (back > 0 && lying.isAt(passage, chunks[back]!.first)) back--;
    while (back >= 0 && (isLink(chunks[back]!) || isSaidToBe(chunks, back))) back--;
    // "six soldiers, who had been held hostage, were found dead"
    if (isMark(chunks[back], mark.comma) && back < at - 1) {
      const subject = subjectOf(chunks, back + 1);
      if (subject === null || !countsPeople(subject.group)) return null;
      return { concept, rule: 'en/frame/state', index: at, patients: joinedLeft(chunks, subject.index) };
    }
    // "are searching for 12 people who remain missing"
    if (isType(chunks[back], 'subordinator') && back < at - 1 && chunkAt(chunks, back - 1)?.group?.sort === 'people')
      back--;
    let group = chunks[back]?.group;
    // "five policemen and militiamen dead": one figure for both.
    if (group?.sort === 'people' && group.figure === null && isWord(chunkAt(chunks, back - 1), and)) {
      back -= 2;
      group = chunks[back]?.group;
    }
    // "left 12 members of one family dead"
    const whole = isWord(chunkAt(chunks, back - 1), of) ? chunkAt(chunks, back - 2)?.group : undefined;
    if (group !== undefined && whole?.sort === 'people' && whole.figure?.article === false) {
      back -= 2;
      group = whole;
    }
    // "scores of dead and wounded": not told apart.
    if (group === undefined && isWord(chunks[back], of) && isType(chunks[at + 1], 'conjunction')) {
      const lot = chunkAt(chunks, back - 1)?.group;
      const both = concept === 'kill' && chunks[at + 2]?.word?.verb?.concept === 'wound';
      if (!both || lot?.sort !== 'bare' || !countsPeople(lot)) return null;
      const noun = chunks[at + 3]?.group;
      const counted = noun?.sort === 'people' && noun.figure === null ? { noun } : {};
      return {
        concept: 'harm',
        rule: 'en/frame/state',
        index: at,
        patients: [{ group: lot, index: back - 1, ...counted }],
      };
    }
    // "12 soldiers from the base are missing", "17 of her friends at the agency went missing"
    if (group?.figure === null && back < at - 1 && isType(chunkAt(chunks, back - 1), 'preposition')) {
      const subject = subjectOf(chunks, back + 1);
      return subject === null || !countsPeople(subject.group)
        ? null
        : { concept, rule: 'en/frame/state', index: at, patients: joinedLeft(chunks, subject.index) };
    }
    if (group === undefined || !countsPeople(group)) return null;
    // "The regiment lost 28 dead and 90 wounded": its own.
    if (group.sort === 'bare' && losing.has(chunkAt(chunks, back - 1)?.word) && back === at - 1) {
      const own = { ...group, sort: 'people' as const, population: 'combatants' as const, elided: false };
      return { concept, rule: 'en/frame/state', index: at, patients: [{ group: own, index: back }] };
    }
    // "several dozen dead and wounded": one figure for both.
    const both =
      concept === 'kill' &&
      back === at - 1 &&
      isType(chunks[at + 1], 'conjunction') &&
      chunks[at + 2]?.word?.verb?.concept === 'wound' &&
      chunks[at + 3]?.group?.figure == null;
    return {
      concept: both ? 'harm' : concept,
      rule: 'en/frame/state',
      index: at,
      // "five dead in Homs and three more in Gao"
      patients: both ? joinedLeft(chunks, back) : [...joinedLeft(chunks, back), ...distributedBehind(chunks, at)],
    };
  },
};

const losing = verbList(['lose']);
const lying = formList('lay lie lying');

/** Whether a verb of shooting right before a state goes on to whom it befell. */
function hasObject(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at + 1]?.group;
  if (group === undefined || chunkAt(chunks, at - 1)?.word?.verb?.lemma !== 'shoot' || isPassive(chunks, at - 1))
    return false;
  const whom = group.figure !== null || group.sort === 'people' || group.definite;
  return whom && chunks[at + 2]?.word?.verb?.speech === undefined;
}

/** "were said to be", "is thought to be": what is told of people before their state. */
function isSaidToBe(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]!.id === to) return isType(chunks[at + 1], 'auxiliary') && isType(chunkAt(chunks, at - 1), 'verb');
  return told.has(chunks[at]!.word) && isType(chunkAt(chunks, at - 1), 'auxiliary') && isWord(chunks[at + 1], to);
}

const told = verbList(['say', 'think', 'know', 'understand', 'presume']);

/** "are", "still", "were reported", "remain": what may stand between people and their state. */
function isLink(chunk: Chunk): boolean {
  if (chunk.type === 'auxiliary' || chunk.type === 'adverb' || chunk.type === 'date') return true;
  const lemma = chunk.type === 'verb' ? chunk.word?.verb?.lemma : undefined;
  return lemma !== undefined && linking.has(lemma);
}

const linking = new Set([
  'remain',
  'report',
  'leave',
  'fear',
  'believe',
  'go',
  'confirm',
  'find',
  'declare',
  'pronounce',
  'make',
  'render',
  'list',
  'presume',
  'shoot',
]);

/** "a girl was among the dead", "six civilians were among at least 22 people killed" */
export const among: Frame = {
  id: 'en/frame/among',
  on: ['preposition'],
  opens: (word) => word?.form === 'among' || word?.form === 'amongst',
  name: '<people> were among the dead',
  apply({ chunks }, at) {
    const chunk = chunks[at];
    if (chunk?.id !== amongId && chunk?.id !== amongst) return null;
    const inverted = amongTheLot(chunks, at);
    if (inverted !== null) return inverted;
    const headline = chunkAt(chunks, at - 1)?.group;
    // "11 children among 18 dead"
    if (headline?.sort === 'people' && countsPeople(headline) && chunks[at + 1]?.group?.figure != null) {
      const lot = isType(chunks[at + 2], 'state') ? chunks[at + 2]?.word?.stateConcept : undefined;
      return lot === undefined
        ? null
        : { concept: lot, rule: 'en/frame/among', index: at, patients: [{ group: headline, index: at - 1 }] };
    }
    if (!isType(chunkAt(chunks, at - 1), 'auxiliary') && !isType(chunkAt(chunks, at - 1), 'adverb')) return null;
    const concept = lotAhead(chunks, at + 1);
    const subject = concept === null ? null : subjectOf(chunks, at);
    if (concept === null || subject === null || !countsPeople(subject.group)) return null;
    return {
      concept,
      rule: 'en/frame/among',
      index: at,
      patients: joinedLeft(chunks, subject.index),
      partsFrom: subject.index + 1,
      ofLot: isBareLot(chunks, at + 1),
    };
  },
};

/** "Among the dead were three children": who they are stands behind. */
function amongTheLot(chunks: readonly Chunk[], at: number): Found | null {
  const concept = lotAhead(chunks, at + 1);
  if (concept === null) return null;
  let be = at + 1;
  while (be < at + 6 && chunks[be] !== undefined && chunks[be]!.type !== 'auxiliary') be++;
  const group = chunks[be + 1]?.group;
  if (!isType(chunks[be], 'auxiliary') || group === undefined || !countsPeople(group) || group.sort !== 'people')
    return null;
  if (isType(chunks[be + 2], 'verb') && chunks[be + 2]?.word?.verb?.concept !== undefined) return null;
  const patients = joinedRight(chunks, be + 1);
  return { concept, rule: 'en/frame/among', index: at, patients, ofLot: isBareLot(chunks, at + 1) };
}

/** "among the dead", with no more said of them: those told of before. */
function isBareLot(chunks: readonly Chunk[], at: number): boolean {
  const next = isWord(chunks[at], the) ? at + 1 : at;
  return (
    isType(chunks[next], 'state') && !isType(chunks[next + 1], 'preposition') && !isType(chunks[next + 1], 'group')
  );
}

/** What befell those among whom: "the dead", "those killed", "at least 22 people killed", "the victims". */
function lotAhead(chunks: readonly Chunk[], at: number): Concept | null {
  for (let next = at; next < chunks.length && next < at + 4; next++) {
    const chunk = chunks[next]!;
    if (chunk.type === 'mark' || chunk.type === 'preposition') return null;
    const concept =
      chunk.type === 'state' ? chunk.word?.stateConcept : chunk.type === 'verb' ? chunk.word?.verb?.concept : undefined;
    if (concept !== undefined) return concept;
    if (chunk.group?.sort === 'people' && chunk.group.figure === null && next === at) continue;
  }
  return null;
}

/** "an injured man", "12 wounded civilians", "dozens of severely injured children": what befell them stands before the noun. */
export const modified: Frame = {
  id: 'en/frame/modified',
  on: ['group'],
  counted: true,
  sort: 'people',
  name: '<number> wounded <people>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group?.figure == null || isMany(group)) return null;
    for (let token = group.figure.article ? group.first + 1 : group.figure.last; token < group.head; token++) {
      const word = wordAt(passage, token);
      const concept =
        word?.stateConcept ?? ((word?.verb?.forms ?? 0) & Form.participle ? word?.verb?.concept : undefined);
      // "the names of 12 dead soldiers"
      const dead = concept === 'kill' && word?.stateConcept !== undefined && !group.figure.article;
      if (concept !== undefined && (dead || borneByPeople.has(concept)))
        // "41,500 displaced people" are a number at a date, however long they have been away.
        return {
          concept,
          rule: 'en/frame/modified',
          index: at,
          patients: [{ group, index: at }],
          lasting: concept === 'displace',
        };
    }
    return null;
  },
};

const borneByPeople: ReadonlySet<Concept> = new Set<Concept>(['wound', 'displace', 'vanish', 'abduct', 'besiege']);

/** "fifteen of the wounded", "three of the dead" */
export const ofThose: Frame = {
  id: 'en/frame/of-those',
  on: ['group'],
  counted: true,
  sort: 'bare',
  name: '<number> of the wounded',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined || !isWord(chunks[at + 1], of)) return null;
    let next = at + 2;
    // "seven of the 12 wounded"
    const lot = chunks[next]?.group;
    if (lot?.sort === 'bare' && id(passage, lot.first) === the) next++;
    else if (!isWord(chunks[next], the) && !isWord(chunks[next], those)) return null;
    while (isType(chunks[next], 'adverb') || isWord(chunks[next], most)) next++;
    const word = isType(chunks[next], 'verb') || isType(chunks[next], 'state') ? chunks[next]?.word : undefined;
    const concept = word?.stateConcept ?? word?.verb?.concept;
    if (concept === undefined || next === at + 2 || !ofLots.has(concept)) return null;
    // "two of the wounded later died": not how they were before.
    const died = concept === 'kill' ? -1 : deathBehind(chunks, next + 1);
    if (died > 0)
      return { concept: 'die', rule: 'en/frame/of-those', index: died, patients: [{ group, index: at }], ofLot: true };
    const people = isType(chunks[next + 1], 'auxiliary') ? chunks[next + 2]?.group : undefined;
    const noun = people?.sort === 'people' && people.figure === null ? { noun: withChildren(chunks, next + 2) } : {};
    // "most of the wounded had been hit by glass": how they were, not how many of whom.
    if (group.figure?.unit === 'fraction' && people === undefined) return null;
    return { concept, rule: 'en/frame/of-those', index: at, patients: [{ group, index: at, ...noun }], ofLot: true };
  },
};

const ofLots: ReadonlySet<Concept> = new Set<Concept>(['wound', 'kill', 'vanish']);
const dying: ReadonlySet<Concept | undefined> = new Set<Concept>(['die', 'kill']);

/** Chunk of the word that says that those before chunk `at` are dead now: "later died", "were found dead"; -1 where none does. */
function deathBehind(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (isType(chunks[next], 'adverb') || isType(chunks[next], 'auxiliary')) next++;
  const { type, word } = chunks[next] ?? {};
  if (type === 'state' || (type === 'verb' && dying.has(word?.verb?.concept)))
    return dying.has(word?.stateConcept ?? word?.verb?.concept) ? next : -1;
  return type === 'verb' && isType(chunks[next + 1], 'state') && chunks[next + 1]!.word?.stateConcept === 'kill'
    ? next + 1
    : -1;
}
