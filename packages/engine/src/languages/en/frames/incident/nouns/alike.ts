import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isType } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { formAt, id } from '../../../look.ts';
import { subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import { isBareName } from '../parties/around.ts';
import { type Range, typedGroup } from '../typed.ts';
import { doingBefore } from './carriers.ts';

const another = idOf('another');

/** "an airstrike killed four, while another strike killed two"; "reported bombardments"; "the coalition carried out 12 strikes". */
export function isLikeIt(sentence: Sentence, at: number, kind: 'blow' | 'attack' | 'bombardment'): boolean {
  const { passage, chunks } = sentence;
  const { group, first, last } = chunks[at]!;
  if (kind === 'bombardment') {
    const verb = isType(chunkAt(chunks, at - 1), 'date') ? at - 2 : at - 1;
    return group!.plural && !group!.definite && chunkAt(chunks, verb)?.word?.verb?.lemma === 'report';
  }
  if (kind !== 'blow' || !strikes.has(formAt(passage, last - 1))) return false;
  if (isCountedDeed(sentence, at)) {
    const doer = subjectOf(chunks, doingBefore(sentence, at));
    return doer !== null && formAt(passage, doer.group.last - 1) === 'coalition';
  }
  if (id(passage, first) !== another || group!.plural) return false;
  for (let back = at - 1; back >= 0; back--) {
    const before = chunks[back]!.group;
    if (before !== undefined && typedGroup(passage, before)?.concept === 'air-strike') return true;
  }
  return false;
}

const strikes: ReadonlySet<string> = new Set(['strike', 'strikes', 'raid', 'raids']);

/** "an attack by armed men on a gold mine" */
export function isOnMine(passage: Passage, [first]: readonly Range[]): boolean {
  return first !== undefined && mines.has(formAt(passage, first[1] - 1)) && dug.isAt(passage, first[1] - 2);
}

/** "Residents of Gao reported airstrikes": where they live. */
export function isResidents({ passage, chunks }: Sentence, at: number): boolean {
  if (!isType(chunkAt(chunks, at - 1), 'verb') || !hearing.has(chunks[at - 1]!.word?.verb?.lemma ?? '')) return false;
  for (let back = at - 2; back >= 0 && back > at - residentsReach; back--) {
    const chunk = chunks[back]!;
    if (chunk.group?.population === 'residents') {
      const name = isType(chunks[back + 1], 'preposition') ? chunks[back + 2]?.group : undefined;
      return name !== undefined && back + 2 < at - 1 && isBareName(passage, name);
    }
    if (chunk.type !== 'group' && chunk.type !== 'preposition' && chunk.type !== 'date' && chunk.type !== 'conjunction')
      return false;
  }
  return false;
}

const hearing: ReadonlySet<string> = new Set(['report', 'hear', 'describe', 'witness']);
/** Chunks between residents of a town and what they report. */
const residentsReach = 8;

const mines: ReadonlySet<string> = new Set(['mine', 'mines']);
const dug = formList(['gold', 'coal', 'diamond', 'copper', 'uranium']);

/** "Guerrillas mounted two attacks on Monday": so many, by somebody. */
export function isCountedDeed(sentence: Sentence, at: number): boolean {
  const { figure } = sentence.chunks[at]!.group!;
  return figure !== null && !figure.article && doingBefore(sentence, at) >= 0;
}
