/* What the frames find in a sentence: how many of whom or what something befell. */
import type { Group } from '../../../mentions/group.ts';
import type { Predication } from '../../../mentions/predication.ts';
import type { ChunkType } from '../chunk.ts';
import { id } from '../look.ts';
import { isMany } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { predicationOf } from './befall.ts';
import { countFallbacks, countFrames } from './count/index.ts';
import type { Found } from './found.ts';
import type { Frame } from './frame.ts';
import { type Openings, openingsOf } from './openings.ts';
import { isBeforeHarm } from './toll/fates/main-clause.ts';
import { shareDoers } from './toll/fates/shared-doers.ts';
import { tollFallbacks, tollFrames, tollLast } from './toll/index.ts';
import { countOn } from './toll/whom/counted-on.ts';
import { inheritNouns } from './toll/whom/inherited-nouns.ts';
import { isUncounted } from './uncounted.ts';

/** Every frame, in the order in which they are tried at each chunk; the first that fits has it. */
export const frames: readonly Frame[] = [...countFrames, ...tollFrames];

/** Frames that speak only where no other has taken the group. */
export const fallbackFrames: readonly Frame[] = [...tollFallbacks, ...countFallbacks];

const openings = openingsOf(frames);

const fallbackOpenings = openingsOf(fallbackFrames);

const lastOpenings = openingsOf(tollLast);

/** What the frames find: how many of whom or what something happened to. */
export function findCounted(sentence: Sentence): readonly Predication[] {
  const found: Predication[] = [];
  if (!mayCount(sentence) || sentence.isMadeUp) return found;
  const taken = new Set<Group>();
  run(sentence, openings, found, taken);
  run(sentence, fallbackOpenings, found, taken);
  run(sentence, lastOpenings, found, taken);
  if (found.length === 0) return found;
  found.sort((a, b) => a.trigger[0] - b.trigger[0]);
  const counted = countOn(found, sentence.chunks);
  return shareDoers(inheritNouns(counted, sentence), sentence.chunks);
}

/** Whether a match says who those were that it takes from the dead or wounded of whom the report told. */
function isOfLot({ ofLot, concept }: Found, noun: Group | undefined): boolean {
  return noun !== undefined && (ofLot === true || concept === 'befall-them');
}

/** Tries the frames at each chunk of a sentence. What they find joins `found`, the groups that it counts join `taken`. */
function run(
  sentence: Sentence,
  openings: Readonly<Record<ChunkType, Openings>>,
  found: Predication[],
  taken: Set<Group>,
): void {
  const { passage, chunks, signals } = sentence;
  const { group: ofGroups, verb: ofVerbs } = openings;
  for (let at = 0; at < chunks.length; at++) {
    const { type, last, group } = chunks[at]!;
    // Most chunks are groups and verbs; the rest costs a look by name.
    const { frames, counted, bare, people, byWord } =
      type === 'group' ? ofGroups : type === 'verb' ? ofVerbs : openings[type];
    let bits = byWord[id(passage, last - 1)]!;
    if (group !== undefined) bits |= byWord[id(passage, group.head)]!;
    if (group === undefined || group.figure === null) bits &= ~counted;
    else if (group.sort !== 'bare') bits &= group.sort === 'people' ? ~bare : ~(bare | people);
    else bits &= ~people;
    for (; bits !== 0; bits &= bits - 1) {
      const frame = frames[31 - Math.clz32(bits & -bits)]!;
      if (frame.signals !== 0 && (signals & frame.signals) === 0) continue;
      const match = frame.apply(sentence, at);
      if (match === null || isBeforeHarm(chunks, match)) continue;
      const patients = match.patients.filter(
        ({ group, index, noun }) =>
          !taken.has(chunks.find((chunk) => chunk.first === group.first)?.group ?? group) &&
          // "24 of 28 drones" stand as two groups: whoever counted the share has taken the whole.
          !(chunks[index]!.group!.sort === 'things' && taken.has(chunks[index]!.group!)) &&
          // "Many of the dead were children" counts those of whom it says who they were.
          ((isMany(group) && isOfLot(match, noun)) || !isUncounted(chunks, group, match.concept, found)),
      );
      if (patients.length === 0) continue;
      const predication = predicationOf(sentence, withPatients(match, patients));
      found.push(predication);
      for (const { index } of patients) taken.add(chunks[index]!.group!);
      for (const { group, partOf } of predication.patients) if (partOf !== undefined) taken.add(group);
      if (!frame.leavesOthers) break;
    }
  }
}

/** What a frame found, of these alone; whatever the frame, it has one shape. */
function withPatients(found: Found, patients: Found['patients']): Found {
  const { concept, rule, index, modality, running, ofLot, lasting, partsFrom } = found;
  return { concept, rule, index, patients, modality, running, ofLot, lasting, partsFrom };
}

/** These frames need a figure, or one known person ("the bomber was killed"). */
function mayCount({ chunks }: Sentence): boolean {
  return chunks.some(
    ({ group }) =>
      group !== undefined &&
      // A head below 0: a figure with its unit, such as "five times".
      (group.figure !== null || group.head < 0 || (group.definite && group.sort === 'people' && !group.plural)),
  );
}
