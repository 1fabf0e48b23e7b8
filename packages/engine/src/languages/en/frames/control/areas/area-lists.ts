import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import { isNameLike } from '../form.ts';

const [inId, and, including] = ids('in and including');

/** "Mazar and Kharroub areas": names that one noun at the end says to be places. */
export function listedAreas(passage: Passage, chunks: readonly Chunk[], index: number): Listed | null {
  let at = index + 1;
  while (isMark(chunks[at], mark.comma) && isType(chunks[at + 1], 'group')) at += 2;
  const { group } = chunks[at + 1] ?? {};
  if (!isWord(chunks[at], and) || group === undefined || group.definite || group.indefinite) return null;
  const last = group.last - 1;
  if (!severalNouns.isAt(passage, last) || !isNameLike(passage, group.first) || group.last - group.first < 2)
    return null;
  return { group: { ...chunks[index]!.group!, last: group.last }, end: at + 2 };
}

interface Listed {
  readonly group: Group;
  /** One past its last chunk. */
  readonly end: number;
}

const severalNouns = formList(
  'areas villages towns districts provinces neighbourhoods neighborhoods regions hills'.split(' '),
);

/** "key towns in the north including Rabia and Zumar": the places that are named belong to the phrase. */
export function overNamed({ passage, chunks }: Sentence, end: number): number {
  let at = end;
  if (isWord(chunks[at], inId) && isType(chunks[at + 1], 'group') && isNameLike(passage, chunks[at + 1]!.last - 1))
    at += 2;
  if (isMark(chunks[at], mark.comma)) at++;
  if (!isWord(chunks[at], including) || !isType(chunks[at + 1], 'group')) return end;
  at += 2;
  while (joins(chunks[at]) && isNameAt(passage, chunks[at + 1])) at += 2;
  return at;
}

/** "the villages of Azno and Berro": a noun in the plural has all the names behind it. */
const plural = /[^s]s$/;

export function areSeveral(passage: Passage, last: number): boolean {
  return plural.test(formAt(passage, last));
}

/** Over ", Berro and Kanno" behind a name, to the name behind the "and". */
export function overNames({ passage, chunks }: Sentence, end: number): number {
  for (let at = end; joins(chunks[at]) && isNameAt(passage, chunks[at + 1]); at += 2)
    if (chunks[at]!.type === 'conjunction') return at + 2;
  return end;
}

/** "three villages, Azno, Berro and Kanno": over their names; whoever speaks behind it is none ("…, Kone and Traore said"). */
export function overCounted(sentence: Sentence, { figure, last }: Group, end: number): number {
  const { passage, chunks } = sentence;
  if (figure === null || !isMark(chunks[end], mark.comma) || !areSeveral(passage, last - 1)) return end;
  const behind = overNames(sentence, end);
  return isType(chunks[behind], 'verb') ? end : behind;
}

/** The first of the names of a list of which the last is chunk `last`. */
export function overNamesBack({ passage, chunks }: Sentence, last: number): number {
  if (!isType(chunkAt(chunks, last - 1), 'conjunction')) return last;
  let at = last;
  while (joins(chunkAt(chunks, at - 1)) && isNameAt(passage, chunkAt(chunks, at - 2))) at -= 2;
  return at;
}

function joins(chunk: Chunk | undefined): boolean {
  return chunk?.type === 'conjunction' || chunk?.unit === mark.comma;
}

function isNameAt(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.type === 'group' && isNameLike(passage, chunk.first);
}
