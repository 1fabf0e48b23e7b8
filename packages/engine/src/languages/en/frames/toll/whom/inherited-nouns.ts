/* Whom a figure without a noun counts: "700 civilians were killed and 900 injured". */
import type { Group } from '../../../../../mentions/group.ts';
import type { Patient, Predication } from '../../../../../mentions/predication.ts';
import { type Chunk, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import { harmed } from '../fates/fates.ts';
import { attackedBefore } from './attacked-before.ts';

const that = idOf('that');
const comrades = formList(['comrade', 'comrades', 'colleague', 'colleagues', 'companion', 'companions']);

/** What one person is by age, sex or office says nothing of the others. */
const alike: ReadonlySet<string> = new Set(['children', 'women', 'men', 'elderly', 'officials']);

function nounBehind({ last }: Group, next: Predication | undefined): Group | null {
  const group = next?.patients[0]?.group;
  // "kills one, wounds a child": one by itself is counted by its own noun.
  if (group?.sort !== 'people' || group.elided || group.figure === null || group.figure.article) return null;
  const [first, end] = next!.trigger;
  // Only "and" before the verb, and the figure right behind it.
  return first - last === 1 && group.first === end ? group : null;
}

/** "fired on the nurses and killed five of them": the several people told of last before a part of "them", who are not those who did it. */
function severalBefore(
  chunks: readonly Chunk[],
  { first }: Group,
  { agents }: Pick<Predication, 'agents'>,
): Group | undefined {
  for (let at = chunks.length - 1; at >= 0; at--) {
    const { group } = chunks[at]!;
    if (group === undefined || group.last > first || !group.plural) continue;
    if (agents.some((agent) => agent.first === group.first)) return undefined;
    if (group.sort === 'people') return group.figure?.article === true ? undefined : group;
    // "shelled the camps and killed five of them"
    if (group.sort === 'things' && group.figure !== null) return undefined;
  }
  return undefined;
}

/** Whether a speaker stands behind people and, with an event's time, before what befell the next. */
function isToldByOther(chunks: readonly Chunk[], from: number, to: number): boolean {
  let says = 0;
  for (let at = 0; at < chunks.length; at++) {
    const { first, type, word } = chunks[at]!;
    if (first < from || first >= to) continue;
    if (type !== 'verb' || word?.verb?.speech === undefined || word.verb.concept !== undefined) continue;
    // "two girls were hurt, and the mayor said that 12 died": what "that" opens is told anew.
    says += isWord(chunks[at + 1], that) ? 2 : 1;
  }
  return says > 1;
}

function areOfSeveralSorts({ patients }: Predication): boolean {
  const whole = patients.filter(
    ({ partOf, group }) => partOf === undefined && group.sort === 'people' && !group.elided,
  );
  return whole.some(({ group }) => group.population !== whole[0]!.group.population);
}

/** "700 civilians were killed and 900 injured": a figure without a noun takes the noun of the one before it. */
export function inheritNouns(predications: readonly Predication[], { passage, chunks }: Sentence): Predication[] {
  let noun: Group | undefined;
  // "killed a woman and wounded another"
  let one: Group | undefined;
  // "killed 14 men who sought a kidnapped priest, and beheaded ten of them": several are of several.
  let several: Group | undefined;
  return predications.map((predication, index) => {
    if (noun === undefined && predication.rule === 'en/frame/active')
      noun = attackedBefore(chunks, predication.trigger[0]);
    // "killing four, residents said days after the police killed 80": another source tells of others.
    if (noun !== undefined && isToldByOther(chunks, noun.last, predication.trigger[0])) noun = undefined;
    const patients: Patient[] = predication.patients.map((patient) => {
      const { group } = patient;
      // "killed 28 and wounded 30 militants": the noun that both share stands behind the second.
      const shared = noun === undefined && group.elided ? nounBehind(group, predications[index + 1]) : null;
      if (shared !== null && patient.nounFrom === undefined) return { ...patient, nounFrom: shared };
      const people =
        group.partOfThem && noun?.figure?.article === true
          ? several
          : (noun ?? (group.partOfThem ? severalBefore(chunks, group, predication) : undefined));
      // "40 families fled and 12 died": the dead are people.
      const lot = people?.population === 'families' && harmed.has(predication.concept) ? undefined : people;
      // "A gunner died, and two comrades of his were hurt": they are what he was.
      const areComrades = noun?.population === 'combatants' && group.head >= 0 && comrades.isAt(passage, group.head);
      if ((group.elided || areComrades) && patient.nounFrom === undefined && lot !== undefined)
        return { ...patient, nounFrom: lot };
      // "the number of civilians killed was 50, and 163 were wounded"
      // "19 of the 42 hurt were children": nor need the others be.
      const ofLot = predication.rule === 'en/frame/of-those' || predication.rule === 'en/frame/of-the-lot';
      if (group.sort === 'bare' && patient.nounFrom?.sort === 'people' && patient.partOf === undefined && !ofLot)
        noun = patient.nounFrom;
      // Those "among" a lot are a part of it, and lend it no noun.
      const isPart = patient.partOf !== undefined || predication.rule === 'en/frame/among';
      // "killed a girl and injured two others": who else was hurt need not be girls.
      // "the bodies of 12 children and 40 wounded": nor need the wounded.
      // "a bomber killed himself and 11 others": nor are the others bombers.
      const itself = predication.rule === 'en/frame/active' && group.last <= predication.trigger[0];
      const isOne = !group.plural;
      // "one man was killed and another hurt": another man, and "four others" anybody.
      const isAnother = group.figure?.rule === 'en/quantity/another';
      if (isAnother && one !== undefined && patient.nounFrom === undefined) return { ...patient, nounFrom: one };
      const alone =
        itself ||
        // "Policeman killed, 3 wounded": nor need the three be policemen.
        group.figure?.rule === 'en/quantity/headline-one' ||
        ((isOne || predication.rule === 'en/frame/casualty-of') && alike.has(group.population ?? ''));
      if (group.sort === 'people' && !group.elided && !isPart) {
        noun = alone ? undefined : group;
        one = isOne ? group : undefined;
        if (group.figure?.article === false) several = group;
      }
      return patient;
    });
    // "Ten nurses and two guards died; four of the wounded": of several sorts none is whose noun is meant.
    if (areOfSeveralSorts(predication)) noun = undefined;
    return { ...predication, patients };
  });
}
