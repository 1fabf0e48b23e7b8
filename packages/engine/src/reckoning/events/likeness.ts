import { type Entry, linkedInside, oneText } from '../entry.ts';
import { figuresMeet } from '../findings/pair.ts';
import { causeAnswer, perpetratorAnswer } from '../scope/cause.ts';
import { placesApart } from '../scope/place-inside.ts';
import type { Rules } from '../scope/scope.ts';
import { windowsApart } from '../scope/window-inside.ts';

/** Whether two event tolls speak of one event. */
export interface Likeness {
  /** `certain`: the reports themselves, or a person, say so. `distinct`: it cannot be one event, or a person says so. */
  readonly answer: 'certain' | 'possible' | 'distinct';
  /** 0…1: how much speaks for one event. For sorting what a person looks at first; never for merging. */
  readonly score: number;
  readonly because: readonly string[];
}

/** What a person decided: pairs of claim ids. A person's word goes before everything else. */
export interface EventDecisions {
  readonly joined?: readonly (readonly [string, string])[];
  readonly parted?: readonly (readonly [string, string])[];
}

export type Decided = (a: string, b: string) => 'joined' | 'parted' | null;

/** The same for a pair of claims whichever is named first. */
export const pairOfIds = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Claims that a person joined, in groups: who is joined with the same is joined. Pairs that were parted join nothing, since
 * of two opposite decisions on one pair the careful one stands; others may join the two all the same.
 */
function joinedGroups({ joined = [], parted = [] }: EventDecisions): readonly ReadonlySet<string>[] {
  const apart = new Set(parted.map(([a, b]) => pairOfIds(a, b)));
  const groups = new Map<string, Set<string>>();
  for (const [a, b] of joined) {
    if (apart.has(pairOfIds(a, b))) continue;
    const [x, y] = [groups.get(a) ?? new Set([a]), groups.get(b) ?? new Set([b])];
    const [few, many] = x.size < y.size ? [x, y] : [y, x];
    for (const id of few) many.add(id);
    for (const id of many) groups.set(id, many);
  }
  return [...new Set(groups.values())];
}

/** A person's word on two claims: on the pair itself, else through others that both are joined with. */
export function decidedBy(decisions: EventDecisions): Decided {
  const parted = new Set((decisions.parted ?? []).map(([a, b]) => pairOfIds(a, b)));
  const groupOf = new Map<string, ReadonlySet<string>>();
  for (const group of joinedGroups(decisions)) for (const id of group) groupOf.set(id, group);
  return (a, b) => {
    if (parted.size > 0 && parted.has(pairOfIds(a, b))) return 'parted';
    return groupOf.size > 0 && a !== b && groupOf.get(a)?.has(b) === true ? 'joined' : null;
  };
}

// Shares of the whole that add up to 1; place and day say most, as in the matching rules of casualty recorders.
const WEIGHT = { place: 0.4, day: 0.3, cause: 0.12, by: 0.1, figure: 0.08 } as const;
/** A place that may hold the other, or a wide window, says half as much. */
const HALF = 0.5;

function samePlace({ scope: a }: Entry, { scope: b }: Entry): boolean {
  const ids = new Set(a.place.parts.map(({ id }) => id).filter((id) => id !== undefined));
  return b.place.parts.some(({ id }) => id !== undefined && ids.has(id));
}

export function likenessOf(a: Entry, b: Entry, rules: Rules, decided: Decided): Likeness {
  const word = decided(a.claim.id, b.claim.id);
  if (word === 'joined') return { answer: 'certain', score: 1, because: ['a person joined them'] };
  if (word === 'parted') return { answer: 'distinct', score: 0, because: ['a person parted them'] };
  if (a.report.id === b.report.id && (linkedInside(a, b) || linkedInside(b, a))) {
    return { answer: 'certain', score: 1, because: ['the report itself speaks of one event'] };
  }
  const [x, y] = [a.scope, b.scope];
  if (placesApart(x.place, y.place, rules.places))
    return { answer: 'distinct', score: 0, because: ['different places'] };
  if (windowsApart(x.window, y.window, rules.policy) === 'yes') {
    return { answer: 'distinct', score: 0, because: ['different days'] };
  }
  const because: string[] = [];
  let score = 0;
  const adds = (share: number, words: string): void => {
    score += share;
    because.push(words);
  };
  if (samePlace(a, b)) adds(WEIGHT.place, 'the same place');
  else if (x.place.parts.length > 0 && y.place.parts.length > 0)
    adds(WEIGHT.place * HALF, 'one place may hold the other');
  if (x.window !== null && y.window !== null) {
    const days = Math.max(x.window.end.latest - x.window.start.earliest, y.window.end.latest - y.window.start.earliest);
    if (days === 0) adds(WEIGHT.day, 'the same day');
    else adds(WEIGHT.day * (days <= rules.policy.window.days ? 1 : HALF), 'their days meet');
  }
  if (x.cause !== null && y.cause !== null && causeAnswer(x.cause, y.cause) === 'yes')
    adds(WEIGHT.cause, 'the same cause');
  const by = x.by.length > 0 && y.by.length > 0 && perpetratorAnswer(x.by, y.by) === 'yes';
  if (by) adds(WEIGHT.by, 'the same perpetrator');
  const figures =
    a.allowed !== null && b.allowed !== null && x.measure === y.measure && figuresMeet(a.allowed, b.allowed);
  if (figures) adds(WEIGHT.figure, 'figures that meet');
  // Two figures of one measure in one text are two things told apart, until the text links them.
  if (oneText(a, b) && x.measure === y.measure) {
    because.push('one text tells them apart');
    score /= 2;
  }
  return { answer: 'possible', score: Math.round(score * 100) / 100, because };
}
