import type { Population, PopulationGroup } from '../model/claim.ts';
import { type AxisAnswer, answered } from './answer.ts';
import { fold } from './fold.ts';
import type { Policy } from './policy.ts';
import { ARMED, EXCLUSIVE, isPlain, PROTECTED } from './population-groups.ts';

/** The noun that may narrow the group, without the side that is compared on its own. */
function nounOf(population: Population): string | null {
  if (population.text === undefined) return null;
  const noun = fold(population.text);
  const side = sideOf(population);
  return side === null ? noun : noun.replace(side, ' ').replace(/\s+/g, ' ').trim();
}

function sideOf(population: Population): string | null {
  return population.side ? fold(population.side) : null;
}

/** "civilians", "combatants (Syrian army)", "protesters" where the words narrow the group. */
export function populationWords(population: Population): string {
  const noun = nounOf(population);
  const words = isPlain(population.group, noun) ? population.group : (population.text ?? population.group);
  const side = population.side && !fold(words).includes(fold(population.side)) ? ` (${population.side})` : '';
  return words.replaceAll('-', ' ') + side;
}

function groupInside(inner: PopulationGroup, outer: PopulationGroup, policy: Policy): AxisAnswer {
  const axis = 'population';
  if (inner === 'people' && outer === 'people') {
    return policy.assume.peopleAlike
      ? answered(axis, 'yes', 'both count people', ['“people” means the same in both, fighters counted or not'])
      : answered(axis, 'unknown', 'whether both count fighters among “people” is not said');
  }
  if (inner === outer) return answered(axis, 'yes', `both count ${inner}`);
  if (inner === 'doctors' && outer === 'medics') return answered(axis, 'yes', 'doctors are medics');
  if (outer === 'people') {
    return ARMED.has(inner)
      ? answered(axis, 'unknown', `“people” may or may not include ${inner}`)
      : answered(axis, 'yes', `${inner} are people`);
  }
  if (outer === 'civilians') {
    if (PROTECTED.has(inner)) {
      return policy.assume.protectedAreCivilians
        ? answered(axis, 'yes', `${inner} are counted among civilians`, [`the ${inner} are all civilians`])
        : answered(axis, 'unknown', `whether the ${inner} are all civilians is not said`);
    }
    if (inner === 'combatants') return answered(axis, 'no', 'combatants are no civilians');
    if (inner === 'people') return answered(axis, 'no', '“people” is wider than civilians');
    return answered(axis, 'unknown', `${inner} may or may not be civilians`);
  }
  if (inner === 'people' || inner === 'civilians') return answered(axis, 'no', `${inner} are not all ${outer}`);
  if (EXCLUSIVE.some(([a, b]) => (a === inner && b === outer) || (a === outer && b === inner))) {
    return answered(axis, 'no', `${inner} are not ${outer}`);
  }
  return answered(axis, 'unknown', `${inner} may or may not be among ${outer}`);
}

/**
 * Whether everyone whom `inner` counts is counted by `outer`. A side or a noun that narrows the outer one holds only
 * what is worded alike: other words for the same people are not recognised, so they are unknown, not a no.
 */
export function populationInside(inner: Population, outer: Population, policy: Policy): AxisAnswer {
  const group = groupInside(inner.group, outer.group, policy);
  if (group.answer !== 'yes') return group;
  const [innerSide, outerSide] = [sideOf(inner), sideOf(outer)];
  if (outerSide !== null && innerSide !== outerSide) {
    return answered(
      'population',
      'unknown',
      innerSide === null
        ? `only one names a side (${outer.side})`
        : `“${inner.side}” may or may not belong to “${outer.side}”`,
    );
  }
  const [innerNoun, outerNoun] = [nounOf(inner), nounOf(outer)];
  if (!isPlain(outer.group, outerNoun) && innerNoun !== outerNoun) {
    return answered('population', 'unknown', `“${outer.text}” may be narrower than ${populationWords(inner)}`);
  }
  return group;
}

/** Groups that may surely hold `group`: every yes of {@link populationInside} is among them. */
export function groupsAround(group: PopulationGroup): readonly PopulationGroup[] {
  const groups = new Set<PopulationGroup>([group, 'people', 'civilians']);
  if (group === 'doctors') groups.add('medics');
  return [...groups];
}

/** Whether nobody is surely in both. */
export function populationsApart(a: Population, b: Population): boolean {
  return EXCLUSIVE.some(([x, y]) => (a.group === x && b.group === y) || (a.group === y && b.group === x));
}

/** Groups are compared for display within a family: people of every kind, or a side's fighters. */
export function populationFamily(population: Population): string {
  return ARMED.has(population.group) ? `${population.group}:${sideOf(population) ?? ''}` : 'people';
}
