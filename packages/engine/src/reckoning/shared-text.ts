import type { Report } from '../model/report.ts';

// Runs of this many words are rarely written twice; of their hashes one in SAMPLE is kept, which estimates the share of
// common text well for texts of some hundred words (Broder 1997, Manku 2007). Texts with fewer kept runs are left alone.
const RUN = 6;
const SAMPLE = 4;
const FEWEST = 6;
/** Of the shorter report's runs, the share that the longer must have for the two to count as one text. */
const SHARED = 0.5;

/** Hashes of runs of words, sampled by value, so that the same run is kept or left out in every report. */
function sampledRuns(text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  const words: number[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    let hash = 0x811c9dc5;
    const lower = word.toLowerCase();
    for (let i = 0; i < lower.length; i += 1) hash = Math.imul(hash ^ lower.charCodeAt(i), 0x01000193);
    words.push(hash);
    if (words.length < RUN) continue;
    let run = 0x811c9dc5;
    for (const one of words.slice(-RUN)) run = Math.imul(run ^ one, 0x01000193) ^ (one >>> 15);
    if ((run >>> 0) % SAMPLE === 0) kept.add(run >>> 0);
  }
  return kept;
}

/** A run in more reports than this is a formula of the trade, not a copy, and pairs nobody. */
const COMMON = 50;

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
  const texts = new Map<string, Text>();
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
        const known = touched.get(a);
        if (known === undefined) touched.set(a, new Set([b]));
        else known.add(b);
      };
      for (const { id, text: words } of reports) {
        if (texts.has(id)) continue;
        const text: Text = { id, runs: sampledRuns(words), alike: new Set() };
        texts.set(id, text);
        if (text.runs.size < FEWEST) continue;
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

/**
 * Which reports share most of their text: report id → the first id (in order) of its family. A report that shares its
 * text with no other is a family of its own and left out.
 */
export function textFamilies(reports: readonly Report[]): ReadonlyMap<string, string> {
  const shared = sharedTexts();
  shared.add(reports);
  const families = new Map<string, string>();
  for (const id of reports.map((report) => report.id).sort()) {
    const family = shared.familyOf(id);
    if (family !== null) families.set(id, family);
  }
  return families;
}
