import type { Report } from '../../model/report.ts';
import { runHolders } from './run-holders.ts';
import { RUN, sampledRuns } from './runs.ts';

/** Texts with fewer kept runs are left alone. */
export const FEWEST = 6;
/** A text of fewer letters has fewer runs, each of which needs its words and a gap between each two. */
const SHORTEST = 2 * (RUN + FEWEST - 1) - 1;
/** Of the shorter report's runs, the share that the longer must have for the two to count as one text. */
export const SHARED = 0.5;

/** A run in more reports than this is a formula of the trade, not a copy, and pairs nobody. */
export const COMMON = 50;

/** Which reports share most of their text, kept up while reports come and go. */
export interface SharedTexts {
  /** The first id (in order) of a report's family; null where it shares its text with no other. */
  familyOf(report: string): string | null;
  /** Ids of the reports whose family is another now, the new ones not among them. Those there already change nothing. */
  add(reports: readonly Report[]): readonly string[];
  /**
   * The same for a report that goes. Null where it shares a formula of the trade with so many that nobody can tell whether it
   * still is one: then all has to be compared anew.
   */
  remove(report: string): readonly string[] | null;
}

/** Texts by their numbers. */
interface Text {
  readonly id: string;
  readonly words: string;
  readonly runs: number;
}

function runsIn(words: string): ReadonlySet<number> {
  const runs = new Set<number>();
  if (words.length >= SHORTEST) sampledRuns(words, (run) => runs.add(run));
  return runs;
}

export function sharedTexts(): SharedTexts {
  const known = new Map<string, number | null>();
  const texts: Text[] = [];
  const holders = runHolders();
  /** Texts that share most with each other, directly; those that share with none are left out. */
  const alike = new Map<number, Set<number>>();
  const families = new Map<string, string>();
  const found: number[] = [];

  const connect = (a: number, b: number): void => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const near = alike.get(x);
      if (near === undefined) alike.set(x, new Set([y]));
      else near.add(y);
    }
  };
  const part = (a: number, b: number): void => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const near = alike.get(x);
      near?.delete(y);
      if (near?.size === 0) alike.delete(x);
    }
  };
  const areAlike = (a: number, b: number, common: number): boolean =>
    common > 0 && common >= SHARED * Math.min(texts[a]!.runs, texts[b]!.runs);
  /** Two texts that were compared before, once more: a run that both hold has become a formula. */
  const compareAgain = (a: number, b: number): void => {
    const [few, many] = texts[a]!.runs <= texts[b]!.runs ? [a, b] : [b, a];
    const others = runsIn(texts[many]!.words);
    let common = 0;
    for (const run of runsIn(texts[few]!.words)) if (others.has(run) && holders.of(run, found) <= COMMON) common += 1;
    if (areAlike(a, b, common)) connect(a, b);
    else part(a, b);
  };
  const familyAround = (text: number): readonly number[] => {
    const seen = new Set([text]);
    for (const each of seen) for (const other of alike.get(each) ?? []) seen.add(other);
    return [...seen];
  };
  /** Puts a text in, and notes whose families may be others now. */
  const put = ({ id, text: words }: Report, around: Set<number>): void => {
    const runs = runsIn(words);
    known.set(id, null);
    if (runs.size < FEWEST) return;
    const own = texts.length;
    texts.push({ id, words, runs: runs.size });
    known.set(id, own);
    const common = new Map<number, number>();
    const formulas: (readonly number[])[] = [];
    for (const run of runs) {
      const count = holders.of(run, found);
      if (count > COMMON) continue;
      // Now it pairs none of them any more.
      if (count === COMMON) formulas.push([...found]);
      else for (const other of found) common.set(other, (common.get(other) ?? 0) + 1);
      holders.put(run, own);
    }
    around.add(own);
    for (const formula of formulas) {
      for (const a of formula) {
        for (const b of formula) {
          if (a >= b || alike.get(a)?.has(b) !== true) continue;
          // Those that were alike before may be parted now: both families are looked at.
          for (const each of familyAround(a)) around.add(each);
          compareAgain(a, b);
        }
      }
    }
    for (const [other, shared] of common) {
      if (!areAlike(own, other, shared)) continue;
      connect(own, other);
      around.add(other);
    }
  };
  /** The families of these texts and of all that are alike anew; ids of reports whose family is another now. */
  const settle = (around: Iterable<number>, fresh: ReadonlySet<string>): readonly string[] => {
    const changed: string[] = [];
    const done = new Set<number>();
    for (const text of around) {
      if (done.has(text)) continue;
      const members = familyAround(text);
      const ids = members.map((member) => texts[member]!.id);
      const first = ids.length < 2 ? null : ids.sort()[0]!;
      for (const member of members) {
        done.add(member);
        const { id } = texts[member]!;
        if ((families.get(id) ?? null) === first) continue;
        if (first === null) families.delete(id);
        else families.set(id, first);
        if (!fresh.has(id)) changed.push(id);
      }
    }
    return changed.sort();
  };
  return {
    familyOf: (report) => families.get(report) ?? null,
    add(reports) {
      const around = new Set<number>();
      for (const report of reports) if (!known.has(report.id)) put(report, around);
      return settle(around, new Set(reports.map(({ id }) => id)));
    },
    remove(report) {
      const own = known.get(report);
      if (own === undefined || own === null) {
        known.delete(report);
        return [];
      }
      const runs = runsIn(texts[own]!.words);
      for (const run of runs) if (holders.of(run, found) > COMMON) return null;
      known.delete(report);
      for (const run of runs) holders.drop(run, own);
      const near = [...(alike.get(own) ?? [])];
      for (const other of near) part(own, other);
      families.delete(report);
      return settle(near, new Set([report]));
    },
  };
}
