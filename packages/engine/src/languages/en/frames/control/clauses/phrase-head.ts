import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { wordList } from '../../../word-list.ts';

const [to, along, withId] = ids('to along with');

/** Back from a phrase's last group to the one that heads it: "forces of the regime in the south". */
export function phraseHead(chunks: readonly Chunk[], at: number): number {
  let head = at;
  for (;;) {
    const before = chunkAt(chunks, head - 1);
    // "pinned down the troops", "beat back the rebels": what the verb takes.
    if (before?.type === 'preposition' && particles.has(before.word) && isType(chunkAt(chunks, head - 2), 'verb'))
      return head;
    const bracketed = bracketBefore(chunks, before?.type === 'preposition' ? head - 2 : head - 1);
    // "the Northern Army (NA) militants", "the Northern Army (NA) of Mali"
    if (bracketed >= 0) head = bracketed;
    else if (before?.type === 'preposition' && isType(chunkAt(chunks, head - 2), 'group')) head -= 2;
    // "the army along with the militia"
    else if (
      isWord(before, withId) &&
      isWord(chunkAt(chunks, head - 2), along) &&
      isType(chunkAt(chunks, head - 3), 'group')
    )
      head -= 3;
    else if (
      before?.type === 'preposition' &&
      isType(chunkAt(chunks, head - 2), 'date') &&
      isType(chunkAt(chunks, head - 3), 'group')
    )
      head -= 3;
    else if (before?.type === 'preposition' && isType(chunkAt(chunks, head - 2), 'verb') && isReduced(chunks, head - 2))
      // "brigades largely made up of"
      head -= isType(chunkAt(chunks, head - 3), 'adverb') ? 4 : 3;
    // "forces battling militants"
    else if (before !== undefined && opposing.has(before.word) && isReduced(chunks, head - 1))
      head -= isType(chunkAt(chunks, head - 2), 'adverb') ? 3 : 2;
    else if (before?.type === 'adverb' && before.word === undefined && isType(chunkAt(chunks, head - 2), 'group'))
      head -= 2;
    // "forces loyal to the regime"
    else if (isTie(chunks, head)) head--;
    else return head;
  }
}

/** The group whose short name the bracket that closes at chunk `at` holds; -1 if none does. */
function bracketBefore(chunks: readonly Chunk[], at: number): number {
  if (!isMark(chunkAt(chunks, at), mark.close) || !isMark(chunkAt(chunks, at - 2), mark.open)) return -1;
  return isType(chunkAt(chunks, at - 3), 'group') ? at - 3 : -1;
}

const particles = wordList(['down', 'off', 'out', 'up']);

/** "fighters loyal to": one word between people and "to". */
function isTie(chunks: readonly Chunk[], at: number): boolean {
  const { first, last, group } = chunks[at]!;
  return (
    group?.sort === 'other' &&
    last - first === 1 &&
    chunkAt(chunks, at - 1)?.group?.sort === 'people' &&
    isWord(chunks[at + 1], to)
  );
}

/** "rebels backed by Turkey": a participle right behind its group, with no auxiliary. */
function isReduced(chunks: readonly Chunk[], verb: number): boolean {
  const head = isType(chunkAt(chunks, verb - 1), 'adverb') ? verb - 2 : verb - 1;
  return isType(chunkAt(chunks, head), 'group') && qualifying.has(chunks[verb]!.word?.form ?? 'backed');
}

const opposing = wordList('battling fighting resisting joining riding wearing carrying defending'.split(' '));
const qualifying = new Set(
  'clad dressed disguised backed opposed allied led supported aided assisted reinforced bolstered based trained located situated armed funded known made formed deployed stationed dominated composed comprising commanded headed advancing arriving coming pushing moving fighting battling resisting joining operating riding wearing carrying defending'.split(
    ' ',
  ),
);
