import type { Rule } from '../../../matching/rule.ts';
import type { Group } from '../../../mentions/group.ts';
import type { Patient, Predication } from '../../../mentions/predication.ts';
import type { Sentence } from '../sentence.ts';
import { predicationOf, type Found } from './befall.ts';
import { countFallbacks, countFrames } from './count.ts';
import { among, casualtyNoun, casualtyOf, lives, modified, need, ofThose, refugees, state, sustained, tally, toll, underSiege } from './nouns.ts';
import { active, drivenOut, leftHome, participle, passive, subjectVerb } from './verbs.ts';

/** Every frame, in the order in which they are tried at each chunk; the first that fits has it. */
export const frames: readonly Rule<Sentence, Found>[] = [
  ...countFrames,
  lives, sustained, drivenOut, leftHome, passive, participle, active, subjectVerb, state, among, toll, tally, casualtyOf, casualtyNoun, need, underSiege, ofThose,
];

/** Frames that speak only where no other has taken the group. */
export const fallbackFrames: readonly Rule<Sentence, Found>[] = [refugees, modified, ...countFallbacks];

/** Everything that a sentence says happened to people or things, from left to right. */
export function findPredications(sentence: Sentence): Predication[] {
  const found: Predication[] = [];
  const taken = new Set<Group>();
  const run = (rules: readonly Rule<Sentence, Found>[]): void => {
    for (let at = 0; at < sentence.chunks.length; at++) {
      for (const rule of rules) {
        const match = rule.apply(sentence, at);
        if (match === null) continue;
        const patients = match.patients.filter(({ group }) => !taken.has(sentence.chunks.find((chunk) => chunk.first === group.first)?.group ?? group) && !isMereMany(group));
        if (patients.length === 0) continue;
        const predication = predicationOf(sentence, { ...match, patients });
        found.push(predication);
        for (const { index } of patients) taken.add(sentence.chunks[index]!.group!);
        for (const { group, partOf } of predication.patients) if (partOf !== undefined) taken.add(group);
        break;
      }
    }
  };
  run(frames);
  run(fallbackFrames);
  found.sort((a, b) => a.trigger[0] - b.trigger[0]);
  return inheritNouns(found);
}

/** "Many had been driven out" counts nobody. */
function isMereMany({ figure, sort }: Group): boolean {
  return sort === 'bare' && figure?.qualifier === 'vague' && figure.low === 3;
}

/** "700 civilians were killed and 900 injured": a figure without a noun takes the noun of the one before it. */
function inheritNouns(predications: readonly Predication[]): Predication[] {
  let noun: Group | undefined;
  return predications.map((predication) => {
    const patients: Patient[] = predication.patients.map((patient) => {
      const { group } = patient;
      if (group.elided && patient.nounFrom === undefined && noun !== undefined) return { ...patient, nounFrom: noun };
      if (group.sort === 'people' && !group.elided && patient.partOf === undefined) noun = group;
      return patient;
    });
    return { ...predication, patients };
  });
}
