import type { Parsed } from '../../language.ts';
import {
  broughtTo,
  cameFrom,
  headedTo,
  ofBorder,
  ofPerson,
  ofTalks,
  type PlaceMention,
} from '../../mentions/place/mention.ts';
import type { PlaceName } from '../../model/claim.ts';
import type { PlaceCandidate } from '../../model/gazetteer.ts';
import { startOf } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { madeIn } from '../made.ts';
import type { Work } from '../work.ts';
import { placesBeside } from './placing.ts';

/**
 * Where a sentence is set, for those behind it; with the people harmed, if it tells of any. "Five died in Ostra, near Gao" was in
 * Ostra, "wounded in an attack on the chief of Ostra district" in the district, for all that it is his. "Three died in Gao and one
 * in Homs": in neither, but in the province around both that was spoken of before.
 */
export function settingOf(parsed: Parsed, work: Work): readonly PlaceName[] {
  if (parsed.places.length === 0) return [];
  const setting = wholeOf(parsed, work) ?? nearestOf(parsed, work);
  const told = placesTold(parsed, work);
  const [first] = told;
  if (first === undefined || setting.length === 0) return setting;
  if (told.length > 1) return isOneWhole(told) ? setting : (aroundAll(told, work) ?? setting);
  const named = first.findIndex(isNamed);
  const isSet = ({ start }: PlaceName): boolean => setting.some((place) => place.start === start);
  if (named < 0 || isSet(first[named]!)) return setting;
  return !first.some(isSet) && isFiner(setting.find(isNamed), first[named]!, work) ? setting : first.slice(named);
}

/** "In Belun province nine were hurt by shells on Ostra": a part of where they were harmed says more. */
function isFiner(part: PlaceName | undefined, { id }: PlaceName, { context: { gazetteer } }: Work): boolean {
  if (part === undefined) return false;
  if (id === undefined || part.id === undefined) return id !== undefined;
  return part.id !== id && gazetteer.contains(id, part.id) === 'yes';
}

/** "killed 20 in Belun, including 11 in Ostra": where the whole is set, before what is told of a part; `null` where no part has a place of its own. */
function wholeOf(parsed: Parsed, work: Work): readonly PlaceName[] | null {
  const [part] = parsed.placedParts;
  if (part === undefined) return null;
  const places = parsed.places.filter(({ first }) => first < part);
  const whole = places.length === 0 ? [] : nearestOf({ ...parsed, places }, work);
  return whole.length === 0 ? null : whole;
}

/** What a sentence names as where it is set, whatever its claims say. */
function nearestOf(parsed: Parsed, { state, context }: Work): readonly PlaceName[] {
  const { last } = parsed.passage;
  // "claimed it, a week after they killed 22 at the hotel": what came before is no scene.
  const earlier = parsed.dates.find(({ spell }) => spell === 'gap')?.last ?? last;
  const prior = priorDeed(parsed);
  const places = parsed.places.filter((mention, at, all) => {
    const { first, role, candidates, kinds, rule } = mention;
    return (
      !isElsewhere(mention, all[at + 1], parsed) &&
      // "The camp is near the border with Utopia": where it is, the sentences before have said better.
      !(rule === ofBorder && state.scene !== null && isOfLands(candidates)) &&
      !isInAside(parsed, first) &&
      !isHeldByThem(parsed, mention) &&
      first < earlier &&
      // "the worst attack since rebels killed 40 in Gao"
      (parsed.compared < 0 || first < parsed.compared) &&
      first < prior &&
      !isBehindSpeaker(parsed, first) &&
      (role === 'locative' || (role === 'topic' && (candidates.length > 0 || kinds.length > 0)))
    );
  });
  const { gazetteer } = context;
  // "Moscow and Kyiv agreed a truce": nothing took place in either.
  const actors = parsed.predications.flatMap(({ settlement }) => settlement?.parties ?? []);
  const nearest = (of: readonly PlaceMention[]): readonly PlaceName[] =>
    placesBeside({ ...parsed, places: of, breaks: [] }, [last, last], [], {
      gazetteer,
      setting: state.setting,
      actors,
      toldAt: parsed.passage.first,
    });
  const found = nearest(places);
  const whole = found[0]?.id;
  if (whole === undefined || places.length === 1 || gazetteer.get(whole)?.kind !== 'province') return found;
  // "took the town of Gao, which gave them the whole of Belun province": in the town.
  const at = places.findIndex(({ first }) => startOf(parsed.passage, first) === found[0]!.start);
  const before = nearest(places.slice(0, Math.max(0, at)));
  const inside = before.find(isNamed)?.id;
  return inside !== undefined && inside !== whole && gazetteer.contains(whole, inside) === 'yes' ? before : found;
}

/** "Rebels who control Gao shelled Homs": what those who act there hold. */
function isHeldByThem({ predications, places }: Parsed, { first, last }: PlaceMention): boolean {
  return (
    places.length > 1 &&
    predications.some(
      ({ concept, place, relative, trigger }) =>
        concept === 'hold' &&
        relative &&
        place != null &&
        trigger[1] <= first &&
        place.first < last &&
        first < place.last,
    )
  );
}

/** "Jets struck Gao after an attack in Homs": the token from which on an earlier deed is told, where the sentence tells what came of it. */
function priorDeed({ prior, repaid, predications, passage }: Parsed): number {
  const isTold =
    prior >= 0 && predications.some(({ incident, trigger }) => incident !== undefined && trigger[0] < prior);
  return Math.min(isTold ? prior : passage.last, repaid >= 0 ? repaid : passage.last);
}

/** "15 died in a district of Gao and six near the town": the places of all share one. */
function isOneWhole(told: readonly (readonly PlaceName[])[]): boolean {
  return told[0]!.some(({ id }) => id !== undefined && told.every((where) => where.some((place) => place.id === id)));
}

/** Where the scene before was, if that is a province and holds all of them. */
function aroundAll(told: readonly (readonly PlaceName[])[], { state, context }: Work): readonly PlaceName[] | null {
  const before = (state.news ?? state.scene)?.places ?? [];
  const whole = before.find(({ id }) => id !== undefined)?.id;
  if (whole === undefined || context.gazetteer.get(whole)?.kind !== 'province') return null;
  const isInside = ({ id }: PlaceName): boolean => id !== undefined && context.gazetteer.contains(whole, id) === 'yes';
  return told.every((where) => where.some(isInside)) ? before : null;
}

/** Where the sentence's own words put those that an event befell, each place once. */
function placesTold({ passage }: Parsed, { made }: Work): readonly (readonly PlaceName[])[] {
  const found: (readonly PlaceName[])[] = [];
  if (passage.unended) return found;
  const from = startOf(passage, passage.first);
  for (const { claim } of madeIn(made, passage.sentence)) {
    const [place] = claim.where;
    if (place === undefined || place.start < from || claim.kind !== 'toll' || claim.scope !== 'event') continue;
    if (!found.some(([other]) => other!.start === place.start)) found.push(claim.where);
  }
  return found;
}

/** Not "the town": a place that a list has, or one that has a name of its own. */
export function isNamed({ id, name }: PlaceName): boolean {
  return id !== undefined || name === undefined || !/^\p{Ll}/u.test(name);
}

/** "the Mali-Niger border", "the border with Utopia", not a crossing that is named for its town. */
function isOfLands([best]: readonly PlaceCandidate[]): boolean {
  return best === undefined || best.place.kind === 'country';
}

/** `"They burned it," said Sami, who had fled to a park in Gao`: told of whoever spoke, behind what was said. */
function isBehindSpeaker({ cues, subordinate }: Parsed, place: number): boolean {
  return cues.some(({ chain, first: cue, content }) => {
    const [speaker] = chain;
    if (speaker === undefined || speaker.anaphor || speaker.first < cue || content[0] >= cue) return false;
    return subordinate.some((at) => at >= speaker.last && at < place);
  });
}

/** Where somebody is from, came from, was brought, goes or talks sets no scene; "the chief of Ostra district, in Belun province" is there. */
function isElsewhere({ rule, kinds, last }: PlaceMention, next: PlaceMention | undefined, parsed: Parsed): boolean {
  if (rule === ofPerson) {
    const { holders, passage } = parsed;
    const isPlaced = next !== undefined && holders.includes(next.first) && passage.tokens.shape[last] === Shape.mark;
    return kinds.length === 0 || !isPlaced;
  }
  return rule === cameFrom || rule === broughtTo || rule === headedTo || rule === ofTalks;
}

/** Whether a token stands in a relative clause between two commas. */
export function isInAside({ asides }: Parsed, token: number): boolean {
  return asides.some(([from, to]) => token >= from && token < to);
}
