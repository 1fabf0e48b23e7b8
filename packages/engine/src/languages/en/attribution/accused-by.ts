import type { Cue } from '../../../mentions/attribution/cue.ts';
import { isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { isPassive } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { cue, nounEnd } from './speakers.ts';

const [by, of, forId] = ids('by of for');

/** "The army has been accused by the union of killing 31 men": whoever accuses says what stands behind it. */
export function accusedBy({ passage, chunks }: Sentence, at: number): Cue | null {
  const verb = chunks[at]!.word?.verb;
  if (verb?.speech !== 'accuse' || !isWord(chunks[at + 1], by) || !isType(chunks[at + 2], 'group')) return null;
  if (!isPassive(chunks, at)) return null;
  const end = nounEnd(chunks, at + 2);
  if (!isWord(chunks[end], of) && !isWord(chunks[end], forId)) return null;
  const source = { first: chunks[at + 2]!.first, last: chunks[end - 1]!.last, anaphor: false };
  const { first, last } = chunks[at]!;
  return cue('accuse', first, last, [source], [chunks[end]!.first, passage.last], 'en/attribution/accused-by');
}
