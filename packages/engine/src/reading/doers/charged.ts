import type { Parsed } from '../../language.ts';
import { named } from '../../mentions/named.ts';
import { derive } from '../../model/derivation.ts';
import { type Made, madeBefore, type OpenClaim } from '../made.ts';
import { isOneSource, sourceOf } from '../who-says/sources.ts';
import type { Work } from '../work.ts';

/** Sentences over which violence still is the last that was told of. */
const reach = 2;

/**
 * "The town was hit by a gas attack. The army bears responsibility for this crime.": who did what was told of last, where one
 * source says both. What another says of who did it is no part of the first one's account.
 */
export function chargeDoers(parsed: Parsed, made: readonly Made[], { state }: Work): void {
  for (const { by, at } of parsed.charges) {
    const { links } = sourceOf(parsed, at, state.speaker);
    const claim = lastIncident(made, parsed.passage.sentence);
    if (
      claim === null ||
      claim.by.length > 0 ||
      claim.modality !== 'asserted' ||
      !isOneSource(claim.attribution, links)
    )
      continue;
    const doer = named(parsed.passage, by[0], by[1]);
    claim.by = [doer];
    claim.derivation = {
      ...claim.derivation,
      children: [...claim.derivation.children, derive('reading/doer-charged', doer, [], doer.text)],
    };
  }
}

/** The last violence told of, where that is not in sentence `own` itself. */
function lastIncident(made: readonly Made[], own: number): Extract<OpenClaim, { kind: 'incident' }> | null {
  for (const { claim, sentence } of madeBefore(made, own + 1, reach + 1))
    if (claim.kind === 'incident') return sentence === own ? null : claim;
  return null;
}
