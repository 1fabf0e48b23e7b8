import type { ActorIndex } from '../../model/actor.ts';
import type { Reading } from '../../model/report.ts';
import { identitiesOf } from '../origin/origin.ts';
import { fold } from '../scope/fold.ts';
import { jointLine, type Stretch } from './joint.ts';
import { type Stance, stanceOf } from './stance.ts';

export interface ControlOptions {
  /** Tells which side an actor stands on and who publishes; without it only equal actors and names are known to be one. */
  readonly actors?: Pick<ActorIndex, 'find' | 'get'>;
  /** A place's id, or its name in any case. */
  readonly place?: string;
}

/** What one source says of one place over time. */
export interface SourceLine {
  readonly source: string;
  readonly origin: string;
  /** By day, then by claim id. */
  readonly stances: readonly Stance[];
}

/** Who holds one place, according to whom. */
export interface ControlLine {
  readonly place: { readonly key: string; readonly name: string };
  readonly sources: readonly SourceLine[];
  readonly joint: readonly Stretch[];
  /** How it changed hands, each source in its own words: captured, withdrew, lost; by day, then by claim id. */
  readonly changes: readonly Stance[];
}

const CHANGES: ReadonlySet<Stance['state']> = new Set(['captured', 'lost', 'withdrew', 'evacuated']);

function byDay(a: Stance, b: Stance): number {
  const key = (stance: Stance) => `${stance.from ?? stance.to ?? '~'} ${stance.claim}`;
  return key(a) < key(b) ? -1 : 1;
}

/**
 * Who holds each place, according to whom. Pure; the order of readings changes nothing. Places with most sources first.
 * Claims on a part of a place stand in its sources' lines and say nothing of the whole.
 */
export function controlLines(
  readings: readonly Reading[],
  { actors, place: wanted }: ControlOptions = {},
): readonly ControlLine[] {
  const places = new Map<string, Map<string, Stance>>();
  const identities = identitiesOf(actors);
  for (const { report, claims } of readings) {
    for (const claim of claims) {
      const stance = claim.kind === 'control' ? stanceOf(claim, report, actors, identities) : null;
      if (stance === null) continue;
      const { key } = stance.place;
      const own = places.get(key) ?? new Map<string, Stance>();
      places.set(key, own.set(claim.id, stance));
    }
  }
  const lines = [...places.values()].map((own): ControlLine => {
    const stances = [...own.values()].sort(byDay);
    const sources = new Map<string, { source: string; origin: string; stances: Stance[] }>();
    for (const stance of stances) {
      const { origin, source } = stance;
      const line = sources.get(origin) ?? { source, origin, stances: [] };
      line.stances.push(stance);
      sources.set(origin, line);
    }
    return {
      place: stances[0]!.place,
      sources: [...sources.values()],
      joint: jointLine(stances),
      changes: stances.filter(({ state }) => CHANGES.has(state)),
    };
  });
  const asked =
    wanted === undefined
      ? lines
      : lines.filter(({ place }) => place.key === wanted || fold(place.name) === fold(wanted));
  return asked.sort((a, b) => b.sources.length - a.sources.length || (a.place.key < b.place.key ? -1 : 1));
}
