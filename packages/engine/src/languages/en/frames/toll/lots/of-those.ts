/* How many of a lot: "fifteen of the wounded". */
import type { Concept } from '../../../../../concepts.ts';
import { type Chunk, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { withChildren } from '../../../sorts.ts';
import type { Frame } from '../../frame.ts';
import { fateAt, fateIn } from '../fates/fates.ts';

const [those, of, the, most] = ids('those of the most');

/** "fifteen of the wounded", "three of the dead" */
export const ofThose: Frame = {
  id: 'en/frame/of-those',
  on: ['group'],
  counted: true,
  sort: 'bare',
  name: '<number> of the wounded',
  apply({ passage, chunks }, at) {
    const group = chunks[at]?.group;
    if (group === undefined) return null;
    // "half the dead were children"
    const shared = group.figure?.unit === 'fraction' && isWord(chunks[at + 1], the);
    if (!shared && !isWord(chunks[at + 1], of)) return null;
    const first = shared ? at + 1 : at + 2;
    let next = first;
    // "seven of the 12 wounded"
    const lot = chunks[next]?.group;
    if (lot?.sort === 'bare' && id(passage, lot.first) === the) next++;
    else if (!isWord(chunks[next], the) && !isWord(chunks[next], those)) return null;
    while (isType(chunks[next], 'adverb') || isWord(chunks[next], most)) next++;
    const word = isType(chunks[next], 'verb') || isType(chunks[next], 'state') ? chunks[next]?.word : undefined;
    const concept = fateIn(word);
    if (concept === undefined || next === first || !ofLots.has(concept)) return null;
    // "two of the wounded later died": not how they were before.
    const died = concept === 'kill' ? -1 : deathBehind(chunks, next + 1);
    if (died > 0)
      return { concept: 'die', rule: 'en/frame/of-those', index: died, patients: [{ group, index: at }], ofLot: true };
    const people = isType(chunks[next + 1], 'auxiliary') ? chunks[next + 2]?.group : undefined;
    const noun = people?.sort === 'people' && people.figure === null ? { noun: withChildren(chunks, next + 2) } : {};
    // "most of the wounded had been hit by glass": how they were, not how many of whom.
    if (group.figure?.unit === 'fraction' && people === undefined) return null;
    return { concept, rule: 'en/frame/of-those', index: at, patients: [{ group, index: at, ...noun }], ofLot: true };
  },
};

const ofLots: ReadonlySet<Concept> = new Set<Concept>(['wound', 'kill', 'vanish']);

const dying: ReadonlySet<Concept | undefined> = new Set<Concept>(['die', 'kill']);

/** Chunk of the word that says that those before chunk `at` are dead now: "later died", "were found dead"; -1 where none does. */
function deathBehind(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (isType(chunks[next], 'adverb') || isType(chunks[next], 'auxiliary')) next++;
  if (dying.has(fateAt(chunks[next]))) return next;
  return isType(chunks[next], 'verb') && isType(chunks[next + 1], 'state') && dying.has(fateAt(chunks[next + 1]))
    ? next + 1
    : -1;
}
