import type { Answer } from '../answer.ts';
import { sameHolder } from '../control/holder.ts';
import { fold } from '../scope/fold.ts';
import type { PlaceScope, Places } from '../scope/place.ts';
import type { Told } from './account.ts';

const WIDE: ReadonlySet<string> = new Set(['country', 'region']);

/** Whether one holds the other, and both are countries or neither is: a war in a country is not its offensive in a province. */
function placesMeet(a: PlaceScope, b: PlaceScope, { contains, get }: Places): boolean {
  const isWide = (id: string) => WIDE.has(get?.(id)?.kind ?? '');
  return a.parts.some(({ id: x }) =>
    b.parts.some(
      ({ id: y }) =>
        x !== undefined &&
        y !== undefined &&
        (x === y || (isWide(x) === isWide(y) && (contains(x, y) === 'yes' || contains(y, x) === 'yes'))),
    ),
  );
}

/** Who began it cannot be one: every two named stand on two sides. */
function doersClash(a: Told, b: Told): boolean {
  if (a.doers.length === 0 || b.doers.length === 0) return false;
  return a.doers.every((x) => b.doers.every((y) => sameHolder(x, y) === 'no'));
}

/**
 * Whether two accounts tell of one beginning, whatever their days: `yes` where both call it by one name; `no` where the
 * names are two, the places do not meet, or those who began it are opposed.
 */
export function sameBeginning(a: Told, b: Told, places: Places): Answer {
  if (!placesMeet(a.place, b.place, places)) return 'no';
  const [x, y] = [a.account.name, b.account.name];
  if (x !== null && y !== null) return fold(x) === fold(y) ? 'yes' : 'no';
  return doersClash(a, b) ? 'no' : 'unknown';
}
