import { type ActorIndex, type SourceRow, type StandRuling, standingEditsOf, standingsFrom } from '@variorum/engine';
import type { SourceStand, StandingsView, StandView } from '../views/standings.ts';

const NOBODY: StandView = { standing: 'unknown', side: null };

export interface StandParts {
  readonly actors: Pick<ActorIndex, 'find' | 'get'>;
  readonly conflict: string;
  readonly rulings: readonly StandRuling[];
  /** Ids of the actors that claims name: their sides can be chosen too. */
  readonly named: readonly string[];
}

/** Every source with where it stands, by itself and by what people decided. */
export function sourceStands(
  rows: readonly SourceRow[],
  { actors, conflict, rulings, named: ids }: StandParts,
): Pick<StandingsView, 'sides' | 'sources'> {
  const known = standingsFrom(actors, conflict);
  const now = standingsFrom(actors, conflict, standingEditsOf(rulings, conflict));
  const bySource = new Map(
    rulings.filter((each) => each.conflict === conflict).map((each) => [each.source, each] as const),
  );
  const sources = rows
    .filter(({ origin, named }) => origin > 0 && named)
    .map((row): SourceStand => {
      const ruling = bySource.get(row.key);
      const by = ruling?.stand?.by ?? null;
      return {
        key: row.key,
        name: row.name,
        origin: row.origin,
        now: now.of(row) ?? NOBODY,
        known: known.of(row),
        decided: by === null ? null : { actor: by.actor, time: by.time, entry: by.seq },
        last: ruling?.last ?? null,
      };
    })
    .sort((a, b) => b.origin - a.origin || (a.key < b.key ? -1 : 1));
  const own = sources.flatMap((source) => [source.now.side, source.known?.side]);
  const sides = new Set([...own, ...ids.map((id) => actors.get(id)?.side)]);
  return { sides: [...sides].filter((side) => side != null).sort(), sources };
}
