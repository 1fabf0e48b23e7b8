import type { Claim, Link, Moment, Named } from '@variorum/engine';
import { causeFamily } from './cause-family.ts';
import { daysOf, withinAWeek } from './edtf-days.ts';
import type { GoldClaim } from './gold.ts';
import type { FieldName, Fields } from './outcome.ts';
import { sameWords, shareWord } from './words.ts';

/** What the report says of itself decides how strictly a window can be judged. */
export interface Setting {
  readonly dated: boolean;
}

/** Every field that the gold labels and the kind has, right or wrong. */
export function compareFields(gold: GoldClaim, claim: Claim, setting: Setting): Fields {
  const compared: Partial<Record<FieldName, boolean>> = {};
  const note = (field: FieldName, right: boolean | undefined): void => {
    if (right !== undefined) compared[field] = right;
  };
  if (gold.modality !== undefined) note('modality', gold.modality === claim.modality);
  if (gold.attribution) note('attribution', sameChain(gold.attribution, claim.attribution));
  if (gold.where) note('place', samePlace(gold.where, claim.where));
  note('window', sameWindow(gold, claim.when, setting));
  if (claim.kind === 'toll' || claim.kind === 'count') {
    if (gold.value) note('value', sameValue(gold.value, claim.value));
    if (gold.by) note('by', sameActors(gold.by, claim.by));
  }
  if (claim.kind === 'toll') {
    note('measure', gold.measure === claim.measure);
    note('population', gold.population === claim.population.group);
    note('scope', gold.scope === claim.scope);
    if (gold.side) note('side', sameWords(gold.side, claim.population.side ?? ''));
    if (gold.cause) note('cause', sameCause(gold.cause, claim.cause));
  }
  if (claim.kind === 'count') {
    if (gold.object !== undefined) note('object', shareWord(gold.object, claim.object));
    if (gold.state !== undefined) note('state', gold.state === claim.state);
  }
  if (claim.kind === 'control') {
    note('state', gold.state === claim.state);
    note('holder', sameHolder(gold.holder ?? null, claim.holder));
  }
  return compared;
}

interface Figure {
  readonly qualifier: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

function sameValue(gold: Figure, value: Figure): boolean {
  const { qualifier, low, best, high } = gold;
  return value.qualifier === qualifier && value.low === low && value.best === best && value.high === high;
}

/** As many links, each holding the other's words; `members` of a joint link count as its words. */
function sameChain(gold: readonly string[], chain: readonly Link[]): boolean {
  return gold.length === chain.length && gold.every((words, at) => sameNamed(words, chain[at]!));
}

function sameNamed(words: string, named: Named): boolean {
  return sameWords(words, named.text) || (named.name !== undefined && sameWords(words, named.name));
}

/** The first, most specific labelled place is among the predicted; both none is right too. */
function samePlace(gold: readonly string[], where: readonly Named[]): boolean {
  const [first] = gold;
  if (first === undefined) return where.length === 0;
  return where.some((place) => sameNamed(first, place));
}

function sameActors(gold: readonly string[], by: readonly Named[]): boolean {
  const each = gold.every((words) => by.some((actor) => sameNamed(words, actor)));
  return each && by.every((actor) => gold.some((words) => sameNamed(words, actor)));
}

function sameHolder(gold: string | null, holder: Named | null): boolean {
  return gold === null || holder === null ? gold === holder : sameNamed(gold, holder);
}

function sameCause(gold: string, cause: string | null): boolean {
  return cause !== null && (causeFamily(gold) === causeFamily(cause) || shareWord(gold, cause));
}

/**
 * Within a week at both ends. Where the gold has words but no date, they cannot be resolved by the words alone: the
 * prediction's words must meet them, or, if the report has no date, anything goes (the label could not do better).
 */
function sameWindow(gold: GoldClaim, when: Moment | null, { dated }: Setting): boolean | undefined {
  const { when: edtf = null, whenText = null } = gold;
  if (edtf === null) {
    if (whenText === null) return when === null || (when.from === null && when.to === null);
    if (!dated) return true;
    return when?.text != null && (sameWords(whenText, when.text) || shareWord(whenText, when.text));
  }
  const days = daysOf(edtf);
  if (!days) return undefined;
  // `from` and `to` widen what is marked approximate; the expression itself is compared by what it states.
  const stated = when?.edtf ? daysOf(when.edtf) : null;
  return [when, stated].some(
    (read) => read !== null && withinAWeek(days.from, read.from) && withinAWeek(days.to, read.to),
  );
}
