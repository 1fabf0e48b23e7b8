import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isParticiple } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { reachingVerbs } from '../../../words/count.ts';
import { countedEvents } from '../../../words/counted-events.ts';
import type { Frame } from '../../frame.ts';
import { isThings } from '../countable.ts';
import { deedAt } from '../deeds.ts';
import { found } from '../done.ts';

const [of, number] = ids('of number');

const blows = wordList(countedEvents);
const reaching = verbList(reachingVerbs);

/** Chunks between "the number of" and the figure that it reached. */
const reach = 12;

/** "The number of destroyed homes rose to 4,000", "brought the number of tunnels found to 40": the figure stands behind its noun. */
export const thingsTotal: Frame = {
  id: 'en/frame/things-total',
  name: 'the number of <things> rose to <figure>',
  on: ['group', 'verb'],
  opens: (word) => word?.id === number,
  apply(sentence, at) {
    const { passage, chunks } = sentence;
    if (id(passage, chunks[at]!.last - 1) !== number || !isWord(chunks[at + 1], of)) return null;
    const end = figureBehind(sentence, at + 2);
    if (end < 0) return null;
    const counted = countedIn(sentence, at + 2, end);
    if (counted === null) return null;
    const group: Group = { ...chunks[end]!.group!, object: [counted.first, counted.last] };
    return found(sentence, 'en/frame/things-total', counted.concept, end, [{ group, index: end }]);
  },
};

/** The figure that a number came to, from chunk `from`; -1 where it comes to none, or the figure has a noun of its own. */
function figureBehind({ chunks }: Sentence, from: number): number {
  // "brought the number … to 40"
  let reached = reaching.has(chunkAt(chunks, from - 3)?.word) || reaching.has(chunkAt(chunks, from - 4)?.word);
  for (let at = from; at < from + reach; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.type === 'mark' || chunk.type === 'subordinator') return -1;
    if (chunk.type === 'verb' && reaching.has(chunk.word)) reached = true;
    const figure = chunk.group?.figure;
    if (figure == null || figure.article) continue;
    const isLast = !isWord(chunks[at + 1], of) && !isType(chunks[at + 1], 'group');
    return reached && chunk.group!.sort === 'bare' && figure.unit === null && isLast ? at : -1;
  }
  return -1;
}

interface Counted {
  readonly concept: Concept;
  readonly first: number;
  readonly last: number;
}

/** The things behind "number of", and what befell them: "destroyed homes", "tunnels found", "attacks". */
function countedIn(sentence: Sentence, from: number, to: number): Counted | null {
  const { passage, chunks } = sentence;
  const before = isType(chunks[from], 'verb') && isParticiple(chunks[from]) ? from : -1;
  const index = before >= 0 ? from + 1 : from;
  const group = chunks[index]?.group;
  if (index >= to || group === undefined || group.sort !== 'things' || group.figure !== null) return null;
  if (!isThings(passage, group)) return null;
  const first = group.first;
  const isEvent = blows.isAt(passage, group.head);
  if (isEvent) return { concept: 'occur', first, last: group.last };
  const behind = isType(chunks[index + 1], 'verb') && isParticiple(chunks[index + 1]) ? index + 1 : -1;
  const said = before >= 0 ? before : behind;
  const deed = said < 0 || said >= to ? null : deedAt(sentence, said);
  return deed === null ? null : { concept: deed.concept, first, last: group.last };
}
