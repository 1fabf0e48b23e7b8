import { mark } from '../../../../../text/marks.ts';
import { type Chunk, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isGerund } from '../../../roles.ts';

const [control] = ids('control');

/** Chunks over which the last of a series is looked for. */
const seriesReach = 16;

/** Whether the verb at a chunk, right behind a comma, is one of a series that "and" closes: "took 12 villages, captured the town and reached the river". */
export function isInSeries(chunks: readonly Chunk[], verb: number): boolean {
  // "the town, captured in May": said of the town, and no deed of whoever did the first one.
  if (isGerund(chunks[verb]) || isBehindAside(chunks, verb)) return false;
  // "seized control of", "took full control of"
  const held = [verb + 1, verb + 2].find((at) => isWord(chunks[at], control));
  if (held === undefined && !isType(chunks[verb + 1], 'group')) return false;
  for (let at = (held ?? verb + 1) + 1; at < chunks.length && at < verb + seriesReach; at++) {
    const { type, unit } = chunks[at]!;
    if (type === 'conjunction') {
      const next = isType(chunks[at + 1], 'adverb') ? at + 2 : at + 1;
      if (isType(chunks[next], 'verb')) return !isGerund(chunks[next]);
    }
    if (type === 'subordinator' || type === 'auxiliary' || (unit !== 0 && unit !== mark.comma)) return false;
    if (type === 'verb' && !isMark(chunks[at - 1], mark.comma)) return false;
  }
  return false;
}

/** "Troops, backed by militias, cut off": the verb before stands in an aside, which the comma right before `verb` closes. */
function isBehindAside(chunks: readonly Chunk[], verb: number): boolean {
  let before = verb - 2;
  while (before >= 0 && !isType(chunks[before], 'verb')) before--;
  return before < 1 || isMark(chunks[before - 1], mark.comma);
}
