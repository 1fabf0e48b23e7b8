import type { Parsed } from '../../language.ts';
import { type PlaceMention, struckName } from '../../mentions/place/mention.ts';
import { wordsOf } from '../../text/passage.ts';
import type { Work } from '../work.ts';

/** A sentence without the names of those whom it tells of being struck: "a raid on the Red Army, north of Gao" was on somebody. */
export function withoutStruckActors(parsed: Parsed, { context, report }: Work): Parsed {
  const { actors } = context;
  if (actors === undefined || !parsed.places.some(({ rule }) => rule === struckName)) return parsed;
  const isActor = ({ rule, first, last }: PlaceMention): boolean =>
    rule === struckName && actors.find(wordsOf(parsed.passage, first, last), report.published) !== undefined;
  return parsed.places.some(isActor) ? { ...parsed, places: parsed.places.filter((place) => !isActor(place)) } : parsed;
}
