import type { Concept } from '../../concepts.ts';
import type { Parsed } from '../../language.ts';
import type { Predication } from '../../mentions/predication.ts';
import { madeIn, type OpenClaim } from '../made.ts';
import type { Work } from '../work.ts';

/** Who "them" are: the figure that the sentence right before gave, and the predication that gave it. */
export interface Them {
  readonly whole: Extract<OpenClaim, { kind: 'toll' }>;
  readonly predication: Predication;
}

/** Whom the sentence right before told of; `null` where it told of none, or of several things that befell people. */
export function themBefore({ passage }: Parsed, { made, state }: Work): Them | null {
  const before = state.last;
  if (before === null || before.passage.sentence !== passage.sentence - 1) return null;
  // Another's count of them is of the same people.
  const counted = before.predications.filter(
    ({ patients, concept }) => patients.length > 0 && concept !== 'count-again',
  );
  const [predication] = counted;
  if (predication === undefined || counted.some(({ concept }) => concept !== predication.concept)) return null;
  for (const { claim, isTitle, partOf } of madeIn(made, before.passage.sentence)) {
    if (claim.kind === 'toll' && !isTitle && partOf === undefined) return { whole: claim, predication };
  }
  return null;
}

/** A part is of the time, place, doers and source of its whole where its own sentence says nothing else; `false` if it cannot be a part. */
export function beOfThem(part: OpenClaim, whole: Them['whole']): boolean {
  if (part.kind !== 'toll') return false;
  const [most, own] = [whole.value.best ?? whole.value.low, part.value.best ?? part.value.low];
  if (most === null || own === null || own > most) return false;
  if (part.attribution.length === 0) {
    part.attribution = whole.attribution;
    part.modality = whole.modality;
  }
  part.when = whole.when;
  part.where = whole.where;
  part.scope = whole.scope;
  part.by = whole.by;
  part.cause = whole.cause;
  return true;
}

/** "Two of them were hurt": whether a sentence opens with a part of those of whom the sentence before told. */
export function opensWithThem({ passage }: Parsed, { patients }: Predication): boolean {
  const group = patients[0]?.group;
  return group?.partOfThem === true && group.first === passage.first;
}

/**
 * "Ten guards were killed in Gao. Five more were killed in Homs.": whom more of them are, where a sentence opens with a figure and a
 * word that adds it to one of the same measure in the sentence right before; `null` where it does not, or told of several sorts.
 */
export function moreOfThem(parsed: Parsed, { patients, concept }: Predication, { made, state }: Work): Them | null {
  const group = patients[0]?.group;
  const before = state.last;
  if (group?.sort !== 'bare' || group.first !== parsed.passage.first) return null;
  // "Five more", "a further five", "another"
  const adds = group.last > group.figure!.last || group.first < group.figure!.first;
  if (!adds && !group.figure!.rule.endsWith('/another')) return null;
  if (before === null || before.passage.sentence !== parsed.passage.sentence - 1) return null;
  const predication = before.predications.find(
    (found) => isSameFate(found.concept, concept) && found.patients.length > 0,
  );
  if (predication === undefined) return null;
  let whole: Them['whole'] | null = null;
  for (const { claim, isTitle, partOf } of madeIn(made, before.passage.sentence)) {
    if (claim.kind !== 'toll' || isTitle || partOf !== undefined) continue;
    if (whole !== null && whole.population.group !== claim.population.group) return null;
    whole = claim;
  }
  return whole === null ? null : { whole, predication };
}

function isSameFate(a: Concept, b: Concept): boolean {
  return a === b || (dead.has(a) && dead.has(b));
}

const dead: ReadonlySet<Concept> = new Set<Concept>(['kill', 'die']);

/** Whether figures alone say whom something befell. */
export function isNounless({ patients }: Predication): boolean {
  return patients.every(({ group, nounFrom }) => group.sort === 'bare' && nounFrom === undefined);
}

/** Such a part is of the same people. */
export function takePeople(part: OpenClaim, them: Them | null): void {
  if (part.kind !== 'toll' || part.population.group !== 'people' || them === null) return;
  const { group, side } = them.whole.population;
  part.population = { ...part.population, group, ...(side === undefined ? {} : { side }) };
}
