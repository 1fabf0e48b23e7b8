import type { Search } from '../bounds/strongest.ts';
import type { Entry } from '../entry.ts';
import { strongestContradictions } from './far-contradictions.ts';
import { draftOf } from './findings.ts';
import { type Home, type Outline, outlineOf } from './homes.ts';
import { pairKey } from './pair-key.ts';

/** A claim beside another that it meets outside its group: what they are to each other, null where nothing can be said. */
interface Met {
  readonly other: Entry;
  readonly outline: Outline | null;
}

/** Findings between claims of different groups; those within one are its own. */
export interface Beyond {
  /** What the findings are now; each pair once, whichever of the two found it. */
  outlines(): Iterable<Outline>;
  /** Looks for what a claim meets, forgetting what it met before. */
  seek(entry: Entry): void;
  /** Counts the findings of a claim, or no longer; where it stands in its group may change meanwhile. */
  show(entry: Entry): readonly Outline[];
  hide(entry: Entry): readonly Outline[];
  forget(entry: Entry): void;
  /** Claims whose strongest contradiction is with this one. */
  metBy(entry: Entry): Iterable<Entry>;
  /** Claims that are of one event with this one, as people or reports say. */
  joinedWith(entry: Entry): readonly Entry[];
}

interface Site {
  readonly search: Search;
  /** Claims with which one is compared wherever they stand, being of one event with it. */
  readonly partnersOf: (entry: Entry) => readonly string[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly homeOf: (entry: Entry) => Home | undefined;
}

export function beyondOf({ search, partnersOf, entries, homeOf }: Site): Beyond {
  const met = new Map<Entry, readonly Met[]>();
  const meeting = new Map<Entry, Set<Entry>>();
  const shown = new Map<Entry, number[]>();
  const counted = new Map<number, { readonly outline: Outline; times: number }>();
  const joinedWith = (entry: Entry): readonly Entry[] =>
    partnersOf(entry)
      .map((id) => entries.get(id))
      .filter((other) => other !== undefined);
  /** Whether the group of both has compared them. */
  const covered = (a: Entry, b: Entry): boolean => {
    const home = homeOf(a);
    return home !== undefined && home === homeOf(b) && (home.pairs === null || home.pairs.has(pairKey(a, b)));
  };
  const compared = (a: Entry, b: Entry): Outline | null => {
    const draft = draftOf(a, b, search.rules);
    return draft === null ? null : outlineOf(draft);
  };
  const forget = (entry: Entry): void => {
    for (const { other } of met.get(entry) ?? []) meeting.get(other)?.delete(entry);
    met.delete(entry);
  };
  return {
    *outlines() {
      for (const { outline } of counted.values()) yield outline;
    },
    forget,
    seek(entry) {
      if (met.has(entry)) forget(entry);
      const found = strongestContradictions(entry, search);
      if (found.length === 0) return;
      met.set(
        entry,
        found.map((other) => ({ other, outline: compared(entry, other) })),
      );
      for (const other of found) {
        const known = meeting.get(other);
        if (known === undefined) meeting.set(other, new Set([entry]));
        else known.add(entry);
      }
    },
    show(entry) {
      const far = met.get(entry);
      const near = joinedWith(entry);
      if (far === undefined && near.length === 0) return [];
      const added: Outline[] = [];
      const keys: number[] = [];
      const count = (other: Entry, outline: Outline | null): void => {
        if (outline === null || covered(entry, other)) return;
        const key = pairKey(entry, other);
        keys.push(key);
        const known = counted.get(key);
        if (known !== undefined) {
          known.times += 1;
          return;
        }
        counted.set(key, { outline, times: 1 });
        added.push(outline);
      };
      for (const { other, outline } of far ?? []) count(other, outline);
      for (const other of near) count(other, compared(entry, other));
      if (keys.length > 0) shown.set(entry, keys);
      return added;
    },
    hide(entry) {
      const removed: Outline[] = [];
      for (const key of shown.get(entry) ?? []) {
        const known = counted.get(key)!;
        known.times -= 1;
        if (known.times > 0) continue;
        counted.delete(key);
        removed.push(known.outline);
      }
      shown.delete(entry);
      return removed;
    },
    metBy: (entry) => [...(meeting.get(entry) ?? [])],
    joinedWith,
  };
}
