import type { Draft } from '../kind.ts';
import type { Parsed } from '../language.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Bound } from '../model/bound.ts';
import type { PlaceName } from '../model/claim.ts';
import type { Moment } from '../model/moment.ts';
import { type Made, madeBefore, type OpenClaim } from './made.ts';
import type { State } from './state.ts';
import type { Work } from './work.ts';

/** The claim whose people or whose event a draft speaks of again, "two of the wounded", "the toll rose", the same 37; `null` where there is none. */
export function toldBefore(
  draft: Draft,
  predication: Predication,
  { made, state }: Pick<Work, 'made' | 'state'>,
  parsed: Parsed,
  /** When the draft's own sentence says that it was, and where it is known to have been. */
  own: { readonly when: Moment | null; readonly where: readonly PlaceName[] },
): OpenClaim | null {
  const { sentence } = parsed.passage;
  const told = lotBefore(draft, predication, made, state, sentence) ?? tollBefore(draft, predication, made, sentence);
  if (told !== null) return told;
  const same = figureBefore(draft, made, state, sentence);
  if (same === null || (own.when !== null && own.when.edtf !== same.when?.edtf)) return null;
  // "Another raid killed 37" is another one's, for all that it killed as many.
  return predication.recalled || isAt(own.where, same.where) || parsed.recalls() ? same : null;
}

/** Sentences over which "the wounded" are those last told of. */
const lotReach = 20;

/**
 * "Two of the wounded are children": the last who were told of so, however long ago the scene moved on; `null` where there are none.
 * "It came a week after a raid in Homs that killed nine. Six of the dead are children": those where the news is, rather.
 */
function lotBefore(
  draft: Draft,
  { ofLot }: Predication,
  made: readonly Made[],
  { news, scene }: State,
  sentence: number,
): OpenClaim | null {
  const { fields } = draft;
  if (fields.kind !== 'toll' || fields.scope !== 'event' || !ofLot) return null;
  let last: OpenClaim | null = null;
  for (const { claim } of madeBefore(made, sentence, lotReach)) {
    if (claim.kind !== 'toll' || claim.measure !== fields.measure || claim.scope !== 'event') continue;
    if (claim.where.length === 0 || news === null) return last ?? claim;
    if (isAt(claim.where, news.places)) return claim;
    // Right behind an aside, the aside's.
    const isOver = scene !== null && scene.aside !== null && sentence - scene.sentence > 1;
    if (scene !== null && !isOver && isAt(claim.where, scene.places)) return last ?? claim;
    last ??= claim;
  }
  return last;
}

/** Whether two share a place. */
export function isAt(where: readonly PlaceName[], places: readonly PlaceName[]): boolean {
  return where.some(({ id, text }) =>
    places.some((place) => (id === undefined ? place.text === text : place.id === id)),
  );
}

/** Sentences over which "the toll" is still that of the same event. */
const tollReach = 12;
/** A toll told of last that is less than this share of the new one is another event's; one told of before that is at least {@link ownShare} of it is its own. */
const otherShare = 1 / 4;
const ownShare = 1 / 3;

/** "The toll later rose to 290": of the 207 told of before rather than of three who were told of last; `null` where the last will do. */
function tollBefore(
  { fields }: Draft,
  { rule, running, lasting }: Predication,
  made: readonly Made[],
  sentence: number,
): OpenClaim | null {
  if (fields.kind !== 'toll' || fields.scope !== 'event' || !running || lasting || !rule.endsWith('/toll')) return null;
  const most = mostOf(fields);
  let isLast = true;
  for (const { claim } of madeBefore(made, sentence, tollReach)) {
    if (claim.kind !== 'toll' || claim.measure !== fields.measure || claim.scope !== 'event') continue;
    const value = mostOf(claim);
    if (isLast && value >= most * otherShare) return null;
    isLast = false;
    if (value >= most * ownShare && value <= most) return claim;
  }
  return null;
}

/** Sentences over which the same figure is of the same people: a whole report of news. */
const figureReach = 40;
/** Claims that are looked through for it: more than such a report makes, and few enough for a list without end. */
const figureClaims = 100;
/** Smaller figures, and ten, are the same by chance. */
const tellingFigure = 11;

/**
 * "A car bomb killed 37 in Homs. … At least 37 people died in the blast": the last such figure; `null` where
 * there is none.
 */
function figureBefore({ fields }: Draft, made: readonly Made[], { scene }: State, sentence: number): OpenClaim | null {
  if (fields.kind !== 'toll' || fields.scope !== 'event') return null;
  const { measure, value, population } = fields;
  if (value.best === null || value.best < tellingFigure) return null;
  // "in Kesh village", which no list has: as like as not in the town where those were.
  if (scene?.places.every(({ id }) => id === undefined)) return null;
  const oldest = Math.max(0, made.length - figureClaims);
  for (let at = made.length - 1; at >= oldest; at--) {
    const { claim, sentence: told, isTitle } = made[at]!;
    if (told < sentence - figureReach) return null;
    if (told === sentence || isTitle || claim.kind !== 'toll' || claim.measure !== measure || claim.scope !== 'event')
      continue;
    if (claim.value.best !== value.best || claim.where.length === 0) continue;
    const { group } = claim.population;
    if (group === population.group || group === 'people' || population.group === 'people') return claim;
  }
  return null;
}

function mostOf({ value }: { readonly value: Bound }): number {
  return Math.max(value.low ?? 0, value.best ?? 0, value.high ?? 0);
}
