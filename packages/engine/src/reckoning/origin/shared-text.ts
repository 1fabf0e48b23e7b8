import type { Report } from '../../model/report.ts';
import { RUN, sampledRuns } from './runs.ts';

/** Texts with fewer kept runs are left alone. */
export const FEWEST = 6;
/** A text of fewer letters has fewer runs, each of which needs its words and a gap between each two. */
const SHORTEST = 2 * (RUN + FEWEST - 1) - 1;
/** Of the shorter report's runs, the share that the longer must have for the two to count as one text. */
export const SHARED = 0.5;

/** A run in more reports than this is a formula of the trade, not a copy, and pairs nobody. */
export const COMMON = 50;

/** Which reports share most of their text, kept up while reports are added. */
export interface SharedTexts {
  /** The first id (in order) of a report's family; null where it shares its text with no other. */
  familyOf(report: string): string | null;
  /** Ids of the reports whose family is another now, the new one not among them. Those there already change nothing. */
  add(reports: readonly Report[]): readonly string[];
}

interface Text {
  readonly id: string;
  readonly runs: ReadonlySet<number>;
  /** Texts that share most with this one, directly. */
  readonly alike: Set<Text>;
}

export function sharedTexts(): SharedTexts {
  const known = new Set<string>();
  const holders = new Map<number, Text[]>();
  const families = new Map<string, string>();

  const link = (a: Text, b: Text): void => {
    let common = 0;
    const [few, many] = a.runs.size <= b.runs.size ? [a, b] : [b, a];
    for (const run of few.runs) if (many.runs.has(run) && holders.get(run)!.length <= COMMON) common += 1;
    if (common > 0 && common >= SHARED * few.runs.size) {
      a.alike.add(b);
      b.alike.add(a);
    } else {
      a.alike.delete(b);
      b.alike.delete(a);
    }
  };
  const familyAround = (text: Text): readonly Text[] => {
    const seen = new Set([text]);
    for (const each of seen) for (const other of each.alike) seen.add(other);
    return [...seen];
  };
  return {
    familyOf: (report) => families.get(report) ?? null,
    add(reports) {
      const touched = new Map<Text, Set<Text>>();
      const touch = (a: Text, b: Text): void => {
        if (a === b) return;
        const others = touched.get(a);
        if (others === undefined) touched.set(a, new Set([b]));
        else others.add(b);
      };
      for (const { id, text: words } of reports) {
        if (known.has(id)) continue;
        known.add(id);
        if (words.length < SHORTEST) continue;
        const runs = new Set<number>();
        sampledRuns(words, (run) => runs.add(run));
        if (runs.size < FEWEST) continue;
        const text: Text = { id, runs, alike: new Set() };
        for (const run of text.runs) {
          const list = holders.get(run);
          if (list === undefined) {
            holders.set(run, [text]);
            continue;
          }
          list.push(text);
          if (list.length <= COMMON) for (const other of list) touch(text, other);
          // Now it pairs none of them any more.
          else if (list.length === COMMON + 1) for (const a of list) for (const b of list) touch(a, b);
        }
      }
      const around = new Set<Text>();
      for (const [a, others] of touched) {
        for (const b of others) {
          // Those that were alike before may be parted now: both families are looked at.
          for (const each of familyAround(a)) around.add(each);
          link(a, b);
          around.add(a).add(b);
        }
      }
      const fresh = new Set(reports.map(({ id }) => id));
      const changed: string[] = [];
      const done = new Set<Text>();
      for (const text of around) {
        if (done.has(text)) continue;
        const members = familyAround(text);
        const first = members.length < 2 ? null : members.map(({ id }) => id).sort()[0]!;
        for (const member of members) {
          done.add(member);
          if ((families.get(member.id) ?? null) === first) continue;
          if (first === null) families.delete(member.id);
          else families.set(member.id, first);
          if (!fresh.has(member.id)) changed.push(member.id);
        }
      }
      return changed.sort();
    },
  };
}
