import type { Concept } from '../../../concepts.ts';
import { wordAt } from '../look.ts';
import { countsPeople, isPassive, joinedLeft, joinedRight, objectsOf, subjectOf } from '../roles.ts';
import { Tag } from '../word.ts';
import type { Found } from './found.ts';
import type { Frame } from './frame.ts';

const harming: ReadonlySet<Concept> = new Set<Concept>(['kill', 'die', 'wound', 'harm', 'vanish', 'abduct']);

/** "Those killed included two nurses", "the dead include a girl of ten" */
const included: Frame = {
  id: 'en/frame/included',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'include',
  name: 'those killed included <people>',
  apply({ passage, chunks }, at) {
    if (chunks[at]?.word?.verb?.lemma !== 'include' || chunks[at]?.word?.form === 'including') return null;
    const lot = chunks[at - 1];
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
    if (group === undefined || !countsPeople(group) || group.sort !== 'people') return null;
    return {
      concept,
      rule: 'en/frame/included',
      index: at - 1,
      patients: joinedRight(chunks, at + 1, { aside: true }),
    };
  },
};

/** "Two more died, bringing the total to 31": the total is of what the sentence told before. */
const broughtTotal: Frame = {
  id: 'en/frame/brought-total',
  on: ['verb'],
  opens: (word) => bringing.has(word?.verb?.lemma ?? ''),
  name: 'bringing the total to <number>',
  apply({ chunks }, at) {
    if (!bringing.has(chunks[at]?.word?.verb?.lemma ?? '')) return null;
    let next = at + 1;
    while (chunks[next]?.type === 'adverb') next++;
    if (chunks[next]?.word?.form !== 'total' && chunks[next]?.word?.form !== 'tally') return null;
    while (chunks[next + 1]?.type === 'adverb' || chunks[next + 1]?.type === 'date') next++;
    const group = chunks[next + 2]?.group;
    if (chunks[next + 1]?.word?.form !== 'to' || group?.sort !== 'bare') return null;
    for (let back = at - 1; back >= 0; back--) {
      const { type, word } = chunks[back]!;
      const concept = type === 'state' ? word?.stateConcept : type === 'verb' ? word?.verb?.concept : undefined;
      if (concept === undefined || !harming.has(concept)) continue;
      return {
        concept,
        rule: 'en/frame/brought-total',
        index: at,
        patients: [{ group, index: next + 2 }],
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
    const group = chunks[at - 1]?.group;
    if (chunks[at]?.word?.form !== 'with' || group?.sort !== 'people' || !countsPeople(group)) return null;
    const last = (chunks[at + 1]?.type === 'group' && chunks[at + 2]?.type === 'verb' ? chunks[at + 2] : chunks[at + 1])
      ?.last;
    if (last === undefined || !wounds.has(wordAt(passage, last - 1)?.form ?? '')) return null;
    return { concept: 'wound', rule: 'en/frame/with-wounds', index: at, patients: joinedLeft(chunks, at - 1) };
  },
};

const wounds = new Set(['wounds', 'injuries', 'burns']);

/** "40 people are being held by the militia", "the militia is holding 40 people" */
const heldBy: Frame = {
  id: 'en/frame/held-by',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'hold',
  name: '<people> are held by <somebody>',
  apply({ chunks }, at) {
    const { word } = chunks[at]!;
    if (word?.verb?.lemma !== 'hold') return null;
    let patients: Found['patients'];
    if (isPassive(chunks, at)) {
      if (word.form === 'holding') patients = objectsOf(chunks, at);
      else if (chunks[at + 1]?.word?.form !== 'by') return null;
      else {
        const subject = subjectOf(chunks, at);
        patients = subject === null ? [] : joinedLeft(chunks, subject.index);
      }
    } else return null;
    const people = patients.every(
      ({ group }) => group.sort === 'people' && countsPeople(group) && !group.figure!.article,
    );
    if (patients.length === 0 || !people) return null;
    return { concept: 'detain', rule: 'en/frame/held-by', index: at, patients };
  },
};

/** "gunmen seized six men", "six men were seized on the road": of people, not of a place. */
const seized: Frame = {
  id: 'en/frame/seized',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'seize',
  name: '<somebody> seized <people>',
  apply({ chunks }, at) {
    const { type, word } = chunks[at]!;
    if (type !== 'verb' || word?.verb?.lemma !== 'seize') return null;
    const passive = isPassive(chunks, at);
    const subject = passive ? subjectOf(chunks, at) : null;
    const patients = !passive ? objectsOf(chunks, at) : subject === null ? [] : joinedLeft(chunks, subject.index);
    const people = patients.every(
      ({ group }) => group.sort === 'people' && countsPeople(group) && !group.figure!.article,
    );
    if (patients.length === 0 || !people) return null;
    return { concept: 'abduct', rule: 'en/frame/seized', index: at, patients };
  },
};

/** "Casualties are up to 10", "the dead numbered 40", "deaths stand at 31" */
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
    let next = at + 1;
    while (chunks[next]?.type === 'auxiliary' && ((chunks[next]!.word?.tags ?? 0) & (Tag.be | Tag.have)) !== 0) next++;
    if (chunks[next]?.type === 'verb' && standing.has(chunks[next]!.word?.verb?.lemma ?? '')) {
      next++;
      if (chunks[next]?.word?.form === 'at' || chunks[next]?.word?.form === 'to') next++;
    } else if (next === at + 1) return null;
    const figure = chunks[next]?.group;
    if (figure?.sort !== 'bare' || figure.figure?.article !== false) return null;
    return {
      concept,
      rule: 'en/frame/casualties-are',
      index: at,
      patients: [{ group: figure, index: next }],
      running: true,
    };
  },
};

const standing = new Set(['stand', 'rise', 'reach', 'number', 'total', 'exceed', 'climb']);

/** Frames that open at a verb of their own, as one: the first that fits. */
const verbs: readonly Frame[] = [included, broughtTotal, heldBy, seized];

export const ofLots: Frame = {
  id: 'en/frame/of-lots',
  on: ['verb'],
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
