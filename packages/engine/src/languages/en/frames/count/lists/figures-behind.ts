import type { Group } from '../../../../../mentions/group.ts';
import { isDash, mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isMark, isType, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import type { Placed } from '../../../roles.ts';
import { formList } from '../../../word-list.ts';
import type { Takes } from '../../../words/thing-verbs.ts';
import { countsThings } from '../countable.ts';

const and = idOf('and');

/** Chunks of "(+12)" and the like behind a figure. */
const asideMax = 6;

/** "tanks - 40 (+2), guns and mortars - 12 units": a list whose figures stand behind their nouns; two at least. */
export function figuresBehind(
  passage: Passage,
  chunks: readonly Chunk[],
  from: number,
  takes: Takes,
): readonly Placed[] {
  const list: Placed[] = [];
  let items = 0;
  for (let at = from; isType(chunks[at], 'group'); items++) {
    const noun = chunks[at]!.group!;
    let last = at;
    while (isWord(chunks[last + 1], and) && isType(chunks[last + 2], 'group')) last += 2;
    const dash = chunks[last + 1];
    const counted = chunks[last + 2]?.group;
    if (dash === undefined || !(isDash(dash.unit) || dash.unit === mark.colon) || counted?.figure == null) break;
    if (counted.figure.article || noun.figure !== null || !(counted.sort === 'bare' || isUnits(passage, counted))) {
      // "personnel - about 24,000 persons": nobody's thing, and yet one of the list.
      if (counted.sort !== 'people') break;
    } else {
      const thing: Group = { ...chunks[last]!.group!, figure: counted.figure };
      if (countsThings(passage, thing, takes) || isCalled(passage, thing))
        list.push({ group: { ...counted, object: [noun.first, chunks[last]!.last] }, index: last + 2 });
    }
    at = overAside(chunks, last + 3);
  }
  return items > 1 ? list : [];
}

const units = formList(['units', 'pieces', 'items']);

function isUnits(passage: Passage, { last }: Group): boolean {
  return units.isAt(passage, last - 1);
}

/** "MLRS", "UAVs": what only its letters name. */
function isCalled(passage: Passage, { sort, first, last }: Group): boolean {
  return (
    sort === 'other' &&
    last - first === 1 &&
    /^\p{Lu}{3,}s?$/u.test(passage.text.slice(passage.tokens.start[first]!, passage.tokens.end[first]!))
  );
}

/** The first chunk of the next item, over what stands behind a figure and the mark that parts it. */
function overAside(chunks: readonly Chunk[], from: number): number {
  let at = from;
  if (isMark(chunks[at], mark.open)) while (at < from + asideMax && !isMark(chunks[at], mark.close)) at++;
  if (isMark(chunks[at], mark.close)) at++;
  if (isMark(chunks[at], mark.comma) || isMark(chunks[at], mark.semicolon)) at++;
  return isWord(chunks[at], and) ? at + 1 : at;
}
