import type { Concept } from '../../../concepts.ts';
import type { Group } from '../../../mentions/group.ts';
import type { Patient, Predication } from '../../../mentions/predication.ts';
import type { Modality } from '../../../model/claim.ts';
import type { Passage } from '../../../text/passage.ts';
import { wordAt } from '../look.ts';
import { modalityAt } from '../modality.ts';
import { partsBehind } from '../parts.ts';
import { countsPeople, type Placed } from '../roles.ts';
import type { Sentence } from '../sentence.ts';

/** What a frame found: the word that says it, and the groups that it befalls. */
export interface Found {
  readonly concept: Concept;
  readonly rule: string;
  /** Chunk of the word that says it. */
  readonly index: number;
  readonly patients: readonly Placed[];
  readonly modality?: Modality;
  readonly running?: boolean;
  /** Chunk behind which parts ("including…") may stand, if not right behind the patients. */
  readonly partsFrom?: number;
}

/** Makes the predication: parts of the patients, who did it, by what means, how sure. */
export function predicationOf(sentence: Sentence, found: Found): Predication {
  const { chunks } = sentence;
  const patients: Patient[] = found.patients.map(({ group, noun }) =>
    noun === undefined ? { group } : { group, nounFrom: noun },
  );
  const lastPatient = found.patients.at(-1);
  if (lastPatient !== undefined) {
    const whole = found.patients.findIndex(({ group }) => countsPeople(group));
    if (whole >= 0) {
      const behindGroup = partsBehind(chunks, lastPatient.index + 1, whole);
      patients.push(...behindGroup);
      if (behindGroup.length === 0 && found.index > lastPatient.index)
        patients.push(...partsBehind(chunks, found.index + 1, whole));
    }
  }
  const trigger = chunks[found.index]!;
  return {
    concept: found.concept,
    trigger: [trigger.first, trigger.last],
    patients,
    ...doers(sentence, found),
    lasting: isLasting(sentence, found),
    modality: found.modality ?? modalityAt(chunks, found.index),
    running: found.running ?? false,
    rule: found.rule,
  };
}

/** "by regime forces", "in air strikes": whom and what the sentence names as the doer and the means. */
function doers({ passage, chunks }: Sentence, found: Found): { agents: readonly Group[]; causes: readonly Group[] } {
  const agents: Group[] = [];
  const causes: Group[] = [];
  const taken = new Set(found.patients.map(({ group }) => group));
  const sort = (group: Group): void => {
    if (taken.has(group)) return;
    if (isMeans(passage, group)) causes.push(group);
    else if (group.sort === 'people' || group.sort === 'other') agents.push(group);
  };
  const firstPatient = found.patients[0]?.index ?? found.index;
  const relative =
    chunks[found.index - 1]?.type === 'subordinator' ||
    (chunks[found.index - 1]?.type === 'auxiliary' && chunks[found.index - 2]?.type === 'subordinator');
  const hook = found.index - (chunks[found.index - 1]?.type === 'subordinator' ? 2 : 3);
  // "an attack in 2017 that left 80 dead": over the date and the place to the attack.
  const reach = relative
    ? [hook, hook - 1, hook - 2, hook - 3, hook - 4]
        .map((at) => chunks[at]?.group)
        .find((group) => group !== undefined && isMeans(passage, group))
    : undefined;
  if (reach !== undefined) sort(reach);
  const antecedent =
    reach === undefined && relative
      ? chunks[found.index - (chunks[found.index - 1]?.type === 'subordinator' ? 2 : 3)]?.group
      : undefined;
  // "a chemical attack that killed": what the clause hangs on did it.
  if (antecedent !== undefined && firstPatient > found.index) sort(antecedent);
  if (firstPatient > found.index) {
    // Active: the subject before the verb did it.
    for (let at = found.index - 1; at >= 0; at--) {
      const chunk = chunks[at]!;
      if (chunk.type === 'group' && chunks[at - 1]?.type !== 'preposition') {
        // "killed 16 and wounded 22": what the verb before took as its object did nothing.
        if (chunk.group!.figure !== null && chunks[at - 1]?.type === 'verb') continue;
        sort(chunk.group!);
        break;
      }
      if (
        (chunk.type === 'verb' && chunk.word?.verb?.concept === undefined) ||
        (chunk.type === 'mark' && at < found.index - 1)
      )
        break;
    }
  }
  for (
    let at = Math.max(found.index, found.patients.at(-1)?.index ?? 0) + 1;
    at < chunks.length && at < found.index + 12;
    at++
  ) {
    const chunk = chunks[at]!;
    if (chunk.type === 'verb' || chunk.type === 'subordinator' || (chunk.type === 'mark' && chunk.unit !== 0x2c)) break;
    if (chunk.type !== 'preposition') continue;
    const group = chunks[at + 1]?.group;
    if (group === undefined) continue;
    if (chunk.word?.form === 'by') sort(group);
    else if (
      (chunk.word?.form === 'in' ||
        chunk.word?.form === 'with' ||
        chunk.word?.form === 'from' ||
        chunk.word?.form === 'during') &&
      isMeans(passage, group)
    )
      sort(group);
  }
  return { agents, causes };
}

/** "killed in the conflict", "displaced by the war" */
function isLasting({ passage, chunks }: Sentence, { index }: Found): boolean {
  for (let at = index + 1; at < chunks.length && at < index + 6; at++) {
    const { type, group } = chunks[at]!;
    if (type === 'verb' || type === 'subordinator') return false;
    if (
      group !== undefined &&
      chunks[at - 1]?.type === 'preposition' &&
      lastingNouns.has(wordAt(passage, group.last - 1)?.form ?? '')
    )
      return true;
  }
  return false;
}

const lastingNouns = new Set(['war', 'conflict', 'uprising', 'insurgency']);

/** A thing that does harm: an attack, a strike, a weapon; places among the things do not. */
function isMeans(passage: Passage, group: Group): boolean {
  const category = group.sort === 'things' ? wordAt(passage, group.head)?.thing?.category : undefined;
  return category === 'events' || category === 'weapons';
}
