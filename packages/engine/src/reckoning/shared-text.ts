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

/**
 * Which reports share most of their text: report id → the first id (in order) of its family. A report that shares its
 * text with no other is a family of its own and left out.
 */
export function textFamilies(reports: readonly Report[]): ReadonlyMap<string, string> {
  const sorted = [...new Map(reports.map((report) => [report.id, report])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  const runs = sorted.map(({ text }) => sampledRuns(text));
  const holders = new Map<number, number[]>();
  for (const [i, kept] of runs.entries()) {
    if (kept.size < FEWEST) continue;
    for (const run of kept) {
      const list = holders.get(run);
      if (list === undefined) holders.set(run, [i]);
      else list.push(i);
    }
  }
  const parent = sorted.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root]!;
    parent[i] = root;
    return root;
  };
  const common = new Map<string, number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (const [at, i] of list.entries()) {
      for (const j of list.slice(at + 1)) common.set(`${i}:${j}`, (common.get(`${i}:${j}`) ?? 0) + 1);
    }
  }
  for (const [pair, count] of common) {
    const [i, j] = pair.split(':').map(Number) as [number, number];
    if (count < SHARED * Math.min(runs[i]!.size, runs[j]!.size)) continue;
    const [a, b] = [rootOf(i), rootOf(j)];
    parent[Math.max(a, b)] = Math.min(a, b);
  }
  const families = new Map<string, string>();
  const sizes = new Map<number, number>();
  for (const i of sorted.keys()) sizes.set(rootOf(i), (sizes.get(rootOf(i)) ?? 0) + 1);
  for (const [i, { id }] of sorted.entries()) {
    if (sizes.get(rootOf(i))! > 1) families.set(id, sorted[rootOf(i)]!.id);
  }
  return families;
}
