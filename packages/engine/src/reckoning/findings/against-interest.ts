import type { PopulationGroup } from '../../model/claim.ts';
import type { Entry } from '../entry.ts';
import type { Places } from '../scope/place.ts';
import type { Rules } from '../scope/scope.ts';
import { onSide, type Said, sideTaken } from '../standing.ts';
import type { Draft } from './finding.ts';
import { accountStep } from './pair.ts';

/** Whom a side's own people are blamed for harming: those who took no part. */
const UNARMED: ReadonlySet<PopulationGroup> = new Set([
  ...([
    'people',
    'civilians',
    'children',
    'women',
    'men',
    'elderly',
    'residents',
    'families',
    'medics',
    'doctors',
  ] as const),
  ...(['journalists', 'aid-workers', 'rescuers', 'teachers', 'students', 'prisoners'] as const),
]);

/** "The army" is some country's: that in which the claim's places lie, where it is one. */
function saidIn({ scope, report }: Entry, places: Places): Said {
  const countries = new Set(
    [...scope.place.parts, ...scope.place.around].map(
      ({ id, country }) => country ?? (id === undefined ? undefined : places.get?.(id)?.country),
    ),
  );
  const [country] = countries;
  return { on: report.published, country: countries.size === 1 ? (country ?? null) : null };
}

/**
 * What a side says though it would rather not: that its own fighters were harmed, or that its own people harmed those who
 * took no part. Courts and casualty recorders give such words weight; here it is told and weighs nothing.
 */
export function againstInterest(entry: Entry, { standings, places }: Rules): Draft | null {
  if (standings === undefined || !entry.counts || entry.allowed === null || entry.allowed.low <= 0) return null;
  const { claim } = entry;
  const side = sideTaken(entry.origin, standings);
  if (side === null) return null;
  const { group, side: whose } = claim.population;
  const own =
    group === 'combatants' && Boolean(whose) && standings.sideOf({ text: whose! }, saidIn(entry, places)) === side;
  const blames = UNARMED.has(group) && onSide(side, claim.by, standings);
  if (!own && !blames) return null;
  const { name } = entry.origin;
  return {
    kind: 'against-interest',
    severity: 'info',
    claims: [claim.id],
    differs: [],
    because: () => [
      accountStep(entry),
      own
        ? { say: 'own-losses', source: name, side: whose! }
        : { say: 'own-deeds', source: name, by: claim.by.map((actor) => actor.name ?? actor.text) },
    ],
    assumes: () => [{ say: 'speaks-for-its-side', source: name }],
  };
}
