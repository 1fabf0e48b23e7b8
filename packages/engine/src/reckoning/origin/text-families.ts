import type { Report } from '../../model/report.ts';
import { sampledRuns } from './runs.ts';
import { COMMON, FEWEST, SHARED } from './shared-text.ts';

/** More reports than fit beside the hash of a run into a number that a double holds exactly. */
const MOST = 2 ** 21;

/** A run's place in a table of so many cells tells most runs apart that stand in one text alone. */
const CELLS = 2 ** 22;

/** Runs that may stand in several texts, each with its text as one number, the run first, sorted; and how many each text has. */
function runsOf(reports: readonly Report[]): { readonly held: Float64Array; readonly counts: Int32Array } {
  const own = reports.map(({ text }) => {
    const runs: number[] = [];
    sampledRuns(text, (run) => runs.push(run));
    const sorted = Float64Array.from(runs).sort();
    return sorted.filter((run, i) => i === 0 || sorted[i - 1] !== run);
  });
  const texts = new Uint8Array(CELLS);
  for (const runs of own) for (const run of runs) texts[run % CELLS] = Math.min(2, texts[run % CELLS]! + 1);
  const held: number[] = [];
  for (const [i, runs] of own.entries())
    for (const run of runs) if (texts[run % CELLS] === 2) held.push(run * MOST + i);
  return { held: Float64Array.from(held).sort(), counts: Int32Array.from(own, ({ length }) => length) };
}

/** How many runs two texts share, by both their numbers in one; formulas of the trade count for nobody. */
function sharedRuns(held: Float64Array, counts: Int32Array): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (let from = 0, to = 0; from < held.length; from = to) {
    const run = Math.floor(held[from]! / MOST);
    const texts: number[] = [];
    for (; to < held.length && Math.floor(held[to]! / MOST) === run; to += 1) {
      const text = held[to]! - run * MOST;
      if (counts[text]! >= FEWEST) texts.push(text);
    }
    if (texts.length < 2 || texts.length > COMMON) continue;
    for (const [i, a] of texts.entries()) {
      for (let k = i + 1; k < texts.length; k += 1) {
        const pair = a * MOST + texts[k]!;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/**
 * Which reports share most of their text: report id → the first id (in order) of its family, as {@link sharedTexts} has it
 * of reports that all come at once. A report that shares its text with no other is left out. At most two million reports.
 */
export function textFamilies(given: readonly Report[]): ReadonlyMap<string, string> {
  // In the order of ids, so that the first of a family has the smallest number.
  const reports = [...new Map(given.map((report) => [report.id, report])).values()];
  reports.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (reports.length > MOST) throw new Error(`more than ${MOST} reports`);
  const { held, counts } = runsOf(reports);
  const first = Int32Array.from(reports.keys());
  const firstOf = (text: number): number => {
    let at = text;
    while (first[at] !== at) {
      first[at] = first[first[at]!]!;
      at = first[at]!;
    }
    return at;
  };
  for (const [pair, common] of sharedRuns(held, counts)) {
    const a = Math.floor(pair / MOST);
    const b = pair % MOST;
    if (common < SHARED * Math.min(counts[a]!, counts[b]!)) continue;
    const [x, y] = [firstOf(a), firstOf(b)];
    first[Math.max(x, y)] = Math.min(x, y);
  }
  const sizes = new Int32Array(reports.length);
  for (let i = 0; i < reports.length; i += 1) sizes[firstOf(i)]! += 1;
  const families = new Map<string, string>();
  for (const [i, { id }] of reports.entries()) {
    const family = firstOf(i);
    if (sizes[family]! > 1) families.set(id, reports[family]!.id);
  }
  return families;
}
