import type { ActorType } from '../../model/actor.ts';
import { holds, type Span } from '../../model/span.ts';
import type { Made } from '../made.ts';
import type { Work } from '../work.ts';

/**
 * "Ruritania bombed a bridge" tells of aircraft, "the Red Dawn bombed a bridge" of a bomb that was laid; "the Red Dawn attacked
 * the town" tells of arms, "the Tribune attacked the town" of words; "the army attacked Gao" tells of a town, "the army attacked
 * Kone" of a man. What only lists of actors and places can tell apart is no claim where they do not bear it out.
 */
export function dropWhatIsNotBorneOut(work: Work): void {
  const { made } = work;
  for (let at = made.length - 1; at >= 0; at--) {
    const { ofState, ofArmed, town } = made[at]!;
    if (!ofState && !ofArmed && town === null) continue;
    if ((town !== null && !isTown(made[at]!, town)) || ((ofState || ofArmed) && !isBy(work, made[at]!)))
      made.splice(at, 1);
  }
}

const armedTypes: ReadonlySet<ActorType | null> = new Set<ActorType>([
  'Rebel group',
  'Political militia',
  'Identity militia',
]);

function isBy({ context }: Work, { claim, ofState }: Made): boolean {
  const id = claim.kind === 'incident' ? claim.by[0]?.id : undefined;
  const type = id === undefined ? undefined : context.actors?.get(id)?.type;
  return type !== undefined && (ofState ? type === 'State forces' : armedTypes.has(type));
}

/** A town may bear the name of its province, which is then what a list has first. */
const townPrecision = 4;

function isTown({ claim }: Made, town: Span): boolean {
  return claim.where.some(
    (place) => holds(town, place) && place.id !== undefined && (place.precision ?? 7) <= townPrecision,
  );
}
