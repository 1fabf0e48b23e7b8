import { chunkAt, isType } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import { chunkOf, type Owner } from '../actors/owner.ts';
import { areaAt } from '../areas/area.ts';
import type { Holding } from '../found.ts';

const of = idOf('of');

/** "an area of government control near Gao": whose it is stands behind the land. */
export function areaOfControl(sentence: Sentence, token: number, owner: Owner): Holding | null {
  const { passage, chunks } = sentence;
  if (owner.actor === null || id(passage, owner.first - 1) !== of) return null;
  const index = chunkOf(chunks, owner.first - 1) - 1;
  if (!isType(chunkAt(chunks, index), 'group') || !lands.isAt(passage, chunks[index]!.last - 1)) return null;
  const area = areaAt(sentence, index);
  return area === null
    ? null
    : { concept: 'hold', rule: 'en/control/area-of-control', index: chunkOf(chunks, token), area, holder: owner.actor };
}

const lands = formList(['area', 'areas', 'zone', 'zones', 'territory', 'territories']);
