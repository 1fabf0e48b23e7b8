import type { Cue } from '../../../mentions/attribution/cue.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { isPassive } from '../roles.ts';
import type { Sentence } from '../sentence.ts';
import { Tag } from '../word.ts';
import { verbList } from '../word-list.ts';
import { passiveSaying } from '../words/speech.ts';
import { byWhom, cue } from './speakers.ts';

const [atId, asId, to] = ids('at as to');

const passives = verbList(passiveSaying);

/** "The toll was put at 12 by the ministry", "The deaths were confirmed by a doctor", "The raid was denied by the army": who says what stands before. */
export function saidBy({ passage, chunks }: Sentence, at: number): Cue | null {
  const { word, first, last } = chunks[at]!;
  if (!passives.has(word) || !isPassive(chunks, at) || isOpen(chunks, at)) return null;
  let next = at + 1;
  const joint = chunks[next];
  // "put at 12", "given as 12"
  if (isWord(joint, atId) || isWord(joint, asId) || isWord(joint, to)) {
    if (chunks[next + 1]?.group?.figure == null) return null;
    next += 2;
    if (isType(chunks[next], 'state')) next++;
  }
  while (isType(chunks[next], 'date') || isType(chunks[next], 'adverb')) next++;
  const told = byWhom(passage, chunks, next);
  if (told === null) return null;
  const from = clauseStart(chunks, at);
  if (from < 0) return null;
  const content = [chunks[from]!.first, chunks[next]!.first] as const;
  return cue(word!.verb!.speech ?? 'say', first, last, [told.source], content, 'en/attribution/said-by');
}

/** "could not be confirmed by", "will be confirmed by": nobody has said so. */
function isOpen(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'negation' || ((word?.tags ?? 0) & Tag.modal) !== 0) return true;
    if (type !== 'auxiliary' && type !== 'adverb') return false;
  }
  return false;
}

/** Where the clause of a verb starts; -1 where another clause ("that 12 died") is its subject. */
function clauseStart(chunks: readonly Chunk[], verb: number): number {
  for (let at = verb - 1; at >= 0; at--) {
    const { type, unit } = chunks[at]!;
    if (type === 'subordinator') return isType(chunkAt(chunks, at - 1), 'group') ? -1 : at + 1;
    if (type === 'conjunction' && isType(chunkAt(chunks, at - 1), 'group') === false) return at + 1;
    if (unit === mark.semicolon || unit === mark.colon) return at + 1;
  }
  return 0;
}
