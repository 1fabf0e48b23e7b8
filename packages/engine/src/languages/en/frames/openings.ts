/* Which frames can open at which chunk: known from one word, without asking the frames. */
import { type ChunkType, chunkTypes } from '../chunk.ts';
import { lexicon } from '../lexicon.ts';
import type { Frame } from './frame.ts';

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
export interface Openings {
  readonly frames: readonly Opening[];
  /** Those that open only at a group with a figure; only at one without a noun; only at one of people. */
  readonly counted: number;
  readonly bare: number;
  readonly people: number;
  /** By lexicon id; 0 stands for every word that the lexicon lacks. */
  readonly byWord: Int32Array;
}

export function openingsOf(list: readonly Frame[]): Readonly<Record<ChunkType, Openings>> {
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
