import type { Passage } from '../../../../../text/passage.ts';
import type { Chunk } from '../../../chunk.ts';
import { wordList } from '../../../word-list.ts';
import { booty, inventories } from '../../../words/count.ts';
import type { Deed } from '../deeds.ts';

const losses = wordList(inventories);
const bootyNouns = wordList(booty);
const lost: Lot = { concept: 'lose-things', takes: 'arms' };
const won: Lot = { concept: 'capture-things', takes: 'goods' };

/** What became of a lot of things, and of what sorts they are. */
export type Lot = Pick<Deed, 'concept' | 'takes'>;

/** What became of the things that a noun sums up: "losses", "booty"; `null` for every other. */
export function lotOf(passage: Passage, { last }: Chunk): Lot | null {
  if (losses.isAt(passage, last - 1)) return lost;
  return bootyNouns.isAt(passage, last - 1) ? won : null;
}
