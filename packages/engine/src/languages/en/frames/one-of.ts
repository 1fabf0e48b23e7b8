/* Several frames as one: no more frames open at a type of chunk than one number has bits. */
import { lexicon } from '../lexicon.ts';
import type { Frame } from './frame.ts';

/** Frames that open at the same types of chunk, by their words alone, as one frame that tries them in their order. */
export function oneOf(id: string, frames: readonly Frame[]): Frame {
  // One bit for each frame, the first in the lowest, by lexicon id.
  const byWord = new Int32Array(lexicon.size + 1);
  frames.forEach(({ opens }, index) => {
    for (let word = 0; word < byWord.length; word++) if (opens!(lexicon.entry(word))) byWord[word]! |= 1 << index;
  });
  const apply = frames.map((frame) => frame.apply);
  return {
    id,
    on: [...new Set(frames.flatMap(({ on }) => on!))],
    opens: (word) => byWord[word?.id ?? 0] !== 0,
    name: frames.map(({ name }) => name).join(', '),
    apply(sentence, at) {
      for (let bits = byWord[sentence.chunks[at]!.id]!; bits !== 0; bits &= bits - 1) {
        const found = apply[31 - Math.clz32(bits & -bits)]!(sentence, at);
        if (found !== null && found.patients.length > 0) return found;
      }
      return null;
    },
  };
}
