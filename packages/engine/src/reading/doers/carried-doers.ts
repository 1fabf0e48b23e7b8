import type { Named, PlaceName } from '../../model/claim.ts';
import { derive } from '../../model/derivation.ts';
import type { Made, OpenClaim } from '../made.ts';
import type { Work } from '../work.ts';

/** Sentences over which an attack still is the last one told of. */
const reach = 2;

type OpenToll = Extract<OpenClaim, { kind: 'toll' }>;

/** The last violence told of: who did it, by what means. */
interface Deed {
  readonly by: readonly Named[];
  readonly cause: string | null;
  readonly claim: OpenClaim;
  readonly sentence: number;
}

/**
 * "Rebels shelled the town. The attack killed nine.", "… Nine people were hurt.": a toll that names no doer is of the violence
 * that the sentence before told of, where it recalls that violence or adds no place, day or means of its own.
 */
export function carryDoers({ made }: Work): void {
  let last = null as Deed | null;
  for (const each of made) {
    const { claim, sentence, isTitle } = each;
    if (isTitle) continue;
    if (claim.kind === 'incident') {
      if (last?.sentence !== sentence || last.by.length === 0)
        last = { by: isMutual(claim.type) ? [] : claim.by, cause: claim.weapon, claim, sentence };
      continue;
    }
    if (claim.kind !== 'toll' || !isHarm(claim)) continue;
    if (last !== null && (each.recalled || claim.by.length === 0) && isOf(each, claim, last))
      take(claim, last, each.recalled);
    if (claim.by.length > 0 || claim.cause !== null || isElsewhere(claim)) {
      if (last?.sentence !== sentence || claim.by.length > 0 || last.by.length === 0)
        last = { by: claim.by, cause: claim.cause, claim, sentence };
    }
  }
}

/** A fight of two sides: who harmed whom in it, it does not say. */
function isMutual(type: string): boolean {
  return type === 'Armed clash';
}

/** One event that killed or hurt. */
function isHarm({ measure, scope, value, modality }: OpenToll): boolean {
  if (scope !== 'event' || value.unit === 'fraction' || (modality !== 'asserted' && modality !== 'alleged'))
    return false;
  return measure === 'killed' || measure === 'injured' || measure === 'casualties';
}

/** Whether a toll can be of the violence told of last. */
function isOf({ recalled, sentence }: Made, claim: OpenToll, last: Deed): boolean {
  if (last.by.length === 0 && last.cause === null) return false;
  if (last.claim.when?.edtf != null && claim.when?.edtf != null && last.claim.when.from !== claim.when.from)
    return false;
  const behind = sentence - last.sentence;
  if (behind < 1 || behind > reach) return false;
  if (recalled) return behind === 1 || !isOtherPlace(claim, last.claim);
  if (claim.cause !== null || claim.by.length > 0) return false;
  // "Rebels stormed the base. Five soldiers died.": whose fire it was that hit those who fight, nobody says.
  if (fighting.has(claim.population.group) || isElsewhere(claim) || isDatedOtherwise(claim, last.claim)) return false;
  // "In 2015 a raid on Gao killed 30. At least 12 died.": what has lost its day there, and is of another place, is of other news.
  return claim.when?.edtf != null || !areApart(claim.where, last.claim.where);
}

const fighting: ReadonlySet<string> = new Set(['combatants', 'police', 'peacekeepers']);

/** Whether its own sentence says where. */
function isElsewhere({ where, sentence }: OpenToll): boolean {
  return where[0] !== undefined && where[0].start >= sentence.start && where[0].start < sentence.end;
}

/** A day that the violence told of last has not. */
function isDatedOtherwise({ when }: OpenToll, { when: last }: OpenClaim): boolean {
  return when?.edtf != null && last?.edtf == null && !when.edtf.endsWith('~');
}

/** Another place by its own sentence. */
function isOtherPlace(claim: OpenToll, { where }: OpenClaim): boolean {
  return isElsewhere(claim) && areApart(claim.where, where);
}

/** Named places that have nothing in common. */
function areApart(where: readonly PlaceName[], others: readonly PlaceName[]): boolean {
  if (where.length === 0 || others.length === 0) return false;
  return !where.some(({ id, name }) =>
    others.some((other) => (id !== undefined ? other.id === id : other.name === name)),
  );
}

/** Whether the report itself or the same source goes on: who did it is what one source says, and no word of another's. */
function maySay({ attribution: a }: OpenClaim, { attribution: b }: OpenClaim): boolean {
  return a.length === 0 || (a.length === b.length && a.every(({ text }, at) => text === b[at]!.text));
}

function take(claim: OpenToll, { by: whom, cause, claim: from }: Deed, recalled: boolean): void {
  const by = maySay(claim, from) ? whom : [];
  const taken = (claim.by.length === 0 && by.length > 0) || (claim.cause === null && cause !== null);
  if (!taken) return;
  if (claim.by.length === 0) claim.by = by;
  claim.cause ??= cause;
  const note = by.map(({ text }) => text).join(', ');
  claim.derivation = {
    ...claim.derivation,
    children: [
      ...claim.derivation.children,
      derive(recalled ? 'reading/doer-recalled' : 'reading/doer-carried', from.anchor, [], note),
    ],
  };
}
