import type { Passage } from '../../../../text/passage.ts';
import { wordList } from '../../word-list.ts';
import type { Actor } from './actor.ts';
import type { Area } from './area.ts';

type Vouched = { readonly vouched?: true };

/**
 * "Gao fell to the rebels", "The rebels were driven out of Gao": what those who bear arms lose or are driven out of is a place,
 * even if no list has its name. A sniper has people fall to him.
 */
export function vouchedBy(area: Area, actor: Actor | null | undefined): Vouched {
  if (!area.named || actor?.armed !== true || actor.bare === true) return {};
  return actor.group.population === 'police' || actor.group.indefinite ? {} : { vouched: true };
}

/** "Rebels took control of Gao": troops take control of firms as well. */
export function vouchedByRebels(passage: Passage, area: Area, actor: Actor): Vouched {
  return actor.group.population === 'combatants' && !regular.isAt(passage, actor.group.last - 1)
    ? vouchedBy(area, actor)
    : {};
}

const regular = wordList('troops soldiers guards commandos');
