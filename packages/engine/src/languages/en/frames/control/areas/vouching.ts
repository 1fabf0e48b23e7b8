import { Control } from '../../../words/control.ts';
import type { Actor } from '../actors/actor.ts';
import type { Doer } from '../actors/doer.ts';
import type { Area } from './area.ts';

type Vouched = { readonly vouched?: true };

/**
 * "Gao fell to the rebels", "Troops took control of Gao": what those who bear arms take control of or are driven out of is a place,
 * even if no list has its name. A sniper has people fall to him.
 */
export function vouchedBy(area: Area, actor: Actor | null | undefined): Vouched {
  if (!area.named || actor?.armed !== true || actor.bare === true) return {};
  return actor.group.population === 'police' || actor.group.indefinite ? {} : { vouched: true };
}

/** "Fighters captured Kanda from the army": nobody takes a person from an army. */
export function isTakenFrom(role: number, doer: Doer, against: Actor | null): boolean {
  return (
    (role & (Control.capture | Control.take | Control.lose)) !== 0 &&
    (doer.type === 'pronoun' || (doer.type === 'actor' && doer.actor.armed)) &&
    against?.armed === true
  );
}
