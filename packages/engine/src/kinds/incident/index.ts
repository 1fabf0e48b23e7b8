import type { Draft, Kind } from '../../kind.ts';
import type { Named } from '../../model/claim.ts';
import { derive } from '../../model/derivation.ts';
import { endOf, type Passage, startOf, wordsOf } from '../../text/passage.ts';
import { types } from './types.ts';

/** Something violent or disruptive happened. Definition: CODEBOOK, `incident`; types: ACLED. */
export const incident: Kind = {
  name: 'incident',
  concepts: new Set(types.keys()),

  draft(passage, predication) {
    const type = types.get(predication.concept);
    const roles = predication.incident;
    if (type === undefined || roles === undefined) return [];
    const { trigger } = predication;
    const draft: Draft = {
      fields: {
        kind: 'incident',
        type,
        by: roles.by.map((range) => named(passage, range)),
        against: roles.against.map((range) => named(passage, range)),
        weapon: roles.weapon === null ? null : wordsOf(passage, roles.weapon[0], roles.weapon[1]),
      },
      anchor: trigger,
      focus: trigger,
      rule: predication.rule,
      derivation: derive(predication.rule, span(passage, trigger), [
        derive(`concept/${predication.concept}`, span(passage, trigger), [], type),
      ]),
    };
    return [draft];
  },

  settle: (draft) => draft,
};

function named(passage: Passage, range: readonly [number, number]): Named {
  return { text: wordsOf(passage, range[0], range[1]), ...span(passage, range) };
}

function span(passage: Passage, [first, last]: readonly [number, number]): { start: number; end: number } {
  return { start: startOf(passage, first), end: endOf(passage, last - 1) };
}
