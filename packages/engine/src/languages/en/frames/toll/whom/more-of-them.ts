/* More of whom it befell: "as well as 41 civilians", "and one in Homs", "compared with 39 in 2016". */
import { mark } from '../../../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { belongsToNext, countsPeople, isAsWellAs, type Placed } from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import { wordList } from '../../../word-list.ts';

const [asId, withId, by, including, atId, inId, from] = ids('as with by including at in from');

/** "223 fighters were killed as well as 41 civilians": more of whom it befell. */
export function asWellBehind(chunks: readonly Chunk[], at: number): Placed[] {
  let end = at + 1;
  while (isType(chunks[end], 'date') || isPhrase(chunks, end)) end += chunks[end]!.type === 'date' ? 1 : 2;
  // ", along with a nurse"
  const comma = isMark(chunks[end], 0x2c) ? end + 1 : end;
  const beside = alongsideBehind(chunks, end - 1);
  if (beside.length > 0) return beside;
  const index = isAsWellAs(chunks, comma) ? comma + 3 : asWere(chunks, comma);
  const more = chunkAt(chunks, index)?.group;
  if (more?.sort !== 'people' || !countsPeople(more) || belongsToNext(chunks, index)) return [];
  return [{ group: more, index }];
}

/** ", as were 12 civilians": the group behind "as were" at chunk `at`; -1 where there is none. */
export function asWere(chunks: readonly Chunk[], at: number): number {
  const { type, word } = chunks[at + 1] ?? {};
  return isWord(chunks[at], asId) && type === 'auxiliary' && ((word?.tags ?? 0) & Tag.be) !== 0 ? at + 2 : -1;
}

/** "in Gao", but not "along with". */
function isPhrase(chunks: readonly Chunk[], at: number): boolean {
  return (
    isType(chunks[at], 'preposition') &&
    chunks[at]!.word?.form !== 'alongside' &&
    chunks[at + 1]?.group?.figure === null &&
    chunks[at]!.id !== withId
  );
}

const alongside = wordList(['along', 'together']);

/** One past "along with", "together with" or "alongside" at chunk `at`; -1 where none of them stands. */
function alongsideEnd(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.word?.form === 'alongside') return at + 1;
  return isWord(chunks[at + 1], withId) && alongside.has(chunks[at]?.word) ? at + 2 : -1;
}

/** "killed a commander alongside nine of his men": the people beside those at chunk `at`. */
export function alongsideBehind(chunks: readonly Chunk[], at: number): Placed[] {
  const comma = isMark(chunks[at + 1], 0x2c) ? at + 2 : at + 1;
  const index = alongsideEnd(chunks, comma);
  const group = chunkAt(chunks, index)?.group;
  return group?.sort === 'people' && countsPeople(group) ? [{ group, index }] : [];
}

/** "the chief alongside nine of his men were killed": the counted people right before a verb, beside one whom only a name tells. */
export function alongsideBefore(chunks: readonly Chunk[], at: number): Placed[] {
  let index = at - 1;
  while (isType(chunkAt(chunks, index), 'auxiliary') || isType(chunkAt(chunks, index), 'adverb')) index--;
  const group = chunkAt(chunks, index)?.group;
  const joint = isWord(chunkAt(chunks, index - 1), withId) ? index - 2 : index - 1;
  if (group?.sort !== 'people' || !countsPeople(group) || joint < 1) return [];
  return alongsideEnd(chunks, joint) === index ? [{ group, index }] : [];
}

/** "five were killed in X and one in Y": figures behind the verb that share it, each with a place of its own. */
export function distributedBehind(chunks: readonly Chunk[], at: number): Placed[] {
  const list: Placed[] = [];
  let next = overPhrases(chunks, at + 1);
  while (isType(chunks[next], 'conjunction') || isMark(chunks[next], 0x2c)) {
    // "12 on Sunday, followed by 39 on Monday"
    if (chunks[next + 1]?.word?.verb?.lemma === 'follow' && isWord(chunks[next + 2], by)) next += 2;
    // ", and 234 by others"
    if (isMark(chunks[next], 0x2c) && isType(chunks[next + 1], 'conjunction')) next++;
    // "in Gao 12 died, in Homs seven"
    const inverted = placedFigure(chunks, next + 1);
    if (inverted !== null) {
      list.push(inverted);
      next = inverted.index + 1;
      continue;
    }
    const group = chunks[next + 1]?.group;
    const behind = chunks[next + 2]?.type;
    // "five died in Gao, 12 people in Homs"
    // "left 85 dead and 14 prisoners in our hands": what befell these is another thing.
    const others = group?.sort === 'people' && group.figure?.article === false && group.population !== 'prisoners';
    const counted = group?.sort === 'bare' || (others && !isWord(chunks[next + 2], including));
    if (!counted || group.partOfThem || (behind !== 'preposition' && behind !== 'date')) break;
    // "ten were killed near Gao, six from Chad and four from Mali": a part each, of whom these say where they come from.
    if (chunks[next + 2]!.id === from && !isWord(chunks[at + 1], from)) break;
    const doer = chunks[next + 2]!.id === by ? chunks[next + 3]?.group : undefined;
    list.push({ group, index: next + 1, ...(doer === undefined ? {} : { doer }) });
    next = overPhrases(chunks, next + 2);
    // "and seven in Homs stayed": with a verb of its own.
    if (isType(chunks[next], 'verb') || isType(chunks[next], 'auxiliary')) {
      list.pop();
      break;
    }
  }
  return list;
}

/** The first chunk behind where and when: "in Gao on Monday", "in Homs and its suburbs". */
function overPhrases(chunks: readonly Chunk[], from: number): number {
  let next = from;
  for (;;) {
    if (
      isType(chunks[next], 'preposition') ||
      isType(chunks[next], 'date') ||
      (isType(chunks[next], 'group') && (chunks[next]!.group!.figure === null || isOnePlace(chunks, next)))
    )
      next++;
    else if (isType(chunks[next], 'conjunction') && isOfPlace(chunks, next + 1)) next += 2;
    else if (isMark(chunks[next], mark.open) && closesSoon(chunks, next) > 0) next = closesSoon(chunks, next) + 1;
    else return next;
  }
}

/** Chunks of a bracket beside a place. */
const bracketMax = 6;

/** The chunk that closes the bracket opened at `at`, where it counts nobody: "(and its suburbs)"; -1 elsewhere. */
function closesSoon(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < chunks.length && next < at + bracketMax; next++) {
    if (isMark(chunks[next], mark.close)) return next;
    if (chunks[next]!.group?.figure != null) return -1;
  }
  return -1;
}

/** "from one house", "in 12 attacks": where and how, for all that it has a figure. */
function isOnePlace(chunks: readonly Chunk[], at: number): boolean {
  const { sort } = chunks[at]!.group!;
  return (sort === 'things' || sort === 'other') && isType(chunkAt(chunks, at - 1), 'preposition');
}

/** "its suburbs", right before what ends a clause: what belongs to the place before. */
function isOfPlace(chunks: readonly Chunk[], at: number): boolean {
  const { group, first } = chunks[at] ?? {};
  const behind = chunks[at + 1]?.type;
  return (
    group?.figure === null &&
    first !== undefined &&
    group.definite &&
    group.last - group.first === 2 &&
    (behind === 'mark' || behind === 'conjunction')
  );
}

/** "in Homs seven", right before what ends a clause: a place, then a figure without a noun. */
function placedFigure(chunks: readonly Chunk[], at: number): Placed | null {
  const [place, figure] = [chunks[at + 1]?.group, chunks[at + 2]?.group];
  if (!isWord(chunks[at], inId) && !isWord(chunks[at], atId)) return null;
  if (place?.figure !== null || figure?.sort !== 'bare' || figure.figure?.article !== false) return null;
  const behind = chunks[at + 3];
  if (behind !== undefined && behind.type !== 'mark' && behind.type !== 'conjunction') return null;
  return { group: figure, index: at + 2 };
}

/** Chunks between a verb and what its figure is compared with. */
const comparedMax = 14;

/** "12 were killed this year, compared with 39 in 2016 and 20 in 2017": each with a time of its own. */
export function comparedBehind(chunks: readonly Chunk[], at: number): Placed[] {
  const list: Placed[] = [];
  for (let next = at + 1; next < chunks.length && next < at + comparedMax; next++) {
    const { type, word, unit } = chunks[next]!;
    if (word?.form === 'compared') {
      let index = next + 2;
      while (chunks[index]?.group?.sort === 'bare' && isType(chunks[index + 1], 'date')) {
        list.push({ group: chunks[index]!.group!, index });
        index += isType(chunks[index + 2], 'conjunction') ? 3 : chunks.length;
      }
      return list;
    }
    if (type === 'verb' || type === 'subordinator' || unit === mark.semicolon) return list;
  }
  return list;
}
