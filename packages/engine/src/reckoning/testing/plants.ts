/** What is planted among testimonies, with what it is known to be. */

import { isoDay } from '../../model/calendar.ts';
import type { TollClaim } from '../../model/claim.ts';
import type { Reading } from '../../model/report.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** One of the reports printed again by somebody else, nearly word for word. */
export function copied(
  readings: readonly Reading[],
  random: Random,
): { readonly readings: readonly Reading[]; readonly pairs: readonly (readonly [string, string])[] } {
  const original = random.pick(readings);
  const words = (n: number) => Array.from({ length: n }, () => `w${random.int(0, 9999)}`).join(' ');
  const text = words(200);
  const report = { ...original.report, text };
  const copy: Reading = {
    ...original,
    report: { ...report, id: 'copy', publisher: 'The Reprinter', text: `${words(20)} ${text}` },
    claims: original.claims.map((claim, i) => ({ ...claim, id: `copy-${i}` })),
  };
  return {
    readings: [...readings.map((reading) => (reading === original ? { ...reading, report } : reading)), copy],
    pairs: original.claims.map((claim, i) => [claim.id, `copy-${i}`] as const),
  };
}

/** A source says in a later report, of the same people, place and day, a larger figure; null where nobody was so exact. */
export function later({
  readings,
  told,
}: World): { readonly readings: readonly Reading[]; readonly revised: string; readonly revising: string } | null {
  for (const reading of readings) {
    for (const claim of reading.claims as readonly TollClaim[]) {
      const { facts, began, ended } = told.get(claim.id)!;
      const exact = typeof facts.n === 'number' && (facts.qualifier ?? 'exact') === 'exact';
      const sure = began !== null && ended !== null && began[0] === began[1] && ended[0] === ended[1];
      if (!exact || !sure || facts.group === 'people' || (facts.where ?? []).length === 0) continue;
      const n = (facts.n as number) + 3;
      const revising: TollClaim = {
        ...claim,
        id: 'later-0',
        value: { ...claim.value, text: `${n}`, low: n, best: n, high: n },
      };
      const day = Math.max(...readings.map(({ report }) => Date.parse(report.published!))) / 86_400_000 + 5;
      const report = { ...reading.report, id: 'later', published: isoDay(day) };
      return {
        readings: [...readings, { ...reading, report, claims: [revising] }],
        revised: claim.id,
        revising: 'later-0',
      };
    }
  }
  return null;
}
