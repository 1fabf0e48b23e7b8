import type { Measure } from '../../model/claim.ts';
import type { Entry } from '../entry.ts';
import type { SaidApart } from '../saying/terms.ts';
import { measuresApart } from '../scope/measure.ts';
import { perKind } from '../scope/per-kind.ts';
import { placesApart } from '../scope/place-inside.ts';
import { populationsApart } from '../scope/population.ts';
import type { Rules } from '../scope/scope.ts';
import { windowsApart } from '../scope/window-inside.ts';

/**
 * Measures whose figures over disjoint windows add up: a person is killed once. The same person can be displaced,
 * detained or evacuated several times (IDMC says so of its flows), so those are never added.
 */
export const ADDITIVE: ReadonlySet<Measure> = new Set(['killed', 'injured', 'casualties']);

const additive = perKind(({ measure }) => ADDITIVE.has(measure));

/** Whether nobody whom `a` counts is surely counted by `b` too, and how one can tell; null where it is not sure. */
export function apart(a: Entry, b: Entry, { places, policy, answers }: Rules): SaidApart | null {
  const [x, y] = [a.scope, b.scope];
  if (x.unit !== 'people' || y.unit !== 'people') return null;
  const stocks = x.extent === 'stock' && y.extent === 'stock';
  if (!stocks && !(additive(x) && additive(y))) return null;
  if (!stocks && windowsApart(x.window, y.window, policy) === 'yes') return 'times';
  if (answers?.beside(x.place, y.place) ?? placesApart(x.place, y.place, places)) return 'places';
  if (populationsApart(x.population, y.population)) return 'people';
  return measuresApart(x.measure, y.measure) ? 'killed-and-injured' : null;
}
