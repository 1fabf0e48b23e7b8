import type { Made, OpenClaim } from '../made.ts';
import type { Work } from '../work.ts';

/** Longest gap between a whole and the bracket or colon behind which its parts stand, in code units. */
const gapMax = 60;

/**
 * Parts of a figure: in brackets or behind a colon in its sentence ("97 casualties: 19 killed (8 men, 11 women) and 78 injured"),
 * and in the items of a list that its sentence introduces. A part is of the same people, time, place and source as its whole
 * where its own words say nothing else.
 */
export function linkBreakdowns({ made, input }: Work): void {
  takeFromWholes(made);
  const tolls = made.filter(isToll).sort((a, b) => a.claim.value.start - b.claim.value.start);
  for (const { claim, intro } of tolls) {
    const opened = openerBefore(input.text, claim);
    const whole = opened === null ? null : wholeBefore(tolls, claim, opened, input.text);
    if (whole !== null) beOf(claim, whole);
    else if (intro !== null) beItemOf(claim, tolls, intro);
  }
}

/** "90 people, half of them women": a part is of the time and place of its whole where it names none of its own. */
function takeFromWholes(made: readonly Made[]): void {
  made.forEach(({ claim, sentence }, index) => {
    if (claim.kind !== 'toll' || claim.partOf === undefined || claim.when !== null) return;
    for (let at = index - 1; at >= 0 && made[at]!.sentence === sentence; at--) {
      const whole = made[at]!.claim;
      if (whole.id !== claim.partOf || whole.kind !== 'toll') continue;
      claim.when = whole.when;
      if (claim.where.length === 0) claim.where = whole.where;
      if (claim.value.unit === 'fraction') claim.scope = whole.scope;
    }
  });
}

type OpenToll = Extract<OpenClaim, { kind: 'toll' }>;
type MadeToll = Made & { readonly claim: OpenToll };

function isToll(made: Made): made is MadeToll {
  return made.claim.kind === 'toll';
}

/** The bracket that stands open at a claim's figure, or the colon before it; `null` if its sentence has neither. */
function openerBefore(text: string, { value, sentence }: OpenToll): number | null {
  let depth = 0;
  for (let at = value.start - 1; at >= sentence.start; at--) {
    const unit = text[at];
    if (unit === ')') depth++;
    else if (unit === '(' && depth-- === 0) return at;
    else if (unit === ';' && depth === 0) return null;
    else if (unit === ':' && depth === 0 && !/\d/.test(text[at + 1] ?? '')) return at;
  }
  return null;
}

/** The nearest figure of the sentence that ends right before an opener and can hold the part. */
function wholeBefore(tolls: readonly MadeToll[], part: OpenToll, opened: number, text: string): OpenToll | null {
  for (let at = tolls.length - 1; at >= 0; at--) {
    const whole = tolls[at]!.claim;
    if (whole.sentence.start !== part.sentence.start || whole.value.end > opened) continue;
    if (opened - whole.value.end > gapMax) return null;
    // "by shelling (20 injured) and mines (two injured)": what stands in another bracket holds no part.
    if (leavesBracket(text, whole.value.end, opened)) return null;
    return holds(whole, part) ? whole : null;
  }
  return null;
}

/** Whether a bracket closes between two offsets that was open at the first. */
function leavesBracket(text: string, from: number, to: number): boolean {
  const closed = text.indexOf(')', from);
  if (closed < 0 || closed >= to) return false;
  const opened = text.indexOf('(', from);
  return opened < 0 || opened > closed;
}

/** Whether a figure can be part of another: of its measure, or killed or injured among casualties, and no larger. */
function holds(whole: OpenToll, part: OpenToll): boolean {
  const measured =
    whole.measure === part.measure ||
    (whole.measure === 'casualties' && (part.measure === 'killed' || part.measure === 'injured'));
  if (!measured || whole.value.unit !== part.value.unit) return false;
  const [most, own] = [whole.value.best ?? whole.value.low, part.value.best ?? part.value.low];
  return most !== null && own !== null && own <= most;
}

/** Makes a claim part of a figure in its sentence. */
function beOf(part: OpenToll, whole: OpenToll): void {
  const place = part.where[0];
  const ownPlace = place !== undefined && place.start > whole.value.end && place.start < part.value.end;
  part.partOf ??= whole.id;
  part.scope = whole.scope;
  part.when = whole.when;
  if (!ownPlace) part.where = whole.where;
  if (part.attribution.length === 0) part.attribution = whole.attribution;
  if (part.by.length === 0) part.by = whole.by;
  part.cause ??= whole.cause;
  takePopulation(part, whole);
}

/** "1,366 deaths" of "3,812 civilian casualties" are civilians. */
function takePopulation(part: OpenToll, { population: { group } }: OpenToll): void {
  if (part.population.group === 'people' && group !== 'people') part.population = { ...part.population, group };
}

/** An item of a list takes the people, the source and the place of the sentence that introduces it, and is part of its figure. */
function beItemOf(part: OpenToll, tolls: readonly MadeToll[], intro: number): void {
  const introducing = tolls.filter(({ sentence }) => sentence === intro).map(({ claim }) => claim);
  const whole =
    introducing.find((claim) => claim.measure === part.measure && holds(claim, part)) ??
    introducing.find((claim) => holds(claim, part));
  if (whole === undefined) return;
  const smaller = (part.value.best ?? part.value.low ?? 0) < (whole.value.best ?? whole.value.low ?? 0);
  if (smaller) part.partOf ??= whole.id;
  if (part.where.length === 0) part.where = whole.where;
  if (part.attribution.length === 0) part.attribution = whole.attribution;
  takePopulation(part, whole);
}
