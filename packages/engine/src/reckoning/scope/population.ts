import type { Population, PopulationGroup } from '../../model/claim.ts';
import { type AxisAnswer, answered } from '../answer.ts';
import type { Policy } from '../policy/policy.ts';
import type { SaidWho } from '../saying/terms.ts';
import { fold } from './fold.ts';
import { ARMED, EXCLUSIVE, GROUPS, isPlain, PROTECTED } from './population-groups.ts';

/** A population with its words made ready for comparing. */
export interface Counted extends Population {
  /** The noun, folded and without the side, where it may narrow the group; null where it says no more. */
  readonly narrowed: string | null;
  readonly sideKey: string | null;
}

/** `text` is the noun alone, without the figure. */
export function countedOf(population: Population): Counted {
  const sideKey = population.side ? fold(population.side) : null;
  const noun = population.text === undefined ? null : fold(population.text);
  const bare = noun !== null && sideKey !== null ? noun.replace(sideKey, ' ').replace(/\s+/g, ' ').trim() : noun;
  return { ...population, narrowed: isPlain(population.group, bare) ? null : bare, sideKey };
}

export function saidWho({ group, narrowed, text, side }: Counted): SaidWho {
  return { group, noun: narrowed === null ? null : (text ?? null), side: side || null };
}

function groupInside(inner: PopulationGroup, outer: PopulationGroup, policy: Policy): AxisAnswer {
  const axis = 'population';
  if (inner === 'people' && outer === 'people') {
    return policy.assume.peopleAlike
      ? answered(
          axis,
          'yes',
          () => ({ say: 'both-people' }),
          () => [{ say: 'people-alike' }],
        )
      : answered(axis, 'unknown', () => ({ say: 'fighters-unsaid' }));
  }
  if (inner === outer) return answered(axis, 'yes', () => ({ say: 'both-group', group: inner }));
  if (inner === 'doctors' && outer === 'medics') return answered(axis, 'yes', () => ({ say: 'doctors-are-medics' }));
  if (outer === 'people') {
    return ARMED.has(inner)
      ? answered(axis, 'unknown', () => ({ say: 'people-may-include', group: inner }))
      : answered(axis, 'yes', () => ({ say: 'group-are-people', group: inner }));
  }
  if (outer === 'civilians') {
    if (PROTECTED.has(inner)) {
      return policy.assume.protectedAreCivilians
        ? answered(
            axis,
            'yes',
            () => ({ say: 'group-among-civilians', group: inner }),
            () => [{ say: 'all-civilians', group: inner }],
          )
        : answered(axis, 'unknown', () => ({ say: 'group-all-civilians-unsaid', group: inner }));
    }
    if (inner === 'combatants') return answered(axis, 'no', () => ({ say: 'combatants-no-civilians' }));
    if (inner === 'people') return answered(axis, 'no', () => ({ say: 'people-wider-than-civilians' }));
    return answered(axis, 'unknown', () => ({ say: 'group-maybe-civilians', group: inner }));
  }
  if (inner === 'people' || inner === 'civilians')
    return answered(axis, 'no', () => ({ say: 'group-not-all', inner, outer }));
  if (EXCLUSIVE.some(([a, b]) => (a === inner && b === outer) || (a === outer && b === inner))) {
    return answered(axis, 'no', () => ({ say: 'group-is-not', inner, outer }));
  }
  return answered(axis, 'unknown', () => ({ say: 'group-maybe-among', inner, outer }));
}

/**
 * Whether everyone whom `inner` counts is counted by `outer`. A side or a noun that narrows the outer one holds only
 * what is worded alike: other words for the same people are not recognised, so they are unknown, not a no.
 */
export function populationInside(inner: Counted, outer: Counted, policy: Policy): AxisAnswer {
  const group = groupInside(inner.group, outer.group, policy);
  if (group.answer !== 'yes') return group;
  if (outer.sideKey !== null && inner.sideKey !== outer.sideKey) {
    return answered('population', 'unknown', () =>
      inner.sideKey === null
        ? { say: 'one-names-side', side: outer.side! }
        : { say: 'side-may-belong', inner: inner.side!, outer: outer.side! },
    );
  }
  if (outer.narrowed !== null && inner.narrowed !== outer.narrowed) {
    return answered('population', 'unknown', () => ({
      say: 'noun-may-be-narrower',
      noun: outer.text!,
      who: saidWho(inner),
    }));
  }
  return group;
}

/** The groups that can surely hold `group` under some policy: every yes of {@link populationInside} is among them. */
export function groupsAround(group: PopulationGroup): readonly PopulationGroup[] {
  const groups = new Set<PopulationGroup>([group]);
  if (!ARMED.has(group)) groups.add('people');
  if (PROTECTED.has(group)) groups.add('civilians');
  if (group === 'doctors') groups.add('medics');
  return [...groups];
}

/** The groups that `group` can surely hold: every one of which it is among {@link groupsAround}. */
export function groupsInside(group: PopulationGroup): readonly PopulationGroup[] {
  return GROUPS.filter((inner) => groupsAround(inner).includes(group));
}

/** Whether nobody is surely in both. */
export function populationsApart(a: Population, b: Population): boolean {
  return EXCLUSIVE.some(([x, y]) => (a.group === x && b.group === y) || (a.group === y && b.group === x));
}

/** Groups are compared for display within a family: people of every kind, or a side's fighters. */
export function populationFamily(population: Counted): string {
  return ARMED.has(population.group) ? `${population.group}:${population.sideKey ?? ''}` : 'people';
}
