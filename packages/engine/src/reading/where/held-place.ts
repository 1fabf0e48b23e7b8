import type { Parsed } from '../../language.ts';
import type { Group } from '../../mentions/group.ts';
import { nested, type Setting } from '../../mentions/place/choose.ts';
import { ofPerson, type PlaceMention, referred, thereBefore } from '../../mentions/place/mention.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { Gazetteer, PlaceKind } from '../../model/gazetteer.ts';
import { endOf, startOf, wordsOf } from '../../text/passage.ts';
import { resolved } from './meant.ts';
import { among, placesBeside } from './placing.ts';
import { isNamed } from './sentence-setting.ts';
import { isSpeakers } from './speakers.ts';

/**
 * Where a claim about a place puts it: the names inside the words for that place, else those words themselves; then what its
 * sentence names around it.
 */
export function placesHeld(
  parsed: Parsed,
  place: Group,
  context: { readonly gazetteer: Gazetteer; readonly setting: Setting },
): readonly PlaceName[] {
  const inside = parsed.places.filter(
    ({ role, nameFirst, last }) =>
      role !== 'pointed' && nameFirst >= place.first && nameFirst < place.last && last > place.first,
  );
  const [named] = inside;
  // "drove the troops over the border into Mali and captured Gao": a verb parts what it takes from where it came from.
  const isParted = named !== undefined && parsed.parted.includes(named.first);
  const near = isParted ? parsed.places.filter(({ first }) => first >= named.first) : parsed.places;
  const around = placesBeside({ ...parsed, places: near, ofSpeech: new Set() }, [place.first, place.last], [], context);
  const own = nested(
    inside.map((mention) => ({ place: resolved(parsed.passage, mention, context), kinds: mention.kinds, link: null })),
    context.gazetteer,
  );
  const first = own.length > 0 ? own : [pointed(parsed, place)];
  return [
    ...first,
    ...around.filter((other) => !first.some(({ start, end }) => other.start < end && start < other.end)),
  ];
}

/**
 * "The army has retaken Gao after fighting that killed 33": a clause that names no place of its own is where the one before it was,
 * which is about a place. Empty where none is.
 */
export function placesTaken(
  { breaks, predications, ...parsed }: Parsed,
  focus: number,
  context: Parameters<typeof placesHeld>[2],
): readonly PlaceName[] {
  const place = predications.findLast(
    ({ place, before, relative, undated, trigger }) =>
      place != null && before === undefined && !relative && !undated && trigger[0] < focus,
  )?.place;
  if (place == null || place.last > focus || breaks.some((at) => at > place.last && at <= focus)) return [];
  const places = placesHeld({ ...parsed, breaks, predications }, place, context);
  return places.some(isNamed) ? places : [];
}

/**
 * "Troops encircled a town in the province, hours after rebels left the area": the area is where its sentence was before.
 * Null where the sentence speaks of no place before.
 */
export function placesBefore(
  parsed: Parsed,
  { place, before }: Predication,
  context: Parameters<typeof placesHeld>[2],
): readonly PlaceName[] | null {
  if (place == null || before !== 'area') return null;
  const last = parsed.predications.findLast((other) => other.place != null && other.place.last <= place.first)?.place;
  const places = last == null ? [] : placesHeld(parsed, last, context);
  return places.some(({ id }) => id !== undefined) ? places : null;
}

/**
 * "A trader in the market said that six were killed there", "Rockets hit Gao; 12 died in the city": what the same sentence named
 * before. Null where it named nothing.
 */
export function placesOfThere(
  parsed: Parsed,
  [pointed]: readonly PlaceName[],
  context: Parameters<typeof placesHeld>[2],
): readonly PlaceName[] | null {
  if (pointed === undefined) return null;
  const there = parsed.places.find(({ first }) => startOf(parsed.passage, first) === pointed.start);
  if (there?.rule !== thereBefore && there?.rule !== referred) return null;
  const same = placesOfSame(parsed, there, context);
  if (same !== null) return same;
  // "the city" may be a town named before; "the market" may lie in any.
  const kind = there.pointsAt;
  if (there.rule === referred && kind === null) return null;
  const named = parsed.places.filter(
    ({ role, last, candidates, kinds }) =>
      role !== 'pointed' &&
      last <= there.first &&
      (kind === null ||
        (kind === 'area' && !isWide(candidates[0]?.place.kind)) ||
        (candidates[0]?.place.kind === kind && (kinds.length === 0 || kinds.includes(kind)))),
  );
  // "A resident of Homs said that two were killed there": where whoever speaks of it is at home, if no other place is named.
  const others = named.filter(
    (mention) => mention.rule !== ofPerson && (kind !== 'area' || !isSpeakers(parsed, mention, there.first)),
  );
  // "The mayor of Gao said that two were killed in the city"
  const home = (mention: PlaceMention): boolean =>
    kind === null ||
    !isSpeakers(parsed, mention, there.first) ||
    parsed.localSpeakers.some(([from, to]) => from <= mention.first && mention.last <= to);
  const places = others.length > 0 ? others : named.filter(home);
  // Whoever speaks of it is there.
  const before = placesBeside(among(parsed, places), [there.first, there.first], [], context);
  return before.length > 0 ? before : null;
}

/** "attacked a camp in Ostra on Monday, killing two near the camp": where the one of that noun is; `null` where none stands before. */
function placesOfSame(
  { passage, places, ...parsed }: Parsed,
  there: PlaceMention,
  context: Parameters<typeof placesHeld>[2],
): readonly PlaceName[] | null {
  const noun = wordsOf(passage, there.last - 1, there.last);
  const one = places.findIndex(
    ({ role, last }) => role === 'pointed' && last <= there.first && wordsOf(passage, last - 1, last) === noun,
  );
  if (one < 0) return null;
  const around = places.slice(one + 1).filter(({ role, last }) => role !== 'pointed' && last <= there.first);
  const { last } = places[one]!;
  const found = placesBeside(among({ ...parsed, passage, places }, around), [last, last], [], context);
  return found.length > 0 ? found : null;
}

/** What is no area of a land. */
function isWide(kind: PlaceKind | undefined): boolean {
  return kind === 'country' || kind === 'region';
}

/** "a key town", "the area": the words as they are. Source: CODEBOOK, "Unnamed places". */
function pointed({ passage }: Parsed, { first, last, head }: Group): PlaceName {
  const noun = head >= first && head < last ? head : last - 1;
  return {
    text: wordsOf(passage, first, last),
    start: startOf(passage, first),
    end: endOf(passage, last - 1),
    name: wordsOf(passage, noun, noun + 1).toLowerCase(),
  };
}
