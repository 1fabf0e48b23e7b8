import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import type { Placed } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { asObject, countsThings } from '../countable.ts';
import type { Deed } from '../deeds.ts';
import { shareOf } from './lists.ts';

const [moreId] = ids('more');
const aims = wordList(['as', 'for']);

/** What befalls things alone: "six others" are things too. */
const wrecking: ReadonlySet<Concept> = new Set<Concept>(['destroy', 'burn-things', 'damage', 'disable']);

/** Whether a verb tells of what befalls things alone. */
export function befallsThings({ concept }: Deed): boolean {
  return wrecking.has(concept);
}

/** What befalls things where things were told of and nobody was: "burned a lorry and 12 vans and seized two others". */
const taking: ReadonlySet<Concept> = new Set<Concept>(['seize', 'confiscate', 'recover', 'shoot-down', 'loot']);

/** "damaged six others", "30 others were damaged" */
export function isElided({ elided }: Group, { concept }: Deed): boolean {
  return elided && (wrecking.has(concept) || taking.has(concept));
}

/** How many chunks back a figure may find its noun. */
const inheritMax = 24;

/** "12 homes were destroyed and 30 damaged": the figure's noun is that of the counted things before it. */
export function inheritedThings({ passage, chunks }: Sentence, index: number, { concept, takes }: Deed): Placed | null {
  const group = chunks[index]!.group!;
  if (group.figure === null || group.figure.article) return null;
  // "looted three shops and seized two others as hostages"
  if (taking.has(concept) && aims.has(chunks[index + 1]?.word)) return null;
  for (let at = index - 1; at >= 0 && at > index - inheritMax; at--) {
    const chunk = chunks[at]!;
    if (chunk.unit === mark.semicolon && !group.partOfThem) return null;
    const before = chunk.group;
    const taken = group.elided && taking.has(concept);
    if (taken && before?.sort === 'people' && at < index - 1) return null;
    if (before?.figure == null) continue;
    if (before.sort === 'people' || before.sort === 'bare') return null;
    // "destroyed a home and damaged ten more"
    // "destroyed a home and damaged several others"
    const more = id(passage, group.last - 1) === moreId || group.elided;
    if (!countsThings(passage, before, takes) || (before.figure.article && (!more || taken))) return null;
    return {
      group: { ...group, object: asObject(passage, chunks, { group: before, index: at }).group.object! },
      index,
    };
  }
  return null;
}

export function bareThings(sentence: Sentence, index: number, deed: Deed): Placed | null {
  return shareOf(sentence.passage, sentence.chunks, index, deed.takes) ?? inheritedThings(sentence, index, deed);
}
