import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import type { Chunk } from '../../chunk.ts';
import { isCapitalised, shapeAt, tags, wordAt } from '../../look.ts';
import type { Sentence } from '../../sentence.ts';
import { Tag } from '../../word.ts';
import { areaNouns, armedNames, passedNouns, shareNouns } from '../../words/control.ts';

/** A place or a stretch of land, as a sentence names it. */
export interface Area {
  /** The whole phrase: "the centre of its bastion Fallujah". */
  readonly group: Group;
  /** Chunks `[index, end)`. */
  readonly index: number;
  readonly end: number;
  /** No noun says that it is a place: only a list of places can tell. */
  readonly named: boolean;
  /** One of the nouns that are passed, visited and left more often than held. */
  readonly passed: boolean;
}

const nouns = new Set(areaNouns);
const passed = new Set(passedNouns);
const shares = new Set(shareNouns);
const actors = new Set(armedNames);

/** The area whose phrase starts at chunk `index`; `null` if what stands there is no place. */
export function areaAt({ passage, chunks }: Sentence, index: number): Area | null {
  const group = chunks[index]?.group;
  if (group === undefined) return null;
  const sort = sortOf(passage, group);
  if (sort === null) return null;
  let end = index + 1;
  let named = sort === 'name';
  if (sort === 'share') {
    // "half of Helmand", "parts of the city": what follows must be a place.
    if (!isOf(chunks[end])) return ownArea(passage, group) ? { group, index, end, named: false, passed: true } : null;
    const inner = areaAt({ passage, chunks, dates: [] }, end + 1);
    if (inner === null) return null;
    return { group: { ...group, last: inner.group.last }, index, end: inner.end, named: inner.named, passed: false };
  }
  const isPassed = sort === 'noun' && passed.has(nounOf(passage, group));
  while (isOf(chunks[end]) && chunks[end + 1]?.type === 'group') {
    const inner = chunks[end + 1]!.group!;
    if (sortOf(passage, inner) === null && !isCapitalised(passage, inner.last - 1)) break;
    if (sort === 'name') break;
    end += 2;
  }
  if (sort === 'name' && isOf(chunks[end])) named = true;
  return {
    group: end === index + 1 ? group : { ...group, last: chunks[end - 1]!.last },
    index,
    end,
    named,
    passed: isPassed,
  };
}

/** The area whose phrase ends right before chunk `at`. */
export function areaBefore(sentence: Sentence, at: number): Area | null {
  const { chunks } = sentence;
  let index = at - 1;
  if (chunks[index]?.type !== 'group') return null;
  while (isOf(chunks[index - 1]) && chunks[index - 2]?.type === 'group') index -= 2;
  for (; index < at; index += 2) {
    const area = areaAt(sentence, index);
    if (area !== null && area.end >= at) return area;
  }
  return null;
}

function isOf(chunk: Chunk | undefined): boolean {
  return chunk?.word?.form === 'of';
}

/** Whether a share's own noun is a place too: "the centre", "both sides" are not, "part" is not, "the quarter" may be. */
function ownArea(passage: Passage, group: Group): boolean {
  return nouns.has(nounOf(passage, group)) && group.definite;
}

function nounOf(passage: Passage, group: Group): string {
  return wordAt(passage, group.head)?.form ?? wordAt(passage, group.last - 1)?.form ?? '';
}

/** What a group is as a place: a noun says so, a share of one, perhaps a name; `null` for people and things. */
function sortOf(passage: Passage, group: Group): 'noun' | 'share' | 'name' | null {
  if (group.sort === 'people' || group.sort === 'casualty') return null;
  const last = group.last - 1;
  const form = wordAt(passage, last)?.form ?? '';
  if (shares.has(form) || group.sort === 'bare' || (group.figure !== null && group.figure.last >= group.last))
    return 'share';
  if (shapeAt(passage, last) === Shape.lower) return nouns.has(form) ? 'noun' : null;
  if (nouns.has(nounOf(passage, group))) return 'noun';
  if (!isCapitalised(passage, last) || actors.has(form)) return null;
  return (tags(passage, last) & (Tag.time | Tag.source | Tag.person | Tag.pronoun)) === 0 ? 'name' : null;
}
