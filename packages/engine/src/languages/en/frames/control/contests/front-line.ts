import type { Group } from '../../../../../mentions/group.ts';
import { chunkAt, isType } from '../../../chunk.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

/** "The front line runs through the centre of Gao": two sides stand in it. */
export function frontLine(sentence: Sentence, at: number): Holding | null {
  const { chunks } = sentence;
  const line = chunkAt(chunks, at - 1);
  if (!running.has(chunks[at]!.word) || !isType(line, 'group') || !isFront(sentence, line!.group!)) return null;
  const area = through.has(chunks[at + 1]?.word) ? areaAt(sentence, at + 2) : null;
  return area === null ? null : { concept: 'contest', rule: 'en/control/front-line', index: at, area, holder: null };
}

function isFront({ passage }: Sentence, { last }: Group): boolean {
  return joined.isAt(passage, last - 1) || (lines.isAt(passage, last - 1) && formAt(passage, last - 2) === 'front');
}

const joined = formList(['frontline', 'frontlines', 'front-line']);
const lines = formList(['line', 'lines']);
const running = verbList(['run', 'cut']);
const through = wordList(['through', 'across', 'into']);
