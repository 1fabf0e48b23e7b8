import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { wordAt } from '../../look.ts';
import { countsPeople, isPassive, joinedLeft, joinedRight, objectsOf, subjectOf } from '../../roles.ts';
import { Tag, type Word } from '../../word.ts';
import { verbList, wordList } from '../../word-list.ts';
import { subjectFor } from '../doers/who.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';
import { populationOf } from './casualty-nouns.ts';
import { jointFate } from './fates.ts';
import { whoseLosses } from './losses.ts';
import { becomeCasualties, putLosses } from './put-losses.ts';
import { puttingVerb } from './put-too.ts';

const [total, tally, to, withId, by, up, atId] = ids('total tally to with by up at');

const harming: ReadonlySet<Concept> = new Set<Concept>(['kill', 'die', 'wound', 'harm', 'vanish', 'abduct']);

/** "Those killed included two nurses", "the dead include a girl of ten" */
const included: Frame = {
  id: 'en/frame/included',
  on: ['verb', 'auxiliary'],
  opens: (word) => word?.verb?.lemma === 'include' || word?.form === 'were',
  name: 'those killed included <people>',
  apply({ passage, chunks }, at) {
    const { word } = chunks[at]!;
    if (word?.form === 'were' ? !isThoseOrDead(chunks, at - 1) : !isIncluding(word)) return null;
    const lot = chunkAt(chunks, at - 1);
    const concept =
      lot?.type === 'state'
        ? lot.word?.stateConcept
        : lot?.type === 'verb'
          ? lot.word?.verb?.concept
          : lot?.group?.sort === 'casualty' && lot.group.figure === null
            ? wordAt(passage, lot.group.head)?.casualty?.concept
            : undefined;
    if (concept === undefined || !harming.has(concept)) return null;
    const group = chunks[at + 1]?.group;
    // "the dead include 50 who were burned"
    const alone = group?.sort === 'bare' && group.figure?.article === false && isType(chunks[at + 2], 'subordinator');
    if (group === undefined || !countsPeople(group) || (group.sort !== 'people' && !alone)) return null;
    return {
      concept,
      rule: 'en/frame/included',
      index: at - 1,
      patients: joinedRight(chunks, at + 1, { aside: true }),
    };
  },
};

function isIncluding(word: Word | undefined): boolean {
  return word?.verb?.lemma === 'include' && word.form !== 'including';
}

/** "Those killed were", "the dead were" */
function isThoseOrDead(chunks: readonly Chunk[], at: number): boolean {
  const form = chunkAt(chunks, at - 1)?.word?.form;
  const { type, word } = chunks[at] ?? {};
  return type === 'state'
    ? form === 'the'
    : type === 'verb' && form === 'those' && ((word?.verb?.forms ?? 0) & Form.participle) !== 0;
}

/** "Two more died, bringing the total to 31": the total is of what the sentence told before. */
const broughtTotal: Frame = {
  id: 'en/frame/brought-total',
  on: ['verb'],
  opens: (word) => bringing.has(word?.verb?.lemma ?? ''),
  name: 'bringing the total to <number>',
  apply({ passage, chunks }, at) {
    if (!bringing.has(chunks[at]?.word?.verb?.lemma ?? '')) return null;
    let next = at + 1;
    while (isType(chunks[next], 'adverb')) next++;
    // "taking its military losses to 223"
    const whose = chunks[next]?.group === undefined ? null : whoseLosses(passage, chunks, next + 2);
    if (whose === null && !isWord(chunks[next], total) && !isWord(chunks[next], tally)) return null;
    while (isType(chunks[next + 1], 'adverb') || isType(chunks[next + 1], 'date')) next++;
    const group = chunks[next + 2]?.group;
    if (!isWord(chunks[next + 1], to) || group?.sort !== 'bare') return null;
    for (let back = at - 1; back >= 0; back--) {
      const { type, word, group: told } = chunks[back]!;
      const concept =
        type === 'state'
          ? word?.stateConcept
          : type === 'verb'
            ? word?.verb?.concept
            : // "two more bodies were found, bringing the total to 22"
              told?.sort === 'casualty' && told.figure !== null
              ? wordAt(passage, told.head)?.casualty?.concept
              : undefined;
      if (concept === undefined || !harming.has(concept)) continue;
      return {
        concept,
        rule: 'en/frame/brought-total',
        index: at,
        patients: [whose === null ? { group, index: next + 2 } : { group, index: next + 2, noun: whose }],
        running: true,
      };
    }
    return null;
  },
};

const bringing = new Set(['bring', 'take', 'raise', 'push']);

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
    if (last === undefined || !wounds.has(wordAt(passage, last - 1)?.form ?? '')) return null;
    return { concept: 'wound', rule: 'en/frame/with-wounds', index: at, patients: joinedLeft(chunks, at - 1) };
  },
};

const wounds = new Set(['wounds', 'injuries', 'burns']);

/** "40 people are being held by the militia", "the militia is holding 40 people", "rebels still hold 12 hostages" */
const heldBy: Frame = {
  id: 'en/frame/held-by',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'hold',
  name: '<people> are held by <somebody>',
  apply({ passage, chunks }, at) {
    const { word, type } = chunks[at]!;
    if (type !== 'verb' || word?.verb?.lemma !== 'hold') return null;
    const suffered = isPassive(chunks, at);
    if (suffered && !isWord(chunks[at + 1], by)) return null;
    const patients = suffered ? subjectPatients(chunks, at) : objectsOf(chunks, at);
    if (!areCountedPeople(patients)) return null;
    const captives = patients.some(({ group }) => captiveNouns.isAt(passage, group.head));
    // A stadium, a prison and a meeting hold people too.
    const subject = suffered ? null : subjectFor(passage, chunks, at)?.group;
    if (subject !== null && !captives && !isArmedBody(passage, subject)) return null;
    return { concept: captives ? 'abduct' : 'detain', rule: 'en/frame/held-by', index: at, patients };
  },
};

const captiveNouns = wordList(['hostages', 'hostage', 'captives', 'abductees']);
const bodies = wordList('militia militias army group guerrillas gang front movement police faction'.split(' '));

function isArmedBody(passage: Passage, group: Group | undefined): boolean {
  if (group === undefined) return false;
  return group.population === 'combatants' || bodies.isAt(passage, group.last - 1);
}

function subjectPatients(chunks: readonly Chunk[], at: number): Found['patients'] {
  const subject = subjectOf(chunks, at);
  return subject === null ? [] : joinedLeft(chunks, subject.index);
}

function areCountedPeople(patients: Found['patients']): boolean {
  return (
    patients.length > 0 &&
    patients.every(
      ({ group }) => (group.sort === 'people' || group.partOfThem) && countsPeople(group) && !group.figure!.article,
    )
  );
}

/** "raided six villages and captured four of them": what "them" are is counted before. */
function isOfThings(chunks: readonly Chunk[], { partOfThem }: Group, index: number): boolean {
  if (!partOfThem) return false;
  for (let at = index - 1; at >= 0; at--) {
    const before = chunks[at]!.group;
    if (before?.figure != null) return before.sort !== 'people';
  }
  return true;
}

/** "gunmen seized six men", "six men were seized on the road", "captured 12 soldiers", "took 12 others away": of people, not of a place. */
const seized: Frame = {
  id: 'en/frame/seized',
  on: ['verb'],
  opens: (word) =>
    seizing.has(word?.verb?.lemma ?? '') || word?.verb?.lemma === 'take' || word?.verb?.lemma === 'round',
  name: '<somebody> seized <people>',
  apply({ passage, chunks }, at) {
    const { type, word } = chunks[at]!;
    const lemma = word?.verb?.lemma ?? '';
    const concept = seizing.get(lemma) ?? 'abduct';
    // "rounded up 40 peasants"
    if (type === 'verb' && lemma === 'round' && isWord(chunks[at + 1], up)) {
      const rounded = isPassive(chunks, at)
        ? subjectPatients(chunks, at)
        : isType(chunks[at + 2], 'group')
          ? joinedRight(chunks, at + 2)
          : [];
      return areCountedPeople(rounded)
        ? { concept: 'detain', rule: 'en/frame/seized', index: at, patients: rounded }
        : null;
    }
    // "killed or captured": nobody can tell.
    if (type !== 'verb' || !(seizing.has(lemma) || lemma === 'take') || jointFate(chunks, at) === null) return null;
    const passive = isPassive(chunks, at);
    const all = passive ? subjectPatients(chunks, at) : objectsOf(chunks, at);
    // "captured two tanks and 40 soldiers", "captured four of them"
    const patients = all.filter(({ group, index }) => group.sort !== 'things' && !isOfThings(chunks, group, index));
    if (!areCountedPeople(patients)) return null;
    if (lemma === 'take') {
      const behind = passive ? at + 1 : patients.at(-1)!.index + 1;
      const last = chunks[behind]?.last ?? -1;
      if (last < 0 || wordsOf(passage, last - 1, last) !== 'away') return null;
    }
    return { concept, rule: 'en/frame/seized', index: at, patients };
  },
};

const seizing: ReadonlyMap<string, Concept> = new Map([
  ['seize', 'abduct'],
  ['capture', 'detain'],
]);

/** "Casualties are up to 10", "the dead numbered 40", "deaths stand at 31", "put civilian deaths at 31", "900 men became casualties" */
export const casualtiesAre: Frame = {
  id: 'en/frame/casualties-are',
  on: ['group'],
  opens: (word) => word?.casualty?.plural === true,
  name: 'casualties are <number>',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group?.sort !== 'casualty' || group.figure !== null || group.none) return null;
    const concept = wordAt(passage, group.head)?.casualty?.concept;
    if (concept === undefined || !harming.has(concept)) return null;
    const became = becomeCasualties(chunks, at, concept);
    if (became !== null) return became;
    let next = at + 1;
    // "Casualties among the allies totalled 40"
    while (
      isType(chunks[next], 'preposition') &&
      chunks[next + 1]?.group?.figure === null &&
      !isWord(chunks[next], atId)
    )
      next += 2;
    const behind = next;
    while (isType(chunks[next], 'auxiliary') && ((chunks[next]!.word?.tags ?? 0) & (Tag.be | Tag.have)) !== 0) next++;
    if (isType(chunks[next], 'verb') && standing.has(chunks[next]!.word)) {
      next++;
      if (isWord(chunks[next], atId) || isWord(chunks[next], to)) next++;
    } else if (next === behind) {
      if (!isWord(chunks[next], atId) || !puttingVerb.has(chunkAt(chunks, at - 1)?.word)) return null;
      next++;
    }
    const figure = chunks[next]?.group;
    // "casualties total 95,600 men"
    const counts = figure?.sort === 'bare' || figure?.sort === 'people';
    if (!counts || figure.figure?.article !== false || figure.figure.unit === 'fraction') return null;
    const population = populationOf(passage, group);
    // "civilian deaths": whose they are.
    const noun =
      population === 'people' || figure.sort === 'people'
        ? {}
        : { noun: { ...group, sort: 'people' as const, population } };
    return {
      concept,
      rule: 'en/frame/casualties-are',
      index: at,
      patients: [{ group: figure, index: next, ...noun }],
      running: true,
    };
  },
};

const standing = verbList(['stand', 'rise', 'reach', 'number', 'total', 'amount', 'exceed', 'climb']);

/** Frames that open at a verb of their own, as one: the first that fits. */
const verbs: readonly Frame[] = [included, broughtTotal, putLosses, heldBy, seized];

export const ofLots: Frame = {
  id: 'en/frame/of-lots',
  on: ['verb', 'auxiliary'],
  opens: (word) => verbs.some(({ opens }) => opens!(word)),
  name: 'those killed included, bringing the total to, are held by, seized',
  apply(sentence, at) {
    for (const frame of verbs) {
      const found = frame.apply(sentence, at);
      if (found !== null) return found;
    }
    return null;
  },
};
