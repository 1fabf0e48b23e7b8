import type { Parsed } from '../language.ts';
import { named } from '../mentions/named.ts';
import type { Link } from '../model/claim.ts';
import { derive } from '../model/derivation.ts';
import type { Made } from './made.ts';
import { sourceOf } from './sources.ts';
import type { Work } from './work.ts';

/** Sentences over which violence still is the last that was told of. */
const reach = 2;

/**
 * "The town was hit by a gas attack. The army bears responsibility for this crime.": who did what was told of last, where one
 * source says both. What another says of who did it is no part of the first one's account.
 */
export function chargeDoers(parsed: Parsed, made: readonly Made[], { state }: Work): void {
  for (const { by, at } of parsed.charges) {
    const { links } = sourceOf(parsed, at, state.speaker);
    const last = made.findLast(({ claim, isTitle }) => claim.kind === 'incident' && !isTitle);
    if (last === undefined || last.claim.kind !== 'incident') continue;
    const { claim, sentence } = last;
    if (parsed.passage.sentence - sentence > reach || sentence === parsed.passage.sentence) continue;
    if (claim.by.length > 0 || claim.modality !== 'asserted' || !isOneSource(claim.attribution, links)) continue;
    const doer = named(parsed.passage, by[0], by[1]);
    claim.by = [doer];
    claim.derivation = {
      ...claim.derivation,
      children: [...claim.derivation.children, derive('reading/doer-charged', doer, [], doer.text)],
    };
  }
}

function isOneSource(a: readonly Link[], b: readonly Link[]): boolean {
  return a.length === b.length && a.every(({ text }, at) => text === b[at]!.text);
}
