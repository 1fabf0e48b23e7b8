import { allInside, type Inside, rulesOfSums, SPARE, withoutPart, withPart } from '../bounds/inside.ts';
import type { Search } from '../bounds/strongest.ts';
import type { Entry } from '../entry.ts';
import { surelyInside } from '../scope/scope-inside.ts';
import { type Outline, outlineOf } from './homes.ts';
import { ceilingOf, sumDraft } from './sum-exceeds-total.ts';

/** Totals that their parts together exceed, and how near the others are to it. */
export interface Sums {
  outlines(): Iterable<Outline>;
  /** Looks whether a total is exceeded. */
  look(total: Entry): Outline | null;
  /** Drops what was found of a total, and gives it. */
  drop(total: Entry): Outline | null;
  /**
   * Takes note of a claim that came, or went, and may lie in a total; whether that has to be looked at again. `more`: how much
   * higher its coming makes the ceiling of any total.
   */
  note(total: Entry, part: Entry, more: number): boolean;
}

export function sumsOf(search: Search): Sums {
  const rules = rulesOfSums(search.rules);
  const found = new Map<Entry, Outline>();
  /** How much more the parts of a total may come to before they could exceed it. */
  const rooms = new Map<Entry, number>();
  /** The parts of totals without room. */
  const insides = new Map<Entry, Inside>();
  /** Totals whose parts have to be looked for again since some of them went: more may go. */
  const thinned = new Set<Entry>();

  const hasRoom = (total: Entry, most: number): boolean => {
    if (search.ceiling === undefined) return false;
    // At first what is told at once will do; that may be the total itself, and then the first claim that comes takes all room.
    const closer = rooms.has(total);
    const room = most - search.ceiling.of(total.scope, closer ? Number.NEGATIVE_INFINITY : most, total.number);
    if (room >= 0) rooms.set(total, room);
    return room >= 0;
  };
  return {
    outlines: () => found.values(),
    look(total) {
      const most = ceilingOf(total);
      if (most === null) return null;
      if (!search.usable(total)) {
        rooms.delete(total);
        insides.delete(total);
        return null;
      }
      let inside = insides.get(total);
      if (inside === undefined) {
        if (hasRoom(total, most)) return null;
        rooms.delete(total);
        inside = allInside(total.scope, search, rules, thinned.delete(total) ? SPARE.later : SPARE.first);
        insides.set(total, inside);
      }
      const draft = sumDraft(total, search, inside);
      if (draft === null) return null;
      const outline = outlineOf(draft);
      found.set(total, outline);
      return outline;
    },
    drop(total) {
      const outline = found.get(total) ?? null;
      found.delete(total);
      return outline;
    },
    note(total, part, more) {
      const comes = search.usable(part);
      const room = rooms.get(total);
      if (room !== undefined) {
        // What goes makes room, but how much is not known.
        if (comes) rooms.set(total, room - more);
        return comes && room < more;
      }
      const inside = insides.get(total);
      if (inside === undefined || !surelyInside(part.scope, total.scope, rules)) return false;
      const now = comes ? withPart(inside, part) : withoutPart(inside, part);
      if (now !== null) insides.set(total, now);
      else {
        insides.delete(total);
        thinned.add(total);
      }
      return now === null || now.held !== inside.held;
    },
  };
}
