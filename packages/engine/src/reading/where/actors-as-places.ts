import type { Parsed } from '../../language.ts';
import { type PlaceMention, struckName } from '../../mentions/place/mention.ts';
import { wordsOf } from '../../text/passage.ts';
import type { Work } from '../work.ts';

/**
 * A sentence without the names that no list of places has and by which somebody goes: "a raid on the Red Army, north of Gao" was on
 * somebody, and "a fighter in the Red Army" was nowhere.
 */
export function withoutActors(parsed: Parsed, { context, report }: Work): Parsed {
  const { actors } = context;
  if (actors === undefined || !parsed.places.some(isBareName)) return parsed;
  const isActor = (mention: PlaceMention): boolean =>
    isBareName(mention) &&
    actors.find(wordsOf(parsed.passage, mention.first, mention.last), report.published) !== undefined;
  return parsed.places.some(isActor) ? { ...parsed, places: parsed.places.filter((place) => !isActor(place)) } : parsed;
}

/** A name that no list has, and no word beside it that says that it is a place. */
function isBareName({ rule, role, candidates, kinds, first, last, nameFirst, nameLast }: PlaceMention): boolean {
  if (rule === struckName) return true;
  return (
    candidates.length === 0 && kinds.length === 0 && role === 'locative' && first === nameFirst && last === nameLast
  );
}
