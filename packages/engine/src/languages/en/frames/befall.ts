/* From what a frame found to a predication: its parts, who did it, how sure it is, whether it goes on. */
import type { Group } from '../../../mentions/group.ts';
import { createPatient, createPredication, type Patient, type Predication } from '../../../mentions/predication.ts';
import type { Modality } from '../../../model/claim.ts';
import type { Passage } from '../../../text/passage.ts';
import type { Chunk } from '../chunk.ts';
import { ledUpTo } from '../intent.ts';
import { ids } from '../lexicon.ts';
import { id, tags } from '../look.ts';
import { modalityAt, weaker } from '../modality.ts';
import { partsBehind } from '../parts/parts.ts';
import { shareOfAll } from '../parts/share-of-all.ts';
import { areParts } from '../parts/summed-up.ts';
import { countsPeople } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { allOfThem, withChildren } from '../sorts.ts';
import { Tag } from '../word.ts';
import { isDisputed } from './disputed.ts';
import { doersOf, mutual } from './doers/index.ts';
import type { Found } from './found.ts';
import { isLasting, isRate, warToldOf } from './lasting.ts';
import { isPerfect, isPerfectToo, isRecordedToo } from './perfect.ts';
import { isRelative } from './relative.ts';
import { isStanding } from './standing.ts';
import { whoseLosses } from './toll/losses/whose-losses.ts';
import { verbOrBefore } from './verb-of.ts';

const [including, ofId, total] = ids('including of total');

/** Makes the predication: parts of the patients, who did it, by what means, how sure. */
export function predicationOf(sentence: Sentence, found: Found): Predication {
  const { passage, chunks } = sentence;
  const partOf = areParts(found.patients) ? 0 : undefined;
  const patients: Patient[] = found.patients.map(({ group, index, noun, doer }, at) =>
    createPatient(
      chunks[index]?.group === group ? withChildren(chunks, index) : group,
      at === 0 ? undefined : partOf,
      noun ?? (group.sort === 'bare' ? (whoseLosses(passage, chunks, index) ?? undefined) : undefined),
      doer,
    ),
  );
  const lastPatient = found.patients.at(-1);
  if (lastPatient !== undefined) {
    const whole = found.patients.findIndex(({ group }) => countsPeople(group));
    if (whole >= 0) {
      // "12 people including two girls in Homs and another 20 among them …": each with its own parts.
      found.patients.forEach(({ index, group }, at) => {
        if (
          at < found.patients.length - 1 &&
          isParted(chunks, index, found.patients[at + 1]!.index) &&
          countsPeople(group)
        )
          patients.push(...partsBehind(chunks.slice(0, found.patients[at + 1]!.index), index + 1, at, found.concept));
      });
      const before = found.patients.at(-2);
      const own = before !== undefined && isParted(chunks, before.index, lastPatient.index);
      const behindGroup = partsBehind(
        chunks,
        lastPatient.index + 1,
        own ? found.patients.length - 1 : whole,
        found.concept,
      );
      patients.push(...behindGroup);
      if (behindGroup.length === 0 && found.index > lastPatient.index)
        patients.push(...partsBehind(chunks, found.index + 1, whole, found.concept));
    }
  }
  if (lastPatient !== undefined && countsPeople(lastPatient.group))
    for (const { group } of shareOfAll(chunks, lastPatient.index)) patients.push(createPatient(group, undefined));
  if (lastPatient !== undefined && lastPatient.group.population === 'people' && found.patients.length === 1) {
    const all = allOfThem(chunks, lastPatient.index + 1);
    if (all !== null) patients[0] = createPatient(lastPatient.group, undefined, all);
  }
  const trigger = chunks[found.index]!;
  const war = warToldOf(sentence, found);
  const { agents, causes, recalled } = doersOf(sentence, found);
  // Whoever did what the main clause tells did not do all of a war.
  const isOfWar = ({ first }: Group): boolean => war === null || first > war[1];
  const recorded = isRecordedToo(chunks, found);
  const perfect = recorded || isPerfectToo(sentence, found) || isPerfect(sentence, found);
  return createPredication({
    concept: found.concept,
    trigger: [trigger.first, trigger.last],
    patients,
    agents: war === null ? agents : agents.filter(isOfWar),
    causes: war === null ? causes : causes.filter(isOfWar),
    recalled,
    recurs: causes.length > 0 && causes.every((means) => areEvents(sentence.passage, means)),
    relative: isRelative(chunks, verbOrBefore(chunks, found.index)),
    lasting: found.lasting === true || war !== null || isLasting(sentence, found) || isRate(sentence, found),
    war: war?.[0],
    perfect,
    standing: isStanding(sentence, found),
    modality: found.modality ?? certaintyOf(sentence, found.index),
    running: recorded || (found.running ?? false) || (perfect && causes.length === 0 && isSum(sentence, found)),
    ofLot: found.ofLot ?? false,
    rule: found.rule,
  });
}

/** "A total of 84 villagers have been killed", and by nothing that the sentence names. */
function isSum({ passage }: Sentence, { patients }: Found): boolean {
  const of = (patients[0]?.group.first ?? 0) - 1;
  return of > passage.first && id(passage, of) === ofId && id(passage, of - 1) === total;
}

/** "threatened to kill", "a plot to bomb": what is only led up to has not happened by these words. */
function certaintyOf(sentence: Sentence, index: number): Modality {
  const { passage, chunks } = sentence;
  if (isDisputed(sentence, index)) return 'denied';
  const ledUp = chunks[index]!.type === 'verb' ? ledUpTo(passage, chunks, index) : null;
  return weaker(modalityAt(chunks, index), ledUp?.restraint ?? 'asserted');
}

/** Whether an aside that names a part stands between two patients. */
function isParted(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (chunks[at]!.id === including) return true;
  return false;
}

/** "clashes", "air strikes", and not "shells" */
function areEvents(passage: Passage, { plural, head, last }: Group): boolean {
  return plural && ((tags(passage, head) & Tag.event) !== 0 || mutual.isAt(passage, last - 1));
}
