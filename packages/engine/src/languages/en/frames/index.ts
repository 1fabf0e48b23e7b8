import type { Concept } from '../../../concepts.ts';
import type { Group } from '../../../mentions/group.ts';
import type { Predication } from '../../../mentions/predication.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, type ChunkType, chunkAt, chunkTypes, isMark, isType, isWord } from '../chunk.ts';
import { ids, lexicon } from '../lexicon.ts';
import { id } from '../look.ts';
import { isMany } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { predicationOf } from './befall.ts';
import { countFallbacks, countFrames } from './count/index.ts';
import type { Found } from './found.ts';
import type { Frame } from './frame.ts';
import { isBeforeHarm } from './toll/fates/main-clause.ts';
import { shareDoers } from './toll/fates/shared-doers.ts';
import { tollFallbacks, tollFrames } from './toll/index.ts';
import { inheritNouns } from './toll/whom/inherited-nouns.ts';

const [whileId, but, all] = ids('while but all');

/** Every frame, in the order in which they are tried at each chunk; the first that fits has it. */
export const frames: readonly Frame[] = [...countFrames, ...tollFrames];

/** Frames that speak only where no other has taken the group. */
export const fallbackFrames: readonly Frame[] = [...tollFallbacks, ...countFallbacks];

/** What is asked of a frame at a chunk: all have one shape, which those of the frames themselves have not. */
interface Opening {
  /** 0 if any sentence will do. */
  readonly signals: number;
  readonly apply: Frame['apply'];
  readonly leavesOthers: boolean;
}

function openingOf(frame: Frame): Opening {
  return {
    signals: frame.signals ?? 0,
    apply: frame.apply,
    leavesOthers: frame.leavesOthers === true,
  };
}

/** The frames that can open at one type of chunk, and at which words: one bit for each frame, the first in the lowest. */
interface Openings {
  readonly frames: readonly Opening[];
  /** Those that open only at a group with a figure; only at one without a noun; only at one of people. */
  readonly counted: number;
  readonly bare: number;
  readonly people: number;
  /** By lexicon id; 0 stands for every word that the lexicon lacks. */
  readonly byWord: Int32Array;
}

function openingsOf(list: readonly Frame[]): Readonly<Record<ChunkType, Openings>> {
  const opened = new Map(list.map((frame) => [frame, openedBy(frame)]));
  const at = (type: ChunkType): Openings => {
    const frames = list.filter(({ on }) => on === undefined || on.includes(type));
    if (frames.length > 32) throw new Error(`more frames open at a ${type} than there are bits`);
    const byWord = new Int32Array(lexicon.size + 1);
    let counted = 0;
    let bare = 0;
    let people = 0;
    frames.forEach((frame, index) => {
      if (frame.counted === true) counted |= 1 << index;
      if (frame.sort === 'bare') bare |= 1 << index;
      if (frame.sort === 'people') people |= 1 << index;
      const words = opened.get(frame)!;
      for (let id = 0; id < words.length; id++) if (words[id] === 1) byWord[id]! |= 1 << index;
    });
    return { frames: frames.map(openingOf), counted, bare, people, byWord };
  };
  return Object.fromEntries(chunkTypes.map((type) => [type, at(type)])) as Record<ChunkType, Openings>;
}

/** The words that can open a frame: 1 by lexicon id; 0 stands for every word that the lexicon lacks. */
function openedBy({ opens }: Frame): Uint8Array {
  const words = new Uint8Array(lexicon.size + 1);
  for (let id = 0; id < words.length; id++) words[id] = opens === undefined || opens(lexicon.entry(id)) ? 1 : 0;
  return words;
}

const openings = openingsOf(frames);
const fallbackOpenings = openingsOf(fallbackFrames);

/** "12 were killed and many more wounded": of the people just told of. */
function goesOn(chunks: readonly Chunk[], { first, figure }: Group, before: readonly Predication[]): boolean {
  const at = chunks.findIndex((chunk) => chunk.first === first);
  return (
    // "12 were killed while many were injured"
    (isType(chunkAt(chunks, at - 1), 'conjunction') || isWord(chunkAt(chunks, at - 1), whileId)) &&
    figure!.last < chunks[at]!.last &&
    before.some(({ patients }) => patients.length > 0)
  );
}

/** "all but three": how many it did not befall. */
function isAllBut(chunks: readonly Chunk[], { first }: Group): boolean {
  const at = chunks.findIndex((chunk) => chunk.first === first);
  return isWord(chunkAt(chunks, at - 1), but) && isWord(chunkAt(chunks, at - 2), all);
}

/** What the frames find: how many of whom or what something happened to. */
export function findCounted(sentence: Sentence): readonly Predication[] {
  const found: Predication[] = [];
  if (!mayCount(sentence) || sentence.isMadeUp) return found;
  const taken = new Set<Group>();
  run(sentence, openings, found, taken);
  run(sentence, fallbackOpenings, found, taken);
  if (found.length === 0) return found;
  found.sort((a, b) => a.trigger[0] - b.trigger[0]);
  return shareDoers(inheritNouns(found, sentence.chunks), sentence.chunks);
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
        ({ group }) =>
          !taken.has(chunks.find((chunk) => chunk.first === group.first)?.group ?? group) &&
          !(group.sort === 'bare' && isMany(group) && !goesOn(chunks, group, found)) &&
          !isAllBut(chunks, group) &&
          !(group.sort === 'bare' && befallsThings.has(match.concept) && followsThings(chunks, group)),
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

/** What befalls buildings as well as people. */
const befallsThings: ReadonlySet<Concept> = new Set<Concept>(['evacuate', 'besiege', 'return']);

/** "Sixteen hospitals were bombed and 19 evacuated": the figure counts what the figure before it counts. */
function followsThings(chunks: readonly Chunk[], group: Group): boolean {
  const index = chunks.findIndex(({ first }) => first === group.first);
  if (!isType(chunkAt(chunks, index - 1), 'conjunction') && !isMark(chunkAt(chunks, index - 1), mark.comma))
    return false;
  for (let at = index - 2; at >= 0; at--) {
    const before = chunks[at]!.group;
    if (before?.figure != null) return before.sort === 'things';
  }
  return false;
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
