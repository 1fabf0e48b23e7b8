import type { Concept } from '../../../../concepts.ts';
import { mark } from '../../../../text/marks.ts';
import { wordsOf } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { formAt } from '../../look.ts';
import { countsPeople, isPassive, joinedLeft, joinedRight, objectsOf, type Placed, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { formList, verbList } from '../../word-list.ts';
import { isActor } from '../doers/means.ts';
import type { Found } from '../found.ts';
import type { Frame } from '../frame.ts';
import { jointFate } from './fates.ts';

const asId = idOf('as');

function lemmaAt(chunks: readonly Chunk[], at: number): string | undefined {
  return isType(chunks[at], 'verb') ? chunks[at]?.word?.verb?.lemma : undefined;
}

function textAt({ passage, chunks }: Sentence, at: number): string {
  const chunk = chunks[at];
  return chunk === undefined ? '' : wordsOf(passage, chunk.first, chunk.last).toLowerCase();
}

const captive = /^(?:hostages?|captives?|prisoners?|human shields?)$/;

/** "took 40 people hostage", "have been taken captive", "took hostage 12 workers", "2,000 as human shields" */
export const hostage: Frame = {
  id: 'en/frame/hostage',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'take' || word?.verb?.lemma === 'hold',
  name: '<someone> took <people> hostage',
  apply(sentence, at) {
    const { chunks } = sentence;
    const lemma = lemmaAt(chunks, at);
    // "killed or taken prisoner": nobody can tell.
    if ((lemma !== 'take' && lemma !== 'hold') || jointFate(chunks, at) === null) return null;
    const next = isWord(chunks[at + 1], asId) ? at + 2 : at + 1;
    // "eight were killed and 30 taken hostage"
    const own = chunkAt(chunks, at - 1)?.group;
    if (own?.figure?.article === false && countsPeople(own) && captive.test(textAt(sentence, next)))
      return abduct(at, joinedLeft(chunks, at - 1));
    if (isPassive(chunks, at)) {
      // "1,200 prisoners were taken"
      const taken = lemma === 'take' && isEnd(chunks[next]) ? subjectOf(chunks, at) : null;
      if (taken !== null && taken.group.figure?.article === false && prisoners.isAt(sentence.passage, taken.group.head))
        return { ...abduct(at, joinedLeft(chunks, taken.index)), concept: 'detain' };
      // "six soldiers, who had been held hostage, were found dead": what the sentence tells is what became of them.
      if (!captive.test(textAt(sentence, next)) || isInAside(chunks, at)) return null;
      const subject = subjectOf(chunks, at);
      return subject === null ? null : abduct(at, joinedLeft(chunks, subject.index));
    }
    if (captive.test(textAt(sentence, at + 1))) {
      return chunks[at + 2]?.group?.figure == null ? null : abduct(at, joinedRight(chunks, at + 2));
    }
    const objects = objectsOf(chunks, at);
    const last = objects.at(-1);
    if (last === undefined || objects[0]!.group.figure === null) return null;
    // "took 12 hostages", "took another one prisoner"
    const noun = wordsOf(sentence.passage, last.group.last - 1, last.group.last).toLowerCase();
    if (lemma === 'take' && captive.test(noun) && chunks[last.index + 1]?.word?.form !== 'to')
      return prisoners.isAt(sentence.passage, last.group.head)
        ? { ...abduct(at, objects), concept: 'detain' }
        : abduct(at, objects);
    const alone = captive.test(textAt(sentence, last.index + 1));
    return alone || asShields(sentence, last.index + 1) ? abduct(at, objects) : null;
  },
};

/** Whoever takes prisoners holds them as armies and states do. */
const prisoners = formList('prisoners');

/** Whether nothing is said behind a verb but where and when. */
function isEnd(chunk: Chunk | undefined): boolean {
  return chunk === undefined || ['mark', 'conjunction', 'date', 'adverb'].includes(chunk.type);
}

/** Chunks of a relative clause between two commas. */
const asideMax = 12;

/** Whether the verb at `at` stands in a relative clause between commas, with the main verb behind it. */
function isInAside(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  while (back > at - asideMax && back > 0 && chunks[back]!.type !== 'subordinator' && chunks[back]!.unit === 0) back--;
  if (!isType(chunks[back], 'subordinator') || !isMark(chunkAt(chunks, back - 1), mark.comma)) return false;
  let next = at + 1;
  while (next < at + asideMax && chunks[next] !== undefined && chunks[next]!.unit !== mark.comma) next++;
  return isType(chunks[next + 1], 'auxiliary');
}

/** "as hostages", "as they fled to serve as human shields" within a few chunks. */
function asShields(sentence: Sentence, from: number): boolean {
  for (let at = from; at < from + 8; at++) {
    if (isType(sentence.chunks[at], 'mark')) return false;
    if (isWord(sentence.chunks[at], asId) && captive.test(textAt(sentence, at + 1))) return true;
  }
  return false;
}

function abduct(index: number, patients: Found['patients']): Found {
  return { concept: 'abduct', rule: 'en/frame/hostage', index, patients };
}

const custody: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['prison', 'detain'],
  ['prisons', 'detain'],
  ['detention', 'detain'],
  ['custody', 'detain'],
  ['jail', 'detain'],
  ['jails', 'detain'],
  ['bars', 'detain'],
  ['captivity', 'abduct'],
  ['hospital', 'wound'],
  ['hospitals', 'wound'],
]);
const custodial = formList(custody.keys());
const condition = formList(['condition']);
const critical = formList(['critical', 'serious', 'grave', 'life-threatening']);
const staying = new Set(['remain', 'languish', 'hold', 'stay', 'keep']);

/** "20,000 remain in prison", "12 are still in captivity", "300 are held behind bars", "four are in critical condition" */
export const inCustody: Frame = {
  id: 'en/frame/in-custody',
  on: ['preposition'],
  opens: (word) => word?.form === 'in' || word?.form === 'behind' || word?.form === 'under',
  name: '<people> remain in prison',
  apply({ passage, chunks }, at) {
    const place = chunks[at + 1];
    if (chunks[at]!.type !== 'preposition' || place === undefined || isType(chunks[at + 2], 'group')) return null;
    const noun = place.last - 1;
    const isCritical = condition.isAt(passage, noun) && critical.isAt(passage, noun - 1);
    // Most of what stands behind "in" is neither, and is seen at one look.
    if (!isCritical && !custodial.isAt(passage, noun)) return null;
    const concept = isCritical ? 'wound' : custody.get(formAt(passage, noun))!;
    let verb = at - 1;
    while (isType(chunks[verb], 'adverb') || isType(chunks[verb], 'date')) verb--;
    if (!isType(chunks[verb], 'auxiliary') && !staying.has(lemmaAt(chunks, verb) ?? '')) return null;
    const subject = subjectOf(chunks, verb);
    if (subject === null) return null;
    // "three of whom are in critical condition": of those told of before
    const ofLot = isCritical && subject.group.partOfThem;
    return { concept, rule: 'en/frame/in-custody', index: at, patients: joinedLeft(chunks, subject.index), ofLot };
  },
};

const hospitals = formList(['hospital', 'hospitals']);
const injuries = /\b(?:injur|wound|burn|shrapnel|gunshot|trauma|inhalation|suffocation)/i;

/** Whom somebody takes to a hospital is hurt as well. */
const taking = verbList('take rush bring admit transfer transport airlift'.split(' '));

/** "another 200 are being treated in hospital", "treated 12 for burns", "12 were taken to hospital": whom a hospital treats is hurt, unless it says for what else. */
export const treated: Frame = {
  id: 'en/frame/treated',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'treat' || taking.has(word),
  name: '<people> are treated in hospital',
  apply({ passage, chunks }, at) {
    const treats = lemmaAt(chunks, at) === 'treat';
    if (!treats && !taking.has(chunks[at]!.word)) return null;
    const passive = isPassive(chunks, at);
    const patients = passive ? [] : objectsOf(chunks, at);
    if (!passive && patients.length === 0) return null;
    let hurt = false;
    for (let next = (patients.at(-1)?.index ?? at) + 1; next < chunks.length && next < at + 8; next++) {
      const { type, word } = chunks[next]!;
      if (type === 'verb' || type === 'subordinator' || type === 'mark') break;
      const behind = chunks[next + 1];
      if (type !== 'preposition' || behind === undefined) continue;
      const where = treats ? word?.form === 'in' || word?.form === 'at' : word?.form === 'to';
      hurt ||= where && hospitals.isAt(passage, behind.last - 1);
      if (!treats && word?.form !== 'for') continue;
      const injury = injuries.test(wordsOf(passage, behind.first, behind.last));
      if (word?.form === 'for' && !injury) return null;
      hurt ||= treats && injury;
    }
    if (!hurt) return null;
    if (!passive) return { concept: 'wound', rule: 'en/frame/treated', index: at, patients };
    const subject = subjectOf(chunks, at);
    // "most of the injured were taken to hospital" tells what was done, not how many were hurt.
    if (subject === null || (!treats && subject.group.figure?.unit === 'fraction')) return null;
    return { concept: 'wound', rule: 'en/frame/treated', index: at, patients: joinedLeft(chunks, subject.index) };
  },
};

/** "lost 12 men, killed or wounded", "lost 12 men killed, wounded and missing": what a loss is, where it is said behind; else death. */
function lossBehind(chunks: readonly Chunk[], from: number): Concept {
  let at = from;
  while (isType(chunks[at], 'mark') || isType(chunks[at], 'adverb') || isType(chunks[at], 'pronoun')) at++;
  const told = isType(chunks[at], 'verb') || isType(chunks[at], 'state');
  return told && jointFate(chunks, at) === 'harm' ? 'harm' : 'kill';
}

/** "lost two officers and 12 men killed and wounded": the participles behind are those of all of them. */
function lossesOf(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const objects = objectsOf(chunks, at);
  const all = objects.length === 0 ? [] : joinedRight(chunks, objects[0]!.index, { aside: true });
  return all.length > objects.length && lossBehind(chunks, all.at(-1)!.index + 1) === 'harm' ? all : objects;
}

/** "the army lost 12 soldiers": an armed body's own dead. */
const units = formList('regiment battalion corps brigade division company platoon squadron garrison column unit');
const mayBeLost: ReadonlySet<string> = new Set(['combatants', 'men', 'peacekeepers', 'police']);

export const lost: Frame = {
  id: 'en/frame/lost',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'lose',
  name: '<army> lost <soldiers>',
  apply({ passage, chunks }, at) {
    if (lemmaAt(chunks, at) !== 'lose' || isPassive(chunks, at)) return null;
    const objects = lossesOf(chunks, at).filter(({ group }) => group.figure !== null && !group.figure.article);
    const armed = objects.filter(({ group }) => mayBeLost.has(group.population ?? ''));
    // "lost 40 men and five tanks"
    const people = objects.filter(({ group }) => group.sort === 'people');
    if (armed.length === 0 || people.length < objects.filter(({ group }) => group.sort !== 'things').length)
      return null;
    const subject = subjectOf(chunks, at)?.group;
    // "the brigade lost 12 men": its own, who fight; a village's or a family's men need not.
    const fights =
      subject === undefined ||
      units.isAt(passage, subject.last - 1) ||
      (isActor(passage, subject) && (subject.sort !== 'people' || subject.population === 'combatants'));
    // "lost 69 soldiers and 61 civilians": beside soldiers, whoever was lost is dead.
    const patients = people.map((own) =>
      fights && own.group.population === 'men'
        ? { ...own, group: { ...own.group, population: 'combatants' as const } }
        : own,
    );
    return { concept: lossBehind(chunks, objects.at(-1)!.index + 1), rule: 'en/frame/lost', index: at, patients };
  },
};
