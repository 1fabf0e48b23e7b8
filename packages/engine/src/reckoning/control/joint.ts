import { dayOfIso, isoDay } from '../../model/calendar.ts';
import { sameHolder } from './holder.ts';
import type { Stance } from './stance.ts';

/** What all sources together say of a place in a stretch of days. */
export interface Stretch {
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  /**
   * `agreed`: two origins or more say that one side holds it, and none says otherwise. `disputed`: two of them cannot both
   * be right. `open`: one origin alone, or words that may mean the same or not.
   */
  readonly status: 'agreed' | 'open' | 'disputed';
  /** Who holds it, where nobody disputes it. */
  readonly holder: string | null;
  readonly claims: readonly string[];
  /** Plain sentences, in the sources' own words. */
  readonly because: readonly string[];
}

interface Timed {
  readonly stance: Stance;
  readonly first: number;
  readonly last: number;
}

/** Of one source's words on one day those stand that begin last: "held since 2014, and now lost". */
function latestOfEach(timed: readonly Timed[]): readonly Timed[] {
  const latest = new Map<string, number>();
  for (const { stance, first } of timed) {
    latest.set(stance.origin, Math.max(first, latest.get(stance.origin) ?? Number.NEGATIVE_INFINITY));
  }
  return timed.filter(({ stance, first }) => latest.get(stance.origin) === first);
}

/** Whether two sources cannot both be right of one day. */
function clash(a: Stance, b: Stance): boolean {
  if (a.origin === b.origin || a.holder === null || b.holder === null) return false;
  const same = sameHolder(a.holder, b.holder);
  if (a.says === 'holds' && b.says === 'holds') return same === 'no';
  // One side may leave where another of the same side stays, so only one actor's own hold is denied.
  return a.says !== b.says && a.holder.key === b.holder.key;
}

function said({ source, words, report }: Stance): string {
  return `${source}: “${words}”${report.published === null ? '' : ` (${report.published})`}`;
}

function stretchOf(first: number, last: number, timed: readonly Timed[]): Stretch | null {
  const standing = latestOfEach(timed).map(({ stance }) => stance);
  const holding = standing.filter(({ says }) => says === 'holds');
  if (standing.length === 0) return null;
  const base = { from: isoDay(first), to: isoDay(last), claims: standing.map(({ claim }) => claim).sort() };
  for (const [i, a] of standing.entries()) {
    const against = standing.slice(i + 1).find((b) => clash(a, b));
    if (against === undefined) continue;
    return { ...base, status: 'disputed', holder: null, because: [said(a), said(against)] };
  }
  const because = standing.map(said);
  const [one] = holding;
  if (one === undefined) return { ...base, status: 'open', holder: null, because };
  const alike = holding.every(({ holder }) => sameHolder(one.holder!, holder!) === 'yes');
  const origins = new Set(holding.map(({ origin }) => origin));
  const status = alike && origins.size > 1 ? 'agreed' : 'open';
  return { ...base, status, holder: alike ? one.holder!.name : null, because };
}

/** The joint line of a place: stretches in the order of days, those of which nobody speaks left out. */
export function jointLine(stances: readonly Stance[]): readonly Stretch[] {
  const timed = stances
    .filter(
      ({ says, part, from, to }) =>
        part === null && (says === 'holds' || says === 'does-not-hold') && (from ?? to) !== null,
    )
    .map((stance) => ({
      stance,
      first: dayOfIso((stance.from ?? stance.to)!),
      last: dayOfIso((stance.to ?? stance.from)!),
    }))
    .filter(({ first, last }) => first <= last);
  const edges = [...new Set(timed.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [i, edge] of edges.slice(0, -1).entries()) {
    const next = edges[i + 1]!;
    const stretch = stretchOf(
      edge,
      next - 1,
      timed.filter(({ first, last }) => first <= edge && last >= next - 1),
    );
    if (stretch === null) continue;
    const before = stretches.at(-1);
    const goesOn =
      before !== undefined &&
      before.status === stretch.status &&
      before.holder === stretch.holder &&
      before.claims.join() === stretch.claims.join() &&
      dayOfIso(before.to) + 1 === edge;
    if (goesOn) stretches[stretches.length - 1] = { ...before, to: stretch.to };
    else stretches.push(stretch);
  }
  return stretches;
}
